import type { Client } from 'pg';
import { StartError } from '../start-error.ts';
import { inTransaction } from './owner.ts';

/** A command that runs meanwhile is waited for no longer than this. */
const WAIT = '15s';

/** What belongs to the demo world. A company that real staff work with by now is a known company, whoever wrote it first. */
const MARK_SQL = `
  create temp table demo_staff on commit drop as select id from app.staff where demo;
  create temp table demo_case on commit drop as select id, number from app.cases where demo;
  create temp table demo_inquiry on commit drop as select id from app.inquiry where demo;
  create temp table demo_client on commit drop as select id from app.client where recorded_by_id in (table demo_staff)
    and not exists (select 1 from app.cases c where c.client_id = client.id and not c.demo)
    and not exists (select 1 from app.inquiry i where i.client_id = client.id and not i.demo);
  create temp table demo_company on commit drop as select id from app.company where exists (
      select 1 from app.event e where e.stream_kind = 'company' and e.subject_id = company.id and e.code = 'company.registered'
        and e.actor_id in (table demo_staff))
    and not exists (select 1 from app.event e where e.stream_kind = 'company' and e.subject_id = company.id and e.actor_id not in (table demo_staff))
    and not exists (select 1 from app.cases c where c.company_id = company.id and not c.demo)
    and not exists (select 1 from app.inquiry i where i.company_id = company.id and not i.demo);
  create temp table demo_referral on commit drop as select id from app.referral where from_case_id in (select id from demo_case);
  create temp table demo_stream on commit drop as select distinct stream from app.event e where
      (e.stream_kind = 'case' and e.subject_id in (select id from demo_case))
    or (e.stream_kind = 'referral' and e.subject_id in (table demo_referral))
    or (e.stream_kind = 'inquiry' and e.subject_id in (table demo_inquiry))
    or (e.stream_kind = 'client' and e.subject_id in (table demo_client))
    or (e.stream_kind = 'company' and e.subject_id in (table demo_company))
    or (e.stream_kind in ('staff', 'reads') and e.actor_id in (table demo_staff));
  create temp table demo_notice on commit drop as select id from app.notice where staff_id in (table demo_staff)
    or case_id in (select id from demo_case) or referral_id in (table demo_referral)
    or membership_id in (select id from app.membership where staff_id in (table demo_staff));
  create temp table demo_job on commit drop as
    select 'clock-breach:' || k.id as key from app.clock k where k.case_id in (select id from demo_case) or k.referral_id in (table demo_referral)
    union all select 'close-referral-loop:' || id from demo_referral
    union all select 'send-mail:' || id from demo_notice
    union all select 'wake-case:' || id from demo_case`;

/** Every act on a case stands in its trail, so the trail says who has worked on the cases of the demo world. */
const TOUCHED_SQL = `
  select distinct c.number from demo_case c join app.event e on e.stream_kind = 'case' and e.subject_id = c.id
   where exists (select 1 from app.staff s where s.id = e.actor_id and not s.demo and s.kind = 'STAFF') order by c.number limit 5`;

const CASES = '(select id from demo_case)';
const INQUIRIES = '(table demo_inquiry)';
const ITEMS = `(select i.id from app.shared_item i join app.referral r on r.id = i.referral_id where r.from_case_id in ${CASES})`;

/** A request and the referral that answered it name each other: one of them lets go first. */
const LET_GO_SQL = `update app.case_request set referral_id = null, asking_id = null where case_id in ${CASES}`;

const DELETES = [
  'app.notice where id in (table demo_notice)',
  // The signed roots speak of streams that go with the demo world: the real desks begin with a first root of their own.
  'app.trail_root_head',
  'app.trail_root',
  `app.attachment_chunk where attachment_id in (select id from app.attachment where case_id in ${CASES})`,
  `app.disposal_item where disposal_id in (select id from app.disposal where proposed_by_id in (table demo_staff))`,
  'app.disposal where proposed_by_id in (table demo_staff)',
  `app.legal_hold where case_id in ${CASES} or inquiry_id in ${INQUIRIES}`,
  `app.search_row where subject_id in ${CASES} or subject_id in ${INQUIRIES}`,
  `app.notice where staff_id in (table demo_staff) or case_id in ${CASES} or referral_id in (table demo_referral)`,
  `app.derived_text where case_id in ${CASES}`,
  ...['referral_draft_item', 'referral_word', 'clock'].map(
    (table) => `app.${table} where referral_id in (table demo_referral)`,
  ),
  `app.shared_item_revision where item_id in ${ITEMS}`,
  `app.shared_item where id in ${ITEMS}`,
  `app.attachment where case_id in ${CASES}`,
  `app.consent where case_id in ${CASES}`,
  'app.case_asking where asked_by_id in (table demo_staff) or referral_id in (table demo_referral)',
  'app.referral where id in (table demo_referral)',
  `app.case_request where case_id in ${CASES}`,
  ...['case_plate', 'clock', 'task', 'note_retraction', 'note', 'case_access', 'case_programme'].map(
    (table) => `app.${table} where case_id in ${CASES}`,
  ),
  ...['inquiry_correction', 'inquiry_programme'].map((table) => `app.${table} where inquiry_id in ${INQUIRIES}`),
  `app.inquiry where id in ${INQUIRIES}`,
  `app.cases where id in ${CASES}`,
  'app.inquiry_draft where staff_id in (table demo_staff)',
  'app.contact where created_by_id in (table demo_staff)',
  `app.tcci_membership m where exists (select 1 from app.event e where e.stream_kind = 'company' and e.subject_id = m.company_id
     and e.codes ? 'tcciMember' and e.actor_id in (table demo_staff))`,
  'app.establishment where company_id in (table demo_company)',
  'app.company where id in (table demo_company)',
  'app.client where id in (table demo_client)',
  'app.event_content where event_id in (select id from app.event where stream in (table demo_stream))',
  'app.event where stream in (table demo_stream)',
  'app.stream_head where stream in (table demo_stream)',
  'app.access_review where reviewed_by_id in (table demo_staff)',
  ...['recovery_code', 'second_factor', 'invitation', 'idempotency', 'session', 'credential', 'membership'].map(
    (table) => `app.${table} where staff_id in (table demo_staff)`,
  ),
  'app.staff where id in (table demo_staff)',
];

const FORCED_SQL = `
  select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' and relforcerowsecurity order by relname`;

function refusal(detail: string): StartError {
  return new StartError(`デモを取り除けません。${detail}何も変更していません。`);
}

async function removeWithin(owner: Client): Promise<void> {
  await owner.query(MARK_SQL);
  const { rows } = await owner.query<{ number: string }>(TOUCHED_SQL);
  if (rows.length > 0) {
    throw refusal(`実在の職員が対応したデモの案件があります（${rows.map((each) => each.number).join('、')}）。`);
  }
  await owner.query('select graphile_worker.remove_job(key) from graphile_worker.jobs where key in (table demo_job)');
  await owner.query(LET_GO_SQL);
  for (const each of DELETES) await owner.query(`delete from ${each}`);
  await owner.query('update app.installation set demo = false, demo_removed_at = now()');
}

/**
 * Takes the demo rows out from among real ones. FORCE would hide every row from the owner, so it is lifted inside this one
 * transaction, which holds the tables to itself until it ends.
 * @throws StartError where real work hangs on the demo world; then nothing has changed
 */
export async function removeDemoRows(owner: Client): Promise<void> {
  try {
    await inTransaction(owner, undefined, async () => {
      await owner.query(`set local lock_timeout = '${WAIT}'`);
      const { rows: forced } = await owner.query<{ name: string }>(FORCED_SQL);
      for (const { name } of forced) await owner.query(`alter table app.${name} no force row level security`);
      await removeWithin(owner);
      for (const { name } of forced) await owner.query(`alter table app.${name} force row level security`);
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === '23503') throw refusal('実在の記録がデモの職員・企業・相談者を指しています。');
    if (code === '55P03') throw refusal('ほかの処理が続いています。少し待ってからもう一度お試しください。');
    throw error;
  }
}
