import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWireSchema } from '../../apps/server/src/schema.ts';
import { documentOf } from '../access/mutation.ts';
import { MUTATIONS } from '../access/mutations.ts';
import { type Clues, QUERIES, queryFields, queryOf } from '../access/queries.ts';
import { type Input, type Matter, openWorld, type World } from '../access/world.ts';
import { deskId, FEW_CONNECTIONS, openDesks, type Person, requestId } from '../support/kit.ts';
import { Malformer } from './malformed-values.ts';

const SEED = 20_261_122;
const PER_FIELD = 13;
/** Words of the inside: none of them may stand in a reply. */
const INSIDE =
  /node_modules|\.ts:\d|\bat \w+ \(|postgres|mikro|apollo|graphql-jit|kysely|relation "|violates|invalid input syntax|out of range for type|ECONN|prepared statement/i;
const PATIENCE_MS = 5_000;

describe('what arrives broken', () => {
  let world: World;
  let schema: GraphQLSchema;
  let counsellor: Person;
  let supervisor: Person;

  beforeAll(async () => {
    schema = await buildWireSchema();
    world = await openWorld(await openDesks('malformed', FEW_CONNECTIONS));
    counsellor = world.person('counsellor');
    supervisor = world.person('supervisor');
  });
  afterAll(() => world.close());

  const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
    const started = performance.now();
    const response = await fetch(`${world.desks.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: supervisor.cookie, ...headers },
      body,
    });
    const text = await response.text();
    return { status: response.status, text, ms: performance.now() - started };
  };

  /** A client error or an answer: quick, short, and without a word of the inside. */
  function expectCivil(what: string, reply: { status: number; text: string; ms: number }): void {
    const said = `${what}\n→ ${reply.status} ${reply.text.slice(0, 400)}`;
    expect(reply.status, said).toBeLessThan(500);
    expect(reply.text, said).not.toContain('"INTERNAL');
    expect(reply.text, said).not.toMatch(INSIDE);
    expect(reply.ms, said).toBeLessThan(PATIENCE_MS);
    if (reply.text.includes('"errors"')) expect(reply.text.length, said).toBeLessThan(100_000);
  }

  it.each(Object.entries(MUTATIONS).map(([verb, mutation], index) => ({ verb, mutation, index })))(
    '$verb',
    async ({ verb, mutation, index }) => {
      const malformer = new Malformer(SEED + index);
      const type = schema.getMutationType()?.getFields()[verb]?.args[0]?.type;
      if (type === undefined) throw new Error(verb);
      const ends = mutation.on === 'SELF';
      let valid: Input | undefined;
      let person = ends ? await world.double('supervisor') : supervisor;
      for (let n = 0; n < PER_FIELD; n += 1) {
        // What was done after all has changed the matter: the next one needs another.
        valid ??= await mutation.input(world, await world.matter('OWN_SENSITIVE'), person);
        const input = malformer.spoil(type, { requestId: requestId(), ...valid });
        const reply = await post(JSON.stringify({ query: documentOf(verb, mutation.answer), variables: { input } }), {
          cookie: person.cookie,
        });
        expectCivil(`${verb} ${n}: ${JSON.stringify(input)?.slice(0, 600)}`, reply);
        if (reply.text.includes('"errors"')) continue;
        valid = undefined;
        if (ends) person = await world.double('supervisor');
      }
    },
  );

  it.each(Object.keys(QUERIES).map((name, index) => ({ name, index })))('$name', async ({ name, index }) => {
    const malformer = new Malformer(SEED + 1_000 + index);
    const field = queryFields(schema).find((each) => each.name === name);
    const matter: Matter = await world.matter('OWN_COMPANY');
    const clues: Clues = {
      deskIds: [deskId('working-women')],
      words: ['就業規則'],
      numbers: ['R8-000001'],
      caseIds: [matter.caseId],
      inquiryIds: [matter.inquiryId],
      companyIds: [requestId()],
      staffIds: [counsellor.id],
    };
    if (field === undefined || field.args.length === 0) return;
    for (let n = 0; n < PER_FIELD; n += 1) {
      const variables: Input = { ...malformer.pick(QUERIES[name]?.(clues) ?? [{}]) };
      const arg = malformer.pick(field.args);
      variables[arg.name] = malformer.spoil(arg.type, variables[arg.name]);
      const reply = await post(JSON.stringify({ query: queryOf(field), variables }));
      expectCivil(`${name} ${n}: ${JSON.stringify(variables).slice(0, 600)}`, reply);
    }
  });

  const ENTRANCE = '{ entrance { viewer { id } } }';
  const nested = (open: string, close: string, levels: number) => `${open.repeat(levels)}1${close.repeat(levels)}`;
  const bodyOf = (variables: string, query = 'query ($text: String!) { search(text: $text) { count { value } } }') =>
    `{"query":${JSON.stringify(query)},"variables":${variables}}`;
  const bytes = (...parts: (string | number[])[]) =>
    new Uint8Array(
      Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
    );

  it.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>?]>([
    ['nothing', ''],
    ['a number', '7'],
    ['NaN', 'NaN'],
    ['an infinite number', bodyOf('{"text":1e400}')],
    ['NaN in a variable', bodyOf('{"text":NaN}')],
    ['a number of ten thousand digits', bodyOf(`{"text":${'9'.repeat(10_000)}}`)],
    ['brackets a hundred thousand deep', bodyOf(nested('[', ']', 100_000))],
    ['brackets that never close', bodyOf('['.repeat(150_000))],
    ['braces a hundred thousand deep', bodyOf(nested('{"a":', '}', 50_000))],
    ['a text of one megabyte', bodyOf(`{"text":"${'あ'.repeat(350_000)}"}`)],
    ['a text of three hundred kilobytes', bodyOf(`{"text":"${'a'.repeat(300_000)}"}`)],
    ['broken UTF-8', bytes('{"query":"', [0xc3, 0x28, 0xf0, 0x28, 0x8c, 0xbc], '"}')],
    ['UTF-8 that is cut off', bytes(bodyOf('{"text":"').slice(0, -1), [0xe3, 0x81])],
    ['overlong UTF-8', bytes('{"query":"{ __typename }","variables":{"text":"', [0xc0, 0x80, 0xed, 0xa0, 0x80], '"}}')],
    [
      'UTF-16',
      new Uint8Array(Buffer.from(bodyOf('{"text":"相談"}'), 'utf16le')),
      { 'content-type': 'application/json; charset=utf-16le' },
    ],
    ['a charset that nobody knows', bodyOf('{}'), { 'content-type': 'application/json; charset=mojibake' }],
    ['what says it is gzip and is none', bodyOf('{}'), { 'content-encoding': 'gzip' }],
    ['an encoding that nobody knows', bodyOf('{}'), { 'content-encoding': 'rot13' }],
    [
      'prototype keys',
      `{"query":"${ENTRANCE}","__proto__":{"query":1},"constructor":{"prototype":{}},"variables":{"__proto__":{"x":1}}}`,
    ],
    ['prototype keys in place of a variable', bodyOf('{"__proto__":{"text":"x"}}')],
    [
      'extensions of another protocol',
      `{"query":"${ENTRANCE}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}`,
    ],
    [
      'a hash in place of a document',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}',
    ],
    ['an operation name that is an object', `{"query":"${ENTRANCE}","operationName":{"a":1}}`],
    ['an operation name that is not there', `{"query":"query a ${ENTRANCE}","operationName":"b"}`],
    ['a document of NUL', '{"query":"\\u0000\\u0000"}'],
    ['a document of one lone surrogate', '{"query":"{ search(text: \\"\\\\ud800\\") { count { value } } }"}'],
    ['a document of brackets', `{"query":"${'{a'.repeat(400)}"}`],
    [
      'a document of nested lists',
      `{"query":"{ search(text: ${'['.repeat(300)}${']'.repeat(300)}) { count { value } } }"}`,
    ],
    ['a type of nested lists', `{"query":"query ($a: ${'['.repeat(200)}Int${']'.repeat(200)}) { __typename }"}`],
    ['a hundred aliases', `{"query":"{ ${Array.from({ length: 100 }, (_, n) => `a${n}: __typename`).join(' ')} }"}`],
    ['a hundred directives', `{"query":"{ __typename ${'@skip(if: false) '.repeat(100)} }"}`],
    ['a variable that is declared a hundred times', `{"query":"query (${'$a: Int '.repeat(100)}) { __typename }"}`],
    ['an argument with a comment bomb', `{"query":"{ __typename } ${'#'.repeat(10_000)}"}`],
    ['a fragment on nothing', '{"query":"{ ... on Nothing { a } }"}'],
    ['a mutation inside a query', '{"query":"{ signOut(input: {}) }"}'],
  ])('is a client error or an answer: %s', async (what, body, headers) => {
    expectCivil(what, await post(body, headers));
  });

  it('leaves the house as it was: it answers, and nobody became an administrator', async () => {
    expect(Reflect.get({}, 'admin')).toBeUndefined();
    expect((await supervisor.send(ENTRANCE)).errors).toBeUndefined();
  });
});
