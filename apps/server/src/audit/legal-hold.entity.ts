import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const LegalHoldEntity = defineEntity({
  name: 'LegalHold',
  tableName: 'legal_hold',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().strictNullable(),
    inquiryId: p.uuid().strictNullable(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    reason: p.text(),
    placedById: p.uuid(),
    placedAt: p.datetime(),
    liftedById: p.uuid().strictNullable(),
    liftedAt: p.datetime().strictNullable(),
    liftReason: p.text().strictNullable(),
  },
});
export type LegalHoldRecord = InferEntity<typeof LegalHoldEntity>;
