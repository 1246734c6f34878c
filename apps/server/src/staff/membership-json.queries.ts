import {
  type Actor,
  canConfirm,
  isPending,
  keepsMembership,
  membershipState,
  type Role,
  type Standing,
} from '@madoguchi/domain';
import { DESK_JSON } from '../desks/desk.queries.ts';
import type { StaffMembership } from './staff.type.ts';
import { staffNameJson } from './staff-name.type.ts';

/** A membership `m` as JSON, with the facts that decide over it; needs no other row. */
export const MEMBERSHIP_JSON = `(select json_build_object('id', m.id, 'role', m.role,
  'organisation', json_build_object('id', o.id, 'code', o.code, 'nameJa', o.name_ja, 'nameEn', o.name_en, 'badge', o.badge),
  'desk', case when d.id is null then null else ${DESK_JSON} end,
  'proposedBy', ${staffNameJson('pb')}, 'proposedAt', m.proposed_at, 'confirmedBy', ${staffNameJson('cb')}, 'confirmedAt', m.confirmed_at,
  'endedAt', m.ended_at, 'validUntil', m.valid_until, 'deputyFor', ${staffNameJson('df')}, 'flagged', m.flagged,
  'facts', json_build_object('staffId', m.staff_id,
    'supervisors', case when m.confirmed_at is null and m.desk_id is not null then fn.in_office('SUPERVISOR', m.organisation_id, m.desk_id) else '{}' end,
    'administrators', case when m.confirmed_at is null then fn.in_office('ADMINISTRATOR', m.organisation_id, null) else '{}' end))
  from (select 1) one join app.organisation o on o.id = m.organisation_id left join app.desk d on d.id = m.desk_id
  left join app.staff pb on pb.id = m.proposed_by_id left join app.staff cb on cb.id = m.confirmed_by_id
  left join app.staff df on df.id = m.deputy_for_id)`;

export type MembershipRow = Omit<StaffMembership, 'state' | 'mayConfirm' | 'mayEnd'> & {
  readonly facts: { readonly staffId: string; readonly supervisors: string[]; readonly administrators: string[] };
};

const at = (text: string | null) => (text === null ? null : new Date(text));

/** The row with what this actor may do about it. */
export function withRights(actor: Actor, row: MembershipRow, now: Date): StaffMembership {
  const { facts, ...shown } = row;
  const membership: Parameters<typeof canConfirm>[1] & { role: Role; validUntil: Date | null } = {
    staffId: facts.staffId,
    role: shown.role,
    organisationId: shown.organisation.id,
    deskId: shown.desk?.id ?? null,
    proposedById: shown.proposedBy?.id ?? null,
    confirmedAt: at(shown.confirmedAt),
    endedAt: at(shown.endedAt),
    validUntil: at(shown.validUntil),
  };
  const standing: Pick<Standing, 'deskSupervisors' | 'administrators'> = {
    deskSupervisors: facts.supervisors,
    administrators: facts.administrators,
  };
  const state = membershipState(membership, now);
  return {
    ...shown,
    state,
    mayConfirm: isPending(membership) && canConfirm(actor, membership, standing),
    mayEnd: state !== 'ENDED' && keepsMembership(actor, membership),
  };
}
