import { dateInTokyo, fiscalYearOf } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { DESK_JSON } from './desk.queries.ts';
import type { CodeItem, ReferenceData } from './reference-data.type.ts';

/** The lists of app.code_item that travel, by the field that carries them. */
const LISTS = {
  channels: 'CHANNEL',
  clientTypes: 'CLIENT_TYPE',
  callerRelations: 'CALLER_RELATION',
  languages: 'LANGUAGE',
  referralSources: 'REFERRAL_SOURCE',
  inquiryOutcomes: 'INQUIRY_OUTCOME',
  caseOutcomes: 'CASE_OUTCOME',
  tallyKinds: 'TALLY_KIND',
  municipalities: 'MUNICIPALITY',
  industries: 'INDUSTRY',
} as const satisfies Partial<Record<keyof ReferenceData, string>>;

type Lists = Readonly<Partial<Record<string, CodeItem[]>>>;
type Row = Pick<ReferenceData, 'desks' | 'topics' | 'stockPhrases'> & { readonly lists: Lists };

const REFERENCE_SQL = `
  with valid as (
    select * from app.code_item i
     where (i.valid_from is null or i.valid_from <= $1::date) and (i.valid_to is null or i.valid_to >= $1::date))
  select json_build_object(
    'desks', coalesce((select json_agg(${DESK_JSON} order by d.sort, d.id) from app.desk d join app.organisation o on o.id = d.organisation_id
      where d.closed_on is null or d.closed_on > $1::date), '[]'),
    'lists', coalesce((select json_object_agg(l.list, l.items) from (
      select v.list, json_agg(json_build_object('code', v.code, 'nameJa', v.name_ja, 'nameEn', v.name_en) order by v.sort, v.code) as items
        from valid v where v.list not like 'TOPIC:%' group by v.list) l), '{}'),
    'topics', coalesce((select json_agg(json_build_object('code', v.code, 'list', substr(v.list, 7), 'key', v.key, 'kana', v.kana,
        'nameJa', v.name_ja, 'nameEn', v.name_en) order by v.sort, v.code) from valid v where v.list like 'TOPIC:%'), '[]'),
    'stockPhrases', coalesce((select json_agg(json_build_object('id', p.id, 'deskId', p.desk_id, 'trigger', p.trigger, 'body', p.body)
        order by p.desk_id nulls last, p.sort, p.id)
      from app.stock_phrase p where p.desk_id is null or p.desk_id = any ((select fn.actor_desks())::uuid[])), '[]')) as json`;

/**
 * Everything a screen needs to name a code, in one reply: desks, code lists, topics and the phrases of the asker's desks.
 * @param now decides which codes are in use, the day and the fiscal year
 */
export async function getReferenceData(read: ReadTransaction, now: Date): Promise<ReferenceData> {
  const today = dateInTokyo(now);
  const row = await read.json<Row>('reference_data', REFERENCE_SQL, [today]);
  const list = (name: string): CodeItem[] => row?.lists[name] ?? [];
  return {
    fiscalYear: fiscalYearOf(today),
    today,
    desks: row?.desks ?? [],
    channels: list(LISTS.channels),
    clientTypes: list(LISTS.clientTypes),
    callerRelations: list(LISTS.callerRelations),
    languages: list(LISTS.languages),
    referralSources: list(LISTS.referralSources),
    inquiryOutcomes: list(LISTS.inquiryOutcomes),
    caseOutcomes: list(LISTS.caseOutcomes),
    tallyKinds: list(LISTS.tallyKinds),
    municipalities: list(LISTS.municipalities),
    industries: list(LISTS.industries),
    topics: row?.topics ?? [],
    stockPhrases: row?.stockPhrases ?? [],
  };
}

const FREQUENT_DAYS = 90;
const MOST_FREQUENT = 5;

const FREQUENT_SQL = `
  select coalesce(json_agg(t.topic order by t.uses desc, t.topic), '[]') as json from (
    select topic, count(*) as uses from app.inquiry i cross join lateral unnest(i.topics) as topic
     where i.counsellor_id = $1 and i.desk_id = $2 and i.kind = 'CONSULTATION' and i.started_at >= $3
     group by topic order by uses desc, topic limit ${MOST_FREQUENT}) t`;

/** The topics that the asker chose most at this desk of late: the first chips of the dock. */
export async function listFrequentTopics(read: ReadTransaction, deskId: string, now: Date): Promise<string[]> {
  const actor = await read.actor();
  const since = new Date(now.getTime() - FREQUENT_DAYS * 86_400_000);
  return (await read.json<string[]>('frequent_topics', FREQUENT_SQL, [actor.staffId, deskId, since])) ?? [];
}
