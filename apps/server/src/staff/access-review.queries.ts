import { administers, dateInTokyo, fiscalYearOf, secondFactorState, supervises } from '@madoguchi/domain';
import { DESK_JSON } from '../desks/desk.queries.ts';
import type { ReadTransaction } from '../run-query.ts';
import { inForce } from './membership.entity.ts';
import { MEMBERSHIP_JSON, type MembershipRow, withRights } from './membership-json.queries.ts';
import type { AccessReview } from './staff.type.ts';
import { staffNameJson } from './staff-name.type.ts';

/** One list per desk, and one for the roles of the organisation itself; $1 the fiscal year. */
const REVIEW_SQL = `
  with place as (
    select d.organisation_id, d.id as desk_id, d.sort from app.desk d
     where d.closed_on is null and (d.organisation_id = any ((select fn.administered_organisations())::uuid[]) or d.id = any ((select fn.supervised_desks())::uuid[]))
    union all
    select o.id, null, -1 from app.organisation o where o.id = any ((select fn.administered_organisations())::uuid[]))
  select coalesce(json_agg(json_build_object(
      'organisation', json_build_object('id', o.id, 'code', o.code, 'nameJa', o.name_ja, 'nameEn', o.name_en, 'badge', o.badge),
      'desk', case when d.id is null then null else ${DESK_JSON} end, 'fiscalYear', $1::int,
      'reviewedAt', r.reviewed_at, 'reviewedBy', ${staffNameJson('rb')}, 'reviewedIds', r.membership_ids,
      'people', (select coalesce(json_agg(json_build_object('staff', ${staffNameJson('s')}, 'membership', ${MEMBERSHIP_JSON},
          'lastSignInAt', f.last_sign_in_at, 'hasFactor', f.has_factor, 'demo', s.demo) order by m.role, s.kana, m.id), '[]')
        from app.membership m join app.staff s on s.id = m.staff_id cross join lateral fn.account_facts(s.id) f
       where m.organisation_id = p.organisation_id and m.desk_id is not distinct from p.desk_id and s.disabled_at is null and ${inForce('m')}))
    order by p.sort, o.code), '[]') as json
    from place p join app.organisation o on o.id = p.organisation_id left join app.desk d on d.id = p.desk_id
    left join lateral (select * from app.access_review a where a.organisation_id = p.organisation_id and a.desk_id is not distinct from p.desk_id
      and a.fiscal_year = $1 order by a.reviewed_at desc limit 1) r on true
    left join app.staff rb on rb.id = r.reviewed_by_id`;

type ReviewRow = Omit<AccessReview, 'people' | 'changedSince' | 'mayConfirm'> & {
  readonly reviewedIds: string[] | null;
  readonly people: {
    staff: AccessReview['people'][number]['staff'];
    membership: MembershipRow;
    lastSignInAt: string | null;
    hasFactor: boolean;
    demo: boolean;
  }[];
};

/** Who has what, for the review of this fiscal year: a supervisor's desks, an administrator's organisation. */
export async function listAccessReviews(read: ReadTransaction, now: Date): Promise<AccessReview[]> {
  const year = fiscalYearOf(dateInTokyo(now));
  const rows = (await read.json<ReviewRow[]>('access_review', REVIEW_SQL, [year])) ?? [];
  const actor = await read.actor();
  return rows.map(({ reviewedIds, people, ...row }) => ({
    ...row,
    changedSince: reviewedIds !== null && people.some((each) => !reviewedIds.includes(each.membership.id)),
    mayConfirm: row.desk === null ? administers(actor, row.organisation.id) : supervises(actor, row.desk.id),
    people: people.map(({ membership, hasFactor, ...each }) => ({
      ...each,
      membership: withRights(actor, membership, now),
      secondFactor: secondFactorState({ roles: [membership.role], demo: each.demo, enrolled: hasFactor }),
    })),
  }));
}
