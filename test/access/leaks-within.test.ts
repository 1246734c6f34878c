import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWireSchema } from '../../apps/server/src/schema.ts';
import { deskId, FEW_CONNECTIONS, openDesks, requestId } from '../support/kit.ts';
import { press } from './mutation.ts';
import { CANARIES, type Canary, tracesOf } from './plants.ts';
import { askAll, type Clues, fieldsWith } from './queries.ts';
import { type Asker, type Input, type Matter, openWorld, type World } from './world.ts';

describe('what somebody may not see inside a case that they read', () => {
  let world: World;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = await buildWireSchema();
    world = await openWorld(await openDesks('leaks_within', FEW_CONNECTIONS));
  });
  afterAll(() => world.close());

  const cluesOf = (canary: Canary, matter: Matter): Clues => ({
    deskIds: [deskId('working-women'), deskId('work-style')],
    words: [canary.word, canary.word.slice(1, 3)],
    numbers: ['R8-000001'],
    caseIds: [matter.caseId],
    inquiryIds: [matter.inquiryId],
    companyIds: [requestId()],
    staffIds: [matter.owner.id],
  });
  const ask = (canary: Canary, asker: Asker, matter: Matter) =>
    askAll(schema, world.person(asker), cluesOf(canary, matter));
  const found = async (canary: Canary, asker: Asker, matter: Matter) => [
    ...fieldsWith(await ask(canary, asker, matter), tracesOf(canary)),
  ];
  const note = ({ word }: Canary, matter: Matter, audience: string): Input => ({
    caseId: matter.caseId,
    kind: 'MEMO',
    audience,
    body: word,
  });

  it('a note for the desk is no word, no line and no count to another desk that takes part', async () => {
    const canary = CANARIES.individual;
    const matter = await world.matter('OWN_COMPANY');
    await world.desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at) values ($1, $2, $3, 'PARTICIPANT', $4, $5, now())`,
      [requestId(), matter.caseId, matter.deskId, deskId('work-style'), matter.owner.id],
    );
    // When something last happened on the case is one instant for all its readers; what it was is not.
    const untimed = (reply: string | undefined) => reply?.replaceAll(/"(lastActivityAt|at)":"[^"]+"/g, '');
    await ask(canary, 'other desk', matter);
    const before = await ask(canary, 'other desk', matter);
    await press(matter.owner, 'addNote', note(canary, matter, 'DESK'));
    for (const [question, reply] of await ask(canary, 'other desk', matter))
      expect(untimed(reply), question).toBe(untimed(before.get(question)));
    expect(await found(canary, 'colleague', matter)).toContain('case');

    await press(matter.owner, 'addNote', note(canary, matter, 'ORGANISATION'));
    expect(await found(canary, 'other desk', matter)).toContain('case');
  }, 60_000);

  it('a note that was retracted is gone for everybody but the supervisor, its author included', async () => {
    const canary = CANARIES.sensitive;
    const matter = await world.matter('OWN_INDIVIDUAL');
    const view = await press(matter.owner, 'addNote', note(canary, matter, 'SHARED'), '{ timeline { kind id } }');
    const id = (view['timeline'] as { kind: string; id: string }[]).find((each) => each.kind === 'NOTE')?.id;
    expect(await found(canary, 'colleague', matter)).toEqual(expect.arrayContaining(['case', 'cases', 'search']));
    await press(world.person('supervisor'), 'retractNote', { id, reason: '別人の記録' });
    for (const asker of ['counsellor', 'colleague', 'other desk', 'auditor'] as const)
      expect(await found(canary, asker, matter), asker).toEqual([]);
    expect(await found(canary, 'supervisor', matter)).toEqual(['case']);
  }, 60_000);
});
