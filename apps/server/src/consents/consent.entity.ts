import { CONSENT_CAPACITIES, CONSENT_METHODS, CONSENT_STATUSES, type ConsentItem } from '@madoguchi/domain';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const ConsentEntity = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    giverName: p.text(),
    capacity: p.enum(CONSENT_CAPACITIES),
    mandate: p.text().strictNullable(),
    toOrganisationId: p.uuid(),
    toDeskId: p.uuid().strictNullable(),
    items: p.array().$type<ConsentItem[]>(),
    purpose: p.text(),
    method: p.enum(CONSENT_METHODS),
    witnessId: p.uuid().strictNullable(),
    wordingId: p.uuid(),
    evidence: p.text().strictNullable(),
    thirdPerson: p.boolean(),
    oneReferral: p.boolean(),
    referralId: p.uuid().strictNullable(),
    endsOn: p.date(),
    validUntil: p.datetime(),
    status: p.enum(CONSENT_STATUSES),
    recordedById: p.uuid(),
    recordedAt: p.datetime(),
    endedAt: p.datetime().strictNullable(),
    endedById: p.uuid().strictNullable(),
    endedNote: p.text().strictNullable(),
    version: p.integer().version(),
  },
});
export type ConsentRecord = InferEntity<typeof ConsentEntity>;
