import {
  REFERRAL_KINDS,
  REFERRAL_MOVERS,
  REFERRAL_STATUSES,
  SHARED_ITEM_KINDS,
  type SuspendableStatus,
} from '@madoguchi/domain';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const ReferralEntity = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    number: p.text(),
    kind: p.enum(REFERRAL_KINDS),
    status: p.enum(REFERRAL_STATUSES),
    revision: p.integer(),
    fromCaseId: p.uuid(),
    fromDeskId: p.uuid(),
    fromOrganisationId: p.uuid(),
    fromSensitive: p.boolean(),
    fromMoved: p.boolean(),
    toCaseId: p.uuid().strictNullable(),
    toDeskId: p.uuid().strictNullable(),
    toOrganisationId: p.uuid().strictNullable(),
    programmeId: p.uuid().strictNullable(),
    bodyCode: p.text().strictNullable(),
    bodyName: p.text().strictNullable(),
    live: p.boolean(),
    createdById: p.uuid(),
    createdAt: p.datetime(),
    sentById: p.uuid().strictNullable(),
    senderIds: p.array(),
    sentAt: p.datetime().strictNullable(),
    acknowledgedById: p.uuid().strictNullable(),
    acknowledgedAt: p.datetime().strictNullable(),
    acceptedById: p.uuid().strictNullable(),
    acceptedAt: p.datetime().strictNullable(),
    reasonCode: p.text().strictNullable(),
    suggestedDeskId: p.uuid().strictNullable(),
    declinedForGood: p.boolean(),
    whoseMove: p.enum(REFERRAL_MOVERS),
    bounces: p.integer(),
    outcomeCode: p.text().strictNullable(),
    answeredAt: p.datetime().strictNullable(),
    endedAt: p.datetime().strictNullable(),
    loopClosesAt: p.datetime().strictNullable(),
    loopClosedBySystem: p.boolean(),
    suspendedFrom: p.text().$type<SuspendableStatus>().strictNullable(),
    statusSince: p.datetime().strictNullable(),
    previousAssigneeId: p.uuid().strictNullable(),
    caseRequestId: p.uuid().strictNullable(),
    anonymous: p.boolean(),
    anonymityConfirmedAt: p.datetime().strictNullable(),
    anonymityConfirmedById: p.uuid().strictNullable(),
    version: p.integer().version(),
  },
});
export type ReferralRecord = InferEntity<typeof ReferralEntity>;

export const ReferralDraftItemEntity = defineEntity({
  name: 'ReferralDraftItem',
  tableName: 'referral_draft_item',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    referralId: p.uuid(),
    position: p.integer(),
    kind: p.enum(SHARED_ITEM_KINDS),
    body: p.text().strictNullable(),
    noteId: p.uuid().strictNullable(),
    attachmentId: p.uuid().strictNullable(),
    itemId: p.uuid().strictNullable(),
    thirdPerson: p.boolean(),
    thirdPersonConsentId: p.uuid().strictNullable(),
  },
});

/** What was said with a move, beside the shared items. */
export const REFERRAL_WORD_KINDS = [
  'DECLINE',
  'RETURN',
  'WITHDRAW',
  'INTERIM',
  'HAND_BACK',
  'CANCELLATION',
  'CANCELLATION_ANSWER',
  'LOOP',
  'ERROR',
] as const;
export type ReferralWordKind = (typeof REFERRAL_WORD_KINDS)[number];

export const ReferralWordEntity = defineEntity({
  name: 'ReferralWord',
  tableName: 'referral_word',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    referralId: p.uuid(),
    kind: p.enum(REFERRAL_WORD_KINDS),
    side: p.enum(['SENDER', 'RECEIVER'] as const),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    authorId: p.uuid(),
    reasonCode: p.text().strictNullable(),
    body: p.text(),
    createdAt: p.datetime(),
  },
});

export const SharedItemEntity = defineEntity({
  name: 'SharedItem',
  tableName: 'shared_item',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    referralId: p.uuid(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    authorId: p.uuid(),
    writtenBy: p.enum(['SENDER', 'RECEIVER'] as const),
    kind: p.enum(SHARED_ITEM_KINDS),
    attachmentId: p.uuid().strictNullable(),
    thirdPerson: p.boolean(),
    thirdPersonConsentId: p.uuid().strictNullable(),
    previewed: p.boolean(),
    revision: p.integer(),
    position: p.integer(),
    createdAt: p.datetime(),
  },
});
export type SharedItemRecord = InferEntity<typeof SharedItemEntity>;

export const CaseRequestEntity = defineEntity({
  name: 'CaseRequest',
  tableName: 'case_request',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ownerDeskId: p.uuid(),
    askingDeskId: p.uuid(),
    askingOrganisationId: p.uuid(),
    askedById: p.uuid(),
    body: p.text(),
    createdAt: p.datetime(),
    answeredAt: p.datetime().strictNullable(),
    referralId: p.uuid().strictNullable(),
    askingId: p.uuid().strictNullable(),
    reasonCode: p.text().strictNullable(),
    answeredById: p.uuid().strictNullable(),
  },
});

/** What a desk asked for by a number, whether or not there is such a case. */
export const CaseAskingEntity = defineEntity({
  name: 'CaseAsking',
  tableName: 'case_asking',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    deskId: p.uuid(),
    organisationId: p.uuid(),
    askedById: p.uuid(),
    number: p.text(),
    createdAt: p.datetime(),
    referralId: p.uuid().strictNullable(),
  },
});
