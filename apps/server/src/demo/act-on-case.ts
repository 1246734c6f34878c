import { addNote } from '../cases/add-note.ts';
import { amendCase } from '../cases/amend-case.ts';
import { assignCase } from '../cases/assign-case.ts';
import { closeCase } from '../cases/close-case.ts';
import { holdCase } from '../cases/hold-case.ts';
import { leaveMessage } from '../cases/leave-message.ts';
import { setCasePool } from '../cases/set-case-pool.ts';
import { startCase } from '../cases/start-case.ts';
import { wakeCase } from '../cases/wake-case.ts';
import { addTask } from '../tasks/add-task.ts';
import { completeTask } from '../tasks/complete-task.ts';
import { demoStaffId } from './accounts.ts';
import type { DemoSlug } from './staff.ts';
import type { Act } from './story.ts';
import { demoRequestId, type Teller } from './teller.ts';

export interface OnCase {
  readonly caseId: string;
  readonly by: DemoSlug;
  readonly at: Date;
  /** The instant the world is told at, from which the moments of the present are reckoned. */
  readonly now: Date;
  readonly name: string;
}

const VERSION_SQL = 'select version from app.cases where id = $1';
const TASK_SQL = 'select id from app.task where case_id = $1 and title = $2 and done_at is null';

async function versionOf(teller: Teller, { by, caseId }: OnCase): Promise<number> {
  const rows = await teller.read(by, (read) =>
    read.rows<{ version: number }>('demo_case_version', VERSION_SQL, [caseId]),
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`${by} does not see the case.`);
  return row.version;
}

async function taskOf(teller: Teller, { by, caseId }: OnCase, title: string): Promise<string> {
  const rows = await teller.read(by, (read) => read.rows<{ id: string }>('demo_task', TASK_SQL, [caseId, title]));
  const [row] = rows;
  if (row === undefined) throw new Error(`No task “${title}” is open.`);
  return row.id;
}

/** What is written beside a case: it takes no version, and overwrites nobody. */
async function append(teller: Teller, on: OnCase, act: Act): Promise<boolean> {
  const context = teller.as(on.by, on.at);
  const requestId = demoRequestId(on.name);
  if ('note' in act) {
    const { note: body, audience = 'ORGANISATION', thirdPerson = false } = act;
    await addNote(context, { requestId, caseId: on.caseId, kind: 'MEMO', audience, body, thirdPerson });
  } else if ('absent' in act) {
    await addNote(context, {
      requestId,
      caseId: on.caseId,
      kind: 'CALL_ATTEMPT',
      audience: 'ORGANISATION',
      body: act.absent,
      thirdPerson: false,
    });
  } else if ('task' in act) {
    await addTask(context, { requestId, caseId: on.caseId, title: act.task, dueOn: act.dueOn(on.now) });
  } else if ('done' in act) {
    await completeTask(context, { requestId, id: await taskOf(teller, on, act.done) });
  } else {
    return false;
  }
  return true;
}

/** One press of a button on a case, through the same command that the button sends. */
export async function actOnCase(teller: Teller, on: OnCase, act: Act): Promise<void> {
  if (await append(teller, on, act)) return;
  const context = teller.as(on.by, on.at);
  const head = { requestId: demoRequestId(on.name), id: on.caseId, version: await versionOf(teller, on) };
  if ('start' in act) await startCase(context, head);
  else if ('wake' in act) await wakeCase(context, head);
  else if ('hold' in act)
    await holdCase(context, { ...head, on: act.hold, until: act.until(on.now), reason: act.reason });
  else if ('close' in act) await closeCase(context, { ...head, outcome: act.close, note: act.because });
  else if ('due' in act) await amendCase(context, { ...head, dueAt: act.due(on.now) });
  else if ('message' in act) await leaveMessage(context, { ...head, message: act.message, nextOn: act.nextOn(on.now) });
  else if ('pool' in act) await setCasePool(context, { ...head, staffIds: act.pool.map(demoStaffId) });
  else if ('assign' in act) {
    const deputyId = act.deputy === undefined ? {} : { deputyId: demoStaffId(act.deputy) };
    await assignCase(context, { ...head, assigneeId: demoStaffId(act.assign), ...deputyId });
  }
}
