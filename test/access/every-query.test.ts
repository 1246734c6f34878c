import { type GraphQLInputType, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWireSchema } from '../../apps/server/src/schema.ts';
import { deskId, FEW_CONNECTIONS, openDesks, type Person, requestId, type WireAnswer } from '../support/kit.ts';
import { asLiteral } from './literal.ts';
import { type Clues, QUERIES, queryFields, queryOf, selectionOf } from './queries.ts';
import { ASKERS, type Input, type Matter, openWorld, PLACES, reads, type World } from './world.ts';

describe('every question', () => {
  let world: World;
  let schema: GraphQLSchema;
  let matters: Matter[];
  let clues: Clues;

  beforeAll(async () => {
    schema = await buildWireSchema();
    world = await openWorld(await openDesks('every_query', FEW_CONNECTIONS));
    matters = [];
    for (const place of PLACES) matters.push(await world.matter(place));
    clues = {
      deskIds: [deskId('working-women')],
      words: ['就業規則'],
      numbers: ['R8-000001'],
      caseIds: matters.map((matter) => matter.caseId),
      inquiryIds: matters.map((matter) => matter.inquiryId),
      companyIds: [requestId()],
      staffIds: [world.person('counsellor').id],
    };
  });
  afterAll(() => world.close());

  const ask = (person: Person, name: string, variables: Input): Promise<WireAnswer<Record<string, unknown>>> => {
    const field = queryFields(schema).find((each) => each.name === name);
    if (field === undefined) throw new Error(name);
    return person.send(queryOf(field), variables);
  };

  it('stands in the table, and nothing else stands there', () => {
    expect(Object.keys(QUERIES).toSorted()).toEqual(
      queryFields(schema)
        .map((field) => field.name)
        .toSorted(),
    );
  });

  it.each(Object.keys(QUERIES))('%s needs a session, and is answered to everybody who has one', async (name) => {
    for (const variables of QUERIES[name]?.(clues) ?? []) {
      const stranger = await ask(world.person('stranger'), name, variables);
      if (name === 'entrance') expect(stranger.data?.['entrance']).toMatchObject({ viewer: null });
      else expect([stranger.status, stranger.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
      for (const asker of ASKERS.filter((each) => each !== 'stranger')) {
        const codes = (await ask(world.person(asker), name, variables)).errors?.map((error) => error.extensions.code);
        expect([undefined, 'NOT_FOUND'], `${asker}: ${JSON.stringify(codes)}`).toContain(codes?.[0]);
      }
    }
  });

  it.each(['case', 'caseEvents', 'inquiry'] as const)(
    '%s opens to its readers, and is an id of nothing to others',
    async (name) => {
      for (const asker of ASKERS.filter((each) => each !== 'stranger')) {
        const missing = await ask(world.person(asker), name, { id: requestId() });
        expect(missing.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
        for (const matter of matters) {
          const answer = await ask(world.person(asker), name, {
            id: name === 'inquiry' ? matter.inquiryId : matter.caseId,
          });
          if (reads(asker, matter.place)) expect(answer.errors, `${asker} at ${matter.place}`).toBeUndefined();
          else expect(answer, `${asker} at ${matter.place}`).toEqual(missing);
        }
      }
    },
  );

  it.each(['cases', 'inquiries'] as const)(
    '%s lists and counts what its reader reads and nothing beside it',
    async (name) => {
      for (const asker of ASKERS.filter((each) => each !== 'stranger')) {
        const answer = await ask(world.person(asker), name, {});
        const page = answer.data?.[name] as {
          items: { id: string }[];
          count: { value: number };
          pageInfo: { hasNextPage: boolean };
        };
        const expected = matters.filter((matter) => reads(asker, matter.place));
        const ids = expected.map((matter) => (name === 'cases' ? matter.caseId : matter.inquiryId));
        expect(page.items.map((item) => item.id).toSorted(), asker).toEqual(ids.toSorted());
        expect([page.count.value, page.pageInfo.hasNextPage], asker).toEqual([ids.length, false]);
      }
    },
  );

  it.each(Object.keys(QUERIES))(
    '%s refuses text that cannot be stored, in a variable and in the document',
    async (name) => {
      const field = queryFields(schema).find((each) => each.name === name);
      const person = world.person('counsellor');
      const sample = (type: GraphQLInputType): unknown =>
        ({ UUID: requestId(), InquirySubject: 'COMPANY' })[getNamedType(type).name];
      const required = Object.fromEntries(
        (field?.args ?? []).flatMap((arg) => (sample(arg.type) === undefined ? [] : [[arg.name, sample(arg.type)]])),
      );
      for (const arg of field?.args ?? []) {
        const named = getNamedType(arg.type);
        const texts = isInputObjectType(named)
          ? Object.values(named.getFields()).filter((each) => getNamedType(each.type).name === 'String')
          : [];
        const values: [string, unknown][] = [
          ...(named.name === 'String' ? ([[arg.name, 'R8\u0000']] as [string, unknown][]) : []),
          ...texts.map((text): [string, unknown] => [`${arg.name}.${text.name}`, { [text.name]: 'R8\u0000' }]),
        ];
        for (const [place, value] of values) {
          const sent = await ask(person, name, { ...required, [arg.name]: value });
          expect(
            sent.errors?.[0]?.extensions.fields?.map((each) => each.field),
            place,
          ).toEqual([place]);
          const literals = (field?.args ?? []).flatMap((each) => {
            const given = each.name === arg.name ? value : required[each.name];
            return given === undefined ? [] : [`${each.name}: ${asLiteral(each.type, given)}`];
          });
          const written = await person.send(
            `{ ${name}(${literals.join(', ')}) ${field === undefined ? '' : selectionOf(field.type)} }`,
          );
          expect(
            written.errors?.[0]?.extensions.fields?.map((each) => each.field),
            place,
          ).toEqual([place]);
        }
      }
    },
  );
});
