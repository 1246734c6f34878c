import { assertCaseAction, dateInTokyo, holdersOf, moveCase, tokyoInstant } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import { tell } from '../notifications/tell.ts';
import { type Command, runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import type { CaseRecord } from './case.entity.ts';
import type { WakeCaseInput } from './case.input.ts';
import { turnClock } from './case-clock.ts';
import { guardCase, lockCase } from './guard-case.ts';
import { recordOnCase } from './record-on-case.ts';

async function wake(command: Command, row: CaseRecord): Promise<void> {
  await command.write();
  row.status = moveCase(row.status, 'WAKE');
  const waitedOn = row.holdOn;
  row.holdOn = null;
  row.holdUntil = null;
  row.holdReason = null;
  row.lastActivityAt = command.now;
  await turnClock(command, row, 'WAKE');
  await recordOnCase(command, row, 'case.woken', { codes: { waitedOn, bySystem: command.actor.kind === 'SYSTEM' } });
  await tell(command, { kind: 'CASE_WOKEN', to: holdersOf(row), deskId: row.deskId, caseId: row.id });
}

/** The job that wakes a case as its day begins in Tokyo; one per case, so that a longer hold moves it. */
export async function wakeLater(
  command: Command,
  held: { readonly id: string; readonly until: string },
): Promise<void> {
  await command.enqueue(
    'wake-case',
    { caseId: held.id },
    { key: `wake-case:${held.id}`, runAt: tokyoInstant(held.until, '00:00') },
  );
}

/** 保留の解除, by a person who does not wait for the date. */
export async function wakeCase(context: Context, input: WakeCaseInput): Promise<string> {
  const { id } = await context.command('wakeCase', input, async (command) => {
    const { row } = await guardCase(command, input.id, 'WAKE', input.version);
    await wake(command, row);
    return { id: row.id };
  });
  return id;
}

/**
 * The date of a hold has come: the case wakes by itself, as the system's own session. A case that was woken or closed in the
 * meantime is left alone, so the job may come twice; one that is held longer is looked at again when its day comes.
 * @returns true where it woke now
 */
export async function wakeCaseWhenDue(services: Services, sessionHash: string, caseId: string): Promise<boolean> {
  const input = { requestId: newId(services.now()), id: caseId };
  const { woke } = await runCommand(services, sessionHash, 'wakeCase', input, async (command) => {
    const { row, grants } = await lockCase(command, caseId);
    if (row.status !== 'ON_HOLD' || row.holdUntil === null) return { woke: null };
    if (row.holdUntil > dateInTokyo(command.now)) {
      await command.write();
      await wakeLater(command, { id: caseId, until: row.holdUntil });
      return { woke: null };
    }
    assertCaseAction(command.actor, row, grants, 'WAKE', command.now);
    await wake(command, row);
    return { woke: caseId };
  });
  return woke !== null;
}
