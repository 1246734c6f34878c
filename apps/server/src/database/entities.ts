import { AttachmentEntity } from '../attachments/attachment.entity.ts';
import { AuditReadingEntity } from '../audit/audit-reading.entity.ts';
import { DisposalEntity } from '../audit/disposal.entity.ts';
import { LegalHoldEntity } from '../audit/legal-hold.entity.ts';
import { CaseEntity } from '../cases/case.entity.ts';
import { CaseAccessEntity } from '../cases/case-access.entity.ts';
import { ClockEntity } from '../cases/clock.entity.ts';
import { NoteEntity, NoteRetractionEntity } from '../cases/note.entity.ts';
import { ClientEntity } from '../clients/client.entity.ts';
import { CompanyEntity, ContactEntity } from '../companies/company.entity.ts';
import { ConsentEntity } from '../consents/consent.entity.ts';
import { DisclosureEntity, DisclosurePassageEntity } from '../disclosures/disclosure.entity.ts';
import { ExportOrderEntity } from '../exports/export-order.entity.ts';
import { InquiryCorrectionEntity, InquiryDraftEntity, InquiryEntity } from '../inquiries/inquiry.entity.ts';
import {
  CaseAskingEntity,
  CaseRequestEntity,
  ReferralDraftItemEntity,
  ReferralEntity,
  ReferralWordEntity,
  SharedItemEntity,
} from '../referrals/referral.entity.ts';
import { MembershipEntity } from '../staff/membership.entity.ts';
import { StaffEntity } from '../staff/staff.entity.ts';
import { TaskEntity } from '../tasks/task.entity.ts';

export const ENTITIES = [
  AttachmentEntity,
  AuditReadingEntity,
  CaseAccessEntity,
  CaseAskingEntity,
  CaseEntity,
  CaseRequestEntity,
  ClientEntity,
  ClockEntity,
  CompanyEntity,
  ConsentEntity,
  ContactEntity,
  DisposalEntity,
  DisclosureEntity,
  DisclosurePassageEntity,
  ExportOrderEntity,
  InquiryCorrectionEntity,
  InquiryDraftEntity,
  InquiryEntity,
  MembershipEntity,
  LegalHoldEntity,
  NoteEntity,
  NoteRetractionEntity,
  ReferralDraftItemEntity,
  ReferralEntity,
  ReferralWordEntity,
  SharedItemEntity,
  StaffEntity,
  TaskEntity,
];
