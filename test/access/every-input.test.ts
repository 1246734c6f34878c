import { requestIdReused } from '@madoguchi/domain';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWireSchema } from '../../apps/server/src/schema.ts';
import { deskId, FEW_CONNECTIONS, openDesks, type Person, requestId } from '../support/kit.ts';
import { asLiteral } from './literal.ts';
import { documentOf, type Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';
import { type Asker, type Input, openWorld, type World } from './world.ts';

const VERBS = Object.entries(MUTATIONS);
const REPEATABLE = VERBS.filter(([, mutation]) => mutation.unrepeatable === undefined);
const BROKEN = { NUL: '相談\u0000の窓口', 'a lone surrogate': '相談\ud800の窓口' } as const;

/** Every place of a text in an input type, by its path: a list by its first entry. */
function textPaths(type: GraphQLInputType, path: readonly string[] = []): string[][] {
  if (isNonNullType(type)) return textPaths(type.ofType, path);
  if (isListType(type)) return textPaths(type.ofType, [...path, '0']);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => textPaths(field.type, [...path, field.name]));
  return getNamedType(type).name === 'String' ? [[...path]] : [];
}

/** What stands inside another, so that each of its texts has a place. */
const NESTED: Input = {
  contact: { name: '窓口 花子' },
  keyMap: [{ command: 'dock', keys: 'Alt+N' }],
  openCase: { subject: '育業の制度' },
};

function whole(type: GraphQLInputType, input: Input): Input {
  const named = getNamedType(type);
  const fields = isInputObjectType(named) ? named.getFields() : {};
  return { ...input, ...Object.fromEntries(Object.entries(NESTED).filter(([name]) => fields[name] !== undefined)) };
}

/** The input with one value put in its place. */
function withText(input: unknown, path: readonly string[], value: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(input) || step === '0') return [withText(Array.isArray(input) ? input[0] : undefined, rest, value)];
  const fields = typeof input === 'object' && input !== null ? input : {};
  return { ...fields, [step]: withText(Reflect.get(fields, step), rest, value) };
}

describe('every input', () => {
  let world: World;
  let schema: GraphQLSchema;
  let foreign: { company: string; staff: string; case: string; inquiry: string };

  beforeAll(async () => {
    schema = await buildWireSchema();
    world = await openWorld(await openDesks('every_input', FEW_CONNECTIONS));
    const other = await world.matter('OTHER_ORGANISATION');
    const made = await world
      .person('counsellor')
      .ask<{ registerCompany: { id: string } }>(documentOf('registerCompany', '{ id }'), {
        input: { requestId: requestId(), deskId: deskId('working-women'), name: '空想電機株式会社' },
      });
    foreign = { company: made.registerCompany.id, staff: other.owner.id, case: other.caseId, inquiry: other.inquiryId };
  });
  afterAll(() => world.close());

  const askerOf = (mutation: Mutation): Asker => mutation.by ?? 'counsellor';
  const pressing = (mutation: Mutation): Promise<Person> =>
    mutation.on === 'SELF' ? world.double('counsellor') : Promise.resolve(world.person(askerOf(mutation)));
  const send = (person: Person, verb: string, mutation: Mutation, input: unknown) =>
    person.send(documentOf(verb, mutation.answer), { input });

  describe('has one effect, however often it is sent', () => {
    it.each(REPEATABLE)('%s', async (verb, mutation) => {
      const person = await pressing(mutation);
      const input = {
        requestId: requestId(),
        ...(await mutation.input(world, await world.matter('OWN_SENSITIVE'), person)),
      };
      const first = await send(person, verb, mutation, input);
      expect(first.errors).toBeUndefined();
      const after = await world.everything();
      expect(await send(person, verb, mutation, input)).toEqual(first);
      expect(await world.everything()).toBe(after);

      const reused = await send(person, verb, mutation, { ...mutation.other(input), requestId: input.requestId });
      expect(reused.errors?.[0]).toMatchObject({
        message: requestIdReused().text.ja,
        extensions: { code: 'CONFLICT' },
      });
      const asAnother = await person.send(documentOf('savePreferences', '{ id }'), {
        input: { requestId: input.requestId, keysEnabled: true },
      });
      expect(asAnother.errors?.[0]?.extensions.code).toBe('CONFLICT');
      expect(await world.everything()).toBe(after);
    });
  });

  it.each(VERBS)('%s asks for a request id', async (verb, mutation) => {
    const person = world.person(askerOf(mutation));
    const input = await mutation.input(world, await world.matter('OWN_SENSITIVE'), person);
    const before = await world.everything();
    for (const wrong of [
      input,
      { ...input, requestId: null },
      { ...input, requestId: '' },
      { ...input, requestId: 'R8-000001' },
      { ...input, requestId: 7 },
    ]) {
      const answer = await send(person, verb, mutation, wrong);
      expect(answer.status).toBeLessThan(500);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(await world.everything()).toBe(before);
  });

  it.each(VERBS.filter(([, mutation]) => Object.keys(mutation.ids).length > 0))(
    '%s takes an id of another kind for an id of nothing',
    async (verb, mutation) => {
      const own = await world.matter(
        mutation.on === 'MATTER' && verb !== 'readInEmergency' && verb !== 'setCasePool'
          ? 'OWN_COMPANY'
          : 'OWN_SENSITIVE',
      );
      const person = world.person(askerOf(mutation));
      const input = await mutation.input(world, own, person);
      for (const [field, expected] of Object.entries(mutation.ids)) {
        if (expected === 'DONE') continue;
        const list = field.endsWith('Ids');
        const ask = (id: string) =>
          send(person, verb, mutation, { ...input, requestId: requestId(), [field]: list ? [id] : id });
        const before = await world.everything();
        const nothing = await ask(requestId());
        expect(nothing.errors?.[0]?.extensions.code, field).toBe(expected);
        for (const [kind, id] of Object.entries(foreign)) {
          const legitimate = kind === 'company' && (/company/i.test(field) || verb === 'updateCompany');
          if (!legitimate) expect(await ask(id), `${field}: ${kind}`).toEqual(nothing);
        }
        expect(await world.everything(), field).toBe(before);
      }
    },
  );

  describe('refuses text that cannot be stored, names its place, and stores nothing', () => {
    it.each(VERBS)('%s', async (verb, mutation) => {
      const type = schema.getMutationType()?.getFields()[verb]?.args[0]?.type;
      if (type === undefined) throw new Error(verb);
      const paths = textPaths(type);
      const person = world.person(askerOf(mutation));
      const input = whole(type, {
        ...(await mutation.input(world, await world.matter('OWN_SENSITIVE'), person)),
        requestId: requestId(),
      });
      const before = await world.everything();
      for (const path of paths) {
        for (const [name, text] of Object.entries(BROKEN)) {
          const broken = withText(input, path, text);
          const place = `${verb} ${path.join('.')}: ${name}`;
          const sent = await send(person, verb, mutation, broken);
          expect(sent.errors?.[0]?.extensions.code, place).toBe('BAD_USER_INPUT');
          expect(
            sent.errors?.[0]?.extensions.fields?.map((each) => each.field),
            place,
          ).toContain(path.join('.'));
          const written = await person.send(
            `mutation { ${verb}(input: ${asLiteral(type, broken)}) ${mutation.answer} }`,
          );
          expect(written.errors?.[0]?.extensions.code, `${place}, in the document`).toBe('BAD_USER_INPUT');
          // A lone surrogate is no GraphQL at all; NUL is, and is named like a variable's.
          if (name === 'NUL')
            expect(
              written.errors?.[0]?.extensions.fields?.map((each) => each.field),
              place,
            ).toContain(path.join('.'));
        }
      }
      expect(await world.everything()).toBe(before);
    });
  });
});
