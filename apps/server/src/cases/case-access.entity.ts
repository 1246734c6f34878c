import { GRANT_VIAS } from '@madoguchi/domain';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const CaseAccessEntity = defineEntity({
  name: 'CaseAccess',
  tableName: 'case_access',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ownerDeskId: p.uuid(),
    via: p.enum(GRANT_VIAS),
    deskId: p.uuid().strictNullable(),
    staffId: p.uuid().strictNullable(),
    reason: p.text().strictNullable(),
    grantedById: p.uuid(),
    validUntil: p.datetime().strictNullable(),
    createdAt: p.datetime(),
  },
});
export type CaseAccessRecord = InferEntity<typeof CaseAccessEntity>;
