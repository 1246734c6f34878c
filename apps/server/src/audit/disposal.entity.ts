import { DISPOSAL_STATUSES } from '@madoguchi/domain';
import { defineEntity, p } from '@mikro-orm/core';

export const DisposalEntity = defineEntity({
  name: 'Disposal',
  tableName: 'disposal',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    status: p.enum(DISPOSAL_STATUSES),
    reason: p.text(),
    proposedById: p.uuid(),
    proposedAt: p.datetime(),
    decidedById: p.uuid().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    version: p.integer().version(),
  },
});
