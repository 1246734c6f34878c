/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  password: string;
  requestId: string;
  token: string;
};

export type AcceptReferralInput = {
  /** Who takes it at the receiving desk; whoever accepts it otherwise. */
  assigneeId?: string | null | undefined;
  id: string;
  requestId: string;
  version: number;
};

export type AcknowledgeReferralInput = {
  id: string;
  requestId: string;
  version: number;
};

export type AddInterimWordInput = {
  id: string;
  requestId: string;
  version: number;
  word: string;
};

export type AddNoteInput = {
  audience: Audience;
  body: string;
  caseId: string;
  correctsNoteId?: string | null | undefined;
  /** Shared items from which this was derived: it is sealed with them. */
  derivedFromItemIds?: Array<string> | null | undefined;
  kind: NoteKind;
  occurredAt?: string | null | undefined;
  requestId: string;
  thirdPerson?: boolean | null | undefined;
};

export type AddTaskInput = {
  caseId: string;
  dueOn: string;
  requestId: string;
  title: string;
};

export type AmendCaseInput = {
  clientType?: string | null | undefined;
  contactId?: string | null | undefined;
  dueAt?: string | null | undefined;
  establishmentId?: string | null | undefined;
  id: string;
  language?: string | null | undefined;
  requestId: string;
  subject?: string | null | undefined;
  topics?: Array<string> | null | undefined;
  urgent?: boolean | null | undefined;
  version: number;
};

export type ApproveDisclosureInput = {
  id: string;
  requestId: string;
  version: number;
};

export type ApproveDisposalInput = {
  id: string;
  requestId: string;
  version: number;
};

export type AssignCaseInput = {
  assigneeId: string;
  deputyId?: string | null | undefined;
  id: string;
  requestId: string;
  version: number;
};

export type AttachInquiryToCaseInput = {
  caseId: string;
  id: string;
  requestId: string;
  version: number;
};

export type Audience =
  | 'DESK'
  | 'ORGANISATION'
  | 'SHARED';

export type AuditFilter = {
  code?: string | null | undefined;
  company?: string | null | undefined;
  deskId?: string | null | undefined;
  from?: string | null | undefined;
  number?: string | null | undefined;
  reads?: boolean | null | undefined;
  staff?: string | null | undefined;
  staffId?: string | null | undefined;
  subjectId?: string | null | undefined;
  to?: string | null | undefined;
};

/** A range of a passage, in UTF-16 units; it is widened to whole letters. */
export type BlackOutInput = {
  end: number;
  id: string;
  passageId: string;
  requestId: string;
  start: number;
};

export type CallerMatchKind =
  | 'CLIENT'
  | 'COMPANY';

export type CaseAccess =
  | 'FULL'
  | 'NONE'
  | 'PLATE';

export type CaseAction =
  | 'ADD_NOTE'
  | 'ADD_TASK'
  | 'AMEND'
  | 'ASSIGN'
  | 'CLOSE'
  | 'EDIT_POOL'
  | 'HOLD'
  | 'LEAVE_MESSAGE'
  | 'LEGAL_HOLD'
  | 'OPEN_TO_AUDITOR'
  | 'POINT_OUT_PROGRAMME'
  | 'REFER'
  | 'REOPEN'
  | 'START'
  | 'WAKE'
  | 'WHO_SAW';

export type CaseAskingState =
  | 'NOT_SENT'
  | 'REFERRED'
  | 'WAITING';

export type CaseFilter = {
  assigneeId?: string | null | undefined;
  companyId?: string | null | undefined;
  deskId?: string | null | undefined;
  group?: TriageGroup | null | undefined;
  kind?: CaseKind | null | undefined;
  mine?: boolean | null | undefined;
  openOnly?: boolean | null | undefined;
  status?: Array<CaseStatus> | null | undefined;
  topic?: string | null | undefined;
  unassigned?: boolean | null | undefined;
  /** Cases of other desks in which an own desk takes part. */
  withUs?: boolean | null | undefined;
};

export type CaseKind =
  | 'COMPANY'
  | 'INDIVIDUAL';

export type CaseRequestAction =
  | 'DECLINE';

export type CaseSort =
  | 'ACTIVITY'
  | 'DUE'
  | 'OPENED';

export type CaseStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'NEW'
  | 'ON_HOLD';

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
  requestId: string;
};

export type ChangeRetentionInput = {
  organisationId: string;
  reason: string;
  recordType: RecordType;
  requestId: string;
  version: number;
  years: number;
};

export type ClockKind =
  | 'FIRST_ANSWER'
  | 'INTERIM_WORD'
  | 'LOOP_CLOSED'
  | 'OUTCOME_RETURNED'
  | 'REFERRAL_ACKNOWLEDGED'
  | 'REFERRAL_ANSWERED';

export type CloseCaseInput = {
  clientType?: string | null | undefined;
  id: string;
  note?: string | null | undefined;
  outcome: string;
  requestId: string;
  topics?: Array<string> | null | undefined;
  version: number;
};

/** The client has been told. */
export type CloseReferralLoopInput = {
  id: string;
  note?: string | null | undefined;
  requestId: string;
  version: number;
};

export type CompanyAction =
  | 'UPDATE';

export type CompanyFilter = {
  industry?: string | null | undefined;
  municipality?: string | null | undefined;
  q?: string | null | undefined;
};

export type CompleteDisclosureInput = {
  id: string;
  requestId: string;
  version: number;
};

export type CompleteReferralInput = {
  id: string;
  /** A code of the list of case outcomes. */
  outcome: string;
  requestId: string;
  version: number;
  word: string;
};

export type CompleteTaskInput = {
  id: string;
  requestId: string;
};

export type ConfirmAccessReviewInput = {
  deskId?: string | null | undefined;
  membershipIds: Array<string>;
  organisationId: string;
  requestId: string;
};

export type ConfirmInvitationInput = {
  invitationId: string;
  requestId: string;
};

export type ConfirmMembershipInput = {
  membershipId: string;
  requestId: string;
};

export type ConfirmReferralCancellationInput = {
  confirm: boolean;
  id: string;
  note?: string | null | undefined;
  /** Where the receiver would rather go on. */
  reason?: string | null | undefined;
  requestId: string;
  version: number;
};

export type ConfirmSecondFactorInput = {
  code: string;
  factorId: string;
  requestId: string;
};

export type ConsentCapacity =
  | 'AUTHORISED_CONTACT'
  | 'PERSON'
  | 'PROXY';

export type ConsentItem =
  | 'ATTACHMENT'
  | 'CONTACT'
  | 'DISPATCH'
  | 'IDENTITY'
  | 'NOTE'
  | 'OUTCOME'
  | 'SUMMARY';

export type ConsentMethod =
  | 'FACE_TO_FACE'
  | 'TELEPHONE'
  | 'TELEPHONE_WITH_WITNESS'
  | 'WEB_FORM'
  | 'WRITING';

export type ConsentStatus =
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'WITHDRAWN';

export type ConsentWordingCode =
  | 'SENSITIVE'
  | 'STANDARD'
  | 'THIRD_PERSON';

export type ContactInput = {
  email?: string | null | undefined;
  kana?: string | null | undefined;
  name: string;
  telephone?: string | null | undefined;
  title?: string | null | undefined;
};

export type ContactKind =
  | 'CONTINUING'
  | 'NEW'
  | 'REPEATED';

export type CorrectInquiryInput = {
  answer?: string | null | undefined;
  callbackTelephone?: string | null | undefined;
  callerKana?: string | null | undefined;
  callerName?: string | null | undefined;
  callerRelation?: string | null | undefined;
  channel?: string | null | undefined;
  clientType?: string | null | undefined;
  contactKind?: ContactKind | null | undefined;
  content?: string | null | undefined;
  endedAt?: string | null | undefined;
  id: string;
  interpreter?: boolean | null | undefined;
  language?: string | null | undefined;
  outcome?: string | null | undefined;
  programmeIds?: Array<string> | null | undefined;
  reason: string;
  referralSource?: string | null | undefined;
  requestId: string;
  startedAt?: string | null | undefined;
  topics?: Array<string> | null | undefined;
  urgent?: boolean | null | undefined;
  version: number;
};

export type CreateStaffInput = {
  kana: string;
  name: string;
  organisationId?: string | null | undefined;
  requestId: string;
  signInName: string;
};

/** The owner of a case does not send it to the desk that asks for it. */
export type DeclineCaseRequestInput = {
  id: string;
  /** For the own desk alone; it does not cross. */
  note?: string | null | undefined;
  reason: string;
  requestId: string;
};

export type DeclineReferralInput = {
  id: string;
  note?: string | null | undefined;
  reason: string;
  requestId: string;
  /** Where it would be better placed. */
  suggestedDeskId?: string | null | undefined;
  version: number;
};

export type DisableStaffInput = {
  reason: string;
  requestId: string;
  staffId: string;
  version: number;
};

export type DiscardInquiryDraftInput = {
  draftId: string;
  requestId: string;
};

export type DisclosureAction =
  | 'APPROVE'
  | 'BLACK_OUT'
  | 'COMPLETE'
  | 'PRINT'
  | 'REJECT';

export type DisclosureStatus =
  | 'COMPLETED'
  | 'OPEN'
  | 'REJECTED'
  | 'REQUESTED';

export type DisposalStatus =
  | 'APPROVED'
  | 'PROPOSED'
  | 'REJECTED';

/** A draft: nothing of the case changes, and nobody else hears of it. */
export type DraftReferralInput = {
  /** A question in general words, for which nobody’s consent is asked: a SUMMARY and nothing else. */
  anonymous?: boolean | null | undefined;
  bodyCode?: string | null | undefined;
  bodyName?: string | null | undefined;
  caseId: string;
  /** The request of another desk that this answers. */
  caseRequestId?: string | null | undefined;
  /** A draft, or a returned referral, whose content is set anew. */
  id?: string | null | undefined;
  items: Array<ReferralItemInput>;
  kind: ReferralKind;
  programmeId?: string | null | undefined;
  requestId: string;
  toDeskId?: string | null | undefined;
};

export type EndAuditorReadingInput = {
  id: string;
  requestId: string;
};

export type EndMembershipInput = {
  membershipId: string;
  reason: string;
  requestId: string;
};

export type EnrolSecondFactorInput = {
  code?: string | null | undefined;
  requestId: string;
};

/** The cases of a list as a file: what the reader may read when the file is fetched. */
export type ExportCasesInput = {
  encoding?: ExportEncoding | null | undefined;
  filter?: CaseFilter | null | undefined;
  reason: string;
  requestId: string;
};

export type ExportEncoding =
  | 'CP932'
  | 'UTF_8';

/** The sheets of a list as a file: what the reader may read when the file is fetched. */
export type ExportInquiriesInput = {
  encoding?: ExportEncoding | null | undefined;
  filter?: InquiryFilter | null | undefined;
  reason: string;
  requestId: string;
  tallies?: boolean | null | undefined;
};

export type GiveExternalReferralInput = {
  /** Of an anonymous enquiry: the sender has made sure that its words tell nobody’s name. */
  confirmsAnonymous?: boolean | null | undefined;
  id: string;
  /** Of the preview that was looked at: what crosses is what was seen. */
  previewHash: string;
  requestId: string;
  version: number;
};

export type GrantMembershipInput = {
  deputyForId?: string | null | undefined;
  deskId?: string | null | undefined;
  organisationId?: string | null | undefined;
  requestId: string;
  role: Role;
  staffId: string;
  validUntil?: string | null | undefined;
};

export type HandBackReferralInput = {
  id: string;
  note?: string | null | undefined;
  reason: string;
  requestId: string;
  version: number;
  /** What was done until now. */
  workDone: string;
};

export type HoldCaseInput = {
  id: string;
  on: HoldOn;
  reason: string;
  requestId: string;
  until: string;
  version: number;
};

export type HoldOn =
  | 'CLIENT'
  | 'EXPERT'
  | 'OTHER_DESK';

export type InquiryAction =
  | 'ATTACH'
  | 'CORRECT'
  | 'LEGAL_HOLD'
  | 'MOVE'
  | 'OPEN_CASE';

export type InquiryFilter = {
  caseless?: boolean | null | undefined;
  deskId?: string | null | undefined;
  from?: string | null | undefined;
  mine?: boolean | null | undefined;
  subject?: InquirySubject | null | undefined;
  to?: string | null | undefined;
};

export type InquiryKind =
  | 'CONSULTATION'
  | 'TALLY';

export type InquirySubject =
  | 'ANONYMOUS'
  | 'COMPANY'
  | 'INDIVIDUAL';

export type InvitationMailState =
  | 'CLOSED'
  | 'FAILED'
  | 'SENT'
  | 'WAITING';

export type InviteAgainInput = {
  requestId: string;
  /** The right ID, while nobody has used the account. */
  signInName?: string | null | undefined;
  staffId: string;
};

export type KeyBindingInput = {
  command: string;
  keys: string;
};

export type LeaveMessageInput = {
  id: string;
  message?: string | null | undefined;
  nextOn?: string | null | undefined;
  requestId: string;
  version: number;
};

export type LiftBlackOutInput = {
  end: number;
  id: string;
  passageId: string;
  requestId: string;
  start: number;
};

export type LiftLegalHoldInput = {
  id: string;
  reason: string;
  requestId: string;
};

export type ListAction =
  | 'EXPORT';

export type Locale =
  | 'en'
  | 'ja';

export type MailKind =
  | 'CASE_ASSIGNED'
  | 'CASE_REQUESTED'
  | 'CASE_WOKEN'
  | 'CLOCK_BREACHED'
  | 'CONSENT_ENDED'
  | 'INVITATION'
  | 'MEMBERSHIP_TO_CONFIRM'
  | 'MESSAGE_LEFT'
  | 'READ_IN_EMERGENCY'
  | 'REFERRAL_ACCEPTED'
  | 'REFERRAL_ACKNOWLEDGED'
  | 'REFERRAL_BOUNCED_AGAIN'
  | 'REFERRAL_CANCEL_ANSWERED'
  | 'REFERRAL_CANCEL_ASKED'
  | 'REFERRAL_COMPLETED'
  | 'REFERRAL_DECLINED'
  | 'REFERRAL_DESK_CLOSED'
  | 'REFERRAL_ENTERED_IN_ERROR'
  | 'REFERRAL_HANDED_BACK'
  | 'REFERRAL_INTERIM_WORD'
  | 'REFERRAL_ITEM_SHARED'
  | 'REFERRAL_LOOP_CLOSED'
  | 'REFERRAL_OVERDUE'
  | 'REFERRAL_RECEIVED'
  | 'REFERRAL_RETURNED'
  | 'REFERRAL_SHARING_ENDED'
  | 'REFERRAL_SHARING_RESUMED'
  | 'REFERRAL_WITHDRAWN';

export type MailState =
  | 'CLOSED'
  | 'FAILED'
  | 'KEPT'
  | 'NO_ADDRESS'
  | 'SENT'
  | 'UNWANTED'
  | 'WAITING';

export type MarkNoticesReadInput = {
  /** Of the reader; others are left alone. */
  ids: Array<string>;
  requestId: string;
};

export type MarkReferralEnteredInErrorInput = {
  id: string;
  note?: string | null | undefined;
  reason: string;
  requestId: string;
  version: number;
};

export type MembershipState =
  | 'ENDED'
  | 'IN_FORCE'
  | 'PENDING';

/** A sheet filed on the wrong desk, case, company or person; by a supervisor. */
export type MoveInquiryInput = {
  detachFromCase?: boolean | null | undefined;
  id: string;
  reason: string;
  requestId: string;
  toClientId?: string | null | undefined;
  toCompanyId?: string | null | undefined;
  toDeskId?: string | null | undefined;
  version: number;
};

export type NoteKind =
  | 'CALL_ATTEMPT'
  | 'CORRECTION'
  | 'MEMO';

export type NoticeKind =
  | 'CASE_ASSIGNED'
  | 'CASE_REQUESTED'
  | 'CASE_WOKEN'
  | 'CLOCK_BREACHED'
  | 'CONSENT_ENDED'
  | 'MEMBERSHIP_TO_CONFIRM'
  | 'MESSAGE_LEFT'
  | 'READ_IN_EMERGENCY'
  | 'REFERRAL_ACCEPTED'
  | 'REFERRAL_ACKNOWLEDGED'
  | 'REFERRAL_BOUNCED_AGAIN'
  | 'REFERRAL_CANCEL_ANSWERED'
  | 'REFERRAL_CANCEL_ASKED'
  | 'REFERRAL_COMPLETED'
  | 'REFERRAL_DECLINED'
  | 'REFERRAL_DESK_CLOSED'
  | 'REFERRAL_ENTERED_IN_ERROR'
  | 'REFERRAL_HANDED_BACK'
  | 'REFERRAL_INTERIM_WORD'
  | 'REFERRAL_ITEM_SHARED'
  | 'REFERRAL_LOOP_CLOSED'
  | 'REFERRAL_OVERDUE'
  | 'REFERRAL_RECEIVED'
  | 'REFERRAL_RETURNED'
  | 'REFERRAL_SHARING_ENDED'
  | 'REFERRAL_SHARING_RESUMED'
  | 'REFERRAL_WITHDRAWN';

export type OpenCaseInput = {
  assignToMe?: boolean | null | undefined;
  clientId?: string | null | undefined;
  clientType?: string | null | undefined;
  companyId?: string | null | undefined;
  contactId?: string | null | undefined;
  deskId: string;
  establishmentId?: string | null | undefined;
  inquiryId?: string | null | undefined;
  inquiryVersion?: number | null | undefined;
  kind: CaseKind;
  language?: string | null | undefined;
  programmeIds?: Array<string> | null | undefined;
  requestId: string;
  sensitive?: boolean | null | undefined;
  subject: string;
  topics: Array<string>;
  urgent?: boolean | null | undefined;
};

export type OpenCaseWithInquiryInput = {
  assignToMe?: boolean | null | undefined;
  subject: string;
};

export type OpenFileToAuditorInput = {
  auditorId: string;
  caseId: string;
  reason: string;
  requestId: string;
  until: string;
};

export type OrganisationCode =
  | 'FOUNDATION'
  | 'TCCI'
  | 'TMG';

export type PageInput = {
  after?: string | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
};

export type PassageSource =
  | 'CASE'
  | 'CLIENT'
  | 'CONTACT'
  | 'DRAFT'
  | 'FILE'
  | 'INQUIRY'
  | 'NOTE'
  | 'SHARED_ITEM'
  | 'TASK';

export type PlaceLegalHoldInput = {
  caseId?: string | null | undefined;
  inquiryId?: string | null | undefined;
  reason: string;
  requestId: string;
};

export type PointOutProgrammesInput = {
  id: string;
  /** The lines pointed out, as they stand afterwards. */
  programmeIds: Array<string>;
  requestId: string;
  version: number;
};

/** 開示請求 on one client or one company, in the name of a desk. */
export type PrepareDisclosureInput = {
  clientId?: string | null | undefined;
  companyId?: string | null | undefined;
  deskId: string;
  reason: string;
  reference: string;
  requestId: string;
};

export type PrintDisclosureInput = {
  id: string;
  requestId: string;
};

export type ProgrammeFilter = {
  actor?: string | null | undefined;
  kind?: string | null | undefined;
  q?: string | null | undefined;
  section?: number | null | undefined;
  target?: string | null | undefined;
};

export type ProposeDisposalInput = {
  deskId: string;
  reason: string;
  requestId: string;
};

/** The next version of a text; `version` is the one that was read before writing it. */
export type PublishConsentWordingInput = {
  code: ConsentWordingCode;
  en: string;
  ja: string;
  requestId: string;
  validFrom: string;
  version: number;
};

export type ReadInEmergencyInput = {
  id: string;
  reason: string;
  requestId: string;
};

export type ReadableKind =
  | 'CASE'
  | 'CASE_REQUEST'
  | 'CLOCKS'
  | 'CONSENT'
  | 'FILE'
  | 'INQUIRY'
  | 'INQUIRY_DRAFT'
  | 'MESSAGE'
  | 'NOTE'
  | 'PROGRAMMES'
  | 'REFERRAL'
  | 'REFERRAL_WORD'
  | 'SHARED_ITEM'
  | 'TASKS';

export type ReadersAudience =
  | 'AUTHOR'
  | 'DESK'
  | 'ORGANISATION'
  | 'SHARED';

export type ReadingFilter = {
  companyId?: string | null | undefined;
  staffId?: string | null | undefined;
};

export type ReadingRight =
  | 'AS_THIS_PERSON'
  | 'AUDIT'
  | 'DESK'
  | 'EMERGENCY'
  | 'INTAKE'
  | 'OTHER_END'
  | 'PARTICIPANT'
  | 'POOL';

/** It carries no date of its own: a consent holds from the moment it is recorded. */
export type RecordConsentInput = {
  capacity: ConsentCapacity;
  caseId: string;
  /** The last day; the kind of case decides where nothing is said. */
  endsOn?: string | null | undefined;
  evidence?: string | null | undefined;
  giverName: string;
  /** The standard preset where nothing is said. */
  items?: Array<ConsentItem> | null | undefined;
  /** For a proxy: how the mandate was checked. */
  mandate?: string | null | undefined;
  method: ConsentMethod;
  purpose: string;
  requestId: string;
  thirdPerson?: boolean | null | undefined;
  toDeskId?: string | null | undefined;
  toOrganisationId: string;
  witnessId?: string | null | undefined;
  wordingId: string;
};

export type RecordInquiryInput = {
  answer?: string | null | undefined;
  callbackTelephone?: string | null | undefined;
  callerKana?: string | null | undefined;
  callerName?: string | null | undefined;
  callerRelation?: string | null | undefined;
  /** Add this inquiry to a case that exists. */
  caseId?: string | null | undefined;
  channel: string;
  clientId?: string | null | undefined;
  clientType?: string | null | undefined;
  companyId?: string | null | undefined;
  contactId?: string | null | undefined;
  contactKind?: ContactKind | null | undefined;
  content: string;
  deskId: string;
  draftId?: string | null | undefined;
  endedAt?: string | null | undefined;
  interpreter?: boolean | null | undefined;
  language?: string | null | undefined;
  /** Or let a case grow from it, in the same transaction. */
  openCase?: OpenCaseWithInquiryInput | null | undefined;
  outcome: string;
  programmeIds?: Array<string> | null | undefined;
  referralSource?: string | null | undefined;
  requestId: string;
  sensitive?: boolean | null | undefined;
  startedAt: string;
  subject: InquirySubject;
  topics: Array<string>;
  urgent?: boolean | null | undefined;
};

export type RecordType =
  | 'CONSULTATION'
  | 'DISPATCH'
  | 'STATISTICS';

export type ReferralAction =
  | 'ACCEPT'
  | 'ACKNOWLEDGE'
  | 'ADD_INTERIM_WORD'
  | 'CLOSE_LOOP'
  | 'COMPLETE'
  | 'CONFIRM_CANCELLATION'
  | 'DECLINE'
  | 'GIVE'
  | 'HAND_BACK'
  | 'MARK_IN_ERROR'
  | 'REFUSE_CANCELLATION'
  | 'REQUEST_CANCELLATION'
  | 'RESEND'
  | 'RETURN'
  | 'SEND'
  | 'SHARE_ITEMS'
  | 'TRANSFER_LIVE'
  | 'WITHDRAW';

export type ReferralDirection =
  | 'INCOMING'
  | 'OUTGOING';

export type ReferralEnd =
  | 'RECEIVER'
  | 'SENDER';

export type ReferralFilter = {
  /** One of the reader’s desks; all of them where none is named. */
  deskId?: string | null | undefined;
  direction?: ReferralDirection | null | undefined;
  /** Those that have ended, newest first. */
  ended?: boolean | null | undefined;
  kinds?: Array<ReferralKind> | null | undefined;
  /** A clock of it ran out and was not met. */
  overdue?: boolean | null | undefined;
  stage?: ReferralStage | null | undefined;
  turn?: ReferralTurn | null | undefined;
};

/** What is to cross. IDENTITY and CONTACT are taken from the case; a NOTE is named, and so is a file; the others are typed. */
export type ReferralItemInput = {
  /** Of an ATTACHMENT: the file of the case that crosses with it. */
  attachmentId?: string | null | undefined;
  body?: string | null | undefined;
  /** The shared item of which this is a correction. */
  itemId?: string | null | undefined;
  kind: ConsentItem;
  noteId?: string | null | undefined;
  thirdPerson?: boolean | null | undefined;
  thirdPersonConsentId?: string | null | undefined;
};

export type ReferralKind =
  | 'CONSULT'
  | 'EXTERNAL'
  | 'GUIDANCE'
  | 'HANDOVER';

export type ReferralMover =
  | 'NOBODY'
  | 'RECEIVER'
  | 'RECEIVER_SUPERVISOR'
  | 'SENDER'
  | 'SENDER_SUPERVISOR';

export type ReferralStage =
  | 'ACCEPTED'
  | 'ANSWERED'
  | 'CLOSED'
  | 'DRAFT'
  | 'IN_WORK'
  | 'RETURNED'
  | 'SENT'
  | 'STOPPED';

export type ReferralStatus =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'CANCEL_REQUESTED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'DRAFT'
  | 'ENTERED_IN_ERROR'
  | 'GIVEN'
  | 'HANDED_BACK'
  | 'LOOP_CLOSED'
  | 'RETURNED'
  | 'SENT'
  | 'SUSPENDED'
  | 'WITHDRAWN';

export type ReferralTurn =
  | 'NOBODY'
  | 'OURS'
  | 'THEIRS';

export type RegisterClientInput = {
  ageBand?: string | null | undefined;
  deskId: string;
  email?: string | null | undefined;
  employerIndustry?: string | null | undefined;
  employerSizeBand?: string | null | undefined;
  kana?: string | null | undefined;
  municipality?: string | null | undefined;
  name?: string | null | undefined;
  requestId: string;
  telephone?: string | null | undefined;
};

export type RegisterCompanyInput = {
  address?: string | null | undefined;
  capitalYen?: number | null | undefined;
  contact?: ContactInput | null | undefined;
  corporateNumber?: string | null | undefined;
  deskId: string;
  industry?: string | null | undefined;
  kana?: string | null | undefined;
  municipality?: string | null | undefined;
  name: string;
  postalCode?: string | null | undefined;
  regularEmployees?: number | null | undefined;
  requestId: string;
  soleProprietor?: boolean | null | undefined;
  telephone?: string | null | undefined;
};

export type RejectDisclosureInput = {
  id: string;
  reason: string;
  requestId: string;
  version: number;
};

export type RejectDisposalInput = {
  id: string;
  reason: string;
  requestId: string;
  version: number;
};

export type RemoveFileInput = {
  id: string;
  reason: string;
  requestId: string;
};

export type RemoveSecondFactorInput = {
  reason: string;
  requestId: string;
  staffId: string;
};

export type ReopenCaseInput = {
  id: string;
  reason: string;
  requestId: string;
  version: number;
};

/** A desk that knows of a case asks its owner for it. */
export type RequestCaseInput = {
  deskId: string;
  number: string;
  reason: string;
  requestId: string;
};

export type RequestReferralCancellationInput = {
  id: string;
  note?: string | null | undefined;
  reason: string;
  requestId: string;
  version: number;
};

export type ResendReferralInput = {
  /** Of an anonymous enquiry: the sender has made sure that its words tell nobody’s name. */
  confirmsAnonymous?: boolean | null | undefined;
  id: string;
  /** Of the preview that was looked at: what crosses is what was seen. */
  previewHash: string;
  requestId: string;
  version: number;
};

export type RetractNoteInput = {
  id: string;
  reason: string;
  requestId: string;
};

export type ReturnReferralInput = {
  id: string;
  note?: string | null | undefined;
  reason: string;
  requestId: string;
  version: number;
};

export type Role =
  | 'ADMINISTRATOR'
  | 'APPROVER'
  | 'AUDITOR'
  | 'COUNSELLOR'
  | 'MANAGER'
  | 'SUPERVISOR';

export type SaveInquiryDraftInput = {
  content: string;
  deskId: string;
  draftId: string;
  requestId: string;
  startedAt: string;
  version?: number | null | undefined;
};

export type SavePreferencesInput = {
  homeDeskId?: string | null | undefined;
  keyMap?: Array<KeyBindingInput> | null | undefined;
  keysEnabled?: boolean | null | undefined;
  locale?: Locale | null | undefined;
  noticesByMail?: boolean | null | undefined;
  requestId: string;
};

export type SearchHitKind =
  | 'CASE'
  | 'COMPANY'
  | 'INQUIRY'
  | 'PLATE';

export type SecondFactorState =
  | 'EXEMPT'
  | 'MISSING'
  | 'NONE'
  | 'SET';

export type SendReferralInput = {
  /** Of an anonymous enquiry: the sender has made sure that its words tell nobody’s name. */
  confirmsAnonymous?: boolean | null | undefined;
  id: string;
  /** Of the preview that was looked at: what crosses is what was seen. */
  previewHash: string;
  requestId: string;
  version: number;
};

export type SetCasePoolInput = {
  id: string;
  requestId: string;
  staffIds: Array<string>;
  version: number;
};

export type ShareItemsInput = {
  /** Of an anonymous enquiry: the sender has made sure that its words tell nobody’s name. */
  confirmsAnonymous?: boolean | null | undefined;
  id: string;
  items: Array<ReferralItemInput>;
  requestId: string;
  version: number;
};

export type SignInInput = {
  code?: string | null | undefined;
  password: string;
  requestId: string;
  signInName: string;
};

export type SignOutInput = {
  requestId: string;
};

export type StaffAction =
  | 'CORRECT_ID'
  | 'DISABLE'
  | 'GRANT'
  | 'INVITE'
  | 'LOOK_AS'
  | 'REMOVE_FACTOR';

export type StaffFilter = {
  deskId?: string | null | undefined;
  disabled?: boolean | null | undefined;
  q?: string | null | undefined;
  /** At the desk, where one is named. */
  role?: Role | null | undefined;
};

export type StartCaseInput = {
  id: string;
  requestId: string;
  version: number;
};

export type StreamState =
  | 'BROKEN'
  | 'DISPOSED'
  | 'OK';

export type StuckReason =
  | 'CANCELLATION_LEFT'
  | 'CLIENT_NOT_TOLD'
  | 'OUTCOME_LATE'
  | 'PING_PONG'
  | 'RETURNED_LEFT'
  | 'SILENT'
  | 'SUSPENDED_LEFT'
  | 'UNANSWERED'
  | 'UNREAD';

export type TallyContactInput = {
  at?: string | null | undefined;
  channel: string;
  deskId: string;
  requestId: string;
  tallyKind: string;
};

export type TimelineKind =
  | 'EVENT'
  | 'INQUIRY'
  | 'NOTE'
  | 'SHARED'
  | 'SHARING_ENDED';

/** Sent and accepted in one act while the caller waits on the line. */
export type TransferLiveInput = {
  /** Who took the call at the receiving desk. */
  acceptedById: string;
  /** Of an anonymous enquiry: the sender has made sure that its words tell nobody’s name. */
  confirmsAnonymous?: boolean | null | undefined;
  id: string;
  /** Of the preview that was looked at: what crosses is what was seen. */
  previewHash: string;
  requestId: string;
  version: number;
};

export type TriageGroup =
  | 'LATER'
  | 'LONG_OVERDUE'
  | 'OVERDUE'
  | 'TODAY';

export type UpdateCompanyInput = {
  address?: string | null | undefined;
  capitalYen?: number | null | undefined;
  contact?: ContactInput | null | undefined;
  corporateNumber?: string | null | undefined;
  deskId: string;
  id: string;
  industry?: string | null | undefined;
  kana?: string | null | undefined;
  municipality?: string | null | undefined;
  name?: string | null | undefined;
  postalCode?: string | null | undefined;
  regularEmployees?: number | null | undefined;
  requestId: string;
  telephone?: string | null | undefined;
  version: number;
};

export type WakeCaseInput = {
  id: string;
  requestId: string;
  version: number;
};

export type WhoseMove =
  | 'ASSIGNEE'
  | 'CLIENT'
  | 'DESK'
  | 'EXPERT'
  | 'NOBODY'
  | 'OTHER_DESK';

export type WithdrawConsentInput = {
  id: string;
  /** Nobody owes a reason; the other side never hears of it. */
  note?: string | null | undefined;
  requestId: string;
};

export type WithdrawReferralInput = {
  id: string;
  note?: string | null | undefined;
  reason: string;
  requestId: string;
  version: number;
};

export type CaseFilePartsFragment = { id: string, name: string, mediaType: string, size: number, audience: Audience, thirdPerson: boolean, deskId: string, createdAt: string, removedAt: string | null, removedReason: string | null, removable: boolean, uploadedBy: { id: string, name: string } };

export type CaseFilesQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseFilesQuery = { caseFiles: Array<{ id: string, name: string, mediaType: string, size: number, audience: Audience, thirdPerson: boolean, deskId: string, createdAt: string, removedAt: string | null, removedReason: string | null, removable: boolean, uploadedBy: { id: string, name: string } }> };

export type RemoveFileMutationVariables = Exact<{
  input: RemoveFileInput;
}>;


export type RemoveFileMutation = { removeFile: Array<{ id: string, name: string, mediaType: string, size: number, audience: Audience, thirdPerson: boolean, deskId: string, createdAt: string, removedAt: string | null, removedReason: string | null, removable: boolean, uploadedBy: { id: string, name: string } }> };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { items: Array<{ id: string, at: string, textJa: string, textEn: string, deskId: string | null, streamKind: string, subjectId: string, sequence: number, chain: StreamState, number: string | null, reason: string | null, right: ReadingRight | null, by: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StreamOfTrailQueryVariables = Exact<{
  streamKind: string;
  subjectId: string;
}>;


export type StreamOfTrailQuery = { streamState: { state: StreamState, events: number, checkedFrom: number, faultJa: string | null, faultEn: string | null, sequence: number | null, signedAt: string | null } };

export type ReadingsQueryVariables = Exact<{
  filter?: ReadingFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ReadingsQuery = { readings: { items: Array<{ id: string, at: string, textJa: string, textEn: string, right: ReadingRight | null, deskId: string | null, caseId: string | null, number: string | null, by: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditReadingsQueryVariables = Exact<{
  caseId?: string | null | undefined;
}>;


export type AuditReadingsQuery = { auditReadings: Array<{ id: string, caseId: string, number: string | null, deskId: string, reason: string, openedAt: string, validUntil: string, endedAt: string | null, stands: boolean, mayEnd: boolean, auditor: { id: string, name: string }, openedBy: { name: string } }> };

export type AuditorsQueryVariables = Exact<{
  caseId: string;
}>;


export type AuditorsQuery = { auditors: Array<{ id: string, name: string }> };

export type OpenFileToAuditorMutationVariables = Exact<{
  input: OpenFileToAuditorInput;
}>;


export type OpenFileToAuditorMutation = { openFileToAuditor: { id: string } };

export type EndAuditorReadingMutationVariables = Exact<{
  input: EndAuditorReadingInput;
}>;


export type EndAuditorReadingMutation = { endAuditorReading: { id: string } };

export type WhoSawQueryVariables = Exact<{
  caseId: string;
}>;


export type WhoSawQuery = { whoSaw: Array<{ id: string, at: string, textJa: string, textEn: string, right: ReadingRight | null, deskId: string | null, by: { id: string, name: string } | null }> };

export type LegalHoldsQueryVariables = Exact<{ [key: string]: never; }>;


export type LegalHoldsQuery = { legalHolds: Array<{ id: string, caseId: string | null, number: string | null, deskId: string, liftable: boolean, reason: string, placedAt: string, liftedAt: string | null, liftReason: string | null, placedBy: { name: string }, liftedBy: { name: string } | null }> };

export type CaseOfNumberQueryVariables = Exact<{
  number: string;
}>;


export type CaseOfNumberQuery = { caseByNumber: { id: string, number: string } | null };

export type PlaceLegalHoldMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type PlaceLegalHoldMutation = { placeLegalHold: { id: string } };

export type LiftLegalHoldMutationVariables = Exact<{
  input: LiftLegalHoldInput;
}>;


export type LiftLegalHoldMutation = { liftLegalHold: { id: string } };

export type DisposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type DisposalsQuery = { disposals: Array<{ id: string, deskId: string, status: DisposalStatus, reason: string, proposedAt: string, decidedAt: string | null, itemCount: number, keptCount: number, decidable: boolean, version: number, proposedBy: { name: string }, decidedBy: { name: string } | null }> };

export type DisposalDueQueryVariables = Exact<{
  deskId: string;
}>;


export type DisposalDueQuery = { disposalDue: { before: string, years: number, cases: number, sheets: number, held: number, proposable: boolean } };

export type DisposalListQueryVariables = Exact<{
  id: string;
}>;


export type DisposalListQuery = { disposal: { id: string, version: number, decidable: boolean, items: Array<{ subjectId: string, subjectKind: string, number: string, closedOn: string, kept: boolean }> } };

export type ProposeDisposalMutationVariables = Exact<{
  input: ProposeDisposalInput;
}>;


export type ProposeDisposalMutation = { proposeDisposal: { id: string } };

export type ApproveDisposalMutationVariables = Exact<{
  input: ApproveDisposalInput;
}>;


export type ApproveDisposalMutation = { approveDisposal: { id: string } };

export type RejectDisposalMutationVariables = Exact<{
  input: RejectDisposalInput;
}>;


export type RejectDisposalMutation = { rejectDisposal: { id: string } };

export type RetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionQuery = { retentionClasses: Array<{ organisationId: string, organisationNameJa: string, organisationNameEn: string, changeable: boolean, recordType: RecordType, years: number, version: number }> };

export type ChangeRetentionMutationVariables = Exact<{
  input: ChangeRetentionInput;
}>;


export type ChangeRetentionMutation = { changeRetention: Array<{ recordType: RecordType }> };

export type AssignCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type AssignCaseMutation = { assignCase: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } | null };

export type StartCaseMutationVariables = Exact<{
  input: StartCaseInput;
}>;


export type StartCaseMutation = { startCase: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type HoldCaseMutationVariables = Exact<{
  input: HoldCaseInput;
}>;


export type HoldCaseMutation = { holdCase: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type WakeCaseMutationVariables = Exact<{
  input: WakeCaseInput;
}>;


export type WakeCaseMutation = { wakeCase: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { closeCase: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type ReopenCaseMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;


export type ReopenCaseMutation = { reopenCase: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type AmendCaseMutationVariables = Exact<{
  input: AmendCaseInput;
}>;


export type AmendCaseMutation = { amendCase: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type PointOutProgrammesMutationVariables = Exact<{
  input: PointOutProgrammesInput;
}>;


export type PointOutProgrammesMutation = { pointOutProgrammes: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type LeaveMessageMutationVariables = Exact<{
  input: LeaveMessageInput;
}>;


export type LeaveMessageMutation = { leaveMessage: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type SetCasePoolMutationVariables = Exact<{
  input: SetCasePoolInput;
}>;


export type SetCasePoolMutation = { setCasePool: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type ReadInEmergencyMutationVariables = Exact<{
  input: ReadInEmergencyInput;
}>;


export type ReadInEmergencyMutation = { readInEmergency: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type AddTaskMutationVariables = Exact<{
  input: AddTaskInput;
}>;


export type AddTaskMutation = { addTask: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type RetractNoteMutationVariables = Exact<{
  input: RetractNoteInput;
}>;


export type RetractNoteMutation = { retractNote: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type CaseContactsQueryVariables = Exact<{
  id: string;
}>;


export type CaseContactsQuery = { company: { id: string, contacts: Array<{ id: string, name: string, title: string | null }> } };

export type CaseRowPartsFragment = { id: string, number: string, deskId: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, partyLabel: string | null, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, topics: Array<string>, openedAt: string, lastActivityAt: string, latestNote: string | null, holdUntil: string | null, version: number, actions: Array<CaseAction>, assignee: { id: string, name: string } | null };

export type InquiryLinePartsFragment = { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } };

export type TimelinePartsFragment = { id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null };

export type CasePartsFragment = { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> };

export type CasePageQueryVariables = Exact<{
  id: string;
}>;


export type CasePageQuery = { case: { id: string, number: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, clientType: string, language: string, topics: Array<string>, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, openedAt: string, holdOn: HoldOn | null, holdUntil: string | null, holdReason: string | null, outcome: string | null, closedAt: string | null, closingNote: string | null, nextOn: string | null, plateMessage: string | null, timelineCapped: boolean, readers: string, audience: Audience, previousId: string | null, nextId: string | null, version: number, actions: Array<CaseAction>, desk: { id: string, nameJa: string, nameEn: string, shortNameJa: string, organisation: { id: string, code: OrganisationCode, badge: string } }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, establishment: { id: string, name: string, municipality: string | null, address: string | null } | null, contact: { id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null } | null, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, assignee: { id: string, name: string } | null, deputy: { id: string, name: string } | null, openedBy: { id: string, name: string }, clocks: Array<{ id: string, kind: ClockKind, startedAt: string, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }>, tasks: Array<{ id: string, title: string, dueOn: string, doneAt: string | null, assigneeName: string | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, deskId: string | null, organisation: OrganisationCode | null, audience: Audience | null, eventCode: string | null, eventText: string | null, referralNumber: string | null, by: { id: string, name: string } | null, shared: { referralId: string, kind: ConsentItem, ours: boolean, thirdPerson: boolean, ended: boolean, revisions: Array<{ revision: number, content: string, frozenAt: string }>, file: { id: string, name: string, size: number } | null } | null, note: { id: string, kind: NoteKind, audience: Audience, body: string, thirdPerson: boolean, derivedFromShared: boolean, occurredAt: string, deskId: string, correctsNoteId: string | null, retracted: boolean, retractedReason: string | null, canRetract: boolean, canCorrect: boolean, author: { id: string, name: string } } | null, inquiry: { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } } | null }>, pool: Array<{ via: string, validUntil: string | null, staff: { id: string, name: string } }> } };

export type CaseListQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  sort?: CaseSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CaseListQuery = { cases: { actions: Array<ListAction>, items: Array<{ id: string, number: string, deskId: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, partyLabel: string | null, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, topics: Array<string>, openedAt: string, lastActivityAt: string, latestNote: string | null, holdUntil: string | null, version: number, actions: Array<CaseAction>, assignee: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean }, count: { value: number, capped: boolean } } };

export type CaseHistoryQueryVariables = Exact<{
  id: string;
}>;


export type CaseHistoryQuery = { caseEvents: Array<{ id: string, at: string, code: string, textJa: string, textEn: string, sequence: number, hash: string, by: { id: string, name: string } | null }> };

export type DeskStaffQueryVariables = Exact<{
  deskId: string;
}>;


export type DeskStaffQuery = { deskStaff: Array<{ id: string, name: string, kana: string }> };

export type PlateByNumberQueryVariables = Exact<{
  number: string;
}>;


export type PlateByNumberQuery = { caseByNumber: { id: string, number: string } | null };

export type PlatePartsFragment = { id: string, number: string, deskId: string, assigneeName: string | null, nextOn: string | null, message: string | null };

export type CompanyListQueryVariables = Exact<{
  filter?: CompanyFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CompanyListQuery = { companies: { items: Array<{ id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, industry: string | null, sizeBand: string, openCases: number }>, pageInfo: { hasNextPage: boolean }, count: { value: number, capped: boolean } } };

export type CompanyPartsFragment = { id: string, corporateNumber: string | null, name: string, kana: string, soleProprietor: boolean, postalCode: string | null, municipality: string | null, address: string | null, telephone: string | null, industry: string | null, capitalYen: number | null, regularEmployees: number | null, sizeBand: string, foundedOn: string | null, tcciMember: boolean | null, version: number, actions: Array<CompanyAction>, tcciBranchDesk: { id: string, nameJa: string, nameEn: string } | null, establishments: Array<{ id: string, name: string, postalCode: string | null, municipality: string | null, address: string | null, telephone: string | null }>, contacts: Array<{ id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null, version: number }>, cases: Array<{ id: string, number: string, deskId: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, partyLabel: string | null, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, topics: Array<string>, openedAt: string, lastActivityAt: string, latestNote: string | null, holdUntil: string | null, version: number, actions: Array<CaseAction>, assignee: { id: string, name: string } | null }>, inquiries: Array<{ id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } }> };

export type CompanyPageQueryVariables = Exact<{
  id: string;
}>;


export type CompanyPageQuery = { company: { id: string, corporateNumber: string | null, name: string, kana: string, soleProprietor: boolean, postalCode: string | null, municipality: string | null, address: string | null, telephone: string | null, industry: string | null, capitalYen: number | null, regularEmployees: number | null, sizeBand: string, foundedOn: string | null, tcciMember: boolean | null, version: number, actions: Array<CompanyAction>, tcciBranchDesk: { id: string, nameJa: string, nameEn: string } | null, establishments: Array<{ id: string, name: string, postalCode: string | null, municipality: string | null, address: string | null, telephone: string | null }>, contacts: Array<{ id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null, version: number }>, cases: Array<{ id: string, number: string, deskId: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, partyLabel: string | null, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, topics: Array<string>, openedAt: string, lastActivityAt: string, latestNote: string | null, holdUntil: string | null, version: number, actions: Array<CaseAction>, assignee: { id: string, name: string } | null }>, inquiries: Array<{ id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } }> } };

export type RegisterCompanyMutationVariables = Exact<{
  input: RegisterCompanyInput;
}>;


export type RegisterCompanyMutation = { registerCompany: { id: string, corporateNumber: string | null, name: string, kana: string, soleProprietor: boolean, postalCode: string | null, municipality: string | null, address: string | null, telephone: string | null, industry: string | null, capitalYen: number | null, regularEmployees: number | null, sizeBand: string, foundedOn: string | null, tcciMember: boolean | null, version: number, actions: Array<CompanyAction>, tcciBranchDesk: { id: string, nameJa: string, nameEn: string } | null, establishments: Array<{ id: string, name: string, postalCode: string | null, municipality: string | null, address: string | null, telephone: string | null }>, contacts: Array<{ id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null, version: number }>, cases: Array<{ id: string, number: string, deskId: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, partyLabel: string | null, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, topics: Array<string>, openedAt: string, lastActivityAt: string, latestNote: string | null, holdUntil: string | null, version: number, actions: Array<CaseAction>, assignee: { id: string, name: string } | null }>, inquiries: Array<{ id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } }> } };

export type UpdateCompanyMutationVariables = Exact<{
  input: UpdateCompanyInput;
}>;


export type UpdateCompanyMutation = { updateCompany: { id: string, corporateNumber: string | null, name: string, kana: string, soleProprietor: boolean, postalCode: string | null, municipality: string | null, address: string | null, telephone: string | null, industry: string | null, capitalYen: number | null, regularEmployees: number | null, sizeBand: string, foundedOn: string | null, tcciMember: boolean | null, version: number, actions: Array<CompanyAction>, tcciBranchDesk: { id: string, nameJa: string, nameEn: string } | null, establishments: Array<{ id: string, name: string, postalCode: string | null, municipality: string | null, address: string | null, telephone: string | null }>, contacts: Array<{ id: string, name: string, kana: string, title: string | null, telephone: string | null, email: string | null, version: number }>, cases: Array<{ id: string, number: string, deskId: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, partyLabel: string | null, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, topics: Array<string>, openedAt: string, lastActivityAt: string, latestNote: string | null, holdUntil: string | null, version: number, actions: Array<CaseAction>, assignee: { id: string, name: string } | null }>, inquiries: Array<{ id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } }> } };

export type ConsentBookPartsFragment = { caseId: string, canRecord: boolean, likelyGiver: string | null, standardItems: Array<ConsentItem>, methods: Array<ConsentMethod>, mustNameDesk: boolean, defaultEndsOn: string, oneReferral: boolean, consents: Array<{ id: string, status: ConsentStatus, giverName: string, capacity: ConsentCapacity, mandate: string | null, toOrganisationId: string, toDeskId: string | null, items: Array<ConsentItem>, purpose: string, method: ConsentMethod, evidence: string | null, thirdPerson: boolean, oneReferral: boolean, endsOn: string, recordedAt: string, endedAt: string | null, endedNote: string | null, canWithdraw: boolean, witness: { id: string, name: string } | null, wording: { id: string, code: string, version: number, language: string, body: string }, recordedBy: { id: string, name: string }, endedBy: { id: string, name: string } | null }> };

export type CaseConsentsQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseConsentsQuery = { caseConsents: { caseId: string, canRecord: boolean, likelyGiver: string | null, standardItems: Array<ConsentItem>, methods: Array<ConsentMethod>, mustNameDesk: boolean, defaultEndsOn: string, oneReferral: boolean, consents: Array<{ id: string, status: ConsentStatus, giverName: string, capacity: ConsentCapacity, mandate: string | null, toOrganisationId: string, toDeskId: string | null, items: Array<ConsentItem>, purpose: string, method: ConsentMethod, evidence: string | null, thirdPerson: boolean, oneReferral: boolean, endsOn: string, recordedAt: string, endedAt: string | null, endedNote: string | null, canWithdraw: boolean, witness: { id: string, name: string } | null, wording: { id: string, code: string, version: number, language: string, body: string }, recordedBy: { id: string, name: string }, endedBy: { id: string, name: string } | null }> }, consentWordings: Array<{ id: string, code: string, version: number, language: string, body: string }> };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { caseId: string, canRecord: boolean, likelyGiver: string | null, standardItems: Array<ConsentItem>, methods: Array<ConsentMethod>, mustNameDesk: boolean, defaultEndsOn: string, oneReferral: boolean, consents: Array<{ id: string, status: ConsentStatus, giverName: string, capacity: ConsentCapacity, mandate: string | null, toOrganisationId: string, toDeskId: string | null, items: Array<ConsentItem>, purpose: string, method: ConsentMethod, evidence: string | null, thirdPerson: boolean, oneReferral: boolean, endsOn: string, recordedAt: string, endedAt: string | null, endedNote: string | null, canWithdraw: boolean, witness: { id: string, name: string } | null, wording: { id: string, code: string, version: number, language: string, body: string }, recordedBy: { id: string, name: string }, endedBy: { id: string, name: string } | null }> } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { caseId: string, canRecord: boolean, likelyGiver: string | null, standardItems: Array<ConsentItem>, methods: Array<ConsentMethod>, mustNameDesk: boolean, defaultEndsOn: string, oneReferral: boolean, consents: Array<{ id: string, status: ConsentStatus, giverName: string, capacity: ConsentCapacity, mandate: string | null, toOrganisationId: string, toDeskId: string | null, items: Array<ConsentItem>, purpose: string, method: ConsentMethod, evidence: string | null, thirdPerson: boolean, oneReferral: boolean, endsOn: string, recordedAt: string, endedAt: string | null, endedNote: string | null, canWithdraw: boolean, witness: { id: string, name: string } | null, wording: { id: string, code: string, version: number, language: string, body: string }, recordedBy: { id: string, name: string }, endedBy: { id: string, name: string } | null }> } };

export type CodeListsQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeListsQuery = { referenceData: { fiscalYear: number, today: string, desks: Array<{ id: string, slug: string, nameJa: string, nameEn: string, shortNameJa: string, channels: Array<string>, topicLists: Array<string>, servesCompanies: boolean, servesIndividuals: boolean, organisation: { id: string, code: OrganisationCode, badge: string }, openingHours: Array<{ weekday: number, from: string, to: string }> }>, channels: Array<{ code: string, nameJa: string, nameEn: string }>, clientTypes: Array<{ code: string, nameJa: string, nameEn: string }>, callerRelations: Array<{ code: string, nameJa: string, nameEn: string }>, referralSources: Array<{ code: string, nameJa: string, nameEn: string }>, languages: Array<{ code: string, nameJa: string, nameEn: string }>, inquiryOutcomes: Array<{ code: string, nameJa: string, nameEn: string }>, caseOutcomes: Array<{ code: string, nameJa: string, nameEn: string }>, tallyKinds: Array<{ code: string, nameJa: string, nameEn: string }>, municipalities: Array<{ code: string, nameJa: string, nameEn: string }>, industries: Array<{ code: string, nameJa: string, nameEn: string }>, topics: Array<{ code: string, list: string, key: string, kana: string, nameJa: string, nameEn: string }>, stockPhrases: Array<{ id: string, deskId: string | null, trigger: string, body: string }> } };

export type DisclosurePartsFragment = { id: string, number: string, organisationId: string, deskId: string, clientId: string | null, subjectName: string | null, reference: string, reason: string, status: DisclosureStatus, preparedAt: string, decidedAt: string | null, validUntil: string | null, completedAt: string | null, version: number, actions: Array<DisclosureAction>, preparedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null, completedBy: { id: string, name: string } | null };

export type PassagePartsFragment = { id: string, position: number, source: PassageSource, field: string, number: string | null, deskId: string, at: string, receivedFromId: string | null, thirdPerson: boolean, body: string, ranges: Array<{ start: number, end: number }> };

export type DisclosureListQueryVariables = Exact<{ [key: string]: never; }>;


export type DisclosureListQuery = { disclosures: { preparesAt: Array<string>, items: Array<{ id: string, number: string, organisationId: string, deskId: string, clientId: string | null, subjectName: string | null, reference: string, reason: string, status: DisclosureStatus, preparedAt: string, decidedAt: string | null, validUntil: string | null, completedAt: string | null, version: number, actions: Array<DisclosureAction>, preparedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null, completedBy: { id: string, name: string } | null }> } };

export type DisclosurePageQueryVariables = Exact<{
  id: string;
}>;


export type DisclosurePageQuery = { disclosure: { disclosure: { id: string, number: string, organisationId: string, deskId: string, clientId: string | null, subjectName: string | null, reference: string, reason: string, status: DisclosureStatus, preparedAt: string, decidedAt: string | null, validUntil: string | null, completedAt: string | null, version: number, actions: Array<DisclosureAction>, preparedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null, completedBy: { id: string, name: string } | null }, passages: Array<{ id: string, position: number, source: PassageSource, field: string, number: string | null, deskId: string, at: string, receivedFromId: string | null, thirdPerson: boolean, body: string, ranges: Array<{ start: number, end: number }> }> } };

export type FindSubjectsQueryVariables = Exact<{
  deskId: string;
  text: string;
}>;


export type FindSubjectsQuery = { companies: Array<{ company: { id: string, name: string } | null }>, people: Array<{ client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null }> };

export type PrepareDisclosureMutationVariables = Exact<{
  input: PrepareDisclosureInput;
}>;


export type PrepareDisclosureMutation = { prepareDisclosure: { id: string, number: string, organisationId: string, deskId: string, clientId: string | null, subjectName: string | null, reference: string, reason: string, status: DisclosureStatus, preparedAt: string, decidedAt: string | null, validUntil: string | null, completedAt: string | null, version: number, actions: Array<DisclosureAction>, preparedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null, completedBy: { id: string, name: string } | null } };

export type ApproveDisclosureMutationVariables = Exact<{
  input: ApproveDisclosureInput;
}>;


export type ApproveDisclosureMutation = { approveDisclosure: { id: string, number: string, organisationId: string, deskId: string, clientId: string | null, subjectName: string | null, reference: string, reason: string, status: DisclosureStatus, preparedAt: string, decidedAt: string | null, validUntil: string | null, completedAt: string | null, version: number, actions: Array<DisclosureAction>, preparedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null, completedBy: { id: string, name: string } | null } };

export type RejectDisclosureMutationVariables = Exact<{
  input: RejectDisclosureInput;
}>;


export type RejectDisclosureMutation = { rejectDisclosure: { id: string, number: string, organisationId: string, deskId: string, clientId: string | null, subjectName: string | null, reference: string, reason: string, status: DisclosureStatus, preparedAt: string, decidedAt: string | null, validUntil: string | null, completedAt: string | null, version: number, actions: Array<DisclosureAction>, preparedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null, completedBy: { id: string, name: string } | null } };

export type BlackOutMutationVariables = Exact<{
  input: BlackOutInput;
}>;


export type BlackOutMutation = { blackOut: { id: string, position: number, source: PassageSource, field: string, number: string | null, deskId: string, at: string, receivedFromId: string | null, thirdPerson: boolean, body: string, ranges: Array<{ start: number, end: number }> } };

export type LiftBlackOutMutationVariables = Exact<{
  input: LiftBlackOutInput;
}>;


export type LiftBlackOutMutation = { liftBlackOut: { id: string, position: number, source: PassageSource, field: string, number: string | null, deskId: string, at: string, receivedFromId: string | null, thirdPerson: boolean, body: string, ranges: Array<{ start: number, end: number }> } };

export type CompleteDisclosureMutationVariables = Exact<{
  input: CompleteDisclosureInput;
}>;


export type CompleteDisclosureMutation = { completeDisclosure: { id: string, number: string, organisationId: string, deskId: string, clientId: string | null, subjectName: string | null, reference: string, reason: string, status: DisclosureStatus, preparedAt: string, decidedAt: string | null, validUntil: string | null, completedAt: string | null, version: number, actions: Array<DisclosureAction>, preparedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null, completedBy: { id: string, name: string } | null } };

export type PrintDisclosureMutationVariables = Exact<{
  input: PrintDisclosureInput;
}>;


export type PrintDisclosureMutation = { printDisclosure: { disclosure: { id: string } } };

export type ExportOrderPartsFragment = { id: string, encoding: ExportEncoding, rows: number, address: string, unfit: Array<{ letter: string, count: number, rows: Array<number> }> };

export type ExportInquiriesMutationVariables = Exact<{
  input: ExportInquiriesInput;
}>;


export type ExportInquiriesMutation = { exportInquiries: { id: string, encoding: ExportEncoding, rows: number, address: string, unfit: Array<{ letter: string, count: number, rows: Array<number> }> } };

export type ExportCasesMutationVariables = Exact<{
  input: ExportCasesInput;
}>;


export type ExportCasesMutation = { exportCases: { id: string, encoding: ExportEncoding, rows: number, address: string, unfit: Array<{ letter: string, count: number, rows: Array<number> }> } };

export type FrequentTopicsQueryVariables = Exact<{
  deskId: string;
}>;


export type FrequentTopicsQuery = { frequentTopics: Array<string> };

export type LookUpCallerQueryVariables = Exact<{
  deskId: string;
  subject: InquirySubject;
  text: string;
}>;


export type LookUpCallerQuery = { lookUpCaller: Array<{ kind: CallerMatchKind, matchedOn: string, contactName: string | null, lastInquiryAt: string | null, inquiryCount: number, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, openCases: Array<{ id: string, number: string, subject: string, status: CaseStatus, assigneeName: string | null }> }> };

export type HelpingDesksQueryVariables = Exact<{
  companyId: string;
  draftId: string;
}>;


export type HelpingDesksQuery = { otherDesksHelping: Array<{ deskId: string, since: string }> };

export type FindProgrammesQueryVariables = Exact<{
  q: string;
}>;


export type FindProgrammesQuery = { programmes: { items: Array<{ id: string, code: string, nameJa: string, nameEn: string, kind: string, target: string }>, count: { value: number, capped: boolean } } };

export type RecordInquiryMutationVariables = Exact<{
  input: RecordInquiryInput;
}>;


export type RecordInquiryMutation = { recordInquiry: { id: string, number: string, minutes: number, caseId: string | null, caseNumber: string | null } };

export type TallyContactMutationVariables = Exact<{
  input: TallyContactInput;
}>;


export type TallyContactMutation = { tallyContact: { id: string, number: string } };

export type RegisterCompanyInDockMutationVariables = Exact<{
  input: RegisterCompanyInput;
}>;


export type RegisterCompanyInDockMutation = { registerCompany: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null } };

export type RegisterClientInDockMutationVariables = Exact<{
  input: RegisterClientInput;
}>;


export type RegisterClientInDockMutation = { registerClient: { id: string, name: string | null, kana: string | null, telephone: string | null } };

export type DockCompanyQueryVariables = Exact<{
  id: string;
}>;


export type DockCompanyQuery = { company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, cases: Array<{ id: string, number: string, subject: string, status: CaseStatus, deskId: string, assignee: { id: string, name: string } | null }> } };

export type DockCaseQueryVariables = Exact<{
  id: string;
}>;


export type DockCaseQuery = { case: { id: string, number: string, subject: string, kind: CaseKind, sensitive: boolean, status: CaseStatus, desk: { id: string }, assignee: { id: string, name: string } | null, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null } };

export type InquiryDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type InquiryDraftsQuery = { inquiryDrafts: Array<{ id: string, deskId: string, content: string, startedAt: string, updatedAt: string, version: number }> };

export type SaveInquiryDraftMutationVariables = Exact<{
  input: SaveInquiryDraftInput;
}>;


export type SaveInquiryDraftMutation = { saveInquiryDraft: { id: string, version: number, updatedAt: string } };

export type DiscardInquiryDraftMutationVariables = Exact<{
  input: DiscardInquiryDraftInput;
}>;


export type DiscardInquiryDraftMutation = { discardInquiryDraft: boolean };

export type InquiryRowPartsFragment = { id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string, kana: string } };

export type InquiryPartsFragment = { id: string, number: string, deskId: string, audience: Audience, kind: InquiryKind, tallyKind: string | null, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, callerRelation: string, callerName: string | null, callerKana: string | null, callbackTelephone: string | null, clientType: string, language: string, interpreter: boolean, contactKind: ContactKind, topics: Array<string>, content: string, answer: string, referralSource: string, outcome: string | null, caseId: string | null, caseNumber: string | null, held: boolean, version: number, actions: Array<InquiryAction>, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, counsellor: { id: string, name: string, kana: string }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, statistics: { date: string, fiscalYear: number, industry: string, sizeBand: string, municipality: string, membership: string }, corrections: Array<{ at: string, reason: string, fields: Array<string>, by: { id: string, name: string, kana: string } }> };

export type InquiryListQueryVariables = Exact<{
  filter?: InquiryFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type InquiryListQuery = { inquiries: { actions: Array<ListAction>, items: Array<{ id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string, kana: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, capped: boolean } } };

export type InquiryShowQueryVariables = Exact<{
  id: string;
}>;


export type InquiryShowQuery = { inquiry: { id: string, number: string, deskId: string, audience: Audience, kind: InquiryKind, tallyKind: string | null, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, callerRelation: string, callerName: string | null, callerKana: string | null, callbackTelephone: string | null, clientType: string, language: string, interpreter: boolean, contactKind: ContactKind, topics: Array<string>, content: string, answer: string, referralSource: string, outcome: string | null, caseId: string | null, caseNumber: string | null, held: boolean, version: number, actions: Array<InquiryAction>, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, counsellor: { id: string, name: string, kana: string }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, statistics: { date: string, fiscalYear: number, industry: string, sizeBand: string, municipality: string, membership: string }, corrections: Array<{ at: string, reason: string, fields: Array<string>, by: { id: string, name: string, kana: string } }> } };

export type CorrectInquiryMutationVariables = Exact<{
  input: CorrectInquiryInput;
}>;


export type CorrectInquiryMutation = { correctInquiry: { id: string, number: string, deskId: string, audience: Audience, kind: InquiryKind, tallyKind: string | null, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, callerRelation: string, callerName: string | null, callerKana: string | null, callbackTelephone: string | null, clientType: string, language: string, interpreter: boolean, contactKind: ContactKind, topics: Array<string>, content: string, answer: string, referralSource: string, outcome: string | null, caseId: string | null, caseNumber: string | null, held: boolean, version: number, actions: Array<InquiryAction>, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, counsellor: { id: string, name: string, kana: string }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, statistics: { date: string, fiscalYear: number, industry: string, sizeBand: string, municipality: string, membership: string }, corrections: Array<{ at: string, reason: string, fields: Array<string>, by: { id: string, name: string, kana: string } }> } };

export type AttachInquiryToCaseMutationVariables = Exact<{
  input: AttachInquiryToCaseInput;
}>;


export type AttachInquiryToCaseMutation = { attachInquiryToCase: { id: string, number: string, deskId: string, audience: Audience, kind: InquiryKind, tallyKind: string | null, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, callerRelation: string, callerName: string | null, callerKana: string | null, callbackTelephone: string | null, clientType: string, language: string, interpreter: boolean, contactKind: ContactKind, topics: Array<string>, content: string, answer: string, referralSource: string, outcome: string | null, caseId: string | null, caseNumber: string | null, held: boolean, version: number, actions: Array<InquiryAction>, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, counsellor: { id: string, name: string, kana: string }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, statistics: { date: string, fiscalYear: number, industry: string, sizeBand: string, municipality: string, membership: string }, corrections: Array<{ at: string, reason: string, fields: Array<string>, by: { id: string, name: string, kana: string } }> } };

export type OpenCaseFromInquiryMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseFromInquiryMutation = { openCase: { id: string, number: string } };

export type MoveInquiryMutationVariables = Exact<{
  input: MoveInquiryInput;
}>;


export type MoveInquiryMutation = { moveInquiry: { id: string, number: string, deskId: string, audience: Audience, kind: InquiryKind, tallyKind: string | null, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, callerRelation: string, callerName: string | null, callerKana: string | null, callbackTelephone: string | null, clientType: string, language: string, interpreter: boolean, contactKind: ContactKind, topics: Array<string>, content: string, answer: string, referralSource: string, outcome: string | null, caseId: string | null, caseNumber: string | null, held: boolean, version: number, actions: Array<InquiryAction>, programmes: Array<{ id: string, code: string, nameJa: string, nameEn: string }>, counsellor: { id: string, name: string, kana: string }, company: { id: string, name: string, kana: string, corporateNumber: string | null, municipality: string | null, verified: boolean } | null, client: { id: string, name: string | null, kana: string | null, telephone: string | null } | null, statistics: { date: string, fiscalYear: number, industry: string, sizeBand: string, municipality: string, membership: string }, corrections: Array<{ at: string, reason: string, fields: Array<string>, by: { id: string, name: string, kana: string } }> } | null };

export type HoldInquiryMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type HoldInquiryMutation = { placeLegalHold: { id: string } };

export type OpenCasesForInquiryQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type OpenCasesForInquiryQuery = { cases: { items: Array<{ id: string, number: string, subject: string, status: CaseStatus, partyLabel: string | null, kind: CaseKind }>, count: { value: number, capped: boolean } } };

export type FindCompaniesForMoveQueryVariables = Exact<{
  q: string;
}>;


export type FindCompaniesForMoveQuery = { companies: { items: Array<{ id: string, name: string, kana: string, municipality: string | null }> } };

export type NoticesPartsFragment = { items: Array<{ id: string, kind: NoticeKind, number: string | null, caseId: string | null, referralId: string | null, createdAt: string, readAt: string | null }>, pageInfo: { hasNextPage: boolean }, unread: { value: number, capped: boolean } };

export type NoticesQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type NoticesQuery = { notices: { items: Array<{ id: string, kind: NoticeKind, number: string | null, caseId: string | null, referralId: string | null, createdAt: string, readAt: string | null }>, pageInfo: { hasNextPage: boolean }, unread: { value: number, capped: boolean } } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { unread: { value: number } } };

export type MailEnvelopesQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type MailEnvelopesQuery = { mailEnvelopes: { sending: boolean, items: Array<{ id: string, kind: MailKind, state: MailState, createdAt: string, mailAt: string | null, staff: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ProgrammePartsFragment = { id: string, code: string, slug: string, fiscalYear: number, section: number, sectionTitle: string, actor: string, group: string | null, groupTitle: string | null, nameJa: string, nameEn: string, kind: string, target: string, quote: string, pointedOutCount: number };

export type ProgrammeListQueryVariables = Exact<{
  filter?: ProgrammeFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ProgrammeListQuery = { programmes: { items: Array<{ id: string, code: string, slug: string, fiscalYear: number, section: number, sectionTitle: string, actor: string, group: string | null, groupTitle: string | null, nameJa: string, nameEn: string, kind: string, target: string, quote: string, pointedOutCount: number }>, pageInfo: { hasNextPage: boolean }, count: { value: number, capped: boolean } } };

export type ReadersQueryVariables = Exact<{
  kind: ReadableKind;
  id: string;
}>;


export type ReadersQuery = { readersOf: { audience: ReadersAudience, organisation: OrganisationCode | null, lines: Array<string>, notes: Array<string> } };

export type RequestCaseMutationVariables = Exact<{
  input: RequestCaseInput;
}>;


export type RequestCaseMutation = { requestCase: boolean };

export type CaseAskingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseAskingsQuery = { caseAskings: Array<{ id: string, deskId: string, number: string, createdAt: string, lapsesAt: string, state: CaseAskingState, referralId: string | null, askedBy: { id: string, name: string } | null }> };

export type KeptNotesQueryVariables = Exact<{
  referralId: string;
}>;


export type KeptNotesQuery = { keptNotes: { referralId: string, notes: Array<{ id: string, kind: NoteKind, occurredAt: string, thirdPerson: boolean, body: string, author: { id: string, name: string } | null }>, inquiries: Array<{ id: string, number: string, startedAt: string }> } | null };

export type CaseReferralsQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseReferralsQuery = { caseReferrals: { caseId: string, referrals: Array<{ id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, whoseMove: ReferralMover, reasonCode: string | null, outcomeCode: string | null, statusSince: string | null, dueAt: string | null, breached: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, latestWord: { kind: string, ours: boolean, body: string | null, reasonCode: string | null, at: string } | null }>, requests: Array<{ id: string, askingDeskId: string, body: string, createdAt: string, lapsesAt: string, answeredAt: string | null, reasonCode: string | null, referralId: string | null, actions: Array<CaseRequestAction>, askedBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> } };

export type DeclineCaseRequestMutationVariables = Exact<{
  input: DeclineCaseRequestInput;
}>;


export type DeclineCaseRequestMutation = { declineCaseRequest: { id: string, answeredAt: string | null } | null };

export type ReferralRowPartsFragment = { id: string, number: string, kind: ReferralKind, status: ReferralStatus, stage: ReferralStage, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, partyLabel: string | null, sensitive: boolean, turn: ReferralTurn, sentAt: string | null, since: string, daysSinceSent: number | null, daysInState: number, dueAt: string | null, late: ClockKind | null, outcomeCode: string | null, bounces: number, version: number, actions: Array<ReferralAction>, programme: { id: string, nameJa: string, nameEn: string } | null, latestWord: { kind: string, ours: boolean, body: string | null, reasonCode: string | null, at: string } | null };

export type ReferralQueueQueryVariables = Exact<{
  deskId?: string | null | undefined;
  filter?: ReferralFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ReferralQueueQuery = { referralCounts: { incomingOurs: { value: number, capped: boolean }, incomingTheirs: { value: number, capped: boolean }, outgoingOurs: { value: number, capped: boolean }, outgoingTheirs: { value: number, capped: boolean }, incomingOverdue: { value: number, capped: boolean }, outgoingOverdue: { value: number, capped: boolean }, stages: Array<{ stage: ReferralStage, count: { value: number, capped: boolean } }> }, referrals: { items: Array<{ id: string, number: string, kind: ReferralKind, status: ReferralStatus, stage: ReferralStage, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, partyLabel: string | null, sensitive: boolean, turn: ReferralTurn, sentAt: string | null, since: string, daysSinceSent: number | null, daysInState: number, dueAt: string | null, late: ClockKind | null, outcomeCode: string | null, bounces: number, version: number, actions: Array<ReferralAction>, programme: { id: string, nameJa: string, nameEn: string } | null, latestWord: { kind: string, ours: boolean, body: string | null, reasonCode: string | null, at: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, capped: boolean } } };

export type StuckReferralsQueryVariables = Exact<{
  deskId?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type StuckReferralsQuery = { stuckReferrals: { items: Array<{ reasons: Array<StuckReason>, nextAction: string, referral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, stage: ReferralStage, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, partyLabel: string | null, sensitive: boolean, turn: ReferralTurn, sentAt: string | null, since: string, daysSinceSent: number | null, daysInState: number, dueAt: string | null, late: ClockKind | null, outcomeCode: string | null, bounces: number, version: number, actions: Array<ReferralAction>, programme: { id: string, nameJa: string, nameEn: string } | null, latestWord: { kind: string, ours: boolean, body: string | null, reasonCode: string | null, at: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, capped: boolean } } };

export type BranchProgressQueryVariables = Exact<{
  deskId?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type BranchProgressQuery = { branchProgress: { items: Array<{ number: string, branchDeskId: string, companyName: string | null, anonymous: boolean, stage: ReferralStage, referralId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReferralPartsFragment = { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> };

export type ReferralPageQueryVariables = Exact<{
  id: string;
}>;


export type ReferralPageQuery = { referral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } };

export type AcknowledgeReferralMutationVariables = Exact<{
  input: AcknowledgeReferralInput;
}>;


export type AcknowledgeReferralMutation = { acknowledgeReferral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type AcceptReferralMutationVariables = Exact<{
  input: AcceptReferralInput;
}>;


export type AcceptReferralMutation = { acceptReferral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type DeclineReferralMutationVariables = Exact<{
  input: DeclineReferralInput;
}>;


export type DeclineReferralMutation = { declineReferral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type ReturnReferralMutationVariables = Exact<{
  input: ReturnReferralInput;
}>;


export type ReturnReferralMutation = { returnReferral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type WithdrawReferralMutationVariables = Exact<{
  input: WithdrawReferralInput;
}>;


export type WithdrawReferralMutation = { withdrawReferral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type AddInterimWordMutationVariables = Exact<{
  input: AddInterimWordInput;
}>;


export type AddInterimWordMutation = { addInterimWord: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type CompleteReferralMutationVariables = Exact<{
  input: CompleteReferralInput;
}>;


export type CompleteReferralMutation = { completeReferral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type HandBackReferralMutationVariables = Exact<{
  input: HandBackReferralInput;
}>;


export type HandBackReferralMutation = { handBackReferral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type RequestReferralCancellationMutationVariables = Exact<{
  input: RequestReferralCancellationInput;
}>;


export type RequestReferralCancellationMutation = { requestReferralCancellation: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type ConfirmReferralCancellationMutationVariables = Exact<{
  input: ConfirmReferralCancellationInput;
}>;


export type ConfirmReferralCancellationMutation = { confirmReferralCancellation: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type CloseReferralLoopMutationVariables = Exact<{
  input: CloseReferralLoopInput;
}>;


export type CloseReferralLoopMutation = { closeReferralLoop: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type MarkReferralEnteredInErrorMutationVariables = Exact<{
  input: MarkReferralEnteredInErrorInput;
}>;


export type MarkReferralEnteredInErrorMutation = { markReferralEnteredInError: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, live: boolean, revision: number, whoseMove: ReferralMover, reasonCode: string | null, suggestedDeskId: string | null, bounces: number, outcomeCode: string | null, sentAt: string | null, acknowledgedAt: string | null, acceptedAt: string | null, answeredAt: string | null, endedAt: string | null, loopClosesAt: string | null, loopClosedBySystem: boolean, sharingEnded: boolean, letter: boolean, open: boolean, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, createdBy: { id: string, name: string } | null, sentBy: { id: string, name: string } | null, acceptedBy: { id: string, name: string } | null, items: Array<{ id: string, kind: ConsentItem, organisation: OrganisationCode, deskId: string, ours: boolean, open: boolean, thirdPerson: boolean, revision: number, content: string, frozenAt: string, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, open: boolean, deskId: string, reasonCode: string | null, body: string, at: string, by: { id: string, name: string } | null }>, clocks: Array<{ id: string, kind: ClockKind, dueAt: string, paused: boolean, metAt: string | null, breachedAt: string | null }> } | null };

export type SendingPartsFragment = { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, reasonCode: string | null, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, items: Array<{ id: string, kind: ConsentItem, ours: boolean, content: string, thirdPerson: boolean, revision: number, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, body: string, reasonCode: string | null, at: string }>, draft: Array<{ kind: ConsentItem, body: string | null, noteId: string | null, attachmentId: string | null, itemId: string | null, thirdPerson: boolean, thirdPersonConsentId: string | null }> };

export type SendingReferralQueryVariables = Exact<{
  id: string;
}>;


export type SendingReferralQuery = { referral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, reasonCode: string | null, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, items: Array<{ id: string, kind: ConsentItem, ours: boolean, content: string, thirdPerson: boolean, revision: number, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, body: string, reasonCode: string | null, at: string }>, draft: Array<{ kind: ConsentItem, body: string | null, noteId: string | null, attachmentId: string | null, itemId: string | null, thirdPerson: boolean, thirdPersonConsentId: string | null }> } };

export type SendingPlacesQueryVariables = Exact<{
  caseId: string;
  programmeIds?: Array<string> | string | null | undefined;
}>;


export type SendingPlacesQuery = { referralDestinations: { supervisorCall: string | null, suggestions: Array<{ deskId: string | null, bodyCode: string | null, nameJa: string, nameEn: string, organisation: OrganisationCode | null, kind: ReferralKind, reasons: Array<string>, cautions: Array<string>, telephone: string | null, address: string | null }>, leftOut: Array<{ deskId: string | null, bodyCode: string | null, nameJa: string, nameEn: string, reason: string }> }, programmes: { items: Array<{ id: string, code: string, actor: string, nameJa: string, nameEn: string }> }, furtherProgrammes: { items: Array<{ id: string, code: string, actor: string, nameJa: string, nameEn: string }> } };

export type ReferralPreviewQueryVariables = Exact<{
  id: string;
}>;


export type ReferralPreviewQuery = { previewReferral: { id: string, hash: string, faults: Array<string>, items: Array<{ itemId: string | null, kind: ConsentItem, content: string, thirdPerson: boolean, standing: boolean, agreed: boolean }> } };

export type DraftReferralMutationVariables = Exact<{
  input: DraftReferralInput;
}>;


export type DraftReferralMutation = { draftReferral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, reasonCode: string | null, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, items: Array<{ id: string, kind: ConsentItem, ours: boolean, content: string, thirdPerson: boolean, revision: number, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, body: string, reasonCode: string | null, at: string }>, draft: Array<{ kind: ConsentItem, body: string | null, noteId: string | null, attachmentId: string | null, itemId: string | null, thirdPerson: boolean, thirdPersonConsentId: string | null }> } | null };

export type SendReferralMutationVariables = Exact<{
  input: SendReferralInput;
}>;


export type SendReferralMutation = { sendReferral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, reasonCode: string | null, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, items: Array<{ id: string, kind: ConsentItem, ours: boolean, content: string, thirdPerson: boolean, revision: number, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, body: string, reasonCode: string | null, at: string }>, draft: Array<{ kind: ConsentItem, body: string | null, noteId: string | null, attachmentId: string | null, itemId: string | null, thirdPerson: boolean, thirdPersonConsentId: string | null }> } | null };

export type ResendReferralMutationVariables = Exact<{
  input: ResendReferralInput;
}>;


export type ResendReferralMutation = { resendReferral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, reasonCode: string | null, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, items: Array<{ id: string, kind: ConsentItem, ours: boolean, content: string, thirdPerson: boolean, revision: number, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, body: string, reasonCode: string | null, at: string }>, draft: Array<{ kind: ConsentItem, body: string | null, noteId: string | null, attachmentId: string | null, itemId: string | null, thirdPerson: boolean, thirdPersonConsentId: string | null }> } | null };

export type GiveExternalReferralMutationVariables = Exact<{
  input: GiveExternalReferralInput;
}>;


export type GiveExternalReferralMutation = { giveExternalReferral: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, reasonCode: string | null, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, items: Array<{ id: string, kind: ConsentItem, ours: boolean, content: string, thirdPerson: boolean, revision: number, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, body: string, reasonCode: string | null, at: string }>, draft: Array<{ kind: ConsentItem, body: string | null, noteId: string | null, attachmentId: string | null, itemId: string | null, thirdPerson: boolean, thirdPersonConsentId: string | null }> } | null };

export type TransferLiveMutationVariables = Exact<{
  input: TransferLiveInput;
}>;


export type TransferLiveMutation = { transferLive: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, reasonCode: string | null, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, items: Array<{ id: string, kind: ConsentItem, ours: boolean, content: string, thirdPerson: boolean, revision: number, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, body: string, reasonCode: string | null, at: string }>, draft: Array<{ kind: ConsentItem, body: string | null, noteId: string | null, attachmentId: string | null, itemId: string | null, thirdPerson: boolean, thirdPersonConsentId: string | null }> } | null };

export type ShareItemsMutationVariables = Exact<{
  input: ShareItemsInput;
}>;


export type ShareItemsMutation = { shareItems: { id: string, number: string, kind: ReferralKind, status: ReferralStatus, end: ReferralEnd, anonymous: boolean, fromDeskId: string, toDeskId: string | null, bodyCode: string | null, bodyName: string | null, caseId: string | null, reasonCode: string | null, version: number, actions: Array<ReferralAction>, programme: { id: string, code: string, nameJa: string, nameEn: string } | null, items: Array<{ id: string, kind: ConsentItem, ours: boolean, content: string, thirdPerson: boolean, revision: number, file: { id: string, name: string, size: number } | null }>, words: Array<{ id: string, kind: string, ours: boolean, body: string, reasonCode: string | null, at: string }>, draft: Array<{ kind: ConsentItem, body: string | null, noteId: string | null, attachmentId: string | null, itemId: string | null, thirdPerson: boolean, thirdPersonConsentId: string | null }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  page?: PageInput | null | undefined;
}>;


export type SearchQuery = { search: { items: Array<{ kind: SearchHitKind, id: string, title: string, number: string | null, subtitle: string | null, snippet: string | null, at: string | null, status: string | null }>, pageInfo: { hasNextPage: boolean }, count: { value: number, capped: boolean } } };

export type ViewerPartsFragment = { id: string, signInName: string, name: string, kana: string, demo: boolean, secondFactor: SecondFactorState, homeDeskId: string | null, idleSeconds: number, sessionEndsAt: string, memberships: Array<{ role: Role, organisation: { id: string, code: OrganisationCode, nameJa: string, nameEn: string, badge: string }, desk: { id: string, slug: string, nameJa: string, nameEn: string, shortNameJa: string } | null }>, preferences: { locale: Locale, keysEnabled: boolean, noticesByMail: boolean, keyMap: Array<{ command: string, keys: string }> } };

export type EntranceQueryVariables = Exact<{ [key: string]: never; }>;


export type EntranceQuery = { entrance: { viewer: { id: string, signInName: string, name: string, kana: string, demo: boolean, secondFactor: SecondFactorState, homeDeskId: string | null, idleSeconds: number, sessionEndsAt: string, memberships: Array<{ role: Role, organisation: { id: string, code: OrganisationCode, nameJa: string, nameEn: string, badge: string }, desk: { id: string, slug: string, nameJa: string, nameEn: string, shortNameJa: string } | null }>, preferences: { locale: Locale, keysEnabled: boolean, noticesByMail: boolean, keyMap: Array<{ command: string, keys: string }> } } | null, demoAccounts: Array<{ signInName: string, name: string, roleLabel: string, deskName: string, password: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { id: string, signInName: string, name: string, kana: string, demo: boolean, secondFactor: SecondFactorState, homeDeskId: string | null, idleSeconds: number, sessionEndsAt: string, memberships: Array<{ role: Role, organisation: { id: string, code: OrganisationCode, nameJa: string, nameEn: string, badge: string }, desk: { id: string, slug: string, nameJa: string, nameEn: string, shortNameJa: string } | null }>, preferences: { locale: Locale, keysEnabled: boolean, noticesByMail: boolean, keyMap: Array<{ command: string, keys: string }> } } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type SavePreferencesMutationVariables = Exact<{
  input: SavePreferencesInput;
}>;


export type SavePreferencesMutation = { savePreferences: { id: string, signInName: string, name: string, kana: string, demo: boolean, secondFactor: SecondFactorState, homeDeskId: string | null, idleSeconds: number, sessionEndsAt: string, memberships: Array<{ role: Role, organisation: { id: string, code: OrganisationCode, nameJa: string, nameEn: string, badge: string }, desk: { id: string, slug: string, nameJa: string, nameEn: string, shortNameJa: string } | null }>, preferences: { locale: Locale, keysEnabled: boolean, noticesByMail: boolean, keyMap: Array<{ command: string, keys: string }> } } };

export type EnrolSecondFactorMutationVariables = Exact<{
  input: EnrolSecondFactorInput;
}>;


export type EnrolSecondFactorMutation = { enrolSecondFactor: { id: string, secret: string, uri: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { codes: Array<string> } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: boolean };

export type MembershipPartsFragment = { id: string, role: Role, state: MembershipState, flagged: boolean, mayConfirm: boolean, mayEnd: boolean, proposedAt: string | null, confirmedAt: string | null, endedAt: string | null, validUntil: string | null, organisation: { id: string, nameJa: string, nameEn: string }, desk: { id: string, nameJa: string, nameEn: string } | null, proposedBy: { name: string } | null, confirmedBy: { name: string } | null, deputyFor: { name: string } | null };

export type MemberPartsFragment = { id: string, signInName: string, name: string, kana: string, demo: boolean, version: number, createdAt: string, disabledAt: string | null, lastSignInAt: string | null, invitedUntil: string | null, invitationMail: InvitationMailState | null, hasPassword: boolean, secondFactor: SecondFactorState, actions: Array<StaffAction>, organisation: { id: string, nameJa: string, nameEn: string } | null, memberships: Array<{ id: string, role: Role, state: MembershipState, flagged: boolean, mayConfirm: boolean, mayEnd: boolean, proposedAt: string | null, confirmedAt: string | null, endedAt: string | null, validUntil: string | null, organisation: { id: string, nameJa: string, nameEn: string }, desk: { id: string, nameJa: string, nameEn: string } | null, proposedBy: { name: string } | null, confirmedBy: { name: string } | null, deputyFor: { name: string } | null }> };

export type StaffListQueryVariables = Exact<{
  filter?: StaffFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type StaffListQuery = { staffList: { items: Array<{ id: string, signInName: string, name: string, kana: string, demo: boolean, version: number, createdAt: string, disabledAt: string | null, lastSignInAt: string | null, invitedUntil: string | null, invitationMail: InvitationMailState | null, hasPassword: boolean, secondFactor: SecondFactorState, actions: Array<StaffAction>, organisation: { id: string, nameJa: string, nameEn: string } | null, memberships: Array<{ id: string, role: Role, state: MembershipState, flagged: boolean, mayConfirm: boolean, mayEnd: boolean, proposedAt: string | null, confirmedAt: string | null, endedAt: string | null, validUntil: string | null, organisation: { id: string, nameJa: string, nameEn: string }, desk: { id: string, nameJa: string, nameEn: string } | null, proposedBy: { name: string } | null, confirmedBy: { name: string } | null, deputyFor: { name: string } | null }> }>, pageInfo: { hasNextPage: boolean }, count: { value: number, capped: boolean } }, membershipsToConfirm: Array<{ staff: { id: string, name: string }, membership: { id: string, role: Role, state: MembershipState, flagged: boolean, mayConfirm: boolean, mayEnd: boolean, proposedAt: string | null, confirmedAt: string | null, endedAt: string | null, validUntil: string | null, organisation: { id: string, nameJa: string, nameEn: string }, desk: { id: string, nameJa: string, nameEn: string } | null, proposedBy: { name: string } | null, confirmedBy: { name: string } | null, deputyFor: { name: string } | null } }>, renewalsToConfirm: Array<{ id: string, askedAt: string, byMail: boolean, mayConfirm: boolean, staff: { id: string, name: string }, askedBy: { name: string } | null }> };

export type ApproversQueryVariables = Exact<{
  deskId: string;
}>;


export type ApproversQuery = { staffList: { items: Array<{ id: string, name: string, kana: string, memberships: Array<{ role: Role, state: MembershipState, desk: { id: string } | null, deputyFor: { id: string } | null }> }> } };

export type StaffMemberQueryVariables = Exact<{
  id: string;
}>;


export type StaffMemberQuery = { staffMember: { id: string, signInName: string, name: string, kana: string, demo: boolean, version: number, createdAt: string, disabledAt: string | null, lastSignInAt: string | null, invitedUntil: string | null, invitationMail: InvitationMailState | null, hasPassword: boolean, secondFactor: SecondFactorState, actions: Array<StaffAction>, organisation: { id: string, nameJa: string, nameEn: string } | null, memberships: Array<{ id: string, role: Role, state: MembershipState, flagged: boolean, mayConfirm: boolean, mayEnd: boolean, proposedAt: string | null, confirmedAt: string | null, endedAt: string | null, validUntil: string | null, organisation: { id: string, nameJa: string, nameEn: string }, desk: { id: string, nameJa: string, nameEn: string } | null, proposedBy: { name: string } | null, confirmedBy: { name: string } | null, deputyFor: { name: string } | null }> } };

export type AsThisPersonQueryVariables = Exact<{
  id: string;
}>;


export type AsThisPersonQuery = { asThisPerson: { examined: number, full: number, plates: number, hidden: number, rows: Array<{ number: string, kind: CaseKind, access: CaseAccess, desk: { id: string, nameJa: string, nameEn: string } }> } };

export type AccessReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessReviewQuery = { accessReview: Array<{ fiscalYear: number, reviewedAt: string | null, changedSince: boolean, mayConfirm: boolean, organisation: { id: string, nameJa: string, nameEn: string }, desk: { id: string, nameJa: string, nameEn: string } | null, reviewedBy: { name: string } | null, people: Array<{ lastSignInAt: string | null, secondFactor: SecondFactorState, demo: boolean, staff: { id: string, name: string }, membership: { id: string, role: Role, state: MembershipState, flagged: boolean, mayConfirm: boolean, mayEnd: boolean, proposedAt: string | null, confirmedAt: string | null, endedAt: string | null, validUntil: string | null, organisation: { id: string, nameJa: string, nameEn: string }, desk: { id: string, nameJa: string, nameEn: string } | null, proposedBy: { name: string } | null, confirmedBy: { name: string } | null, deputyFor: { name: string } | null } }> }> };

export type CreateStaffMutationVariables = Exact<{
  input: CreateStaffInput;
}>;


export type CreateStaffMutation = { createStaff: { link: string | null, mailed: boolean, staff: { id: string } } };

export type InviteAgainMutationVariables = Exact<{
  input: InviteAgainInput;
}>;


export type InviteAgainMutation = { inviteAgain: { link: string | null, mailed: boolean } };

export type ConfirmInvitationMutationVariables = Exact<{
  input: ConfirmInvitationInput;
}>;


export type ConfirmInvitationMutation = { confirmInvitation: { link: string | null, mailed: boolean } };

export type GrantMembershipMutationVariables = Exact<{
  input: GrantMembershipInput;
}>;


export type GrantMembershipMutation = { grantMembership: { id: string } };

export type ConfirmMembershipMutationVariables = Exact<{
  input: ConfirmMembershipInput;
}>;


export type ConfirmMembershipMutation = { confirmMembership: { id: string } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership: { id: string } | null };

export type DisableStaffMutationVariables = Exact<{
  input: DisableStaffInput;
}>;


export type DisableStaffMutation = { disableStaff: { id: string } };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: RemoveSecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: { id: string } };

export type ConfirmAccessReviewMutationVariables = Exact<{
  input: ConfirmAccessReviewInput;
}>;


export type ConfirmAccessReviewMutation = { confirmAccessReview: Array<{ fiscalYear: number }> };

export type ConsentWordingCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentWordingCatalogueQuery = { consentWordingCatalogue: Array<{ id: string, code: string, version: number, language: string, body: string, validFrom: string, validTo: string | null }> };

export type PublishConsentWordingMutationVariables = Exact<{
  input: PublishConsentWordingInput;
}>;


export type PublishConsentWordingMutation = { publishConsentWording: Array<{ id: string }> };

export type TodayQueryVariables = Exact<{
  deskId?: string | null | undefined;
}>;


export type TodayQuery = { today: { date: string, inquiriesToday: number, tallyToday: number, myCases: Array<{ id: string, number: string, deskId: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, partyLabel: string | null, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, topics: Array<string>, openedAt: string, lastActivityAt: string, latestNote: string | null, holdUntil: string | null, version: number, actions: Array<CaseAction>, assignee: { id: string, name: string } | null }>, myCasesCount: { value: number, capped: boolean }, myTasks: Array<{ id: string, title: string, dueOn: string, caseId: string, caseNumber: string, overdue: boolean }>, recentInquiries: Array<{ id: string, number: string, deskId: string, kind: InquiryKind, subject: InquirySubject, sensitive: boolean, urgent: boolean, channel: string, startedAt: string, endedAt: string, minutes: number, clientType: string, topics: Array<string>, outcome: string | null, callerLabel: string | null, excerpt: string, caseId: string | null, caseNumber: string | null, counsellor: { id: string, name: string } }>, newAtDesk: { value: number, capped: boolean }, overdueAtDesk: { value: number, capped: boolean }, plates: Array<{ id: string, number: string, deskId: string, assigneeName: string | null, nextOn: string | null, message: string | null }> }, inquiryDrafts: Array<{ id: string }> };

export type TriageQueryVariables = Exact<{
  deskId: string;
  filter?: CaseFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type TriageQuery = { triageCounts: { longOverdue: { value: number, capped: boolean }, overdue: { value: number, capped: boolean }, today: { value: number, capped: boolean }, later: { value: number, capped: boolean }, unassigned: { value: number, capped: boolean } }, cases: { items: Array<{ id: string, number: string, deskId: string, kind: CaseKind, sensitive: boolean, urgent: boolean, status: CaseStatus, subject: string, partyLabel: string | null, whoseMove: WhoseMove, dueAt: string | null, triageGroup: TriageGroup, topics: Array<string>, openedAt: string, lastActivityAt: string, latestNote: string | null, holdUntil: string | null, version: number, actions: Array<CaseAction>, assignee: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean }, count: { value: number, capped: boolean } }, casePlates: Array<{ id: string, number: string, deskId: string, assigneeName: string | null, nextOn: string | null, message: string | null }>, deskStaff: Array<{ id: string, name: string, kana: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CaseFilePartsFragmentDoc = new TypedDocumentString(`
    fragment CaseFileParts on CaseFile {
  id
  name
  mediaType
  size
  audience
  thirdPerson
  uploadedBy {
    id
    name
  }
  deskId
  createdAt
  removedAt
  removedReason
  removable
}
    `, {"fragmentName":"CaseFileParts"}) as unknown as TypedDocumentString<CaseFilePartsFragment, unknown>;
export const InquiryLinePartsFragmentDoc = new TypedDocumentString(`
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
    `, {"fragmentName":"InquiryLineParts"}) as unknown as TypedDocumentString<InquiryLinePartsFragment, unknown>;
export const TimelinePartsFragmentDoc = new TypedDocumentString(`
    fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}`, {"fragmentName":"TimelineParts"}) as unknown as TypedDocumentString<TimelinePartsFragment, unknown>;
export const CasePartsFragmentDoc = new TypedDocumentString(`
    fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}`, {"fragmentName":"CaseParts"}) as unknown as TypedDocumentString<CasePartsFragment, unknown>;
export const PlatePartsFragmentDoc = new TypedDocumentString(`
    fragment PlateParts on CasePlate {
  id
  number
  deskId
  assigneeName
  nextOn
  message
}
    `, {"fragmentName":"PlateParts"}) as unknown as TypedDocumentString<PlatePartsFragment, unknown>;
export const CaseRowPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseRowParts on CaseRow {
  id
  number
  deskId
  kind
  sensitive
  urgent
  status
  subject
  partyLabel
  assignee {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  topics
  openedAt
  lastActivityAt
  latestNote
  holdUntil
  version
  actions
}
    `, {"fragmentName":"CaseRowParts"}) as unknown as TypedDocumentString<CaseRowPartsFragment, unknown>;
export const CompanyPartsFragmentDoc = new TypedDocumentString(`
    fragment CompanyParts on Company {
  id
  corporateNumber
  name
  kana
  soleProprietor
  postalCode
  municipality
  address
  telephone
  industry
  capitalYen
  regularEmployees
  sizeBand
  foundedOn
  tcciMember
  tcciBranchDesk {
    id
    nameJa
    nameEn
  }
  version
  actions
  establishments {
    id
    name
    postalCode
    municipality
    address
    telephone
  }
  contacts {
    id
    name
    kana
    title
    telephone
    email
    version
  }
  cases {
    ...CaseRowParts
  }
  inquiries {
    ...InquiryLineParts
  }
}
    fragment CaseRowParts on CaseRow {
  id
  number
  deskId
  kind
  sensitive
  urgent
  status
  subject
  partyLabel
  assignee {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  topics
  openedAt
  lastActivityAt
  latestNote
  holdUntil
  version
  actions
}
fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}`, {"fragmentName":"CompanyParts"}) as unknown as TypedDocumentString<CompanyPartsFragment, unknown>;
export const ConsentBookPartsFragmentDoc = new TypedDocumentString(`
    fragment ConsentBookParts on ConsentBook {
  caseId
  canRecord
  likelyGiver
  standardItems
  methods
  mustNameDesk
  defaultEndsOn
  oneReferral
  consents {
    id
    status
    giverName
    capacity
    mandate
    toOrganisationId
    toDeskId
    items
    purpose
    method
    witness {
      id
      name
    }
    wording {
      id
      code
      version
      language
      body
    }
    evidence
    thirdPerson
    oneReferral
    endsOn
    recordedBy {
      id
      name
    }
    recordedAt
    endedAt
    endedBy {
      id
      name
    }
    endedNote
    canWithdraw
  }
}
    `, {"fragmentName":"ConsentBookParts"}) as unknown as TypedDocumentString<ConsentBookPartsFragment, unknown>;
export const DisclosurePartsFragmentDoc = new TypedDocumentString(`
    fragment DisclosureParts on Disclosure {
  id
  number
  organisationId
  deskId
  clientId
  subjectName
  reference
  reason
  status
  preparedBy {
    id
    name
  }
  preparedAt
  decidedBy {
    id
    name
  }
  decidedAt
  validUntil
  completedBy {
    id
    name
  }
  completedAt
  version
  actions
}
    `, {"fragmentName":"DisclosureParts"}) as unknown as TypedDocumentString<DisclosurePartsFragment, unknown>;
export const PassagePartsFragmentDoc = new TypedDocumentString(`
    fragment PassageParts on DisclosurePassage {
  id
  position
  source
  field
  number
  deskId
  at
  receivedFromId
  thirdPerson
  body
  ranges {
    start
    end
  }
}
    `, {"fragmentName":"PassageParts"}) as unknown as TypedDocumentString<PassagePartsFragment, unknown>;
export const ExportOrderPartsFragmentDoc = new TypedDocumentString(`
    fragment ExportOrderParts on ExportOrder {
  id
  encoding
  rows
  address
  unfit {
    letter
    count
    rows
  }
}
    `, {"fragmentName":"ExportOrderParts"}) as unknown as TypedDocumentString<ExportOrderPartsFragment, unknown>;
export const InquiryRowPartsFragmentDoc = new TypedDocumentString(`
    fragment InquiryRowParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
    kana
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
    `, {"fragmentName":"InquiryRowParts"}) as unknown as TypedDocumentString<InquiryRowPartsFragment, unknown>;
export const InquiryPartsFragmentDoc = new TypedDocumentString(`
    fragment InquiryParts on Inquiry {
  id
  number
  deskId
  audience
  kind
  tallyKind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  callerRelation
  callerName
  callerKana
  callbackTelephone
  clientType
  language
  interpreter
  contactKind
  topics
  content
  answer
  referralSource
  outcome
  programmes {
    id
    code
    nameJa
    nameEn
  }
  counsellor {
    id
    name
    kana
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  caseId
  caseNumber
  statistics {
    date
    fiscalYear
    industry
    sizeBand
    municipality
    membership
  }
  corrections {
    at
    by {
      id
      name
      kana
    }
    reason
    fields
  }
  held
  version
  actions
}
    `, {"fragmentName":"InquiryParts"}) as unknown as TypedDocumentString<InquiryPartsFragment, unknown>;
export const NoticesPartsFragmentDoc = new TypedDocumentString(`
    fragment NoticesParts on Notices {
  items {
    id
    kind
    number
    caseId
    referralId
    createdAt
    readAt
  }
  pageInfo {
    hasNextPage
  }
  unread {
    value
    capped
  }
}
    `, {"fragmentName":"NoticesParts"}) as unknown as TypedDocumentString<NoticesPartsFragment, unknown>;
export const ProgrammePartsFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeParts on Programme {
  id
  code
  slug
  fiscalYear
  section
  sectionTitle
  actor
  group
  groupTitle
  nameJa
  nameEn
  kind
  target
  quote
  pointedOutCount
}
    `, {"fragmentName":"ProgrammeParts"}) as unknown as TypedDocumentString<ProgrammePartsFragment, unknown>;
export const ReferralRowPartsFragmentDoc = new TypedDocumentString(`
    fragment ReferralRowParts on ReferralRow {
  id
  number
  kind
  status
  stage
  end
  anonymous
  fromDeskId
  toDeskId
  bodyCode
  bodyName
  programme {
    id
    nameJa
    nameEn
  }
  partyLabel
  sensitive
  turn
  sentAt
  since
  daysSinceSent
  daysInState
  dueAt
  late
  latestWord {
    kind
    ours
    body
    reasonCode
    at
  }
  outcomeCode
  bounces
  version
  actions
}
    `, {"fragmentName":"ReferralRowParts"}) as unknown as TypedDocumentString<ReferralRowPartsFragment, unknown>;
export const ReferralPartsFragmentDoc = new TypedDocumentString(`
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}
    `, {"fragmentName":"ReferralParts"}) as unknown as TypedDocumentString<ReferralPartsFragment, unknown>;
export const SendingPartsFragmentDoc = new TypedDocumentString(`
    fragment SendingParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  bodyCode
  bodyName
  programme {
    id
    code
    nameJa
    nameEn
  }
  caseId
  reasonCode
  items {
    id
    kind
    ours
    content
    file {
      id
      name
      size
    }
    thirdPerson
    revision
  }
  words {
    id
    kind
    ours
    body
    reasonCode
    at
  }
  draft {
    kind
    body
    noteId
    attachmentId
    itemId
    thirdPerson
    thirdPersonConsentId
  }
  version
  actions
}
    `, {"fragmentName":"SendingParts"}) as unknown as TypedDocumentString<SendingPartsFragment, unknown>;
export const ViewerPartsFragmentDoc = new TypedDocumentString(`
    fragment ViewerParts on Viewer {
  id
  signInName
  name
  kana
  demo
  secondFactor
  homeDeskId
  idleSeconds
  sessionEndsAt
  memberships {
    role
    organisation {
      id
      code
      nameJa
      nameEn
      badge
    }
    desk {
      id
      slug
      nameJa
      nameEn
      shortNameJa
    }
  }
  preferences {
    locale
    keysEnabled
    noticesByMail
    keyMap {
      command
      keys
    }
  }
}
    `, {"fragmentName":"ViewerParts"}) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const MembershipPartsFragmentDoc = new TypedDocumentString(`
    fragment MembershipParts on StaffMembership {
  id
  role
  state
  flagged
  mayConfirm
  mayEnd
  proposedAt
  confirmedAt
  endedAt
  validUntil
  organisation {
    id
    nameJa
    nameEn
  }
  desk {
    id
    nameJa
    nameEn
  }
  proposedBy {
    name
  }
  confirmedBy {
    name
  }
  deputyFor {
    name
  }
}
    `, {"fragmentName":"MembershipParts"}) as unknown as TypedDocumentString<MembershipPartsFragment, unknown>;
export const MemberPartsFragmentDoc = new TypedDocumentString(`
    fragment MemberParts on StaffMember {
  id
  signInName
  name
  kana
  demo
  version
  createdAt
  disabledAt
  lastSignInAt
  invitedUntil
  invitationMail
  hasPassword
  secondFactor
  actions
  organisation {
    id
    nameJa
    nameEn
  }
  memberships {
    ...MembershipParts
  }
}
    fragment MembershipParts on StaffMembership {
  id
  role
  state
  flagged
  mayConfirm
  mayEnd
  proposedAt
  confirmedAt
  endedAt
  validUntil
  organisation {
    id
    nameJa
    nameEn
  }
  desk {
    id
    nameJa
    nameEn
  }
  proposedBy {
    name
  }
  confirmedBy {
    name
  }
  deputyFor {
    name
  }
}`, {"fragmentName":"MemberParts"}) as unknown as TypedDocumentString<MemberPartsFragment, unknown>;
export const CaseFilesDocument = new TypedDocumentString(`
    query CaseFiles($caseId: UUID!) {
  caseFiles(caseId: $caseId) {
    ...CaseFileParts
  }
}
    fragment CaseFileParts on CaseFile {
  id
  name
  mediaType
  size
  audience
  thirdPerson
  uploadedBy {
    id
    name
  }
  deskId
  createdAt
  removedAt
  removedReason
  removable
}`) as unknown as TypedDocumentString<CaseFilesQuery, CaseFilesQueryVariables>;
export const RemoveFileDocument = new TypedDocumentString(`
    mutation RemoveFile($input: RemoveFileInput!) {
  removeFile(input: $input) {
    ...CaseFileParts
  }
}
    fragment CaseFileParts on CaseFile {
  id
  name
  mediaType
  size
  audience
  thirdPerson
  uploadedBy {
    id
    name
  }
  deskId
  createdAt
  removedAt
  removedReason
  removable
}`) as unknown as TypedDocumentString<RemoveFileMutation, RemoveFileMutationVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($filter: AuditFilter, $page: PageInput) {
  auditTrail(filter: $filter, page: $page) {
    items {
      id
      at
      textJa
      textEn
      deskId
      streamKind
      subjectId
      sequence
      chain
      number
      reason
      right
      by {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const StreamOfTrailDocument = new TypedDocumentString(`
    query StreamOfTrail($streamKind: String!, $subjectId: UUID!) {
  streamState(streamKind: $streamKind, subjectId: $subjectId) {
    state
    events
    checkedFrom
    faultJa
    faultEn
    sequence
    signedAt
  }
}
    `) as unknown as TypedDocumentString<StreamOfTrailQuery, StreamOfTrailQueryVariables>;
export const ReadingsDocument = new TypedDocumentString(`
    query Readings($filter: ReadingFilter, $page: PageInput) {
  readings(filter: $filter, page: $page) {
    items {
      id
      at
      textJa
      textEn
      right
      deskId
      caseId
      number
      by {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReadingsQuery, ReadingsQueryVariables>;
export const AuditReadingsDocument = new TypedDocumentString(`
    query AuditReadings($caseId: UUID) {
  auditReadings(caseId: $caseId) {
    id
    caseId
    number
    deskId
    reason
    openedAt
    validUntil
    endedAt
    stands
    mayEnd
    auditor {
      id
      name
    }
    openedBy {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AuditReadingsQuery, AuditReadingsQueryVariables>;
export const AuditorsDocument = new TypedDocumentString(`
    query Auditors($caseId: UUID!) {
  auditors(caseId: $caseId) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AuditorsQuery, AuditorsQueryVariables>;
export const OpenFileToAuditorDocument = new TypedDocumentString(`
    mutation OpenFileToAuditor($input: OpenFileToAuditorInput!) {
  openFileToAuditor(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenFileToAuditorMutation, OpenFileToAuditorMutationVariables>;
export const EndAuditorReadingDocument = new TypedDocumentString(`
    mutation EndAuditorReading($input: EndAuditorReadingInput!) {
  endAuditorReading(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndAuditorReadingMutation, EndAuditorReadingMutationVariables>;
export const WhoSawDocument = new TypedDocumentString(`
    query WhoSaw($caseId: UUID!) {
  whoSaw(caseId: $caseId) {
    id
    at
    textJa
    textEn
    right
    deskId
    by {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSawQuery, WhoSawQueryVariables>;
export const LegalHoldsDocument = new TypedDocumentString(`
    query LegalHolds {
  legalHolds {
    id
    caseId
    number
    deskId
    liftable
    reason
    placedAt
    liftedAt
    liftReason
    placedBy {
      name
    }
    liftedBy {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LegalHoldsQuery, LegalHoldsQueryVariables>;
export const CaseOfNumberDocument = new TypedDocumentString(`
    query CaseOfNumber($number: String!) {
  caseByNumber(number: $number) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<CaseOfNumberQuery, CaseOfNumberQueryVariables>;
export const PlaceLegalHoldDocument = new TypedDocumentString(`
    mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {
  placeLegalHold(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PlaceLegalHoldMutation, PlaceLegalHoldMutationVariables>;
export const LiftLegalHoldDocument = new TypedDocumentString(`
    mutation LiftLegalHold($input: LiftLegalHoldInput!) {
  liftLegalHold(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LiftLegalHoldMutation, LiftLegalHoldMutationVariables>;
export const DisposalsDocument = new TypedDocumentString(`
    query Disposals {
  disposals {
    id
    deskId
    status
    reason
    proposedAt
    decidedAt
    itemCount
    keptCount
    decidable
    version
    proposedBy {
      name
    }
    decidedBy {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DisposalsQuery, DisposalsQueryVariables>;
export const DisposalDueDocument = new TypedDocumentString(`
    query DisposalDue($deskId: UUID!) {
  disposalDue(deskId: $deskId) {
    before
    years
    cases
    sheets
    held
    proposable
  }
}
    `) as unknown as TypedDocumentString<DisposalDueQuery, DisposalDueQueryVariables>;
export const DisposalListDocument = new TypedDocumentString(`
    query DisposalList($id: UUID!) {
  disposal(id: $id) {
    id
    version
    decidable
    items {
      subjectId
      subjectKind
      number
      closedOn
      kept
    }
  }
}
    `) as unknown as TypedDocumentString<DisposalListQuery, DisposalListQueryVariables>;
export const ProposeDisposalDocument = new TypedDocumentString(`
    mutation ProposeDisposal($input: ProposeDisposalInput!) {
  proposeDisposal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeDisposalMutation, ProposeDisposalMutationVariables>;
export const ApproveDisposalDocument = new TypedDocumentString(`
    mutation ApproveDisposal($input: ApproveDisposalInput!) {
  approveDisposal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveDisposalMutation, ApproveDisposalMutationVariables>;
export const RejectDisposalDocument = new TypedDocumentString(`
    mutation RejectDisposal($input: RejectDisposalInput!) {
  rejectDisposal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RejectDisposalMutation, RejectDisposalMutationVariables>;
export const RetentionDocument = new TypedDocumentString(`
    query Retention {
  retentionClasses {
    organisationId
    organisationNameJa
    organisationNameEn
    changeable
    recordType
    years
    version
  }
}
    `) as unknown as TypedDocumentString<RetentionQuery, RetentionQueryVariables>;
export const ChangeRetentionDocument = new TypedDocumentString(`
    mutation ChangeRetention($input: ChangeRetentionInput!) {
  changeRetention(input: $input) {
    recordType
  }
}
    `) as unknown as TypedDocumentString<ChangeRetentionMutation, ChangeRetentionMutationVariables>;
export const AssignCaseDocument = new TypedDocumentString(`
    mutation AssignCase($input: AssignCaseInput!) {
  assignCase(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<AssignCaseMutation, AssignCaseMutationVariables>;
export const StartCaseDocument = new TypedDocumentString(`
    mutation StartCase($input: StartCaseInput!) {
  startCase(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<StartCaseMutation, StartCaseMutationVariables>;
export const HoldCaseDocument = new TypedDocumentString(`
    mutation HoldCase($input: HoldCaseInput!) {
  holdCase(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<HoldCaseMutation, HoldCaseMutationVariables>;
export const WakeCaseDocument = new TypedDocumentString(`
    mutation WakeCase($input: WakeCaseInput!) {
  wakeCase(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<WakeCaseMutation, WakeCaseMutationVariables>;
export const CloseCaseDocument = new TypedDocumentString(`
    mutation CloseCase($input: CloseCaseInput!) {
  closeCase(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<CloseCaseMutation, CloseCaseMutationVariables>;
export const ReopenCaseDocument = new TypedDocumentString(`
    mutation ReopenCase($input: ReopenCaseInput!) {
  reopenCase(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<ReopenCaseMutation, ReopenCaseMutationVariables>;
export const AmendCaseDocument = new TypedDocumentString(`
    mutation AmendCase($input: AmendCaseInput!) {
  amendCase(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<AmendCaseMutation, AmendCaseMutationVariables>;
export const PointOutProgrammesDocument = new TypedDocumentString(`
    mutation PointOutProgrammes($input: PointOutProgrammesInput!) {
  pointOutProgrammes(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<PointOutProgrammesMutation, PointOutProgrammesMutationVariables>;
export const LeaveMessageDocument = new TypedDocumentString(`
    mutation LeaveMessage($input: LeaveMessageInput!) {
  leaveMessage(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<LeaveMessageMutation, LeaveMessageMutationVariables>;
export const SetCasePoolDocument = new TypedDocumentString(`
    mutation SetCasePool($input: SetCasePoolInput!) {
  setCasePool(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<SetCasePoolMutation, SetCasePoolMutationVariables>;
export const ReadInEmergencyDocument = new TypedDocumentString(`
    mutation ReadInEmergency($input: ReadInEmergencyInput!) {
  readInEmergency(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<ReadInEmergencyMutation, ReadInEmergencyMutationVariables>;
export const AddTaskDocument = new TypedDocumentString(`
    mutation AddTask($input: AddTaskInput!) {
  addTask(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<AddTaskMutation, AddTaskMutationVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($input: CompleteTaskInput!) {
  completeTask(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const AddNoteDocument = new TypedDocumentString(`
    mutation AddNote($input: AddNoteInput!) {
  addNote(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const RetractNoteDocument = new TypedDocumentString(`
    mutation RetractNote($input: RetractNoteInput!) {
  retractNote(input: $input) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<RetractNoteMutation, RetractNoteMutationVariables>;
export const CaseContactsDocument = new TypedDocumentString(`
    query CaseContacts($id: UUID!) {
  company(id: $id) {
    id
    contacts {
      id
      name
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CaseContactsQuery, CaseContactsQueryVariables>;
export const CasePageDocument = new TypedDocumentString(`
    query CasePage($id: UUID!) {
  case(id: $id) {
    ...CaseParts
  }
}
    fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment TimelineParts on TimelineEntry {
  id
  kind
  at
  by {
    id
    name
  }
  deskId
  organisation
  audience
  eventCode
  eventText
  referralNumber
  shared {
    referralId
    kind
    ours
    thirdPerson
    ended
    revisions {
      revision
      content
      frozenAt
    }
    file {
      id
      name
      size
    }
  }
  note {
    id
    kind
    audience
    body
    thirdPerson
    derivedFromShared
    occurredAt
    author {
      id
      name
    }
    deskId
    correctsNoteId
    retracted
    retractedReason
    canRetract
    canCorrect
  }
  inquiry {
    ...InquiryLineParts
  }
}
fragment CaseParts on Case {
  id
  number
  kind
  sensitive
  urgent
  status
  subject
  desk {
    id
    nameJa
    nameEn
    shortNameJa
    organisation {
      id
      code
      badge
    }
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  establishment {
    id
    name
    municipality
    address
  }
  contact {
    id
    name
    kana
    title
    telephone
    email
  }
  clientType
  language
  topics
  programmes {
    id
    code
    nameJa
    nameEn
  }
  assignee {
    id
    name
  }
  deputy {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  openedAt
  openedBy {
    id
    name
  }
  holdOn
  holdUntil
  holdReason
  outcome
  closedAt
  closingNote
  nextOn
  plateMessage
  clocks {
    id
    kind
    startedAt
    dueAt
    paused
    metAt
    breachedAt
  }
  tasks {
    id
    title
    dueOn
    doneAt
    assigneeName
  }
  timeline {
    ...TimelineParts
  }
  timelineCapped
  pool {
    staff {
      id
      name
    }
    via
    validUntil
  }
  readers
  audience
  previousId
  nextId
  version
  actions
}`) as unknown as TypedDocumentString<CasePageQuery, CasePageQueryVariables>;
export const CaseListDocument = new TypedDocumentString(`
    query CaseList($filter: CaseFilter, $sort: CaseSort, $page: PageInput) {
  cases(filter: $filter, sort: $sort, page: $page) {
    items {
      ...CaseRowParts
    }
    pageInfo {
      hasNextPage
    }
    actions
    count {
      value
      capped
    }
  }
}
    fragment CaseRowParts on CaseRow {
  id
  number
  deskId
  kind
  sensitive
  urgent
  status
  subject
  partyLabel
  assignee {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  topics
  openedAt
  lastActivityAt
  latestNote
  holdUntil
  version
  actions
}`) as unknown as TypedDocumentString<CaseListQuery, CaseListQueryVariables>;
export const CaseHistoryDocument = new TypedDocumentString(`
    query CaseHistory($id: UUID!) {
  caseEvents(id: $id) {
    id
    at
    code
    textJa
    textEn
    by {
      id
      name
    }
    sequence
    hash
  }
}
    `) as unknown as TypedDocumentString<CaseHistoryQuery, CaseHistoryQueryVariables>;
export const DeskStaffDocument = new TypedDocumentString(`
    query DeskStaff($deskId: UUID!) {
  deskStaff(deskId: $deskId) {
    id
    name
    kana
  }
}
    `) as unknown as TypedDocumentString<DeskStaffQuery, DeskStaffQueryVariables>;
export const PlateByNumberDocument = new TypedDocumentString(`
    query PlateByNumber($number: String!) {
  caseByNumber(number: $number) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<PlateByNumberQuery, PlateByNumberQueryVariables>;
export const CompanyListDocument = new TypedDocumentString(`
    query CompanyList($filter: CompanyFilter, $page: PageInput) {
  companies(filter: $filter, page: $page) {
    items {
      id
      name
      kana
      corporateNumber
      municipality
      industry
      sizeBand
      openCases
    }
    pageInfo {
      hasNextPage
    }
    count {
      value
      capped
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyListQuery, CompanyListQueryVariables>;
export const CompanyPageDocument = new TypedDocumentString(`
    query CompanyPage($id: UUID!) {
  company(id: $id) {
    ...CompanyParts
  }
}
    fragment CaseRowParts on CaseRow {
  id
  number
  deskId
  kind
  sensitive
  urgent
  status
  subject
  partyLabel
  assignee {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  topics
  openedAt
  lastActivityAt
  latestNote
  holdUntil
  version
  actions
}
fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment CompanyParts on Company {
  id
  corporateNumber
  name
  kana
  soleProprietor
  postalCode
  municipality
  address
  telephone
  industry
  capitalYen
  regularEmployees
  sizeBand
  foundedOn
  tcciMember
  tcciBranchDesk {
    id
    nameJa
    nameEn
  }
  version
  actions
  establishments {
    id
    name
    postalCode
    municipality
    address
    telephone
  }
  contacts {
    id
    name
    kana
    title
    telephone
    email
    version
  }
  cases {
    ...CaseRowParts
  }
  inquiries {
    ...InquiryLineParts
  }
}`) as unknown as TypedDocumentString<CompanyPageQuery, CompanyPageQueryVariables>;
export const RegisterCompanyDocument = new TypedDocumentString(`
    mutation RegisterCompany($input: RegisterCompanyInput!) {
  registerCompany(input: $input) {
    ...CompanyParts
  }
}
    fragment CaseRowParts on CaseRow {
  id
  number
  deskId
  kind
  sensitive
  urgent
  status
  subject
  partyLabel
  assignee {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  topics
  openedAt
  lastActivityAt
  latestNote
  holdUntil
  version
  actions
}
fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment CompanyParts on Company {
  id
  corporateNumber
  name
  kana
  soleProprietor
  postalCode
  municipality
  address
  telephone
  industry
  capitalYen
  regularEmployees
  sizeBand
  foundedOn
  tcciMember
  tcciBranchDesk {
    id
    nameJa
    nameEn
  }
  version
  actions
  establishments {
    id
    name
    postalCode
    municipality
    address
    telephone
  }
  contacts {
    id
    name
    kana
    title
    telephone
    email
    version
  }
  cases {
    ...CaseRowParts
  }
  inquiries {
    ...InquiryLineParts
  }
}`) as unknown as TypedDocumentString<RegisterCompanyMutation, RegisterCompanyMutationVariables>;
export const UpdateCompanyDocument = new TypedDocumentString(`
    mutation UpdateCompany($input: UpdateCompanyInput!) {
  updateCompany(input: $input) {
    ...CompanyParts
  }
}
    fragment CaseRowParts on CaseRow {
  id
  number
  deskId
  kind
  sensitive
  urgent
  status
  subject
  partyLabel
  assignee {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  topics
  openedAt
  lastActivityAt
  latestNote
  holdUntil
  version
  actions
}
fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment CompanyParts on Company {
  id
  corporateNumber
  name
  kana
  soleProprietor
  postalCode
  municipality
  address
  telephone
  industry
  capitalYen
  regularEmployees
  sizeBand
  foundedOn
  tcciMember
  tcciBranchDesk {
    id
    nameJa
    nameEn
  }
  version
  actions
  establishments {
    id
    name
    postalCode
    municipality
    address
    telephone
  }
  contacts {
    id
    name
    kana
    title
    telephone
    email
    version
  }
  cases {
    ...CaseRowParts
  }
  inquiries {
    ...InquiryLineParts
  }
}`) as unknown as TypedDocumentString<UpdateCompanyMutation, UpdateCompanyMutationVariables>;
export const CaseConsentsDocument = new TypedDocumentString(`
    query CaseConsents($caseId: UUID!) {
  caseConsents(caseId: $caseId) {
    ...ConsentBookParts
  }
  consentWordings {
    id
    code
    version
    language
    body
  }
}
    fragment ConsentBookParts on ConsentBook {
  caseId
  canRecord
  likelyGiver
  standardItems
  methods
  mustNameDesk
  defaultEndsOn
  oneReferral
  consents {
    id
    status
    giverName
    capacity
    mandate
    toOrganisationId
    toDeskId
    items
    purpose
    method
    witness {
      id
      name
    }
    wording {
      id
      code
      version
      language
      body
    }
    evidence
    thirdPerson
    oneReferral
    endsOn
    recordedBy {
      id
      name
    }
    recordedAt
    endedAt
    endedBy {
      id
      name
    }
    endedNote
    canWithdraw
  }
}`) as unknown as TypedDocumentString<CaseConsentsQuery, CaseConsentsQueryVariables>;
export const RecordConsentDocument = new TypedDocumentString(`
    mutation RecordConsent($input: RecordConsentInput!) {
  recordConsent(input: $input) {
    ...ConsentBookParts
  }
}
    fragment ConsentBookParts on ConsentBook {
  caseId
  canRecord
  likelyGiver
  standardItems
  methods
  mustNameDesk
  defaultEndsOn
  oneReferral
  consents {
    id
    status
    giverName
    capacity
    mandate
    toOrganisationId
    toDeskId
    items
    purpose
    method
    witness {
      id
      name
    }
    wording {
      id
      code
      version
      language
      body
    }
    evidence
    thirdPerson
    oneReferral
    endsOn
    recordedBy {
      id
      name
    }
    recordedAt
    endedAt
    endedBy {
      id
      name
    }
    endedNote
    canWithdraw
  }
}`) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    ...ConsentBookParts
  }
}
    fragment ConsentBookParts on ConsentBook {
  caseId
  canRecord
  likelyGiver
  standardItems
  methods
  mustNameDesk
  defaultEndsOn
  oneReferral
  consents {
    id
    status
    giverName
    capacity
    mandate
    toOrganisationId
    toDeskId
    items
    purpose
    method
    witness {
      id
      name
    }
    wording {
      id
      code
      version
      language
      body
    }
    evidence
    thirdPerson
    oneReferral
    endsOn
    recordedBy {
      id
      name
    }
    recordedAt
    endedAt
    endedBy {
      id
      name
    }
    endedNote
    canWithdraw
  }
}`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const CodeListsDocument = new TypedDocumentString(`
    query CodeLists {
  referenceData {
    fiscalYear
    today
    desks {
      id
      slug
      nameJa
      nameEn
      shortNameJa
      channels
      topicLists
      servesCompanies
      servesIndividuals
      organisation {
        id
        code
        badge
      }
      openingHours {
        weekday
        from
        to
      }
    }
    channels {
      code
      nameJa
      nameEn
    }
    clientTypes {
      code
      nameJa
      nameEn
    }
    callerRelations {
      code
      nameJa
      nameEn
    }
    referralSources {
      code
      nameJa
      nameEn
    }
    languages {
      code
      nameJa
      nameEn
    }
    inquiryOutcomes {
      code
      nameJa
      nameEn
    }
    caseOutcomes {
      code
      nameJa
      nameEn
    }
    tallyKinds {
      code
      nameJa
      nameEn
    }
    municipalities {
      code
      nameJa
      nameEn
    }
    industries {
      code
      nameJa
      nameEn
    }
    topics {
      code
      list
      key
      kana
      nameJa
      nameEn
    }
    stockPhrases {
      id
      deskId
      trigger
      body
    }
  }
}
    `) as unknown as TypedDocumentString<CodeListsQuery, CodeListsQueryVariables>;
export const DisclosureListDocument = new TypedDocumentString(`
    query DisclosureList {
  disclosures {
    items {
      ...DisclosureParts
    }
    preparesAt
  }
}
    fragment DisclosureParts on Disclosure {
  id
  number
  organisationId
  deskId
  clientId
  subjectName
  reference
  reason
  status
  preparedBy {
    id
    name
  }
  preparedAt
  decidedBy {
    id
    name
  }
  decidedAt
  validUntil
  completedBy {
    id
    name
  }
  completedAt
  version
  actions
}`) as unknown as TypedDocumentString<DisclosureListQuery, DisclosureListQueryVariables>;
export const DisclosurePageDocument = new TypedDocumentString(`
    query DisclosurePage($id: UUID!) {
  disclosure(id: $id) {
    disclosure {
      ...DisclosureParts
    }
    passages {
      ...PassageParts
    }
  }
}
    fragment DisclosureParts on Disclosure {
  id
  number
  organisationId
  deskId
  clientId
  subjectName
  reference
  reason
  status
  preparedBy {
    id
    name
  }
  preparedAt
  decidedBy {
    id
    name
  }
  decidedAt
  validUntil
  completedBy {
    id
    name
  }
  completedAt
  version
  actions
}
fragment PassageParts on DisclosurePassage {
  id
  position
  source
  field
  number
  deskId
  at
  receivedFromId
  thirdPerson
  body
  ranges {
    start
    end
  }
}`) as unknown as TypedDocumentString<DisclosurePageQuery, DisclosurePageQueryVariables>;
export const FindSubjectsDocument = new TypedDocumentString(`
    query FindSubjects($deskId: UUID!, $text: String!) {
  companies: lookUpCaller(deskId: $deskId, subject: COMPANY, text: $text) {
    company {
      id
      name
    }
  }
  people: lookUpCaller(deskId: $deskId, subject: INDIVIDUAL, text: $text) {
    client {
      id
      name
      kana
      telephone
    }
  }
}
    `) as unknown as TypedDocumentString<FindSubjectsQuery, FindSubjectsQueryVariables>;
export const PrepareDisclosureDocument = new TypedDocumentString(`
    mutation PrepareDisclosure($input: PrepareDisclosureInput!) {
  prepareDisclosure(input: $input) {
    ...DisclosureParts
  }
}
    fragment DisclosureParts on Disclosure {
  id
  number
  organisationId
  deskId
  clientId
  subjectName
  reference
  reason
  status
  preparedBy {
    id
    name
  }
  preparedAt
  decidedBy {
    id
    name
  }
  decidedAt
  validUntil
  completedBy {
    id
    name
  }
  completedAt
  version
  actions
}`) as unknown as TypedDocumentString<PrepareDisclosureMutation, PrepareDisclosureMutationVariables>;
export const ApproveDisclosureDocument = new TypedDocumentString(`
    mutation ApproveDisclosure($input: ApproveDisclosureInput!) {
  approveDisclosure(input: $input) {
    ...DisclosureParts
  }
}
    fragment DisclosureParts on Disclosure {
  id
  number
  organisationId
  deskId
  clientId
  subjectName
  reference
  reason
  status
  preparedBy {
    id
    name
  }
  preparedAt
  decidedBy {
    id
    name
  }
  decidedAt
  validUntil
  completedBy {
    id
    name
  }
  completedAt
  version
  actions
}`) as unknown as TypedDocumentString<ApproveDisclosureMutation, ApproveDisclosureMutationVariables>;
export const RejectDisclosureDocument = new TypedDocumentString(`
    mutation RejectDisclosure($input: RejectDisclosureInput!) {
  rejectDisclosure(input: $input) {
    ...DisclosureParts
  }
}
    fragment DisclosureParts on Disclosure {
  id
  number
  organisationId
  deskId
  clientId
  subjectName
  reference
  reason
  status
  preparedBy {
    id
    name
  }
  preparedAt
  decidedBy {
    id
    name
  }
  decidedAt
  validUntil
  completedBy {
    id
    name
  }
  completedAt
  version
  actions
}`) as unknown as TypedDocumentString<RejectDisclosureMutation, RejectDisclosureMutationVariables>;
export const BlackOutDocument = new TypedDocumentString(`
    mutation BlackOut($input: BlackOutInput!) {
  blackOut(input: $input) {
    ...PassageParts
  }
}
    fragment PassageParts on DisclosurePassage {
  id
  position
  source
  field
  number
  deskId
  at
  receivedFromId
  thirdPerson
  body
  ranges {
    start
    end
  }
}`) as unknown as TypedDocumentString<BlackOutMutation, BlackOutMutationVariables>;
export const LiftBlackOutDocument = new TypedDocumentString(`
    mutation LiftBlackOut($input: LiftBlackOutInput!) {
  liftBlackOut(input: $input) {
    ...PassageParts
  }
}
    fragment PassageParts on DisclosurePassage {
  id
  position
  source
  field
  number
  deskId
  at
  receivedFromId
  thirdPerson
  body
  ranges {
    start
    end
  }
}`) as unknown as TypedDocumentString<LiftBlackOutMutation, LiftBlackOutMutationVariables>;
export const CompleteDisclosureDocument = new TypedDocumentString(`
    mutation CompleteDisclosure($input: CompleteDisclosureInput!) {
  completeDisclosure(input: $input) {
    ...DisclosureParts
  }
}
    fragment DisclosureParts on Disclosure {
  id
  number
  organisationId
  deskId
  clientId
  subjectName
  reference
  reason
  status
  preparedBy {
    id
    name
  }
  preparedAt
  decidedBy {
    id
    name
  }
  decidedAt
  validUntil
  completedBy {
    id
    name
  }
  completedAt
  version
  actions
}`) as unknown as TypedDocumentString<CompleteDisclosureMutation, CompleteDisclosureMutationVariables>;
export const PrintDisclosureDocument = new TypedDocumentString(`
    mutation PrintDisclosure($input: PrintDisclosureInput!) {
  printDisclosure(input: $input) {
    disclosure {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PrintDisclosureMutation, PrintDisclosureMutationVariables>;
export const ExportInquiriesDocument = new TypedDocumentString(`
    mutation ExportInquiries($input: ExportInquiriesInput!) {
  exportInquiries(input: $input) {
    ...ExportOrderParts
  }
}
    fragment ExportOrderParts on ExportOrder {
  id
  encoding
  rows
  address
  unfit {
    letter
    count
    rows
  }
}`) as unknown as TypedDocumentString<ExportInquiriesMutation, ExportInquiriesMutationVariables>;
export const ExportCasesDocument = new TypedDocumentString(`
    mutation ExportCases($input: ExportCasesInput!) {
  exportCases(input: $input) {
    ...ExportOrderParts
  }
}
    fragment ExportOrderParts on ExportOrder {
  id
  encoding
  rows
  address
  unfit {
    letter
    count
    rows
  }
}`) as unknown as TypedDocumentString<ExportCasesMutation, ExportCasesMutationVariables>;
export const FrequentTopicsDocument = new TypedDocumentString(`
    query FrequentTopics($deskId: UUID!) {
  frequentTopics(deskId: $deskId)
}
    `) as unknown as TypedDocumentString<FrequentTopicsQuery, FrequentTopicsQueryVariables>;
export const LookUpCallerDocument = new TypedDocumentString(`
    query LookUpCaller($deskId: UUID!, $subject: InquirySubject!, $text: String!) {
  lookUpCaller(deskId: $deskId, subject: $subject, text: $text) {
    kind
    matchedOn
    contactName
    lastInquiryAt
    inquiryCount
    company {
      id
      name
      kana
      corporateNumber
      municipality
      verified
    }
    client {
      id
      name
      kana
      telephone
    }
    openCases {
      id
      number
      subject
      status
      assigneeName
    }
  }
}
    `) as unknown as TypedDocumentString<LookUpCallerQuery, LookUpCallerQueryVariables>;
export const HelpingDesksDocument = new TypedDocumentString(`
    query HelpingDesks($companyId: UUID!, $draftId: UUID!) {
  otherDesksHelping(companyId: $companyId, draftId: $draftId) {
    deskId
    since
  }
}
    `) as unknown as TypedDocumentString<HelpingDesksQuery, HelpingDesksQueryVariables>;
export const FindProgrammesDocument = new TypedDocumentString(`
    query FindProgrammes($q: String!) {
  programmes(filter: {q: $q}, page: {first: 8}) {
    items {
      id
      code
      nameJa
      nameEn
      kind
      target
    }
    count {
      value
      capped
    }
  }
}
    `) as unknown as TypedDocumentString<FindProgrammesQuery, FindProgrammesQueryVariables>;
export const RecordInquiryDocument = new TypedDocumentString(`
    mutation RecordInquiry($input: RecordInquiryInput!) {
  recordInquiry(input: $input) {
    id
    number
    minutes
    caseId
    caseNumber
  }
}
    `) as unknown as TypedDocumentString<RecordInquiryMutation, RecordInquiryMutationVariables>;
export const TallyContactDocument = new TypedDocumentString(`
    mutation TallyContact($input: TallyContactInput!) {
  tallyContact(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<TallyContactMutation, TallyContactMutationVariables>;
export const RegisterCompanyInDockDocument = new TypedDocumentString(`
    mutation RegisterCompanyInDock($input: RegisterCompanyInput!) {
  registerCompany(input: $input) {
    id
    name
    kana
    corporateNumber
    municipality
  }
}
    `) as unknown as TypedDocumentString<RegisterCompanyInDockMutation, RegisterCompanyInDockMutationVariables>;
export const RegisterClientInDockDocument = new TypedDocumentString(`
    mutation RegisterClientInDock($input: RegisterClientInput!) {
  registerClient(input: $input) {
    id
    name
    kana
    telephone
  }
}
    `) as unknown as TypedDocumentString<RegisterClientInDockMutation, RegisterClientInDockMutationVariables>;
export const DockCompanyDocument = new TypedDocumentString(`
    query DockCompany($id: UUID!) {
  company(id: $id) {
    id
    name
    kana
    corporateNumber
    municipality
    cases {
      id
      number
      subject
      status
      deskId
      assignee {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DockCompanyQuery, DockCompanyQueryVariables>;
export const DockCaseDocument = new TypedDocumentString(`
    query DockCase($id: UUID!) {
  case(id: $id) {
    id
    number
    subject
    kind
    sensitive
    status
    desk {
      id
    }
    assignee {
      id
      name
    }
    company {
      id
      name
      kana
      corporateNumber
      municipality
      verified
    }
    client {
      id
      name
      kana
      telephone
    }
  }
}
    `) as unknown as TypedDocumentString<DockCaseQuery, DockCaseQueryVariables>;
export const InquiryDraftsDocument = new TypedDocumentString(`
    query InquiryDrafts {
  inquiryDrafts {
    id
    deskId
    content
    startedAt
    updatedAt
    version
  }
}
    `) as unknown as TypedDocumentString<InquiryDraftsQuery, InquiryDraftsQueryVariables>;
export const SaveInquiryDraftDocument = new TypedDocumentString(`
    mutation SaveInquiryDraft($input: SaveInquiryDraftInput!) {
  saveInquiryDraft(input: $input) {
    id
    version
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<SaveInquiryDraftMutation, SaveInquiryDraftMutationVariables>;
export const DiscardInquiryDraftDocument = new TypedDocumentString(`
    mutation DiscardInquiryDraft($input: DiscardInquiryDraftInput!) {
  discardInquiryDraft(input: $input)
}
    `) as unknown as TypedDocumentString<DiscardInquiryDraftMutation, DiscardInquiryDraftMutationVariables>;
export const InquiryListDocument = new TypedDocumentString(`
    query InquiryList($filter: InquiryFilter, $page: PageInput) {
  inquiries(filter: $filter, page: $page) {
    items {
      ...InquiryRowParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    count {
      value
      capped
    }
    actions
  }
}
    fragment InquiryRowParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
    kana
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}`) as unknown as TypedDocumentString<InquiryListQuery, InquiryListQueryVariables>;
export const InquiryShowDocument = new TypedDocumentString(`
    query InquiryShow($id: UUID!) {
  inquiry(id: $id) {
    ...InquiryParts
  }
}
    fragment InquiryParts on Inquiry {
  id
  number
  deskId
  audience
  kind
  tallyKind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  callerRelation
  callerName
  callerKana
  callbackTelephone
  clientType
  language
  interpreter
  contactKind
  topics
  content
  answer
  referralSource
  outcome
  programmes {
    id
    code
    nameJa
    nameEn
  }
  counsellor {
    id
    name
    kana
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  caseId
  caseNumber
  statistics {
    date
    fiscalYear
    industry
    sizeBand
    municipality
    membership
  }
  corrections {
    at
    by {
      id
      name
      kana
    }
    reason
    fields
  }
  held
  version
  actions
}`) as unknown as TypedDocumentString<InquiryShowQuery, InquiryShowQueryVariables>;
export const CorrectInquiryDocument = new TypedDocumentString(`
    mutation CorrectInquiry($input: CorrectInquiryInput!) {
  correctInquiry(input: $input) {
    ...InquiryParts
  }
}
    fragment InquiryParts on Inquiry {
  id
  number
  deskId
  audience
  kind
  tallyKind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  callerRelation
  callerName
  callerKana
  callbackTelephone
  clientType
  language
  interpreter
  contactKind
  topics
  content
  answer
  referralSource
  outcome
  programmes {
    id
    code
    nameJa
    nameEn
  }
  counsellor {
    id
    name
    kana
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  caseId
  caseNumber
  statistics {
    date
    fiscalYear
    industry
    sizeBand
    municipality
    membership
  }
  corrections {
    at
    by {
      id
      name
      kana
    }
    reason
    fields
  }
  held
  version
  actions
}`) as unknown as TypedDocumentString<CorrectInquiryMutation, CorrectInquiryMutationVariables>;
export const AttachInquiryToCaseDocument = new TypedDocumentString(`
    mutation AttachInquiryToCase($input: AttachInquiryToCaseInput!) {
  attachInquiryToCase(input: $input) {
    ...InquiryParts
  }
}
    fragment InquiryParts on Inquiry {
  id
  number
  deskId
  audience
  kind
  tallyKind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  callerRelation
  callerName
  callerKana
  callbackTelephone
  clientType
  language
  interpreter
  contactKind
  topics
  content
  answer
  referralSource
  outcome
  programmes {
    id
    code
    nameJa
    nameEn
  }
  counsellor {
    id
    name
    kana
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  caseId
  caseNumber
  statistics {
    date
    fiscalYear
    industry
    sizeBand
    municipality
    membership
  }
  corrections {
    at
    by {
      id
      name
      kana
    }
    reason
    fields
  }
  held
  version
  actions
}`) as unknown as TypedDocumentString<AttachInquiryToCaseMutation, AttachInquiryToCaseMutationVariables>;
export const OpenCaseFromInquiryDocument = new TypedDocumentString(`
    mutation OpenCaseFromInquiry($input: OpenCaseInput!) {
  openCase(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<OpenCaseFromInquiryMutation, OpenCaseFromInquiryMutationVariables>;
export const MoveInquiryDocument = new TypedDocumentString(`
    mutation MoveInquiry($input: MoveInquiryInput!) {
  moveInquiry(input: $input) {
    ...InquiryParts
  }
}
    fragment InquiryParts on Inquiry {
  id
  number
  deskId
  audience
  kind
  tallyKind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  callerRelation
  callerName
  callerKana
  callbackTelephone
  clientType
  language
  interpreter
  contactKind
  topics
  content
  answer
  referralSource
  outcome
  programmes {
    id
    code
    nameJa
    nameEn
  }
  counsellor {
    id
    name
    kana
  }
  company {
    id
    name
    kana
    corporateNumber
    municipality
    verified
  }
  client {
    id
    name
    kana
    telephone
  }
  caseId
  caseNumber
  statistics {
    date
    fiscalYear
    industry
    sizeBand
    municipality
    membership
  }
  corrections {
    at
    by {
      id
      name
      kana
    }
    reason
    fields
  }
  held
  version
  actions
}`) as unknown as TypedDocumentString<MoveInquiryMutation, MoveInquiryMutationVariables>;
export const HoldInquiryDocument = new TypedDocumentString(`
    mutation HoldInquiry($input: PlaceLegalHoldInput!) {
  placeLegalHold(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<HoldInquiryMutation, HoldInquiryMutationVariables>;
export const OpenCasesForInquiryDocument = new TypedDocumentString(`
    query OpenCasesForInquiry($filter: CaseFilter, $page: PageInput) {
  cases(filter: $filter, sort: ACTIVITY, page: $page) {
    items {
      id
      number
      subject
      status
      partyLabel
      kind
    }
    count {
      value
      capped
    }
  }
}
    `) as unknown as TypedDocumentString<OpenCasesForInquiryQuery, OpenCasesForInquiryQueryVariables>;
export const FindCompaniesForMoveDocument = new TypedDocumentString(`
    query FindCompaniesForMove($q: String!) {
  companies(filter: {q: $q}, page: {first: 8}) {
    items {
      id
      name
      kana
      municipality
    }
  }
}
    `) as unknown as TypedDocumentString<FindCompaniesForMoveQuery, FindCompaniesForMoveQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($page: PageInput) {
  notices(page: $page) {
    ...NoticesParts
  }
}
    fragment NoticesParts on Notices {
  items {
    id
    kind
    number
    caseId
    referralId
    createdAt
    readAt
  }
  pageInfo {
    hasNextPage
  }
  unread {
    value
    capped
  }
}`) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    unread {
      value
    }
  }
}
    `) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const MailEnvelopesDocument = new TypedDocumentString(`
    query MailEnvelopes($page: PageInput) {
  mailEnvelopes(page: $page) {
    sending
    items {
      id
      kind
      state
      createdAt
      mailAt
      staff {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<MailEnvelopesQuery, MailEnvelopesQueryVariables>;
export const ProgrammeListDocument = new TypedDocumentString(`
    query ProgrammeList($filter: ProgrammeFilter, $page: PageInput) {
  programmes(filter: $filter, page: $page) {
    items {
      ...ProgrammeParts
    }
    pageInfo {
      hasNextPage
    }
    count {
      value
      capped
    }
  }
}
    fragment ProgrammeParts on Programme {
  id
  code
  slug
  fiscalYear
  section
  sectionTitle
  actor
  group
  groupTitle
  nameJa
  nameEn
  kind
  target
  quote
  pointedOutCount
}`) as unknown as TypedDocumentString<ProgrammeListQuery, ProgrammeListQueryVariables>;
export const ReadersDocument = new TypedDocumentString(`
    query Readers($kind: ReadableKind!, $id: UUID!) {
  readersOf(kind: $kind, id: $id) {
    audience
    organisation
    lines
    notes
  }
}
    `) as unknown as TypedDocumentString<ReadersQuery, ReadersQueryVariables>;
export const RequestCaseDocument = new TypedDocumentString(`
    mutation RequestCase($input: RequestCaseInput!) {
  requestCase(input: $input)
}
    `) as unknown as TypedDocumentString<RequestCaseMutation, RequestCaseMutationVariables>;
export const CaseAskingsDocument = new TypedDocumentString(`
    query CaseAskings {
  caseAskings {
    id
    deskId
    number
    askedBy {
      id
      name
    }
    createdAt
    lapsesAt
    state
    referralId
  }
}
    `) as unknown as TypedDocumentString<CaseAskingsQuery, CaseAskingsQueryVariables>;
export const KeptNotesDocument = new TypedDocumentString(`
    query KeptNotes($referralId: UUID!) {
  keptNotes(referralId: $referralId) {
    referralId
    notes {
      id
      kind
      occurredAt
      author {
        id
        name
      }
      thirdPerson
      body
    }
    inquiries {
      id
      number
      startedAt
    }
  }
}
    `) as unknown as TypedDocumentString<KeptNotesQuery, KeptNotesQueryVariables>;
export const CaseReferralsDocument = new TypedDocumentString(`
    query CaseReferrals($caseId: UUID!) {
  caseReferrals(caseId: $caseId) {
    caseId
    referrals {
      id
      number
      kind
      status
      end
      anonymous
      fromDeskId
      toDeskId
      bodyCode
      bodyName
      programme {
        id
        code
        nameJa
        nameEn
      }
      whoseMove
      reasonCode
      outcomeCode
      statusSince
      dueAt
      breached
      latestWord {
        kind
        ours
        body
        reasonCode
        at
      }
      letter
      open
      version
      actions
    }
    requests {
      id
      askingDeskId
      askedBy {
        id
        name
      }
      body
      createdAt
      lapsesAt
      answeredAt
      answeredBy {
        id
        name
      }
      reasonCode
      referralId
      actions
    }
  }
}
    `) as unknown as TypedDocumentString<CaseReferralsQuery, CaseReferralsQueryVariables>;
export const DeclineCaseRequestDocument = new TypedDocumentString(`
    mutation DeclineCaseRequest($input: DeclineCaseRequestInput!) {
  declineCaseRequest(input: $input) {
    id
    answeredAt
  }
}
    `) as unknown as TypedDocumentString<DeclineCaseRequestMutation, DeclineCaseRequestMutationVariables>;
export const ReferralQueueDocument = new TypedDocumentString(`
    query ReferralQueue($deskId: UUID, $filter: ReferralFilter, $page: PageInput) {
  referralCounts(deskId: $deskId) {
    incomingOurs {
      value
      capped
    }
    incomingTheirs {
      value
      capped
    }
    outgoingOurs {
      value
      capped
    }
    outgoingTheirs {
      value
      capped
    }
    incomingOverdue {
      value
      capped
    }
    outgoingOverdue {
      value
      capped
    }
    stages {
      stage
      count {
        value
        capped
      }
    }
  }
  referrals(filter: $filter, page: $page) {
    items {
      ...ReferralRowParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    count {
      value
      capped
    }
  }
}
    fragment ReferralRowParts on ReferralRow {
  id
  number
  kind
  status
  stage
  end
  anonymous
  fromDeskId
  toDeskId
  bodyCode
  bodyName
  programme {
    id
    nameJa
    nameEn
  }
  partyLabel
  sensitive
  turn
  sentAt
  since
  daysSinceSent
  daysInState
  dueAt
  late
  latestWord {
    kind
    ours
    body
    reasonCode
    at
  }
  outcomeCode
  bounces
  version
  actions
}`) as unknown as TypedDocumentString<ReferralQueueQuery, ReferralQueueQueryVariables>;
export const StuckReferralsDocument = new TypedDocumentString(`
    query StuckReferrals($deskId: UUID, $page: PageInput) {
  stuckReferrals(deskId: $deskId, page: $page) {
    items {
      reasons
      nextAction
      referral {
        ...ReferralRowParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    count {
      value
      capped
    }
  }
}
    fragment ReferralRowParts on ReferralRow {
  id
  number
  kind
  status
  stage
  end
  anonymous
  fromDeskId
  toDeskId
  bodyCode
  bodyName
  programme {
    id
    nameJa
    nameEn
  }
  partyLabel
  sensitive
  turn
  sentAt
  since
  daysSinceSent
  daysInState
  dueAt
  late
  latestWord {
    kind
    ours
    body
    reasonCode
    at
  }
  outcomeCode
  bounces
  version
  actions
}`) as unknown as TypedDocumentString<StuckReferralsQuery, StuckReferralsQueryVariables>;
export const BranchProgressDocument = new TypedDocumentString(`
    query BranchProgress($deskId: UUID, $page: PageInput) {
  branchProgress(deskId: $deskId, page: $page) {
    items {
      number
      branchDeskId
      companyName
      anonymous
      stage
      referralId
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BranchProgressQuery, BranchProgressQueryVariables>;
export const ReferralPageDocument = new TypedDocumentString(`
    query ReferralPage($id: UUID!) {
  referral(id: $id) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<ReferralPageQuery, ReferralPageQueryVariables>;
export const AcknowledgeReferralDocument = new TypedDocumentString(`
    mutation AcknowledgeReferral($input: AcknowledgeReferralInput!) {
  acknowledgeReferral(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;
export const AcceptReferralDocument = new TypedDocumentString(`
    mutation AcceptReferral($input: AcceptReferralInput!) {
  acceptReferral(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const DeclineReferralDocument = new TypedDocumentString(`
    mutation DeclineReferral($input: DeclineReferralInput!) {
  declineReferral(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<DeclineReferralMutation, DeclineReferralMutationVariables>;
export const ReturnReferralDocument = new TypedDocumentString(`
    mutation ReturnReferral($input: ReturnReferralInput!) {
  returnReferral(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<ReturnReferralMutation, ReturnReferralMutationVariables>;
export const WithdrawReferralDocument = new TypedDocumentString(`
    mutation WithdrawReferral($input: WithdrawReferralInput!) {
  withdrawReferral(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
export const AddInterimWordDocument = new TypedDocumentString(`
    mutation AddInterimWord($input: AddInterimWordInput!) {
  addInterimWord(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<AddInterimWordMutation, AddInterimWordMutationVariables>;
export const CompleteReferralDocument = new TypedDocumentString(`
    mutation CompleteReferral($input: CompleteReferralInput!) {
  completeReferral(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<CompleteReferralMutation, CompleteReferralMutationVariables>;
export const HandBackReferralDocument = new TypedDocumentString(`
    mutation HandBackReferral($input: HandBackReferralInput!) {
  handBackReferral(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<HandBackReferralMutation, HandBackReferralMutationVariables>;
export const RequestReferralCancellationDocument = new TypedDocumentString(`
    mutation RequestReferralCancellation($input: RequestReferralCancellationInput!) {
  requestReferralCancellation(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<RequestReferralCancellationMutation, RequestReferralCancellationMutationVariables>;
export const ConfirmReferralCancellationDocument = new TypedDocumentString(`
    mutation ConfirmReferralCancellation($input: ConfirmReferralCancellationInput!) {
  confirmReferralCancellation(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<ConfirmReferralCancellationMutation, ConfirmReferralCancellationMutationVariables>;
export const CloseReferralLoopDocument = new TypedDocumentString(`
    mutation CloseReferralLoop($input: CloseReferralLoopInput!) {
  closeReferralLoop(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<CloseReferralLoopMutation, CloseReferralLoopMutationVariables>;
export const MarkReferralEnteredInErrorDocument = new TypedDocumentString(`
    mutation MarkReferralEnteredInError($input: MarkReferralEnteredInErrorInput!) {
  markReferralEnteredInError(input: $input) {
    ...ReferralParts
  }
}
    fragment ReferralParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  programme {
    id
    code
    nameJa
    nameEn
  }
  bodyCode
  bodyName
  caseId
  live
  revision
  whoseMove
  reasonCode
  suggestedDeskId
  bounces
  outcomeCode
  createdBy {
    id
    name
  }
  sentBy {
    id
    name
  }
  acceptedBy {
    id
    name
  }
  sentAt
  acknowledgedAt
  acceptedAt
  answeredAt
  endedAt
  loopClosesAt
  loopClosedBySystem
  sharingEnded
  letter
  items {
    id
    kind
    organisation
    deskId
    ours
    open
    thirdPerson
    revision
    content
    file {
      id
      name
      size
    }
    frozenAt
  }
  words {
    id
    kind
    ours
    open
    deskId
    by {
      id
      name
    }
    reasonCode
    body
    at
  }
  clocks {
    id
    kind
    dueAt
    paused
    metAt
    breachedAt
  }
  open
  version
  actions
}`) as unknown as TypedDocumentString<MarkReferralEnteredInErrorMutation, MarkReferralEnteredInErrorMutationVariables>;
export const SendingReferralDocument = new TypedDocumentString(`
    query SendingReferral($id: UUID!) {
  referral(id: $id) {
    ...SendingParts
  }
}
    fragment SendingParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  bodyCode
  bodyName
  programme {
    id
    code
    nameJa
    nameEn
  }
  caseId
  reasonCode
  items {
    id
    kind
    ours
    content
    file {
      id
      name
      size
    }
    thirdPerson
    revision
  }
  words {
    id
    kind
    ours
    body
    reasonCode
    at
  }
  draft {
    kind
    body
    noteId
    attachmentId
    itemId
    thirdPerson
    thirdPersonConsentId
  }
  version
  actions
}`) as unknown as TypedDocumentString<SendingReferralQuery, SendingReferralQueryVariables>;
export const SendingPlacesDocument = new TypedDocumentString(`
    query SendingPlaces($caseId: UUID!, $programmeIds: [UUID!]) {
  referralDestinations(caseId: $caseId, programmeIds: $programmeIds) {
    suggestions {
      deskId
      bodyCode
      nameJa
      nameEn
      organisation
      kind
      reasons
      cautions
      telephone
      address
    }
    leftOut {
      deskId
      bodyCode
      nameJa
      nameEn
      reason
    }
    supervisorCall
  }
  programmes(page: {first: 100}) {
    items {
      id
      code
      actor
      nameJa
      nameEn
    }
  }
  furtherProgrammes: programmes(page: {first: 100, offset: 100}) {
    items {
      id
      code
      actor
      nameJa
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<SendingPlacesQuery, SendingPlacesQueryVariables>;
export const ReferralPreviewDocument = new TypedDocumentString(`
    query ReferralPreview($id: UUID!) {
  previewReferral(id: $id) {
    id
    hash
    faults
    items {
      itemId
      kind
      content
      thirdPerson
      standing
      agreed
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralPreviewQuery, ReferralPreviewQueryVariables>;
export const DraftReferralDocument = new TypedDocumentString(`
    mutation DraftReferral($input: DraftReferralInput!) {
  draftReferral(input: $input) {
    ...SendingParts
  }
}
    fragment SendingParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  bodyCode
  bodyName
  programme {
    id
    code
    nameJa
    nameEn
  }
  caseId
  reasonCode
  items {
    id
    kind
    ours
    content
    file {
      id
      name
      size
    }
    thirdPerson
    revision
  }
  words {
    id
    kind
    ours
    body
    reasonCode
    at
  }
  draft {
    kind
    body
    noteId
    attachmentId
    itemId
    thirdPerson
    thirdPersonConsentId
  }
  version
  actions
}`) as unknown as TypedDocumentString<DraftReferralMutation, DraftReferralMutationVariables>;
export const SendReferralDocument = new TypedDocumentString(`
    mutation SendReferral($input: SendReferralInput!) {
  sendReferral(input: $input) {
    ...SendingParts
  }
}
    fragment SendingParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  bodyCode
  bodyName
  programme {
    id
    code
    nameJa
    nameEn
  }
  caseId
  reasonCode
  items {
    id
    kind
    ours
    content
    file {
      id
      name
      size
    }
    thirdPerson
    revision
  }
  words {
    id
    kind
    ours
    body
    reasonCode
    at
  }
  draft {
    kind
    body
    noteId
    attachmentId
    itemId
    thirdPerson
    thirdPersonConsentId
  }
  version
  actions
}`) as unknown as TypedDocumentString<SendReferralMutation, SendReferralMutationVariables>;
export const ResendReferralDocument = new TypedDocumentString(`
    mutation ResendReferral($input: ResendReferralInput!) {
  resendReferral(input: $input) {
    ...SendingParts
  }
}
    fragment SendingParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  bodyCode
  bodyName
  programme {
    id
    code
    nameJa
    nameEn
  }
  caseId
  reasonCode
  items {
    id
    kind
    ours
    content
    file {
      id
      name
      size
    }
    thirdPerson
    revision
  }
  words {
    id
    kind
    ours
    body
    reasonCode
    at
  }
  draft {
    kind
    body
    noteId
    attachmentId
    itemId
    thirdPerson
    thirdPersonConsentId
  }
  version
  actions
}`) as unknown as TypedDocumentString<ResendReferralMutation, ResendReferralMutationVariables>;
export const GiveExternalReferralDocument = new TypedDocumentString(`
    mutation GiveExternalReferral($input: GiveExternalReferralInput!) {
  giveExternalReferral(input: $input) {
    ...SendingParts
  }
}
    fragment SendingParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  bodyCode
  bodyName
  programme {
    id
    code
    nameJa
    nameEn
  }
  caseId
  reasonCode
  items {
    id
    kind
    ours
    content
    file {
      id
      name
      size
    }
    thirdPerson
    revision
  }
  words {
    id
    kind
    ours
    body
    reasonCode
    at
  }
  draft {
    kind
    body
    noteId
    attachmentId
    itemId
    thirdPerson
    thirdPersonConsentId
  }
  version
  actions
}`) as unknown as TypedDocumentString<GiveExternalReferralMutation, GiveExternalReferralMutationVariables>;
export const TransferLiveDocument = new TypedDocumentString(`
    mutation TransferLive($input: TransferLiveInput!) {
  transferLive(input: $input) {
    ...SendingParts
  }
}
    fragment SendingParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  bodyCode
  bodyName
  programme {
    id
    code
    nameJa
    nameEn
  }
  caseId
  reasonCode
  items {
    id
    kind
    ours
    content
    file {
      id
      name
      size
    }
    thirdPerson
    revision
  }
  words {
    id
    kind
    ours
    body
    reasonCode
    at
  }
  draft {
    kind
    body
    noteId
    attachmentId
    itemId
    thirdPerson
    thirdPersonConsentId
  }
  version
  actions
}`) as unknown as TypedDocumentString<TransferLiveMutation, TransferLiveMutationVariables>;
export const ShareItemsDocument = new TypedDocumentString(`
    mutation ShareItems($input: ShareItemsInput!) {
  shareItems(input: $input) {
    ...SendingParts
  }
}
    fragment SendingParts on Referral {
  id
  number
  kind
  status
  end
  anonymous
  fromDeskId
  toDeskId
  bodyCode
  bodyName
  programme {
    id
    code
    nameJa
    nameEn
  }
  caseId
  reasonCode
  items {
    id
    kind
    ours
    content
    file {
      id
      name
      size
    }
    thirdPerson
    revision
  }
  words {
    id
    kind
    ours
    body
    reasonCode
    at
  }
  draft {
    kind
    body
    noteId
    attachmentId
    itemId
    thirdPerson
    thirdPersonConsentId
  }
  version
  actions
}`) as unknown as TypedDocumentString<ShareItemsMutation, ShareItemsMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $page: PageInput) {
  search(text: $text, page: $page) {
    items {
      kind
      id
      title
      number
      subtitle
      snippet
      at
      status
    }
    pageInfo {
      hasNextPage
    }
    count {
      value
      capped
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const EntranceDocument = new TypedDocumentString(`
    query Entrance {
  entrance {
    viewer {
      ...ViewerParts
    }
    demoAccounts {
      signInName
      name
      roleLabel
      deskName
      password
    }
  }
}
    fragment ViewerParts on Viewer {
  id
  signInName
  name
  kana
  demo
  secondFactor
  homeDeskId
  idleSeconds
  sessionEndsAt
  memberships {
    role
    organisation {
      id
      code
      nameJa
      nameEn
      badge
    }
    desk {
      id
      slug
      nameJa
      nameEn
      shortNameJa
    }
  }
  preferences {
    locale
    keysEnabled
    noticesByMail
    keyMap {
      command
      keys
    }
  }
}`) as unknown as TypedDocumentString<EntranceQuery, EntranceQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...ViewerParts
  }
}
    fragment ViewerParts on Viewer {
  id
  signInName
  name
  kana
  demo
  secondFactor
  homeDeskId
  idleSeconds
  sessionEndsAt
  memberships {
    role
    organisation {
      id
      code
      nameJa
      nameEn
      badge
    }
    desk {
      id
      slug
      nameJa
      nameEn
      shortNameJa
    }
  }
  preferences {
    locale
    keysEnabled
    noticesByMail
    keyMap {
      command
      keys
    }
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input)
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere($input: SignOutInput!) {
  signOutEverywhere(input: $input)
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SavePreferencesDocument = new TypedDocumentString(`
    mutation SavePreferences($input: SavePreferencesInput!) {
  savePreferences(input: $input) {
    ...ViewerParts
  }
}
    fragment ViewerParts on Viewer {
  id
  signInName
  name
  kana
  demo
  secondFactor
  homeDeskId
  idleSeconds
  sessionEndsAt
  memberships {
    role
    organisation {
      id
      code
      nameJa
      nameEn
      badge
    }
    desk {
      id
      slug
      nameJa
      nameEn
      shortNameJa
    }
  }
  preferences {
    locale
    keysEnabled
    noticesByMail
    keyMap {
      command
      keys
    }
  }
}`) as unknown as TypedDocumentString<SavePreferencesMutation, SavePreferencesMutationVariables>;
export const EnrolSecondFactorDocument = new TypedDocumentString(`
    mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {
  enrolSecondFactor(input: $input) {
    id
    secret
    uri
  }
}
    `) as unknown as TypedDocumentString<EnrolSecondFactorMutation, EnrolSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    codes
  }
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input)
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const StaffListDocument = new TypedDocumentString(`
    query StaffList($filter: StaffFilter, $page: PageInput) {
  staffList(filter: $filter, page: $page) {
    items {
      ...MemberParts
    }
    pageInfo {
      hasNextPage
    }
    count {
      value
      capped
    }
  }
  membershipsToConfirm {
    staff {
      id
      name
    }
    membership {
      ...MembershipParts
    }
  }
  renewalsToConfirm {
    id
    askedAt
    byMail
    mayConfirm
    staff {
      id
      name
    }
    askedBy {
      name
    }
  }
}
    fragment MembershipParts on StaffMembership {
  id
  role
  state
  flagged
  mayConfirm
  mayEnd
  proposedAt
  confirmedAt
  endedAt
  validUntil
  organisation {
    id
    nameJa
    nameEn
  }
  desk {
    id
    nameJa
    nameEn
  }
  proposedBy {
    name
  }
  confirmedBy {
    name
  }
  deputyFor {
    name
  }
}
fragment MemberParts on StaffMember {
  id
  signInName
  name
  kana
  demo
  version
  createdAt
  disabledAt
  lastSignInAt
  invitedUntil
  invitationMail
  hasPassword
  secondFactor
  actions
  organisation {
    id
    nameJa
    nameEn
  }
  memberships {
    ...MembershipParts
  }
}`) as unknown as TypedDocumentString<StaffListQuery, StaffListQueryVariables>;
export const ApproversDocument = new TypedDocumentString(`
    query Approvers($deskId: UUID!) {
  staffList(filter: {deskId: $deskId, role: APPROVER}, page: {first: 100}) {
    items {
      id
      name
      kana
      memberships {
        role
        state
        desk {
          id
        }
        deputyFor {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApproversQuery, ApproversQueryVariables>;
export const StaffMemberDocument = new TypedDocumentString(`
    query StaffMember($id: UUID!) {
  staffMember(id: $id) {
    ...MemberParts
  }
}
    fragment MembershipParts on StaffMembership {
  id
  role
  state
  flagged
  mayConfirm
  mayEnd
  proposedAt
  confirmedAt
  endedAt
  validUntil
  organisation {
    id
    nameJa
    nameEn
  }
  desk {
    id
    nameJa
    nameEn
  }
  proposedBy {
    name
  }
  confirmedBy {
    name
  }
  deputyFor {
    name
  }
}
fragment MemberParts on StaffMember {
  id
  signInName
  name
  kana
  demo
  version
  createdAt
  disabledAt
  lastSignInAt
  invitedUntil
  invitationMail
  hasPassword
  secondFactor
  actions
  organisation {
    id
    nameJa
    nameEn
  }
  memberships {
    ...MembershipParts
  }
}`) as unknown as TypedDocumentString<StaffMemberQuery, StaffMemberQueryVariables>;
export const AsThisPersonDocument = new TypedDocumentString(`
    query AsThisPerson($id: UUID!) {
  asThisPerson(staffId: $id) {
    examined
    full
    plates
    hidden
    rows {
      number
      kind
      access
      desk {
        id
        nameJa
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AsThisPersonQuery, AsThisPersonQueryVariables>;
export const AccessReviewDocument = new TypedDocumentString(`
    query AccessReview {
  accessReview {
    fiscalYear
    reviewedAt
    changedSince
    mayConfirm
    organisation {
      id
      nameJa
      nameEn
    }
    desk {
      id
      nameJa
      nameEn
    }
    reviewedBy {
      name
    }
    people {
      staff {
        id
        name
      }
      lastSignInAt
      secondFactor
      demo
      membership {
        ...MembershipParts
      }
    }
  }
}
    fragment MembershipParts on StaffMembership {
  id
  role
  state
  flagged
  mayConfirm
  mayEnd
  proposedAt
  confirmedAt
  endedAt
  validUntil
  organisation {
    id
    nameJa
    nameEn
  }
  desk {
    id
    nameJa
    nameEn
  }
  proposedBy {
    name
  }
  confirmedBy {
    name
  }
  deputyFor {
    name
  }
}`) as unknown as TypedDocumentString<AccessReviewQuery, AccessReviewQueryVariables>;
export const CreateStaffDocument = new TypedDocumentString(`
    mutation CreateStaff($input: CreateStaffInput!) {
  createStaff(input: $input) {
    link
    mailed
    staff {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateStaffMutation, CreateStaffMutationVariables>;
export const InviteAgainDocument = new TypedDocumentString(`
    mutation InviteAgain($input: InviteAgainInput!) {
  inviteAgain(input: $input) {
    link
    mailed
  }
}
    `) as unknown as TypedDocumentString<InviteAgainMutation, InviteAgainMutationVariables>;
export const ConfirmInvitationDocument = new TypedDocumentString(`
    mutation ConfirmInvitation($input: ConfirmInvitationInput!) {
  confirmInvitation(input: $input) {
    link
    mailed
  }
}
    `) as unknown as TypedDocumentString<ConfirmInvitationMutation, ConfirmInvitationMutationVariables>;
export const GrantMembershipDocument = new TypedDocumentString(`
    mutation GrantMembership($input: GrantMembershipInput!) {
  grantMembership(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantMembershipMutation, GrantMembershipMutationVariables>;
export const ConfirmMembershipDocument = new TypedDocumentString(`
    mutation ConfirmMembership($input: ConfirmMembershipInput!) {
  confirmMembership(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmMembershipMutation, ConfirmMembershipMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const DisableStaffDocument = new TypedDocumentString(`
    mutation DisableStaff($input: DisableStaffInput!) {
  disableStaff(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisableStaffMutation, DisableStaffMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const ConfirmAccessReviewDocument = new TypedDocumentString(`
    mutation ConfirmAccessReview($input: ConfirmAccessReviewInput!) {
  confirmAccessReview(input: $input) {
    fiscalYear
  }
}
    `) as unknown as TypedDocumentString<ConfirmAccessReviewMutation, ConfirmAccessReviewMutationVariables>;
export const ConsentWordingCatalogueDocument = new TypedDocumentString(`
    query ConsentWordingCatalogue {
  consentWordingCatalogue {
    id
    code
    version
    language
    body
    validFrom
    validTo
  }
}
    `) as unknown as TypedDocumentString<ConsentWordingCatalogueQuery, ConsentWordingCatalogueQueryVariables>;
export const PublishConsentWordingDocument = new TypedDocumentString(`
    mutation PublishConsentWording($input: PublishConsentWordingInput!) {
  publishConsentWording(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishConsentWordingMutation, PublishConsentWordingMutationVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($deskId: UUID) {
  today(deskId: $deskId) {
    date
    myCases {
      ...CaseRowParts
    }
    myCasesCount {
      value
      capped
    }
    myTasks {
      id
      title
      dueOn
      caseId
      caseNumber
      overdue
    }
    recentInquiries {
      ...InquiryLineParts
    }
    inquiriesToday
    tallyToday
    newAtDesk {
      value
      capped
    }
    overdueAtDesk {
      value
      capped
    }
    plates {
      ...PlateParts
    }
  }
  inquiryDrafts {
    id
  }
}
    fragment CaseRowParts on CaseRow {
  id
  number
  deskId
  kind
  sensitive
  urgent
  status
  subject
  partyLabel
  assignee {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  topics
  openedAt
  lastActivityAt
  latestNote
  holdUntil
  version
  actions
}
fragment InquiryLineParts on InquiryRow {
  id
  number
  deskId
  kind
  subject
  sensitive
  urgent
  channel
  startedAt
  endedAt
  minutes
  clientType
  topics
  outcome
  counsellor {
    id
    name
  }
  callerLabel
  excerpt
  caseId
  caseNumber
}
fragment PlateParts on CasePlate {
  id
  number
  deskId
  assigneeName
  nextOn
  message
}`) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const TriageDocument = new TypedDocumentString(`
    query Triage($deskId: UUID!, $filter: CaseFilter, $page: PageInput) {
  triageCounts(deskId: $deskId) {
    longOverdue {
      value
      capped
    }
    overdue {
      value
      capped
    }
    today {
      value
      capped
    }
    later {
      value
      capped
    }
    unassigned {
      value
      capped
    }
  }
  cases(filter: $filter, sort: DUE, page: $page) {
    items {
      ...CaseRowParts
    }
    pageInfo {
      hasNextPage
    }
    count {
      value
      capped
    }
  }
  casePlates(deskId: $deskId) {
    ...PlateParts
  }
  deskStaff(deskId: $deskId) {
    id
    name
    kana
  }
}
    fragment CaseRowParts on CaseRow {
  id
  number
  deskId
  kind
  sensitive
  urgent
  status
  subject
  partyLabel
  assignee {
    id
    name
  }
  whoseMove
  dueAt
  triageGroup
  topics
  openedAt
  lastActivityAt
  latestNote
  holdUntil
  version
  actions
}
fragment PlateParts on CasePlate {
  id
  number
  deskId
  assigneeName
  nextOn
  message
}`) as unknown as TypedDocumentString<TriageQuery, TriageQueryVariables>;