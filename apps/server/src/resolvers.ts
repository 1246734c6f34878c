import { AttachmentResolver } from './attachments/attachment.resolver.ts';
import { AuditResolver } from './audit/audit.resolver.ts';
import { CaseResolver } from './cases/case.resolver.ts';
import { CaseCommandsResolver } from './cases/case-commands.resolver.ts';
import { NoteResolver } from './cases/note.resolver.ts';
import { ClientResolver } from './clients/client.resolver.ts';
import { CompanyResolver } from './companies/company.resolver.ts';
import { ConsentResolver } from './consents/consent.resolver.ts';
import { DeskResolver } from './desks/desk.resolver.ts';
import { DisclosureResolver } from './disclosures/disclosure.resolver.ts';
import { ExportResolver } from './exports/export.resolver.ts';
import { InquiryResolver } from './inquiries/inquiry.resolver.ts';
import { NoticeResolver } from './notifications/notice.resolver.ts';
import { ParticipationResolver } from './participation/participation.resolver.ts';
import { ProgrammeResolver } from './programmes/programme.resolver.ts';
import { ReadersResolver } from './readers/readers.resolver.ts';
import { CaseRequestResolver } from './referrals/case-request.resolver.ts';
import { ReferralResolver } from './referrals/referral.resolver.ts';
import { ReferralCommandsResolver } from './referrals/referral-commands.resolver.ts';
import { ReferralQueueResolver } from './referrals/referral-queue.resolver.ts';
import { RoutingResolver } from './routing/routing.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SharedItemResolver } from './shared-items/shared-item.resolver.ts';
import { SecondFactorResolver } from './sign-in/second-factor.resolver.ts';
import { SignInResolver } from './sign-in/sign-in.resolver.ts';
import { StaffResolver } from './staff/staff.resolver.ts';
import { TaskResolver } from './tasks/task.resolver.ts';

export const RESOLVERS = [
  SignInResolver,
  SecondFactorResolver,
  DeskResolver,
  InquiryResolver,
  CaseResolver,
  CaseCommandsResolver,
  NoteResolver,
  TaskResolver,
  StaffResolver,
  CompanyResolver,
  ClientResolver,
  ProgrammeResolver,
  SearchResolver,
  ConsentResolver,
  ReferralResolver,
  CaseRequestResolver,
  ReferralCommandsResolver,
  SharedItemResolver,
  ParticipationResolver,
  NoticeResolver,
  RoutingResolver,
  ReferralQueueResolver,
  AuditResolver,
  AttachmentResolver,
  ExportResolver,
  DisclosureResolver,
  ReadersResolver,
] as const;
