import { ORGANISATIONS } from '@madoguchi/plan';
import type { Client } from 'pg';
import { referenceId } from '../database/reference-data.ts';
import { hashPassword } from '../sign-in/password.ts';
import { inTransaction } from './owner.ts';
import { DEMO_PASSWORD, DEMO_STAFF, type DemoPost, type DemoStaff, signInNameOf } from './staff.ts';

/** The same person has the same id in every demo world. */
export function demoStaffId(slug: string): string {
  return referenceId('staff', slug);
}

function placesOf(post: DemoPost): { desk: string | null; organisation: string | null }[] {
  if ('desks' in post) return post.desks.map((slug) => ({ desk: referenceId('desk', slug), organisation: null }));
  return ORGANISATIONS.filter((each) => each.code === post.organisation).map((each) => ({
    desk: null,
    organisation: referenceId('organisation', each.code),
  }));
}

function membershipRows(staff: DemoStaff) {
  return staff.posts.flatMap((post) =>
    placesOf(post).map((place) => ({
      id: referenceId('membership', `${staff.slug}:${post.role}:${place.desk ?? place.organisation}`),
      staff_id: demoStaffId(staff.slug),
      role: post.role,
      ...place,
    })),
  );
}

const STAFF_SQL = `
  insert into app.staff (id, sign_in_name, name, kana, home_desk_id, demo, demo_label, demo_sort, created_at)
  select id, "signInName", name, kana, home, true, label, sort, $2
    from json_to_recordset($1) as r (id uuid, "signInName" text, name text, kana text, home uuid, label text, sort int)`;
const CREDENTIAL_SQL = `
  insert into app.credential (staff_id, password_hash, changed_at) select id, $2, $3 from json_to_recordset($1) as r (id uuid)`;
const MEMBERSHIP_SQL = `
  insert into app.membership (id, staff_id, organisation_id, desk_id, role, created_at, confirmed_at)
  select r.id, r.staff_id, coalesce(d.organisation_id, r.organisation), r.desk, r.role, $2, $2
    from json_to_recordset($1) as r (id uuid, staff_id uuid, role text, desk uuid, organisation uuid) left join app.desk d on d.id = r.desk`;

/** Staff in every role, all with one password. @param since when they are said to have begun */
export async function makeDemoAccounts(owner: Client, since: Date): Promise<void> {
  const people: readonly DemoStaff[] = DEMO_STAFF;
  const rows = people.map((staff, sort) => {
    const [first] = staff.posts.flatMap(placesOf);
    return {
      id: demoStaffId(staff.slug),
      signInName: signInNameOf(staff.slug),
      name: staff.name,
      kana: staff.kana,
      home: first?.desk ?? null,
      label: staff.label ?? null,
      sort,
    };
  });
  const password = await hashPassword(DEMO_PASSWORD);
  await inTransaction(owner, 'madoguchi_auth', async () => {
    await owner.query(STAFF_SQL, [JSON.stringify(rows), since]);
    await owner.query(CREDENTIAL_SQL, [JSON.stringify(rows), password, since]);
    await owner.query(MEMBERSHIP_SQL, [JSON.stringify(people.flatMap(membershipRows)), since]);
  });
}
