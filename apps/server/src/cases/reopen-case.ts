import { FieldChecks, LIMITS, moveCase } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { ReopenCaseInput } from './case.input.ts';
import { turnClock } from './case-clock.ts';
import { guardCase } from './guard-case.ts';
import { recordOnCase } from './record-on-case.ts';

/** 完了の取消し, with a reason: the assignee within thirty days, then a supervisor. The first outcome stays in the trail. */
export async function reopenCase(context: Context, input: ReopenCaseInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { id } = await context.command('reopenCase', input, async (command) => {
    const { row } = await guardCase(command, input.id, 'REOPEN', input.version);
    await command.write();
    const before = { outcome: row.outcome, closingNote: row.closingNote };
    row.status = moveCase(row.status, 'REOPEN');
    row.closedAt = null;
    row.outcome = null;
    row.closingNote = null;
    row.lastActivityAt = command.now;
    await turnClock(command, row, 'REOPEN');
    await recordOnCase(command, row, 'case.reopened', {
      codes: { outcome: before.outcome },
      content: { reason: input.reason, closingNote: before.closingNote },
    });
    return { id: row.id };
  });
  return id;
}
