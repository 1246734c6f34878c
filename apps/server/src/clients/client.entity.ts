import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const ClientEntity = defineEntity({
  name: 'Client',
  tableName: 'client',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    recordedById: p.uuid(),
    restricted: p.boolean(),
    name: p.text().strictNullable(),
    kana: p.text().strictNullable(),
    nameNorm: p.text(),
    telephone: p.text().strictNullable(),
    telephoneDigits: p.text(),
    email: p.text().strictNullable(),
    municipality: p.text().strictNullable(),
    ageBand: p.text().strictNullable(),
    employerIndustry: p.text().strictNullable(),
    employerSizeBand: p.text().strictNullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});
export type ClientRecord = InferEntity<typeof ClientEntity>;
