import {
  type Actor,
  type CaseFacts,
  type CaseGrant,
  type CaseStatus,
  caseActions,
  dateInTokyo,
  tokyoInstant,
  triageGroup,
  whoseMove,
} from '@madoguchi/domain';
import { staffNameJson } from '../staff/staff-name.type.ts';
import type { CaseRow } from './case.type.ts';

const LATEST_NOTE_LETTERS = 120;

/** Who a case is about, in one word; `ck` and `cl` are its company and client as far as the reader may see them. */
export const PARTY_LABEL = `coalesce(ck.name, cl.name, case when c.kind = 'INDIVIDUAL' then '匿名' end)`;

/**
 * What the rules need of a case, from the row `c`. The reader's own rows of case_access are what its policy lets through.
 */
const FACTS_JSON = `json_build_object('organisationId', c.organisation_id, 'openedById', c.opened_by_id, 'assigneeId', c.assignee_id,
  'deputyId', c.deputy_id, 'holdOn', c.hold_on, 'closedAt', c.closed_at, 'disposedAt', c.disposed_at, 'grants', coalesce((
    select json_agg(json_build_object('via', a.via, 'deskId', a.desk_id, 'staffId', a.staff_id, 'validUntil', a.valid_until,
        'consented', a.desk_id is not null and fn.consent_names_desk(c.id, a.desk_id)))
      from app.case_access a where a.case_id = c.id), '[]'))`;

/** A case as a row of a list, from `c` (app.cases) joined by CASE_ROW_JOINS; `caseRowsOf` makes the views of them. */
export const CASE_ROW_JSON = `json_build_object('id', c.id, 'number', c.number, 'deskId', c.desk_id, 'kind', c.kind, 'sensitive', c.sensitive,
  'urgent', c.urgent, 'status', c.status, 'subject', c.subject, 'partyLabel', ${PARTY_LABEL}, 'assignee', ${staffNameJson('ca')},
  'dueAt', c.due_at, 'topics', c.topics, 'openedAt', c.opened_at, 'lastActivityAt', c.last_activity_at, 'latestNote', cn.body,
  'holdUntil', c.hold_until, 'version', c.version, 'facts', ${FACTS_JSON})`;

/** The latest note is the latest that the reader may read. What is sensitive is read on its page, where the reading is recorded. */
export const CASE_ROW_JOINS = `left join app.staff ca on ca.id = c.assignee_id left join app.company ck on ck.id = c.company_id
  left join app.client cl on cl.id = c.client_id
  left join lateral (
    select left(n.body, ${LATEST_NOTE_LETTERS}) as body from app.note n
     where n.case_id = c.id and not c.sensitive and n.body <> ''
       and not exists (select 1 from app.note_retraction nr where nr.note_id = n.id)
     order by n.created_at desc, n.id desc limit 1) cn on true`;

type JsonGrant = Omit<CaseGrant, 'validUntil'> & { readonly validUntil: string | null };
export type JsonFacts = Pick<CaseFacts, 'organisationId' | 'openedById' | 'assigneeId' | 'deputyId' | 'holdOn'> & {
  readonly closedAt: string | null;
  readonly disposedAt: string | null;
  readonly grants: readonly JsonGrant[];
};
type Derived = 'whoseMove' | 'triageGroup' | 'actions';
export type CaseRowFound = Omit<CaseRow, Derived> & { readonly facts: JsonFacts };

export const dateOrNull = (text: string | null) => (text === null ? null : new Date(text));

const endOfDay = (now: Date) => tokyoInstant(dateInTokyo(now), '24:00');

/** What the domain derives from a case for this reader: whose move it is, its group of 振分け, and what may be pressed. */
export function derivedOf(
  row: Pick<CaseRow, 'deskId' | 'kind' | 'sensitive' | 'dueAt'> & { readonly status: CaseStatus },
  facts: JsonFacts,
  actor: Actor,
  now: Date,
  endOfToday: Date = endOfDay(now),
): Pick<CaseRow, Derived> {
  const known: CaseFacts = {
    ...facts,
    deskId: row.deskId,
    kind: row.kind,
    sensitive: row.sensitive,
    status: row.status,
    closedAt: dateOrNull(facts.closedAt),
    disposedAt: dateOrNull(facts.disposedAt),
  };
  const grants = facts.grants.map((grant) => ({ ...grant, validUntil: dateOrNull(grant.validUntil) }));
  return {
    whoseMove: whoseMove(known),
    triageGroup: triageGroup(dateOrNull(row.dueAt), now, endOfToday),
    actions: caseActions(actor, known, grants, now),
  };
}

/** Found rows as the wire shows them. */
export function caseRowsOf(found: readonly CaseRowFound[], actor: Actor, now: Date): CaseRow[] {
  const endOfToday = endOfDay(now);
  return found.map(({ facts, ...row }) => ({ ...row, ...derivedOf(row, facts, actor, now, endOfToday) }));
}
