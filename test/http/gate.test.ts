import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, openDesks, type Person } from '../support/kit.ts';

describe('the door of the API', () => {
  let desks: Desks;
  let counsellor: Person;
  beforeAll(async () => {
    desks = await openDesks('gate');
    counsellor = await desks.counsellor();
  });
  afterAll(() => desks.close());

  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`${desks.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: counsellor.cookie, ...headers },
      body,
    });

  it('says UNAUTHENTICATED before it says anything of the schema', async () => {
    for (const query of [
      '{ noSuchField }',
      '{ cases { items { id } } }',
      'mutation { noSuchCommand }',
      '{ __schema { types { name } } }',
    ]) {
      const answer = await desks.stranger().send(query);
      expect(answer.status).toBe(401);
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('lets a stranger ask who is signed in, and nothing beside it in the same breath', async () => {
    expect((await desks.stranger().send('{ entrance { viewer { id } } }')).data).toEqual({
      entrance: { viewer: null },
    });
    expect((await desks.stranger().send('{ entrance { viewer { id } } inquiryDrafts { id } }')).status).toBe(401);
  });

  it('holds thirty fragments that double', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`,
    ).join(' ');
    const answer = await counsellor.send(`{ ...f0 } ${fragments} fragment f30 on Query { entrance { viewer { id } } }`);
    expect(answer.errors?.[0]?.extensions.code).toBe('REQUEST_TOO_LARGE');
  });

  it('holds fragments that double and hold nothing, and does not let them past the door', async () => {
    const fragments = Array.from({ length: 60 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`);
    for (const query of [`{ ...f0 } ${fragments.join(' ')}`, '{ ...missing }']) {
      const started = performance.now();
      const answer = await desks.stranger().send(query);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });

  it('refuses a fragment that contains itself, two operations, two commands, a subscription and a batch', async () => {
    for (const query of [
      '{ ...a } fragment a on Query { ...a }',
      'query a { entrance { viewer { id } } } query b { entrance { viewer { id } } }',
      'mutation { a: signOut(input: {}) b: signOut(input: {}) }',
      'subscription { anything }',
      `{ ${'a '.repeat(1_100)} }`,
    ]) {
      const answer = await counsellor.send(query);
      expect(['BAD_USER_INPUT', 'REQUEST_TOO_LARGE']).toContain(answer.errors?.[0]?.extensions.code);
      expect(answer.data).toBeUndefined();
    }
    expect((await post('[{"query":"{ __typename }"}]')).status).toBe(400);
  });

  it('keeps introspection and the landing page to itself', async () => {
    expect((await counsellor.send('{ __schema { types { name } } }')).errors?.[0]?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect((await fetch(`${desks.address}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(405);
  });

  it('answers what is broken with a client error and not a word of the inside', async () => {
    const broken: [string | Uint8Array<ArrayBuffer>, Record<string, string>][] = [
      ['{', {}],
      ['null', {}],
      ['"text"', {}],
      ['{"query":1}', {}],
      ['{"query":"{ __typename }","variables":[]}', {}],
      [
        '{"query":"query ($a: [[[[[[[[[[Int]]]]]]]]]]) { __typename }","variables":{"__proto__":{"a":1},"constructor":{"prototype":{"b":1}}}}',
        {},
      ],
      [new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), {}],
      [`{"query":"${'x'.repeat(500_000)}"}`, {}],
      ['query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['{ __typename }', { 'content-type': 'text/plain' }],
    ];
    for (const [body, headers] of broken) {
      const response = await post(body, headers);
      const text = await response.text();
      expect(response.status, text).toBeLessThan(500);
      expect(text).not.toMatch(/node_modules|at .*\.ts|select |apollo|mikro|express/i);
    }
  });

  it('does not listen to a page of another origin', async () => {
    const response = await post('{"query":"{ __typename }"}', { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
  });

  it('sends the headers that keep a browser safe, with a nonce of its own each time', async () => {
    const [first, second] = await Promise.all([fetch(`${desks.address}/healthz`), fetch(`${desks.address}/healthz`)]);
    const policy = first.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
    expect(policy).not.toBe(second.headers.get('content-security-policy'));
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.headers.get('x-powered-by')).toBeNull();
  });

  it('says whether it lives and whether it is ready', async () => {
    expect((await fetch(`${desks.address}/healthz`)).status).toBe(200);
    const ready = await fetch(`${desks.address}/readyz`);
    expect(await ready.json()).toEqual({ status: 'ready', database: true, migrations: true, jobs: true });
  });
});

describe('what is of the wrong shape', () => {
  let desks: Desks;
  let counsellor: Person;
  beforeAll(async () => {
    desks = await openDesks('shapes');
    counsellor = await desks.counsellor();
  });
  afterAll(() => desks.close());

  it.each([
    ['an id that is none', 'query ($id: UUID!) { inquiry(id: $id) { id } }', { id: 'R8-000001' }],
    ['an id that is missing', 'query ($id: UUID!) { inquiry(id: $id) { id } }', {}],
    [
      'a page of a thousand',
      'query ($page: PageInput) { inquiries(page: $page) { items { id } } }',
      { page: { first: 1_000 } },
    ],
    [
      'a page that is not a number',
      'query ($page: PageInput) { inquiries(page: $page) { items { id } } }',
      { page: { first: '25' } },
    ],
    [
      'an impossible date',
      'query ($filter: InquiryFilter) { inquiries(filter: $filter) { items { id } } }',
      { filter: { from: '2026-02-30' } },
    ],
    [
      'a field nobody knows',
      'query ($filter: InquiryFilter) { inquiries(filter: $filter) { items { id } } }',
      { filter: { colour: 'red' } },
    ],
    ['a field of the schema that nobody has', '{ inquiries { items { secret } } }', {}],
    [
      'an instant that is none',
      'mutation ($input: TallyContactInput!) { tallyContact(input: $input) { id } }',
      { input: { requestId: 'x', deskId: 'y', tallyKind: 'QUERY', channel: 'PHONE', at: 'yesterday' } },
    ],
  ])('is a client error and says so: %s', async (_name, query, variables) => {
    const answer = await counsellor.send(query, variables);
    expect(answer.status).toBeLessThan(500);
    expect(['BAD_USER_INPUT', 'BAD_REQUEST', 'GRAPHQL_VALIDATION_FAILED']).toContain(
      answer.errors?.[0]?.extensions.code,
    );
    expect(JSON.stringify(answer.errors)).not.toMatch(/node_modules|stack|jit/);
  });
});
