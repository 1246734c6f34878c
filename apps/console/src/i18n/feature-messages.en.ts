import { attachmentsEn } from '../attachments/messages.en.ts';
import { auditEn } from '../audit/messages.en.ts';
import { casesEn } from '../cases/messages.en.ts';
import { companiesEn } from '../companies/messages.en.ts';
import { consentsEn } from '../consents/messages.en.ts';
import { disclosuresEn } from '../disclosures/messages.en.ts';
import { exportsEn } from '../exports/messages.en.ts';
import { dockEn, inquiriesEn } from '../inquiries/messages.en.ts';
import { noticesEn } from '../notices/messages.en.ts';
import { programmesEn } from '../programmes/messages.en.ts';
import { readersEn } from '../readers/messages.en.ts';
import { referralsEn } from '../referrals/messages.en.ts';
import { sendingEn } from '../referrals/sending/messages.en.ts';
import { searchEn } from '../search/messages.en.ts';
import { staffEn } from '../staff/messages.en.ts';
import { todayEn } from '../today/messages.en.ts';
import { triageEn } from '../triage/messages.en.ts';
import type { featureMessagesJa } from './feature-messages.ja.ts';
import type { Shape } from './shape.ts';

/** The same features in English. */
export const featureMessagesEn: Shape<typeof featureMessagesJa> = {
  audit: auditEn,
  dock: dockEn,
  inquiries: inquiriesEn,
  attachments: attachmentsEn,
  cases: casesEn,
  companies: companiesEn,
  consents: consentsEn,
  disclosures: disclosuresEn,
  exports: exportsEn,
  notices: noticesEn,
  programmes: programmesEn,
  readers: readersEn,
  referrals: referralsEn,
  search: searchEn,
  sending: sendingEn,
  staff: staffEn,
  today: todayEn,
  triage: triageEn,
};
