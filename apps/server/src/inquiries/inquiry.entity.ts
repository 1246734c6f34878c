import { AUDIENCES, CASE_KINDS, CONTACT_KINDS, INQUIRY_KINDS, INQUIRY_SUBJECTS } from '@madoguchi/domain';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const InquiryEntity = defineEntity({
  name: 'Inquiry',
  tableName: 'inquiry',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    number: p.text(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    counsellorId: p.uuid(),
    kind: p.enum(INQUIRY_KINDS),
    tallyKind: p.text().strictNullable(),
    subject: p.enum(INQUIRY_SUBJECTS),
    caseKind: p.enum(CASE_KINDS),
    sensitive: p.boolean(),
    urgent: p.boolean(),
    audience: p.enum(AUDIENCES),
    channel: p.text(),
    startedAt: p.datetime(),
    endedAt: p.datetime(),
    recordedAt: p.datetime(),
    callerRelation: p.text(),
    callerName: p.text().strictNullable(),
    callerKana: p.text().strictNullable(),
    callbackTelephone: p.text().strictNullable(),
    clientType: p.text(),
    language: p.text(),
    interpreter: p.boolean(),
    contactKind: p.enum(CONTACT_KINDS),
    topics: p.array(),
    content: p.text(),
    answer: p.text(),
    textNorm: p.text(),
    callerNorm: p.text(),
    telephoneDigits: p.text(),
    referralSource: p.text(),
    outcome: p.text().strictNullable(),
    companyId: p.uuid().strictNullable(),
    contactId: p.uuid().strictNullable(),
    clientId: p.uuid().strictNullable(),
    caseId: p.uuid().strictNullable(),
    statDate: p.date(),
    statFiscalYear: p.integer(),
    statIndustry: p.text(),
    statSizeBand: p.text(),
    statMunicipality: p.text(),
    statMembership: p.text(),
    demo: p.boolean(),
    /** Written by a disposal alone. */
    disposedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});
export type InquiryRecord = InferEntity<typeof InquiryEntity>;

export const InquiryCorrectionEntity = defineEntity({
  name: 'InquiryCorrection',
  tableName: 'inquiry_correction',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    inquiryId: p.uuid(),
    at: p.datetime(),
    byId: p.uuid(),
    reason: p.text(),
    fields: p.array(),
  },
});

export const InquiryDraftEntity = defineEntity({
  name: 'InquiryDraft',
  tableName: 'inquiry_draft',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    staffId: p.uuid(),
    deskId: p.uuid(),
    content: p.text(),
    startedAt: p.datetime(),
    updatedAt: p.datetime(),
    version: p.integer().version(),
  },
});
export type InquiryDraftRecord = InferEntity<typeof InquiryDraftEntity>;
