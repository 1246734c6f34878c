import { assigneeAfterStart, moveCase } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { StartCaseInput } from './case.input.ts';
import { turnClock } from './case-clock.ts';
import { guardCase } from './guard-case.ts';
import { recordOnCase } from './record-on-case.ts';

/** 着手: the first answer is given, the clock is met; an unassigned case is in charge of whoever starts it. */
export async function startCase(context: Context, input: StartCaseInput): Promise<string> {
  const { id } = await context.command('startCase', input, async (command) => {
    const { row } = await guardCase(command, input.id, 'START', input.version);
    await command.write();
    row.status = moveCase(row.status, 'START');
    row.assigneeId = assigneeAfterStart(command.actor, row);
    row.lastActivityAt = command.now;
    await turnClock(command, row, 'START');
    await recordOnCase(command, row, 'case.started', { codes: { assigneeId: row.assigneeId } });
    return { id: row.id };
  });
  return id;
}
