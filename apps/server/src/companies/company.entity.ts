import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const CompanyEntity = defineEntity({
  name: 'Company',
  tableName: 'company',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    corporateNumber: p.text().strictNullable(),
    name: p.text(),
    kana: p.text(),
    nameNorm: p.text(),
    kanaNorm: p.text(),
    soleProprietor: p.boolean(),
    organisationId: p.uuid().strictNullable(),
    postalCode: p.text().strictNullable(),
    municipality: p.text().strictNullable(),
    address: p.text().strictNullable(),
    telephone: p.text().strictNullable(),
    telephoneDigits: p.text(),
    industry: p.text().strictNullable(),
    capitalYen: p.bigint('number').strictNullable(),
    regularEmployees: p.integer().strictNullable(),
    foundedOn: p.date().strictNullable(),
    canonicalCompanyId: p.uuid().strictNullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});
export type CompanyRecord = InferEntity<typeof CompanyEntity>;

export const ContactEntity = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    companyId: p.uuid(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    name: p.text(),
    kana: p.text(),
    nameNorm: p.text(),
    title: p.text().strictNullable(),
    telephone: p.text().strictNullable(),
    telephoneDigits: p.text(),
    email: p.text().strictNullable(),
    createdById: p.uuid(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});
export type ContactRecord = InferEntity<typeof ContactEntity>;
