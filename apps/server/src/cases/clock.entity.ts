import { CLOCK_KINDS } from '@madoguchi/domain';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const ClockEntity = defineEntity({
  name: 'Clock',
  tableName: 'clock',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().strictNullable(),
    referralId: p.uuid().strictNullable(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    kind: p.enum(CLOCK_KINDS),
    basisMinutes: p.integer(),
    startedAt: p.datetime(),
    dueAt: p.datetime(),
    remainingMinutes: p.integer().strictNullable(),
    pausedAt: p.datetime().strictNullable(),
    metAt: p.datetime().strictNullable(),
    breachedAt: p.datetime().strictNullable(),
  },
});
export type ClockRecord = InferEntity<typeof ClockEntity>;
