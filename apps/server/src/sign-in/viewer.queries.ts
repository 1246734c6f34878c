import { secondFactorState } from '@madoguchi/domain';
import { DESK_JSON } from '../desks/desk.queries.ts';
import type { ReadTransaction } from '../run-query.ts';
import { inForce } from '../staff/membership.entity.ts';
import type { DemoAccount, Viewer } from './viewer.type.ts';

const VIEWER_SQL = `
  select json_build_object('id', s.id, 'signInName', s.sign_in_name, 'name', s.name, 'kana', s.kana, 'demo', s.demo, 'homeDeskId', s.home_desk_id,
    'preferences', json_build_object('locale', s.locale, 'keysEnabled', s.keys_enabled, 'keyMap', s.key_map, 'noticesByMail', s.notices_by_mail),
    'memberships', coalesce((select json_agg(json_build_object('role', m.role,
        'organisation', json_build_object('id', mo.id, 'code', mo.code, 'nameJa', mo.name_ja, 'nameEn', mo.name_en, 'badge', mo.badge),
        'desk', case when d.id is null then null else ${DESK_JSON} end) order by d.sort, m.role)
      from app.membership m join app.organisation mo on mo.id = m.organisation_id
      left join app.desk d on d.id = m.desk_id left join app.organisation o on o.id = d.organisation_id
      where m.staff_id = s.id and ${inForce('m')}), '[]'),
    'facts', (select json_build_object('enrolled', f.has_factor) from fn.account_facts(s.id) f),
    'idleSeconds', extract(epoch from fn.idle_limit())::int) as json
    from app.staff s where s.id = $1`;

/** The signed-in person, or null. */
export async function findViewer(read: ReadTransaction): Promise<Viewer | null> {
  const actor = await read.findActor();
  if (actor === undefined) return null;
  const found = await read.json<Omit<Viewer, 'sessionEndsAt' | 'secondFactor'> & { facts: { enrolled: boolean } }>(
    'viewer',
    VIEWER_SQL,
    [actor.staffId],
  );
  if (found === undefined) return null;
  const { facts, ...viewer } = found;
  const roles = viewer.memberships.map((each) => each.role);
  const secondFactor = secondFactorState({ roles, demo: viewer.demo, enrolled: facts.enrolled });
  return { ...viewer, secondFactor, sessionEndsAt: actor.expiresAt.toISOString() };
}

/** One account per role, shown while the demo world may be entered. */
export async function listDemoAccounts(read: ReadTransaction): Promise<DemoAccount[]> {
  return (await read.json<DemoAccount[]>('demo_accounts', 'select fn.demo_accounts() as json', [])) ?? [];
}
