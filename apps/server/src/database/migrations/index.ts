import { AnonymousEnquiry } from './20261122-anonymous-enquiry.ts';
import { AnswerReaches } from './20261122-answer-reaches.ts';
import { AskedForIsKept } from './20261122-asked-for-is-kept.ts';
import { Audit } from './20261122-audit.ts';
import { AuditReading } from './20261122-audit-reading.ts';
import { CaseAskings } from './20261122-case-askings.ts';
import { CaseRequests } from './20261122-case-requests.ts';
import { ConsentAndSharing } from './20261122-consent-and-sharing.ts';
import { ConsentWordings } from './20261122-consent-wordings.ts';
import { Disclosures } from './20261122-disclosures.ts';
import { DraftsAtTheirDesk } from './20261122-drafts-at-their-desk.ts';
import { EachEndLetsGo } from './20261122-each-end-lets-go.ts';
import { Exports } from './20261122-exports.ts';
import { Foundation } from './20261122-foundation.ts';
import { HeldBack } from './20261122-held-back.ts';
import { InvitationEnvelopes } from './20261122-invitation-envelopes.ts';
import { InvitationMail } from './20261122-invitation-mail.ts';
import { KeptNotes } from './20261122-kept-notes.ts';
import { NewWayIn } from './20261122-new-way-in.ts';
import { Notices } from './20261122-notices.ts';
import { ParticipationComesBack } from './20261122-participation-comes-back.ts';
import { QueuesInOrder } from './20261122-queues-in-order.ts';
import { ReferralAuditor } from './20261122-referral-auditor.ts';
import { ReferralFiles } from './20261122-referral-files.ts';
import { ReferralQueues } from './20261122-referral-queues.ts';
import { ReferralReceiver } from './20261122-referral-receiver.ts';
import { ReferralSenders } from './20261122-referral-senders.ts';
import { ReferralWordsGo } from './20261122-referral-words-go.ts';
import { Referrals } from './20261122-referrals.ts';
import { RequestsLetGo } from './20261122-requests-let-go.ts';
import { Routing } from './20261122-routing.ts';
import { SharedFiles } from './20261122-shared-files.ts';
import { StaffAdministration } from './20261122-staff-administration.ts';
import { TakesPartOnce } from './20261122-takes-part-once.ts';
import { WhoAsks } from './20261122-who-asks.ts';
import { WordReaches } from './20261122-word-reaches.ts';

/** In order; append-only, named for their intent. */
// biome-ignore format: one a line, so that two who add one at a time do not meet in the same line
export const MIGRATIONS = [
  Foundation,
  ConsentAndSharing,
  StaffAdministration,
  Audit,
  NewWayIn,
  Notices,
  Routing,
  Exports,
  ConsentWordings,
  Disclosures,
  Referrals,
  SharedFiles,
  AuditReading,
  ReferralQueues,
  ReferralReceiver,
  AskedForIsKept,
  ReferralFiles,
  CaseRequests,
  WordReaches,
  ReferralAuditor,
  WhoAsks,
  CaseAskings,
  ReferralWordsGo,
  AnonymousEnquiry,
  InvitationMail,
  ReferralSenders,
  HeldBack,
  InvitationEnvelopes,
  AnswerReaches,
  KeptNotes,
  QueuesInOrder,
  DraftsAtTheirDesk,
  RequestsLetGo,
  ParticipationComesBack,
  EachEndLetsGo,
  TakesPartOnce,
];

/** As the table of applied migrations names them. */
export const MIGRATION_NAMES = [
  '20261122-foundation',
  '20261122-consent-and-sharing',
  '20261122-staff-administration',
  '20261122-audit',
  '20261122-new-way-in',
  '20261122-notices',
  '20261122-routing',
  '20261122-exports',
  '20261122-consent-wordings',
  '20261122-disclosures',
  '20261122-referrals',
  '20261122-shared-files',
  '20261122-audit-reading',
  '20261122-referral-queues',
  '20261122-referral-receiver',
  '20261122-asked-for-is-kept',
  '20261122-referral-files',
  '20261122-case-requests',
  '20261122-word-reaches',
  '20261122-referral-auditor',
  '20261122-who-asks',
  '20261122-case-askings',
  '20261122-referral-words-go',
  '20261122-anonymous-enquiry',
  '20261122-invitation-mail',
  '20261122-referral-senders',
  '20261122-held-back',
  '20261122-invitation-envelopes',
  '20261122-answer-reaches',
  '20261122-kept-notes',
  '20261122-queues-in-order',
  '20261122-drafts-at-their-desk',
  '20261122-requests-let-go',
  '20261122-participation-comes-back',
  '20261122-each-end-lets-go',
  '20261122-takes-part-once',
] as const;
