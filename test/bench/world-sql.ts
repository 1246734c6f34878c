/**
 * The bench's matters, made in bulk by the database from small tables of words. `pg_temp.h(n, salt)` is the same number in
 * every run. The trail is chained as the trigger would chain it; search rows have the columns that fn.refresh_case_search gives them.
 */
const YEARS = 4;

export const helpersSql = (cases: number, present: Date) => /* sql */ `
set session_replication_role = replica;
set work_mem = '256MB';
set maintenance_work_mem = '512MB';
create function pg_temp.h(n bigint, salt int) returns int language sql immutable parallel safe as $$ select (hashint8extended(n, salt) & 2147483647)::int $$;
create function pg_temp.uid(at timestamptz, kind text, n bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(m, 1, 3) || '8' || substr(m, 4, 3) || substr(m, 7, 12))::uuid
    from (select md5(kind || n) as m) x
$$;
create function pg_temp.fiscal_year(at timestamptz) returns int language sql immutable parallel safe as $$
  select extract(year from at at time zone 'Asia/Tokyo' - interval '3 months')::int
$$;
create function pg_temp.amount() returns int language sql immutable parallel safe as $$ select ${cases} $$;
create function pg_temp.present() returns timestamptz language sql immutable parallel safe as $$ select '${present.toISOString()}'::timestamptz $$;
create temp table word (list text, n int, raw text, norm text);
create temp table topic (n int, code text);
`;

/** $1 rows of words. */
export const WORDS_SQL = `insert into word select * from json_populate_recordset(null::word, $1)`;
/** $1 codes of topics. */
export const TOPICS_SQL = `insert into topic select ordinality - 1, code from unnest($1::text[]) with ordinality as t(code, ordinality)`;

/** Five members of staff at every desk; the first is a supervisor. */
export const STAFF_SQL = /* sql */ `
create temp table post as
select d.id as desk_id, d.organisation_id, j, pg_temp.uid('2022-04-01', 'staff', d.sort * 10 + j) as staff_id, d.sort * 10 + j as n,
       row_number() over (partition by j order by d.slug <> 'working-women', d.sort) - 1 as place
  from app.desk d cross join generate_series(0, 4) j;
insert into app.staff (id, sign_in_name, name, kana, created_at)
select p.staff_id, 'bench-' || p.n || '@example.jp', w.raw, w.norm, '2022-04-01' from post p join word w on w.list = 'person' and w.n = p.n % 480;
insert into app.membership (id, staff_id, organisation_id, desk_id, role, created_at, confirmed_at)
select pg_temp.uid('2022-04-01', 'membership', n), staff_id, organisation_id, desk_id, case when j = 0 then 'SUPERVISOR' else 'COUNSELLOR' end, '2022-04-01', '2022-04-01'
  from post;
`;

/** $1 rows of companies. */
export const COMPANIES_SQL = /* sql */ `
insert into app.company (id, corporate_number, name, kana, name_norm, kana_norm, municipality, industry, regular_employees, telephone, telephone_digits, created_at)
select pg_temp.uid('2022-04-01', 'company', r.n), r.corporate_number, r.name, r.kana, r.name_norm, r.kana_norm, r.municipality, r.industry,
       r.regular_employees, r.telephone, r.telephone_digits, '2022-04-01'
  from json_to_recordset($1) as r (n int, corporate_number text, name text, kana text, name_norm text, kana_norm text, municipality text, industry text,
       regular_employees int, telephone text, telephone_digits text)`;

/** $1 rows of people, one for each company; four of five are known to the desks of TMG. */
export const CONTACTS_SQL = /* sql */ `
insert into app.contact (id, company_id, organisation_id, desk_id, name, kana, name_norm, title, telephone, telephone_digits, created_by_id, created_at)
select pg_temp.uid('2022-04-02', 'contact', r.n), pg_temp.uid('2022-04-01', 'company', r.n), p.organisation_id, p.desk_id, r.name, r.kana, r.name_norm,
       '総務部', r.telephone, r.telephone_digits, p.staff_id, '2022-04-02'
  from json_to_recordset($1) as r (n int, name text, kana text, name_norm text, telephone text, telephone_digits text)
  join post p on p.j = 1 and p.place = case when r.n % 5 < 4 then 0 else 1 + pg_temp.h(r.n, 1) % 20 end`;

export const MEMBERSHIPS_SQL = /* sql */ `
insert into app.tcci_membership (company_id, organisation_id, member, updated_at)
select k.id, (select id from app.organisation where code = 'TCCI'), true, k.created_at from app.company k where right(k.corporate_number, 1) in ('1', '4', '7')`;

/** A tenth stands at the asking desk; an eighth is open, most of those new. */
export const MATTERS_SQL = /* sql */ `
create temp table matter as
select x.*, pg_temp.uid(x.opened_at, 'case', x.n) as id, pg_temp.fiscal_year(x.opened_at) as fiscal_year,
       p.desk_id, p.organisation_id, p.staff_id as opened_by_id,
       case when x.kind = 'COMPANY' then pg_temp.uid('2022-04-01', 'company', 1 + pg_temp.h(x.n, 4) % greatest(pg_temp.amount() / 5, 1)) end as company_id,
       case when x.kind = 'INDIVIDUAL' and pg_temp.h(x.n, 5) % 2 = 0 then pg_temp.uid(x.opened_at, 'client', x.n) end as client_id
  from (
    select n, pg_temp.present() - (pg_temp.amount() - n) * (interval '${YEARS} years' / pg_temp.amount()) as opened_at,
           case when pg_temp.h(n, 1) % 4 = 0 then 'INDIVIDUAL' else 'COMPANY' end as kind,
           pg_temp.h(n, 1) % 48 = 0 as sensitive,
           case when pg_temp.h(n, 2) % 100 >= case when n > pg_temp.amount() * 0.9 then 60 else 7 end then 'CLOSED'
                when pg_temp.h(n, 3) % 10 < 3 then 'NEW' when pg_temp.h(n, 3) % 10 < 8 then 'ACTIVE' else 'ON_HOLD' end as status,
           case when n % 10 = 0 then 0 else 1 + pg_temp.h(n, 6) % ((select count(*) from app.desk)::int - 1) end as place,
           1 + pg_temp.h(n, 7) % 4 as who
      from generate_series(1, pg_temp.amount()) n) x
  join post p on p.place = x.place and p.j = x.who`;

export const CASES_SQL = /* sql */ `
analyze matter;
insert into app.client (id, organisation_id, desk_id, recorded_by_id, name, kana, name_norm, telephone, telephone_digits, created_at)
select m.client_id, m.organisation_id, m.desk_id, m.opened_by_id, w.raw, '', w.norm, '+8180' || lpad((pg_temp.h(m.n, 8) % 100000000)::text, 8, '0'),
       '080' || lpad((pg_temp.h(m.n, 8) % 100000000)::text, 8, '0'), m.opened_at
  from matter m join word w on w.list = 'person' and w.n = pg_temp.h(m.n, 9) % 480 where m.client_id is not null;

insert into app.cases (id, number, fiscal_year, organisation_id, desk_id, kind, sensitive, urgent, status, subject, subject_norm, company_id, contact_id, client_id,
  client_type, language, topics, opened_by_id, assignee_id, hold_on, hold_until, hold_reason, due_at, outcome, opened_at, last_activity_at, closed_at)
select m.id, 'R' || m.fiscal_year - 2018 || '-' || lpad((row_number() over (partition by m.organisation_id, m.fiscal_year order by m.n))::text, 6, '0'),
  m.fiscal_year, m.organisation_id, m.desk_id, m.kind, m.sensitive, pg_temp.h(m.n, 10) % 40 = 0, m.status, s.raw, s.norm, m.company_id,
  (select t.id from app.contact t where t.company_id = m.company_id and t.organisation_id = m.organisation_id limit 1), m.client_id,
  'UNKNOWN', 'ja', array[t.code], m.opened_by_id, case when m.status = 'NEW' and m.n % 3 = 0 then null else m.opened_by_id end,
  case when m.status = 'ON_HOLD' then 'CLIENT' end, case when m.status = 'ON_HOLD' then (pg_temp.present() + interval '14 days')::date end,
  case when m.status = 'ON_HOLD' then '資料の到着待ち' end,
  case when m.status in ('NEW', 'ON_HOLD') or (m.status = 'ACTIVE' and m.n % 2 = 0) then pg_temp.present() + (pg_temp.h(m.n, 11) % 28800 - 9000) * interval '1 minute' end,
  case when m.status = 'CLOSED' then 'RESOLVED' end, m.opened_at, least(m.opened_at + interval '9 days', pg_temp.present()),
  case when m.status = 'CLOSED' then least(m.opened_at + interval '9 days', pg_temp.present()) end
  from matter m join word s on s.list = 'subject' and s.n = pg_temp.h(m.n, 12) % 300
  join topic t on t.n = pg_temp.h(m.n, 13) % (select count(*) from topic);

insert into app.clock (id, case_id, organisation_id, desk_id, kind, basis_minutes, started_at, due_at, met_at)
select pg_temp.uid(m.opened_at, 'clock', m.n), m.id, m.organisation_id, m.desk_id, 'FIRST_ANSWER', 480, m.opened_at, m.opened_at + interval '1 day',
  case when m.status <> 'NEW' then m.opened_at + interval '5 hours' end from matter m;

insert into app.case_programme (case_id, programme_id)
select m.id, g.id from matter m join (select id, row_number() over (order by sort) - 1 as place from app.programme) g on g.place = pg_temp.h(m.n, 14) % 400;

insert into app.task (id, case_id, organisation_id, desk_id, created_by_id, title, due_on, done_at, done_by_id, created_at)
select pg_temp.uid(m.opened_at, 'task', m.n), m.id, m.organisation_id, m.desk_id, m.opened_by_id, '資料を送る', (m.opened_at + interval '7 days')::date,
  case when m.status = 'CLOSED' then m.opened_at + interval '6 days' end, case when m.status = 'CLOSED' then m.opened_by_id end, m.opened_at
  from matter m where m.n % 4 = 0;

insert into app.case_plate (case_id, desk_id, number, assignee_id, closed)
select c.id, c.desk_id, c.number, c.assignee_id, c.status = 'CLOSED' from app.cases c where c.sensitive;
`;

/** Three notes for each case; one of the three is for the desk alone. */
export const NOTES_SQL = /* sql */ `
insert into app.note (id, case_id, organisation_id, desk_id, author_id, kind, audience, body, body_norm, occurred_at, created_at)
select pg_temp.uid(x.at, 'note', x.n * 3 + x.j), x.id, x.organisation_id, x.desk_id, x.opened_by_id, 'MEMO', case when x.j = 1 then 'DESK' else 'ORGANISATION' end,
  a.raw || b.raw, a.norm || b.norm, x.at, x.at
  from (select m.*, j, least(m.opened_at + j * interval '3 days', pg_temp.present()) as at from matter m cross join generate_series(0, 2) j) x
  join word a on a.list = case when pg_temp.h(x.n * 3 + x.j, 20) % 1500 = 0 then 'rare' else 'sentence' end
    and a.n = pg_temp.h(x.n * 3 + x.j, 21) % case when pg_temp.h(x.n * 3 + x.j, 20) % 1500 = 0 then 2 else 30 end
  join word b on b.list = 'sentence' and b.n = pg_temp.h(x.n * 3 + x.j, 22) % 30
 order by x.at`;

/** One sheet for each case, and three for ten cases that stand alone. */
export const INQUIRIES_SQL = /* sql */ `
insert into app.inquiry (id, number, organisation_id, desk_id, counsellor_id, kind, subject, case_kind, sensitive, channel, started_at, ended_at, recorded_at,
  caller_relation, client_type, language, contact_kind, topics, content, answer, text_norm, caller_norm, referral_source, outcome, company_id, client_id, case_id,
  stat_date, stat_fiscal_year, stat_industry, stat_size_band, stat_municipality, stat_membership)
select pg_temp.uid(x.at, 'inquiry', x.n * 2 + x.j), 'R' || x.fiscal_year - 2018 || '-U-' ||
    lpad((row_number() over (partition by x.organisation_id, x.fiscal_year order by x.at, x.n, x.j))::text, 6, '0'),
  x.organisation_id, x.desk_id, x.opened_by_id, 'CONSULTATION',
  case when x.kind = 'COMPANY' then 'COMPANY' when x.client_id is null then 'ANONYMOUS' else 'INDIVIDUAL' end, x.kind, x.sensitive, 'PHONE',
  x.at, x.at + interval '12 minutes', x.at + interval '13 minutes', 'UNKNOWN', 'UNKNOWN', 'ja', 'NEW', array[t.code],
  a.raw || b.raw, w.raw, a.norm || b.norm || ' ' || w.norm, '', 'UNKNOWN', 'ADVISED', x.company_id, x.client_id, case when x.j = 0 then x.id end,
  (x.at at time zone 'Asia/Tokyo')::date, x.fiscal_year, 'E', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'
  from (select m.*, j, m.opened_at - interval '15 minutes' - j * interval '1 hour' as at from matter m cross join generate_series(0, 1) j
         where j = 0 or m.n % 10 in (0, 3, 6)) x
  join word a on a.list = 'sentence' and a.n = pg_temp.h(x.n * 2 + x.j, 31) % 30
  join word b on b.list = 'sentence' and b.n = pg_temp.h(x.n * 2 + x.j, 32) % 30
  join word w on w.list = 'answer' and w.n = pg_temp.h(x.n * 2 + x.j, 33) % 4
  join topic t on t.n = pg_temp.h(x.n * 2 + x.j, 34) % (select count(*) from topic)
 order by x.at;

insert into app.inquiry_programme (inquiry_id, programme_id)
select i.id, g.id from (select id, row_number() over (order by id) as n from app.inquiry) i
  join (select id, row_number() over (order by sort) - 1 as place from app.programme) g on g.place = pg_temp.h(i.n, 35) % 400;

insert into app.counter (organisation_id, kind, fiscal_year, value)
select organisation_id, 'CASE', fiscal_year, count(*) from app.cases group by organisation_id, fiscal_year
union all
select organisation_id, 'INQUIRY', stat_fiscal_year, count(*) from app.inquiry group by organisation_id, stat_fiscal_year;
`;

/** The opening of each case, and its start where it was started: a chain of one or two links. */
const EVENT_SQL = (step: { sequence: number; code: string; at: string; previous: string; from: string }) => /* sql */ `
with raw as (
  select pg_temp.uid(${step.at}, '${step.code}', m.n) as id, 'case:' || m.id as stream, m.id as subject_id, ${step.at} as at, m.opened_by_id as actor_id,
         m.opened_by_id as session_id, m.organisation_id, m.desk_id, ${step.previous} as previous_hash, repeat('0', 64) as commitment
    from matter m ${step.from}),
linked as (
  select r.*, concat_ws('|', r.id, r.stream, ${step.sequence}, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.actor_id, r.session_id,
         r.organisation_id, r.desk_id, '${step.code}', '{}', r.commitment, r.previous_hash) as canonical from raw r)
insert into app.event (id, stream, stream_kind, subject_id, sequence, at, actor_id, session_id, organisation_id, desk_id, code, codes, commitment,
  previous_hash, canonical, hash)
select l.id, l.stream, 'case', l.subject_id, ${step.sequence}, l.at, l.actor_id, l.session_id, l.organisation_id, l.desk_id, '${step.code}', '{}', l.commitment,
  l.previous_hash, l.canonical, encode(sha256(convert_to(l.canonical, 'UTF8')), 'hex') from linked l;`;

export const EVENTS_SQL = [
  EVENT_SQL({ sequence: 1, code: 'case.opened', at: 'm.opened_at', previous: `repeat('0', 64)`, from: '' }),
  EVENT_SQL({
    sequence: 2,
    code: 'case.started',
    at: `m.opened_at + interval '5 hours'`,
    previous: 'e.hash',
    from: `join app.event e on e.stream = 'case:' || m.id and e.sequence = 1 where m.status <> 'NEW'`,
  }),
  /* sql */ `
insert into app.event_content (event_id, stream_kind, subject_id, desk_id, salt, content)
select id, stream_kind, subject_id, desk_id, 'bench', '{}' from app.event;
insert into app.stream_head (stream, sequence, hash)
select distinct on (stream) stream, sequence, hash from app.event order by stream, sequence desc;`,
].join('\n');

/** $1 the version of the norm. */
export const CASE_ROWS_SQL = /* sql */ `
insert into app.search_row (subject_kind, subject_id, audience, desk_id, organisation_id, owner_desk_id, at, norm_version, txt)
select 'CASE', c.id, p.audience, p.desk_id, p.organisation_id, c.desk_id, c.last_activity_at, $1::int, string_agg(p.txt, E'\\n')
  from (
    select c.id as case_id, 'ORGANISATION' as audience, c.desk_id, c.organisation_id, concat_ws(E'\\n', case when c.sensitive then null else c.subject_norm end,
      k.name_norm || E'\\n' || k.kana_norm || E'\\n' || coalesce(k.corporate_number, '') || E'\\n' || k.telephone_digits,
      t.name_norm || E'\\n' || t.telephone_digits, l.name_norm || E'\\n' || l.telephone_digits) as txt
      from app.cases c left join app.company k on k.id = c.company_id
      left join app.contact t on t.company_id = c.company_id and t.organisation_id = c.organisation_id left join app.client l on l.id = c.client_id
    union all
    select i.case_id, i.audience, i.desk_id, i.organisation_id, concat_ws(E'\\n', case when i.sensitive then null else i.text_norm end, i.caller_norm, i.telephone_digits)
      from app.inquiry i where i.case_id is not null
    union all
    select n.case_id, n.audience, n.desk_id, n.organisation_id, n.body_norm from app.note n join app.cases c on c.id = n.case_id and not c.sensitive) p
  join app.cases c on c.id = p.case_id
 group by c.id, p.audience, p.desk_id, p.organisation_id`;

/** $1 the version of the norm. */
export const SHEET_ROWS_SQL = /* sql */ `
insert into app.search_row (subject_kind, subject_id, audience, desk_id, organisation_id, owner_desk_id, at, norm_version, txt)
select 'INQUIRY', i.id, i.audience, i.desk_id, i.organisation_id, i.desk_id, i.started_at, $1::int,
  concat_ws(E'\\n', case when i.sensitive then null else i.text_norm end, i.caller_norm, i.telephone_digits,
    k.name_norm || E'\\n' || k.kana_norm || E'\\n' || coalesce(k.corporate_number, '') || E'\\n' || k.telephone_digits,
    l.name_norm || E'\\n' || l.telephone_digits)
  from app.inquiry i left join app.company k on k.id = i.company_id left join app.client l on l.id = i.client_id
 where i.case_id is null and i.kind = 'CONSULTATION'`;

/** A few matters written anew by the product's own functions: the bulk rows must say the same, line for line. */
export const SAMPLE_SQL = /* sql */ `
select r.subject_id, r.audience, r.desk_id, r.owner_desk_id, r.at::text as at, (select string_agg(l, E'\\n' order by l) from unnest(string_to_array(r.txt, E'\\n')) l) as lines
  from app.search_row r
 where r.subject_id in ((select id from app.cases order by id limit 20) union (select id from app.inquiry where case_id is null order by id limit 20))
 order by r.subject_id, r.audience, r.desk_id`;
export const REFRESH_SQL = /* sql */ `
select fn.refresh_case_search(x.id, $1::int) from (select id from app.cases order by id limit 20) x`;
export const REFRESH_SHEETS_SQL = /* sql */ `
select fn.refresh_inquiry_search(x.id, $1::int) from (select id from app.inquiry where case_id is null order by id limit 20) x`;
