import { type BlackedOut, DISCLOSURE_STATUSES, PASSAGE_SOURCES } from '@madoguchi/domain';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const DisclosureEntity = defineEntity({
  name: 'Disclosure',
  tableName: 'disclosure',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    number: p.text(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    clientId: p.uuid().strictNullable(),
    companyId: p.uuid().strictNullable(),
    reference: p.text(),
    reason: p.text(),
    status: p.enum(DISCLOSURE_STATUSES),
    preparedById: p.uuid(),
    preparedAt: p.datetime(),
    decidedById: p.uuid().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    validUntil: p.datetime().strictNullable(),
    completedById: p.uuid().strictNullable(),
    completedAt: p.datetime().strictNullable(),
    version: p.integer().version(),
  },
});
export type DisclosureRecord = InferEntity<typeof DisclosureEntity>;

export const DisclosurePassageEntity = defineEntity({
  name: 'DisclosurePassage',
  tableName: 'disclosure_passage',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    disclosureId: p.uuid(),
    position: p.integer(),
    source: p.enum(PASSAGE_SOURCES),
    sourceId: p.uuid(),
    field: p.text(),
    caseId: p.uuid().strictNullable(),
    number: p.text().strictNullable(),
    deskId: p.uuid(),
    at: p.datetime(),
    receivedFromId: p.uuid().strictNullable(),
    thirdPerson: p.boolean(),
    body: p.text(),
    ranges: p.json<BlackedOut[]>(),
  },
});
