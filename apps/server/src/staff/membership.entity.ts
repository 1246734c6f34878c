import { ROLES } from '@madoguchi/domain';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const MembershipEntity = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    staffId: p.uuid(),
    organisationId: p.uuid(),
    deskId: p.uuid().strictNullable(),
    role: p.enum(ROLES),
    createdAt: p.datetime(),
    endedAt: p.datetime().strictNullable(),
    endedById: p.uuid().strictNullable(),
    proposedById: p.uuid().strictNullable(),
    proposedAt: p.datetime().strictNullable(),
    confirmedById: p.uuid().strictNullable(),
    confirmedAt: p.datetime().strictNullable(),
    validUntil: p.datetime().strictNullable(),
    deputyForId: p.uuid().strictNullable(),
    flagged: p.boolean(),
    version: p.integer().version(),
  },
});
export type MembershipRecord = InferEntity<typeof MembershipEntity>;

/** A membership counts from its confirmation to its end. @param m the alias of the row of app.membership */
export const inForce = (m: string) =>
  `${m}.ended_at is null and ${m}.confirmed_at is not null and (${m}.valid_until is null or ${m}.valid_until > statement_timestamp())`;
