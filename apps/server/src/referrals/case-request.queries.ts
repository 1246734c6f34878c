import { type Actor, caseAskingState, caseRequestActions, caseRequestLapsesAt } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import type { CaseAsking, CaseRequest } from './case-request.type.ts';

/** The requests for the case `c`, with what the rules need of it. */
export const REQUESTS_JSON = `coalesce((select json_agg(json_build_object(
      'facts', json_build_object('deskId', c.desk_id, 'assigneeId', c.assignee_id, 'deputyId', c.deputy_id),
      'view', json_build_object('id', q.id, 'askingDeskId', q.asking_desk_id, 'askedBy', ${staffNameJson('qs')}, 'body', q.body, 'createdAt', q.created_at,
        'answeredAt', q.answered_at, 'answeredBy', ${staffNameJson('qa')}, 'reasonCode', q.reason_code, 'referralId', q.referral_id)) order by q.created_at desc, q.id)
    from app.case_request q left join app.staff qs on qs.id = q.asked_by_id left join app.staff qa on qa.id = q.answered_by_id where q.case_id = c.id), '[]')`;

export interface FoundRequest {
  readonly facts: { readonly deskId: string; readonly assigneeId: string | null; readonly deputyId: string | null };
  readonly view: Omit<CaseRequest, 'actions' | 'lapsesAt'>;
}

/** As its reader may answer it. */
export function asCaseRequest(actor: Actor, { facts, view }: FoundRequest, now: Date): CaseRequest {
  const askedAt = new Date(view.createdAt);
  return {
    ...view,
    lapsesAt: caseRequestLapsesAt(askedAt).toISOString(),
    actions: caseRequestActions(actor, { ...facts, askedAt, answered: view.answeredAt !== null }, now),
  };
}

const ONE_SQL = `
  select r.json from app.case_request w join app.cases c on c.id = w.case_id
    cross join lateral json_array_elements(${REQUESTS_JSON}) as r (json)
   where w.id = $1 and r.json -> 'view' ->> 'id' = w.id::text`;

/** A request after it was answered; null where it is no longer the reader's to see. */
export function caseRequestAfter(context: Context, id: string): Promise<CaseRequest | null> {
  return context.after(async (read) => {
    const actor = await read.actor();
    const found = await read.json<FoundRequest>('case_request', ONE_SQL, [id]);
    return found === undefined ? null : asCaseRequest(actor, found, context.now);
  });
}

/** As many as a desk looks back on; older ones have long been answered, or have not. */
const MOST = 50;

const ASKINGS_SQL = `
  select coalesce(json_agg(json_build_object('referred', a.referral_id is not null, 'view', json_build_object('id', a.id, 'deskId', a.desk_id,
      'number', a.number, 'askedBy', ${staffNameJson('s')}, 'createdAt', a.created_at,
      'referralId', (select r.id from app.referral r where r.id = a.referral_id))) order by a.created_at desc, a.id), '[]') as json
    from (select * from app.case_asking q where q.desk_id = any ((select fn.actor_desks())::uuid[])
           order by q.created_at desc, q.id limit ${MOST}) a left join app.staff s on s.id = a.asked_by_id`;

/** What the desks of the reader asked for, newest first; every number is told alike. */
export async function listCaseAskings(context: Context): Promise<CaseAsking[]> {
  await context.actor();
  const found =
    (await context.read.json<{ readonly referred: boolean; readonly view: Omit<CaseAsking, 'state' | 'lapsesAt'> }[]>(
      'case_askings',
      ASKINGS_SQL,
      [],
    )) ?? [];
  return found.map(({ referred, view }) => {
    const askedAt = new Date(view.createdAt);
    return {
      ...view,
      lapsesAt: caseRequestLapsesAt(askedAt).toISOString(),
      state: caseAskingState({ askedAt, referred }, context.now),
    };
  });
}
