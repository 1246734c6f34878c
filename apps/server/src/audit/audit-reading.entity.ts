import { defineEntity, p } from '@mikro-orm/core';

export const AuditReadingEntity = defineEntity({
  name: 'AuditReading',
  tableName: 'audit_reading',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    auditorId: p.uuid(),
    reason: p.text(),
    openedById: p.uuid(),
    openedAt: p.datetime(),
    validUntil: p.datetime(),
    endedAt: p.datetime().strictNullable(),
    endedById: p.uuid().strictNullable(),
  },
});
