import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const TaskEntity = defineEntity({
  name: 'Task',
  tableName: 'task',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    createdById: p.uuid(),
    title: p.text(),
    dueOn: p.date(),
    doneAt: p.datetime().strictNullable(),
    doneById: p.uuid().strictNullable(),
    createdAt: p.datetime(),
  },
});
export type TaskRecord = InferEntity<typeof TaskEntity>;
