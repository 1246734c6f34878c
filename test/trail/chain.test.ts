import { createHash, createHmac } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, type Mutation } from '../access/mutation.ts';
import { MUTATIONS } from '../access/mutations.ts';
import { CANARIES, plantIndividual, tracesOf } from '../access/plants.ts';
import { openWorld, type World } from '../access/world.ts';
import { FEW_CONNECTIONS, openDesks, requestId } from '../support/kit.ts';

/** What a command says of itself in the trail; one that is not named here says something, and never nothing. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  signIn: ['staff.signedIn'],
  signOut: ['staff.signedOut'],
  signOutEverywhere: ['staff.signedOutEverywhere'],
  changePassword: ['staff.passwordChanged'],
  savePreferences: ['staff.preferencesSaved'],
  recordInquiry: ['inquiry.recorded'],
  saveInquiryDraft: [],
  discardInquiryDraft: [],
  correctInquiry: ['inquiry.corrected'],
  attachInquiryToCase: ['inquiry.attached'],
  moveInquiry: ['inquiry.moved'],
  tallyContact: ['inquiry.tallied'],
  openCase: ['case.opened'],
  assignCase: ['case.assigned'],
  startCase: ['case.started'],
  holdCase: ['case.held'],
  wakeCase: ['case.woken'],
  closeCase: ['case.closed'],
  reopenCase: ['case.reopened'],
  amendCase: ['case.amended'],
  pointOutProgrammes: ['case.programmesPointedOut'],
  leaveMessage: ['case.messageLeft'],
  setCasePool: ['case.poolSet'],
  readInEmergency: ['case.readInEmergency'],
  addTask: ['task.added'],
  completeTask: ['task.completed'],
  addNote: ['note.added'],
  retractNote: ['note.retracted'],
  registerCompany: ['company.registered'],
  updateCompany: ['company.updated'],
  registerClient: ['client.registered'],
  acceptInvitation: ['staff.invitationAccepted'],
  enrolSecondFactor: ['staff.factorEnrolling'],
  confirmSecondFactor: ['staff.factorSet'],
  createStaff: ['staff.created'],
  inviteAgain: ['staff.invited'],
  disableStaff: ['staff.disabled'],
  grantMembership: ['staff.membershipProposed'],
  confirmMembership: ['staff.membershipConfirmed'],
  endMembership: ['staff.membershipEnded'],
  removeSecondFactor: ['staff.factorRemoved'],
  confirmAccessReview: ['desk.accessReviewed'],
  // Of a draft nobody else hears, and a notice is the addressee's own.
  draftReferral: [],
  markNoticesRead: [],
};

/** The row that a command writes last, and whose it is: its request's; who has no session yet writes another. */
const OWN_ROW = 'select xmin::text as tx, staff_id as actor from app.idempotency where request_id = $1';
const ROW_OF: Readonly<Record<string, string>> = {
  signIn:
    'select xmin::text as tx, staff_id as actor from app.session where $1::uuid is not null order by created_at desc limit 1',
  acceptInvitation:
    'select xmin::text as tx, staff_id as actor from app.credential where $1::uuid is not null order by changed_at desc limit 1',
};

interface EventRow {
  readonly id: string;
  readonly stream: string;
  readonly sequence: string;
  readonly actor_id: string;
  readonly session_id: string;
  readonly organisation_id: string | null;
  readonly desk_id: string | null;
  readonly code: string;
  readonly codes: string;
  readonly at: string;
  readonly commitment: string;
  readonly previous_hash: string;
  readonly canonical: string;
  readonly hash: string;
  readonly salt: string | null;
  readonly content: string | null;
}

const EVENTS_SQL = `
  select e.id, e.stream, e.sequence, e.actor_id, e.session_id, e.organisation_id, e.desk_id, e.code, e.codes::text,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.commitment, e.previous_hash, e.canonical, e.hash, c.salt, c.content
    from app.event e left join app.event_content c on c.event_id = e.id order by e.stream, e.sequence`;

describe('the trail of what was done', () => {
  let world: World;
  let superuser: Client;

  beforeAll(async () => {
    world = await openWorld(await openDesks('chain', FEW_CONNECTIONS));
    superuser = new Client({ connectionString: world.desks.database.superuserUrl });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await world.close();
  });

  const rowsOf = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await superuser.query<Row>(sql, [...values])).rows;

  async function pressed(verb: string, mutation: Mutation) {
    const matter = await world.matter('OWN_SENSITIVE');
    if (mutation.legally !== undefined) {
      const { person, input: legal } = await mutation.legally(world, matter);
      const input = { requestId: requestId(), ...legal };
      return { person, input, send: () => person.send(documentOf(verb, mutation.answer), { input }) };
    }
    const person =
      mutation.on === 'SELF' ? await world.double('counsellor') : world.person(mutation.by ?? 'counsellor');
    const input = {
      requestId: requestId(),
      ...(await mutation.input(world, matter, person)),
    };
    return { person, input, send: () => person.send(documentOf(verb, mutation.answer), { input }) };
  }

  it('names no command that is gone', () => {
    expect(Object.keys(MUTATIONS)).toEqual(expect.arrayContaining(Object.keys(TOLD)));
  });

  it.each(Object.entries(MUTATIONS))('%s tells what it did in the transaction that did it', async (verb, mutation) => {
    const { input, send } = await pressed(verb, mutation);
    expect((await send()).errors).toBeUndefined();
    const [done] = await rowsOf<{ tx: string; actor: string }>(ROW_OF[verb] ?? OWN_ROW, [input.requestId]);
    const told = await rowsOf<{ code: string; actor_id: string }>(
      `select e.code, e.actor_id from app.event e join app.event_content c on c.event_id = e.id and c.xmin = e.xmin where e.xmin::text = $1`,
      [done?.tx],
    );
    const codes = told.map((each) => each.code);
    if (TOLD[verb] === undefined) expect(codes).not.toEqual([]);
    else expect(codes).toEqual(TOLD[verb]);
    for (const each of told) expect(each.actor_id).toBe(done?.actor);
  });

  it.each(Object.entries(MUTATIONS).filter(([verb]) => ROW_OF[verb] === undefined))(
    '%s that fails at its very end leaves nothing behind',
    async (verb, mutation) => {
      const { send } = await pressed(verb, mutation);
      await superuser.query(`
      create function public.fail() returns trigger language plpgsql as $$ begin raise exception '鵺 %', new.request_id; end $$;
      create trigger fail before update on app.idempotency for each row execute function public.fail();`);
      const before = await world.everything();
      const answer = await send().finally(() => superuser.query('drop function public.fail cascade'));
      expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
      expect(JSON.stringify(answer)).not.toMatch(/鵺|trigger|idempotency|raise|app\./);
      expect(await world.everything()).toBe(before);
      expect((await send()).errors).toBeUndefined();
    },
  );

  it('numbers a stream without a gap while eight write it at once', async () => {
    const { caseId } = await world.matter('OWN_COMPANY');
    const writers = await Promise.all(Array.from({ length: 8 }, () => world.double('counsellor')));
    const write = async (n: number): Promise<void> => {
      const writer = writers[n % 8];
      const input = { requestId: requestId(), caseId, kind: 'MEMO', audience: 'ORGANISATION', body: `記録 ${n}` };
      await writer?.ask(documentOf('addNote', '{ id }'), { input });
    };
    for (let n = 0; n < 80; n += 8) await Promise.all(Array.from({ length: 8 }, (_, k) => write(n + k)));
    const rows = await rowsOf<{ sequence: string; linked: boolean }>(
      `select sequence, previous_hash = coalesce(lag(hash) over (order by sequence), repeat('0', 64)) as linked from app.event where stream = $1 order by sequence`,
      [`case:${caseId}`],
    );
    expect(rows.map((row) => Number(row.sequence))).toEqual(Array.from({ length: 82 }, (_, n) => n + 1));
    expect(rows.every((row) => row.linked)).toBe(true);
    const [head] = await rowsOf<{ ok: boolean }>(
      `select h.sequence = e.sequence and h.hash = e.hash as ok from app.stream_head h join app.event e using (stream) where stream = $1 order by e.sequence desc limit 1`,
      [`case:${caseId}`],
    );
    expect(head?.ok).toBe(true);
  });

  it('can be counted again from outside: canonical text, hash, link and commitment of every event', async () => {
    const rows = await rowsOf<EventRow>(EVENTS_SQL);
    expect(rows.length).toBeGreaterThan(150);
    const last = new Map<string, EventRow>();
    for (const row of rows) {
      const before = last.get(row.stream);
      expect(Number(row.sequence), row.stream).toBe(Number(before?.sequence ?? 0) + 1);
      expect(row.previous_hash).toBe(before?.hash ?? '0'.repeat(64));
      const { id, stream, sequence, at, actor_id, session_id, code, codes, commitment, previous_hash } = row;
      const canonical = [
        id,
        stream,
        sequence,
        at,
        actor_id,
        session_id,
        row.organisation_id ?? '-',
        row.desk_id ?? '-',
        code,
        codes,
        commitment,
        previous_hash,
      ].join('|');
      expect(row.canonical).toBe(canonical);
      expect(row.hash).toBe(createHash('sha256').update(canonical).digest('hex'));
      last.set(row.stream, row);
      // What an approved disposal took away says so later in the same stream; the commitment stays and can no longer be opened.
      const disposed = (later: EventRow) =>
        later.stream === row.stream &&
        later.code === 'record.disposed' &&
        Number(later.sequence) > Number(row.sequence);
      if (row.salt === null && rows.some(disposed)) continue;
      expect(row.salt).toMatch(/^[0-9a-f]{32}$/);
      expect(commitment).toBe(
        createHmac('sha256', row.salt ?? '')
          .update(row.content ?? '')
          .digest('hex'),
      );
    }
    const salts = rows.flatMap((row) => row.salt ?? []);
    expect(new Set(salts).size).toBe(salts.length);
  });

  it('keeps words out of the header: what disposal cannot remove names nobody', async () => {
    await plantIndividual(world);
    for (const trace of tracesOf(CANARIES.individual)) {
      const [header] = await rowsOf<{ n: number }>(
        `select count(*)::int as n from app.event where strpos(canonical || codes::text, $1) > 0`,
        [trace],
      );
      expect(header?.n, trace).toBe(0);
    }
    const [content] = await rowsOf<{ n: number }>(
      `select count(*)::int as n from app.event_content where strpos(content, $1) > 0`,
      [CANARIES.individual.word],
    );
    expect(content?.n).toBeGreaterThan(1);
  });
});
