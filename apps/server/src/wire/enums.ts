import {
  AUDIENCES,
  CASE_ACCESS,
  CASE_ACTIONS,
  CASE_ASKING_STATES,
  CASE_KINDS,
  CASE_REQUEST_ACTIONS,
  CASE_STATUSES,
  CLOCK_KINDS,
  CONSENT_CAPACITIES,
  CONSENT_ITEMS,
  CONSENT_METHODS,
  CONSENT_STATUSES,
  CONSENT_WORDING_CODES,
  CONTACT_KINDS,
  DESK_LOADS,
  DISCLOSURE_ACTIONS,
  DISCLOSURE_STATUSES,
  DISPOSAL_STATUSES,
  EXPORT_ENCODINGS,
  EXPORT_KINDS,
  HOLD_ON,
  INQUIRY_ACTIONS,
  INQUIRY_KINDS,
  INQUIRY_SUBJECTS,
  INVITATION_MAIL_STATES,
  LIST_ACTIONS,
  MAIL_KINDS,
  MAIL_STATES,
  MEMBERSHIP_STATES,
  NOTE_KINDS,
  NOTICE_KINDS,
  ORGANISATION_CODES,
  PASSAGE_SOURCES,
  READABLE_KINDS,
  READERS_AUDIENCES,
  READING_RIGHTS,
  RECORD_TYPES,
  REFERRAL_ACTIONS,
  REFERRAL_KINDS,
  REFERRAL_MOVERS,
  REFERRAL_STAGES,
  REFERRAL_STATUSES,
  REFERRAL_TURNS,
  ROLES,
  SECOND_FACTOR_STATES,
  STAFF_ACTIONS,
  STUCK_REASONS,
  TRIAGE_GROUPS,
  WHOSE_MOVES,
} from '@madoguchi/domain';
import { registerEnumType } from 'type-graphql';

/** A list of the domain as an enum of the wire: the values are the domain's own. */
function wireEnum<const Value extends string>(name: string, values: readonly Value[]): Readonly<Record<Value, Value>> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(object, { name });
  return object;
}

export const AudienceEnum = wireEnum('Audience', AUDIENCES);
export const CaseAccessEnum = wireEnum('CaseAccess', CASE_ACCESS);
export const CaseActionEnum = wireEnum('CaseAction', CASE_ACTIONS);
export const CaseKindEnum = wireEnum('CaseKind', CASE_KINDS);
export const CaseSortEnum = wireEnum('CaseSort', ['DUE', 'OPENED', 'ACTIVITY']);
export const CaseStatusEnum = wireEnum('CaseStatus', CASE_STATUSES);
export const CallerMatchKindEnum = wireEnum('CallerMatchKind', ['COMPANY', 'CLIENT']);
export const ClockKindEnum = wireEnum('ClockKind', CLOCK_KINDS);
export const CompanyActionEnum = wireEnum('CompanyAction', ['UPDATE']);
export const ConsentWordingCodeEnum = wireEnum('ConsentWordingCode', CONSENT_WORDING_CODES);
export const ConsentCapacityEnum = wireEnum('ConsentCapacity', CONSENT_CAPACITIES);
export const ConsentItemEnum = wireEnum('ConsentItem', CONSENT_ITEMS);
export const ConsentMethodEnum = wireEnum('ConsentMethod', CONSENT_METHODS);
export const ConsentStatusEnum = wireEnum('ConsentStatus', CONSENT_STATUSES);
export const ContactKindEnum = wireEnum('ContactKind', CONTACT_KINDS);
export const DeskLoadEnum = wireEnum('DeskLoad', DESK_LOADS);
export const DisclosureActionEnum = wireEnum('DisclosureAction', DISCLOSURE_ACTIONS);
export const DisclosureStatusEnum = wireEnum('DisclosureStatus', DISCLOSURE_STATUSES);
export const DisposalStatusEnum = wireEnum('DisposalStatus', DISPOSAL_STATUSES);
export const ExportEncodingEnum = wireEnum('ExportEncoding', EXPORT_ENCODINGS);
export const ExportKindEnum = wireEnum('ExportKind', EXPORT_KINDS);
export const HoldOnEnum = wireEnum('HoldOn', HOLD_ON);
export const InquiryActionEnum = wireEnum('InquiryAction', INQUIRY_ACTIONS);
export const InquiryKindEnum = wireEnum('InquiryKind', INQUIRY_KINDS);
export const InquirySubjectEnum = wireEnum('InquirySubject', INQUIRY_SUBJECTS);
export const ListActionEnum = wireEnum('ListAction', LIST_ACTIONS);
export const LocaleEnum = wireEnum('Locale', ['ja', 'en']);
export const MembershipStateEnum = wireEnum('MembershipState', MEMBERSHIP_STATES);
export const InvitationMailStateEnum = wireEnum('InvitationMailState', INVITATION_MAIL_STATES);
export const MailKindEnum = wireEnum('MailKind', MAIL_KINDS);
export const MailStateEnum = wireEnum('MailState', MAIL_STATES);
export const NoticeKindEnum = wireEnum('NoticeKind', NOTICE_KINDS);
export const NoteKindEnum = wireEnum('NoteKind', NOTE_KINDS);
export const OrganisationCodeEnum = wireEnum('OrganisationCode', ORGANISATION_CODES);
export const PassageSourceEnum = wireEnum('PassageSource', PASSAGE_SOURCES);
export const CaseAskingStateEnum = wireEnum('CaseAskingState', CASE_ASKING_STATES);
export const CaseRequestActionEnum = wireEnum('CaseRequestAction', CASE_REQUEST_ACTIONS);
export const ReferralActionEnum = wireEnum('ReferralAction', REFERRAL_ACTIONS);
export const ReferralEndEnum = wireEnum('ReferralEnd', ['SENDER', 'RECEIVER']);
export const ReferralDirectionEnum = wireEnum('ReferralDirection', ['INCOMING', 'OUTGOING']);
export const ReferralStageEnum = wireEnum('ReferralStage', REFERRAL_STAGES);
export const ReferralTurnEnum = wireEnum('ReferralTurn', REFERRAL_TURNS);
export const StuckReasonEnum = wireEnum('StuckReason', STUCK_REASONS);
export const ReferralKindEnum = wireEnum('ReferralKind', REFERRAL_KINDS);
export const ReferralMoverEnum = wireEnum('ReferralMover', REFERRAL_MOVERS);
export const ReferralStatusEnum = wireEnum('ReferralStatus', REFERRAL_STATUSES);
export const ReadersAudienceEnum = wireEnum('ReadersAudience', READERS_AUDIENCES);
export const ReadableKindEnum = wireEnum('ReadableKind', READABLE_KINDS);
export const ReadingRightEnum = wireEnum('ReadingRight', READING_RIGHTS);
export const RecordTypeEnum = wireEnum('RecordType', RECORD_TYPES);
export const RoleEnum = wireEnum('Role', ROLES);
export const SearchHitKindEnum = wireEnum('SearchHitKind', ['CASE', 'INQUIRY', 'COMPANY', 'PLATE']);
export const SecondFactorStateEnum = wireEnum('SecondFactorState', SECOND_FACTOR_STATES);
export const StaffActionEnum = wireEnum('StaffAction', STAFF_ACTIONS);
export const StreamStateEnum = wireEnum('StreamState', ['OK', 'DISPOSED', 'BROKEN']);
export const TimelineKindEnum = wireEnum('TimelineKind', ['NOTE', 'INQUIRY', 'EVENT', 'SHARED', 'SHARING_ENDED']);
export const TriageGroupEnum = wireEnum('TriageGroup', TRIAGE_GROUPS);
export const WhoseMoveEnum = wireEnum('WhoseMove', WHOSE_MOVES);
