import { type Actor, notFound, secondFactorState, staffActions } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { COUNT_CAP, cappedCount, type Page, pageInfoOf } from '../wire/paging.type.ts';
import { MEMBERSHIP_JSON, type MembershipRow, withRights } from './membership-json.queries.ts';
import type { StaffFilter } from './staff.input.ts';
import type { PendingMembership, StaffMember, StaffMembers } from './staff.type.ts';
import { staffNameJson } from './staff-name.type.ts';

const ADMINISTERED = '(select fn.administered_organisations())::uuid[]';
const SUPERVISED = '(select fn.supervised_desks())::uuid[]';
const KEPT = `(m.organisation_id = any (${ADMINISTERED}) or m.desk_id = any (${SUPERVISED}))`;

/** An account `s` as JSON; a supervisor sees the roles at the own desks, an administrator those of the own organisation. */
const MEMBER_JSON = `json_build_object('id', s.id, 'signInName', s.sign_in_name, 'name', s.name, 'kana', s.kana, 'demo', s.demo,
  'organisation', (select json_build_object('id', h.id, 'code', h.code, 'nameJa', h.name_ja, 'nameEn', h.name_en, 'badge', h.badge)
    from app.organisation h where h.id = fn.home_organisation(s.id)),
  'createdAt', s.created_at, 'disabledAt', s.disabled_at, 'lastSignInAt', f.last_sign_in_at, 'invitedUntil', f.invited_until,
  'invitationMail', case when f.invited_until is not null then fn.invitation_mail(s.id) end,
  'hasPassword', f.has_password, 'hasFactor', f.has_factor, 'version', s.version,
  'memberships', coalesce((select json_agg(${MEMBERSHIP_JSON} order by m.ended_at nulls first, m.created_at, m.id)
    from app.membership m where m.staff_id = s.id and (${KEPT} or s.id = (select fn.actor_id()))), '[]'))`;

type MemberRow = Omit<StaffMember, 'secondFactor' | 'actions' | 'memberships'> & {
  readonly hasFactor: boolean;
  readonly memberships: MembershipRow[];
};

function memberOf(actor: Actor, { hasFactor, ...row }: MemberRow, now: Date): StaffMember {
  const memberships = row.memberships.map((each) => withRights(actor, each, now));
  const held = memberships.filter((each) => each.state === 'IN_FORCE');
  const secondFactor = secondFactorState({
    roles: held.map((each) => each.role),
    demo: row.demo,
    enrolled: hasFactor,
  });
  const actions = staffActions(actor, {
    staffId: row.id,
    organisationId: row.organisation?.id ?? null,
    disabled: row.disabledAt !== null,
    hasPassword: row.hasPassword,
    hasRole: held.length > 0,
    secondFactor,
    memberships: memberships
      .filter((each) => each.state !== 'ENDED')
      .map((each) => ({ organisationId: each.organisation.id, deskId: each.desk?.id ?? null })),
  });
  return { ...row, memberships, secondFactor, actions };
}

const ONE_SQL = `
  select ${MEMBER_JSON} as json from app.staff s cross join lateral fn.account_facts(s.id) f
   where s.id = $1 and s.kind = 'STAFF' and fn.keeps_account(s.id)`;

/** An account that the reader keeps, or undefined. */
export async function findStaffMember(read: ReadTransaction, id: string, now: Date): Promise<StaffMember | undefined> {
  const row = await read.json<MemberRow>('staff_member', ONE_SQL, [id]);
  return row === undefined ? undefined : memberOf(await read.actor(), row, now);
}

/** @throws DomainError NOT_FOUND */
export async function getStaffMember(read: ReadTransaction, id: string, now: Date): Promise<StaffMember> {
  const found = await findStaffMember(read, id, now);
  if (found === undefined) throw notFound();
  return found;
}

const LIST_SQL = `
  with found as (
    select s.id, s.kana from app.staff s where s.kind = 'STAFF'
       and (s.organisation_id = any (${ADMINISTERED}) or exists (select 1 from app.membership m where m.staff_id = s.id and m.ended_at is null and ${KEPT}))
       and ($3::text is null or s.name ilike $3 or s.kana ilike $3 or s.sign_in_name ilike $3)
       and (($4::uuid is null and $5::text is null) or exists (select 1 from app.membership m where m.staff_id = s.id and m.ended_at is null
         and ($4::uuid is null or m.desk_id = $4) and ($5::text is null or m.role = $5)))
       and (s.disabled_at is not null) = $6),
  page as (select f.id from found f order by f.kana, f.id limit $1::int + 1 offset $2::int)
  select json_build_object('counted', (select count(*)::int from (select 1 from found limit ${COUNT_CAP + 1}) c),
    'items', coalesce((select json_agg(${MEMBER_JSON} order by s.kana, s.id)
      from page join app.staff s on s.id = page.id cross join lateral fn.account_facts(s.id) f), '[]')) as json`;

/** Accounts that the reader keeps, by kana; nobody else's are counted or named. */
export async function listStaff(
  read: ReadTransaction,
  filter: StaffFilter,
  { first, offset }: Page,
  now: Date,
): Promise<StaffMembers> {
  const q = filter.q?.trim();
  const pattern = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null;
  const found = await read.json<{ counted: number; items: MemberRow[] }>('staff_list', LIST_SQL, [
    first,
    offset,
    pattern,
    filter.deskId ?? null,
    filter.role ?? null,
    filter.disabled ?? false,
  ]);
  const actor = await read.actor();
  const items = (found?.items ?? []).map((row) => memberOf(actor, row, now));
  return { ...pageInfoOf(items, first, (last) => last.id), count: cappedCount(found?.counted ?? 0) };
}

const PENDING_SQL = `
  select coalesce(json_agg(json_build_object('staff', ${staffNameJson('s')}, 'membership', ${MEMBERSHIP_JSON}) order by m.proposed_at, m.id), '[]') as json
    from app.membership m join app.staff s on s.id = m.staff_id
   where m.confirmed_at is null and m.ended_at is null and s.disabled_at is null and ${KEPT}`;

/** What waits for a second person, for those who keep the desk or the organisation. */
export async function listMembershipsToConfirm(read: ReadTransaction, now: Date): Promise<PendingMembership[]> {
  const rows = await read.json<{ staff: PendingMembership['staff']; membership: MembershipRow }[]>(
    'memberships_to_confirm',
    PENDING_SQL,
    [],
  );
  const actor = await read.actor();
  return (rows ?? []).map(({ staff, membership }) => ({ staff, membership: withRights(actor, membership, now) }));
}
