import { Client } from 'pg';
import { verifyTrail } from '../../apps/server/src/audit/verify-trail.ts';
import type { Desks, Person } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { Child } from './child.ts';

const RECORD = 'mutation ($input: RecordInquiryInput!) { recordInquiry(input: $input) { id caseId } }';
const COMMANDS_AT_ONCE = 6;

type Made = { readonly recordInquiry: { id: string; caseId: string | null } };

interface Kept {
  readonly id: string;
  readonly cases: number;
  readonly events: number;
  readonly words: number;
  readonly claims: number;
}

export interface Kills {
  readonly kills: number;
  readonly commands: number;
  /** Answered before the kill. */
  readonly answered: number;
  /** Neither answered nor done: as if never pressed, until pressed again. */
  readonly undone: number;
  readonly wrong: readonly string[];
  readonly trail: { readonly streams: number; readonly broken: number };
}

/** The server is killed in the middle of commands; nothing is half there, and pressing again brings each about once. */
export async function killInTheMiddle(desks: Desks, kills: number): Promise<Kills> {
  const person = await desks.counsellor('中断 花子');
  const script = await Child.bundled();
  const wrong: string[] = [];
  let [commands, answered, undone] = [0, 0, 0];
  let child = await Child.open(desks, script);
  const usual = await undisturbed(desks, child.hears(person));
  for (let round = 0; round < kills; round += 1) {
    const asked = child.hears(person);
    const inputs = Array.from({ length: COMMANDS_AT_ONCE }, (_, at) => input(round, at));
    const heard = inputs.map((each) =>
      asked.ask<Made>(RECORD, { input: each }).then(
        (data) => data.recordInquiry,
        () => undefined,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, Math.random() * usual.milliseconds));
    await child.kill();
    const replies = await Promise.all(heard);
    child = await Child.open(desks, script);
    await quiet(desks);
    for (const [at, each] of inputs.entries()) {
      commands += 1;
      const reply = replies[at];
      const kept = await keptOf(desks, each);
      if (reply !== undefined) answered += 1;
      if (kept.length === 0) undone += 1;
      if (reply !== undefined && kept[0]?.id !== reply.id) wrong.push(`${round}.${at}: answered and not there`);
      wrong.push(...halves(kept, usual.kept).map((what) => `${round}.${at} after the kill: ${what}`));
      const again = await pressAgain(child.hears(person), each);
      const after = await keptOf(desks, each);
      if (after.length !== 1 || after[0]?.id !== again)
        wrong.push(`${round}.${at}: pressed again, ${after.length} times there`);
      if (reply !== undefined && again !== reply.id) wrong.push(`${round}.${at}: pressed again, another answer`);
      wrong.push(...halves(after, usual.kept).map((what) => `${round}.${at} pressed again: ${what}`));
    }
  }
  await child.close();
  return { kills, commands, answered, undone, wrong, trail: await trailOf(desks) };
}

const input = (round: number, at: number) =>
  companySheet(new Date(), { content: `中断 ${round}-${at}`, openCase: { subject: `中断 ${round}-${at}` } });

async function pressAgain(person: Person, each: Record<string, unknown>): Promise<string> {
  return (await person.ask<Made>(RECORD, { input: each })).recordInquiry.id;
}

/** What the killed process left running is over: the database has heard that nobody listens any more. */
async function quiet(desks: Desks): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    const busy = await desks.superuser(
      `select 1 from pg_stat_activity where datname = current_database() and usename = 'madoguchi_api' and (state = 'active' or state like 'idle in transaction%')`,
    );
    if (busy.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Something of the killed server is still at work.');
}

/** Everything that one command writes, counted. */
function keptOf(desks: Desks, each: Record<string, unknown>): Promise<Kept[]> {
  return desks.superuser<Kept>(
    `select i.id, (select count(*)::int from app.cases c where c.id = i.case_id and c.subject = i.content) as cases,
            (select count(*)::int from app.event e where e.subject_id in (i.id, i.case_id)) as events,
            (select count(*)::int from app.search_row s where s.subject_id in (i.id, i.case_id)) as words,
            (select count(*)::int from app.idempotency d where d.request_id = $2::uuid and d.result_ids is not null) as claims
       from app.inquiry i where i.content = $1`,
    [each['content'], each['requestId']],
  );
}

/** What differs from a command that nobody disturbed. */
function halves(kept: readonly Kept[], usual: Kept): string[] {
  return kept.flatMap((each) =>
    (['cases', 'events', 'words', 'claims'] as const)
      .filter((part) => each[part] !== usual[part])
      .map((part) => `${each[part]} ${part}, not ${usual[part]}`),
  );
}

/** As many commands at once as will be killed, let live: what one leaves, and how long they take together. */
async function undisturbed(desks: Desks, person: Person): Promise<{ kept: Kept; milliseconds: number }> {
  let milliseconds = 0;
  for (const round of [-2, -1]) {
    const inputs = Array.from({ length: COMMANDS_AT_ONCE }, (_, at) => input(round, at));
    const began = performance.now();
    await Promise.all(inputs.map((each) => pressAgain(person, each)));
    milliseconds = performance.now() - began;
  }
  const [kept] = await keptOf(desks, input(-1, 0));
  if (kept === undefined) throw new Error('A command that nobody disturbed left nothing.');
  return { kept: { ...kept, claims: 1 }, milliseconds };
}

async function trailOf(desks: Desks): Promise<Kills['trail']> {
  const worker = new Client({ connectionString: desks.database.workerUrl });
  await worker.connect();
  try {
    const { streams } = await verifyTrail(worker, undefined);
    return { streams: streams.length, broken: streams.filter((each) => each.state === 'BROKEN').length };
  } finally {
    await worker.end();
  }
}
