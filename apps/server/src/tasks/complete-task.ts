import { assertTaskOpen, forbidden, mayOnCase } from '@madoguchi/domain';
import { lockCase } from '../cases/guard-case.ts';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import { TaskEntity } from './task.entity.ts';
import type { CompleteTaskInput } from './task.type.ts';

/** A next step is done, by whoever may add one; a closed case may still tick off what was left. */
export async function completeTask(context: Context, input: CompleteTaskInput): Promise<string> {
  const { id } = await context.command('completeTask', input, async (command) => {
    const task = await command.lock(TaskEntity, input.id);
    const { row, grants } = await lockCase(command, task.caseId);
    if (!mayOnCase(command.actor, row, grants, 'ADD_TASK', command.now)) throw forbidden();
    assertTaskOpen(task);
    await command.write();
    task.doneAt = command.now;
    task.doneById = command.actor.staffId;
    await recordOnCase(command, row, 'task.completed', { deskId: task.deskId, codes: { taskId: task.id } });
    return { id: row.id };
  });
  return id;
}
