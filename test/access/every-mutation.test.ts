import { type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWireSchema } from '../../apps/server/src/schema.ts';
import { FEW_CONNECTIONS, openDesks, type Person, requestId } from '../support/kit.ts';
import { documentOf, type Mutation, outcomeOf } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';
import { ASKERS, type Asker, type Input, openWorld, PLACES, type Place, type World } from './world.ts';

/** A draft is its author's alone and has not happened yet, and a notice was written by another event: none tells of these. */
const WITHOUT_EVENT = new Set(['saveInquiryDraft', 'discardInquiryDraft', 'markNoticesRead', 'draftReferral']);

function idFields(schema: GraphQLSchema, verb: string): string[] {
  const type = getNamedType(schema.getMutationType()?.getFields()[verb]?.args[0]?.type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name === 'UUID' && field.name !== 'requestId')
    .map((field) => field.name);
}

describe('every command', () => {
  let world: World;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = await buildWireSchema();
    world = await openWorld(await openDesks('every_mutation', FEW_CONNECTIONS));
  });
  afterAll(() => world.close());

  it('stands in the table, with each of its ids, and nothing else stands there', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(Object.keys(MUTATIONS).toSorted()).toEqual(fields.map((field) => field.name).toSorted());
    for (const field of fields) {
      expect(
        field.args.map((arg) => arg.name),
        field.name,
      ).toEqual(['input']);
      expect(Object.keys(MUTATIONS[field.name]?.ids ?? {}).toSorted(), field.name).toEqual(
        idFields(schema, field.name).toSorted(),
      );
    }
  });

  const send = (person: Person, verb: string, mutation: Mutation, input: Input) =>
    person.send(documentOf(verb, mutation.answer), { input: { requestId: requestId(), ...input } });

  /** The ids by which the matter is named, replaced by ids of nothing. */
  function ofNothing(mutation: Mutation, input: Input): Input {
    const named = Object.entries(mutation.ids).filter(
      ([field, outcome]) => outcome === 'NOT_FOUND' && input[field] !== undefined,
    );
    return { ...input, ...Object.fromEntries(named.map(([field]) => [field, requestId()])) };
  }

  /** What each asker hears of an id that does not exist: one answer, whichever place the hidden one lies at. */
  const missing = new Map<string, Promise<object>>();
  function ofMissing(verb: string, mutation: Mutation, asker: Asker, input: Input): Promise<object> {
    const key = `${verb} ${asker}`;
    const known = missing.get(key) ?? send(world.person(asker), verb, mutation, ofNothing(mutation, input));
    missing.set(key, known);
    return known;
  }

  /** Refused as the table says, like an id that does not exist, with nothing stored. */
  async function refusals(verb: string, mutation: Mutation, place: Place, askers: readonly Asker[]): Promise<void> {
    const input =
      mutation.on === 'SELF' ? {} : await mutation.input(world, await world.matter(place), world.person('counsellor'));
    const before = await world.everything();
    await Promise.all(
      askers.map(async (asker) => {
        const cell = `${verb}: ${asker} at ${place}`;
        const expected = outcomeOf(mutation, asker, place);
        const answer = await send(world.person(asker), verb, mutation, input);
        expect(
          answer.errors?.map((error) => error.extensions.code),
          cell,
        ).toEqual([expected]);
        expect(answer.status, cell).toBe(expected === 'UNAUTHENTICATED' ? 401 : 200);
        if (expected === 'NOT_FOUND') expect(answer, cell).toEqual(await ofMissing(verb, mutation, asker, input));
      }),
    );
    expect(await world.everything(), `${verb} at ${place} stored something`).toBe(before);
  }

  async function done(verb: string, mutation: Mutation, asker: Asker, place: Place): Promise<void> {
    const person = mutation.on === 'SELF' ? await world.double(asker) : world.person(asker);
    const input = await mutation.input(world, await world.matter(place), person);
    const before = await world.events();
    const answer = await send(person, verb, mutation, input);
    expect(answer.errors, `${verb}: ${asker} at ${place}`).toBeUndefined();
    if (!WITHOUT_EVENT.has(verb))
      expect(await world.events(), `${verb}: ${asker} at ${place} left no event`).toBeGreaterThan(before);
  }

  it.each(Object.entries(MUTATIONS))(
    '%s is done and refused by the rule, at every place, for everybody who may ask',
    async (verb, mutation) => {
      for (const place of mutation.on === 'MATTER' ? PLACES : (['OWN_COMPANY'] as const)) {
        const allowed = ASKERS.filter((asker) => outcomeOf(mutation, asker, place) === 'DONE');
        await refusals(
          verb,
          mutation,
          place,
          ASKERS.filter((asker) => !allowed.includes(asker)),
        );
        for (const asker of allowed) await done(verb, mutation, asker, place);
      }
    },
    90_000,
  );
});
