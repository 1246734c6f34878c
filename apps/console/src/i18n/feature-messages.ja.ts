import { attachmentsJa } from '../attachments/messages.ja.ts';
import { auditJa } from '../audit/messages.ja.ts';
import { casesJa } from '../cases/messages.ja.ts';
import { companiesJa } from '../companies/messages.ja.ts';
import { consentsJa } from '../consents/messages.ja.ts';
import { disclosuresJa } from '../disclosures/messages.ja.ts';
import { exportsJa } from '../exports/messages.ja.ts';
import { dockJa, inquiriesJa } from '../inquiries/messages.ja.ts';
import { noticesJa } from '../notices/messages.ja.ts';
import { programmesJa } from '../programmes/messages.ja.ts';
import { readersJa } from '../readers/messages.ja.ts';
import { referralsJa } from '../referrals/messages.ja.ts';
import { sendingJa } from '../referrals/sending/messages.ja.ts';
import { searchJa } from '../search/messages.ja.ts';
import { staffJa } from '../staff/messages.ja.ts';
import { todayJa } from '../today/messages.ja.ts';
import { triageJa } from '../triage/messages.ja.ts';

/** One line per feature: `cases: casesJa` with `casesJa` from `../cases/messages.ja.ts`. */
export const featureMessagesJa = {
  audit: auditJa,
  dock: dockJa,
  inquiries: inquiriesJa,
  attachments: attachmentsJa,
  cases: casesJa,
  companies: companiesJa,
  consents: consentsJa,
  disclosures: disclosuresJa,
  exports: exportsJa,
  notices: noticesJa,
  programmes: programmesJa,
  readers: readersJa,
  referrals: referralsJa,
  search: searchJa,
  sending: sendingJa,
  staff: staffJa,
  today: todayJa,
  triage: triageJa,
};
