import {
  type Actor,
  type CaseGrant,
  type CaseKind,
  type CaseVisibility,
  caseAccess,
  notFound,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { DESK_JSON } from '../desks/desk.queries.ts';
import { recordRead } from '../record-read.ts';
import { getStaffMember } from './staff.queries.ts';
import type { AsThisPerson, SeenRow } from './staff.type.ts';

/** The viewer's latest matters that are looked at, and how many of them are named. */
const EXAMINED = 500;
const NAMED = 100;

/** Only what the viewer's own policies let through: the person's rights are then asked of the domain, row by row. */
const LATEST_SQL = `
  select coalesce(json_agg(json_build_object('number', c.number, 'kind', c.kind, 'desk', ${DESK_JSON},
      'facts', json_build_object('organisationId', c.organisation_id, 'deskId', c.desk_id, 'kind', c.kind, 'sensitive', c.sensitive,
        'openedById', c.opened_by_id, 'assigneeId', c.assignee_id, 'deputyId', c.deputy_id),
      'grants', fn.grants_of(c.id)) order by c.last_activity_at desc, c.id), '[]') as json
    from (select * from app.cases order by last_activity_at desc, id limit ${EXAMINED}) c
    join app.desk d on d.id = c.desk_id join app.organisation o on o.id = d.organisation_id`;

interface LatestRow {
  readonly number: string;
  readonly kind: CaseKind;
  readonly desk: SeenRow['desk'];
  readonly facts: CaseVisibility;
  readonly grants: readonly (Omit<CaseGrant, 'validUntil'> & { readonly validUntil: string | null })[];
}

/**
 * What somebody sees, as far as the viewer may see it too: numbers and counts, no word of any record. Recorded, and committed,
 * before it is answered.
 * @throws DomainError NOT_FOUND for whoever is neither the person's supervisor nor their administrator
 */
export async function lookAsThisPerson(context: Context, staffId: string): Promise<AsThisPerson> {
  const { read, now } = context;
  const staff = await getStaffMember(read, staffId, now);
  if (!staff.actions.includes('LOOK_AS')) throw notFound();
  const memberships = staff.memberships.filter((each) => each.state === 'IN_FORCE');
  const eyes: Actor = {
    staffId,
    kind: 'STAFF',
    memberships: memberships.map((each) => ({
      role: each.role,
      organisationId: each.organisation.id,
      deskId: each.desk?.id ?? null,
    })),
  };
  const latest = (await read.json<LatestRow[]>('as_this_person', LATEST_SQL, [])) ?? [];
  const rows = latest.map(({ number, kind, desk, facts, grants }): SeenRow => {
    const held = grants.map((each) => ({
      ...each,
      validUntil: each.validUntil === null ? null : new Date(each.validUntil),
    }));
    return { number, kind, desk, access: caseAccess(eyes, facts, held, now) };
  });
  await recordRead(context.services, context.request.sessionHash, {
    code: 'staff.viewedAs',
    subjectId: staffId,
    organisationId: staff.organisation?.id ?? null,
    deskId: null,
    right: 'AS_THIS_PERSON',
  });
  const count = (access: SeenRow['access']) => rows.filter((row) => row.access === access).length;
  return {
    staff: { id: staff.id, name: staff.name, kana: staff.kana },
    memberships,
    examined: rows.length,
    full: count('FULL'),
    plates: count('PLATE'),
    hidden: count('NONE'),
    rows: rows.filter((row) => row.access !== 'NONE').slice(0, NAMED),
  };
}
