import { addDays, dateInTokyo, FieldChecks, LIMITS, writingDeskOf } from '@madoguchi/domain';
import { guardCase } from '../cases/guard-case.ts';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import { TaskEntity } from './task.entity.ts';
import type { AddTaskInput } from './task.type.ts';

/** Longest way ahead of a next step, in days. */
const LONGEST_DAYS = 366;

/** 次にやること: a dated next step on a case, for whoever writes it down. */
export async function addTask(context: Context, input: AddTaskInput): Promise<string> {
  const today = dateInTokyo(context.now);
  const checks = new FieldChecks();
  checks.text('title', input.title, LIMITS.subject, true);
  if (input.dueOn < today) checks.add('dueOn', '今日以降の日付を入力してください。', 'Choose today or a later day.');
  if (input.dueOn > addDays(today, LONGEST_DAYS))
    checks.add('dueOn', `${LONGEST_DAYS}日先までです。`, `At most ${LONGEST_DAYS} days ahead.`);
  checks.done();
  const { id } = await context.command('addTask', input, async (command) => {
    const { em, now, actor } = command;
    const { row, grants } = await guardCase(command, input.caseId, 'ADD_TASK');
    const taskId = command.id();
    const deskId = writingDeskOf(actor, row.deskId, grants) ?? row.deskId;
    await command.write();
    em.persist(
      em.create(TaskEntity, {
        id: taskId,
        caseId: row.id,
        organisationId: row.organisationId,
        deskId,
        createdById: actor.staffId,
        title: input.title,
        dueOn: input.dueOn,
        doneAt: null,
        doneById: null,
        createdAt: now,
      }),
    );
    await recordOnCase(command, row, 'task.added', {
      deskId,
      codes: { taskId, dueOn: input.dueOn },
      content: { title: input.title },
    });
    return { id: row.id };
  });
  return id;
}
