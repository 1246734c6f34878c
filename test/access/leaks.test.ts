import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWireSchema } from '../../apps/server/src/schema.ts';
import { deskId, FEW_CONNECTIONS, openDesks, type Person, requestId } from '../support/kit.ts';
import { documentOf } from './mutation.ts';
import {
  CANARIES,
  type Canary,
  type Planted,
  plantElsewhere,
  plantIndividual,
  plantSensitive,
  tracesOf,
  typedOf,
} from './plants.ts';
import { askAll, type Clues, fieldsWith } from './queries.ts';
import { listen, type Stream } from './stream.ts';
import { type Asker, openWorld, PLACES, type World } from './world.ts';

/** Those who have no part in the desk at all. */
const OUTSIDE: readonly Asker[] = [
  'other desk',
  'adviser',
  'manager',
  'administrator',
  'auditor',
  'approver',
  'nobody',
];
/** Some thousand questions each. */
const LONG = 120_000;
/**
 * What somebody is told by right though they may not read the matter: a colleague sees the plate on its door, a manager its
 * number, date, desk and codes, an auditor that something happened to an id. Never a word of it.
 */
const TOLD_BY_RIGHT: Readonly<Partial<Record<Asker, ReadonlySet<string>>>> = {
  // Who reads the message on the door is told to whoever reads it: the second question of that name, and no other.
  colleague: new Set(['today', 'casePlates', 'caseByNumber', 'search', 'readersOf 1']),
  manager: new Set(['figureRows']),
  auditor: new Set(['auditTrail', 'readings', 'streamState']),
};

const NO_IDS: Planted = { caseIds: [], inquiryIds: [], companyIds: [], otherIds: [], numbers: [] };

describe('what somebody may not see', () => {
  let world: World;
  let schema: GraphQLSchema;
  let companyId: string;
  let branch: Person;

  beforeAll(async () => {
    schema = await buildWireSchema();
    world = await openWorld(await openDesks('leaks', FEW_CONNECTIONS));
    for (const place of PLACES) await world.matter(place);
    branch = await world.desks.counsellor('中央 支部', 'tcci-chuo');
    // Each organisation counts for itself: so far apart, one number is not by chance a number of both.
    const ahead = `update app.counter set value = value + 900 where organisation_id = (select id from app.organisation where code = 'TCCI')`;
    await world.desks.superuser(ahead);
    const counsellor = world.person('counsellor');
    const atDesk = { deskId: deskId('working-women') };
    const company = await counsellor.ask<{ registerCompany: { id: string } }>(documentOf('registerCompany', '{ id }'), {
      input: { requestId: requestId(), ...atDesk, name: '誰もが知る空想株式会社' },
    });
    companyId = company.registerCompany.id;
    const client = await counsellor.ask<{ registerClient: { id: string } }>(documentOf('registerClient', '{ id }'), {
      input: { requestId: requestId(), ...atDesk, name: '架空 花子' },
    });
    await world.record('OWN_COMPANY', { companyId });
    await world.record('OWN_INDIVIDUAL', { clientId: client.registerClient.id });
    await world.record('OTHER_DESK', { companyId });
  });
  afterAll(() => world.close());

  /** Before there is anything to find, the searcher holds ids of nothing; afterwards the true ones. */
  function cluesOf(canary: Canary, planted?: Planted): Clues {
    const first = (ids: readonly string[] | undefined) => [ids?.[0] ?? requestId()];
    return {
      deskIds: [deskId('working-women'), deskId('tcci-chuo')],
      words: [...typedOf(canary), '架空'],
      numbers: planted?.numbers.slice(0, 2) ?? ['R8-S-00099', 'R8-000099'],
      caseIds: first(planted?.caseIds),
      inquiryIds: first(planted?.inquiryIds),
      companyIds: [companyId, ...first(planted?.companyIds)],
      staffIds: [world.person('counsellor').id],
    };
  }

  function assertUntold(who: string, text: string, canary: Canary, planted: Planted): void {
    for (const trace of tracesOf(canary))
      expect(text.includes(trace), `${who}: ${trace} in ${text.slice(0, 600)}`).toBe(false);
    const ids = [planted.caseIds, planted.inquiryIds, planted.companyIds, planted.otherIds].flat();
    for (const id of ids) expect(text.includes(id), `${who}: ${id} in ${text.slice(0, 300)}`).toBe(false);
  }

  /** The world without it and the world with it are one to those who may not see it: rows, counts, order, pages, hints. */
  async function hides(
    canary: Canary,
    plant: () => Promise<Planted>,
    askers: readonly Asker[],
    rightly: { readonly to: Person; readonly by: readonly string[] },
  ): Promise<void> {
    const before = new Map<Asker, Map<string, string>>();
    const streams = new Map<Asker, Stream>();
    for (const asker of askers) {
      before.set(asker, await askAll(schema, world.person(asker), cluesOf(canary)));
      streams.set(asker, await listen(world.desks.address, world.person(asker)));
    }
    const planted = await plant();
    for (const asker of askers) {
      const after = await askAll(schema, world.person(asker), cluesOf(canary, planted));
      expect(after.size).toBe(before.get(asker)?.size);
      for (const [question, reply] of after) {
        const told = TOLD_BY_RIGHT[asker];
        const byRight = told !== undefined && (told.has(question) || told.has(question.split(' ')[0] ?? ''));
        const hidden = !byRight ? planted : asker === 'auditor' ? NO_IDS : { ...planted, caseIds: [] };
        assertUntold(`${asker}: ${question}`, reply, canary, hidden);
        if (!byRight) expect(reply, `${asker}: ${question}`).toBe(before.get(asker)?.get(question));
      }
    }
    // What is told to those who may know it: else there would be nothing to hide.
    const rightful = await askAll(schema, rightly.to, cluesOf(canary, planted));
    expect([...fieldsWith(rightful, tracesOf(canary))].toSorted()).toEqual(rightly.by.toSorted());
    for (const [asker, stream] of streams) assertUntold(`${asker}: hints`, await stream.end(), canary, planted);
  }

  it(
    'a sensitive matter does not exist outside the desk, and is a plate on a door for a colleague',
    () =>
      hides(CANARIES.sensitive, () => plantSensitive(world, companyId), ['colleague', ...OUTSIDE], {
        to: world.person('counsellor'),
        by: [
          'case',
          'caseConsents',
          'cases',
          'company',
          'inquiries',
          'inquiry',
          'inquiryDrafts',
          'lookUpCaller',
          'search',
          'today',
        ],
      }),
    LONG,
  );

  it(
    'a person who consulted a desk is known to that desk alone',
    () =>
      hides(CANARIES.individual, () => plantIndividual(world), ['other desk', 'adviser', 'auditor', 'nobody'], {
        to: world.person('colleague'),
        by: ['case', 'caseConsents', 'cases', 'inquiries', 'inquiry', 'lookUpCaller', 'search'],
      }),
    LONG,
  );

  it(
    "the other organisation's matters, contacts and sole proprietors stay its own",
    () =>
      hides(
        CANARIES.elsewhere,
        () => plantElsewhere(branch, companyId),
        ['counsellor', 'supervisor', 'other desk', 'manager', 'approver'],
        {
          to: branch,
          by: [
            'case',
            'caseConsents',
            'cases',
            'companies',
            'company',
            'inquiries',
            'inquiry',
            'lookUpCaller',
            'search',
            'today',
          ],
        },
      ),
    LONG,
  );
});
