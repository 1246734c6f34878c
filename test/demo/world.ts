import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { DEMO_PASSWORD } from '../../apps/server/src/demo/staff.ts';
import { type Desks, Person, requestId } from '../support/kit.ts';

/** A telling takes seconds; on a machine that is busy with other tests, many. */
export const PATIENCE_MS = 180_000;

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { id name demo memberships { role } } }`;

/** Somebody of the demo world at a machine, signed in as everybody may; undefined where the door stays shut. */
export async function enter(desks: Desks, slug: string): Promise<Person | undefined> {
  const signInName = `${slug}@demo.example`;
  const response = await fetch(`${desks.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: SIGN_IN,
      variables: { input: { requestId: requestId(), signInName, password: DEMO_PASSWORD } },
    }),
  });
  const body = (await response.json()) as { data?: { signIn: { id: string; name: string } } | null };
  const token = response.headers.getSetCookie()[0]?.match(/__Host-madoguchi=([^;]*)/)?.[1];
  if (!body.data?.signIn || token === undefined) return undefined;
  return new Person(desks.address, { id: body.data.signIn.id, name: body.data.signIn.name, signInName, token });
}

export async function entered(desks: Desks, slug: string): Promise<Person> {
  const person = await enter(desks, slug);
  if (person === undefined) throw new Error(`${slug} could not sign in.`);
  return person;
}

/** What the trail-keeper of the database sees: every row, whoever may read it. */
export function all<Row extends object>(desks: Desks, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  return desks.sql<Row>(sql, values, 'madoguchi_system');
}

/** The sheet that one sitting of the stories became. */
export async function sheetOf(desks: Desks, sitting: string): Promise<Record<string, unknown> | undefined> {
  const rows = await all<Record<string, unknown>>(
    desks,
    `select i.*, (select count(*)::int from app.event e where e.subject_id = coalesce(i.case_id, i.id) and e.code = 'inquiry.recorded'
       and e.codes ->> 'inquiryId' = i.id::text) as events
       from app.idempotency r join app.inquiry i on i.id = (r.result_ids ->> 'id')::uuid where r.request_id = $1`,
    [referenceId('demo-request', `sitting:${sitting}`)],
  );
  return rows[0];
}

/** The world in words and numbers, without the ids and instants that differ from one telling to the next. */
export async function tellingOf(desks: Desks): Promise<unknown> {
  const [row] = await all<{ world: unknown }>(
    desks,
    `select json_build_object(
       'staff', (select json_agg(json_build_array(id, sign_in_name, name, demo_label) order by demo_sort) from app.staff where demo),
       'companies', (select json_agg(json_build_array(corporate_number, name, regular_employees) order by corporate_number) from app.company),
       'inquiries', (select json_agg(json_build_array(o.code, i.number, i.content, i.outcome, i.contact_kind) order by o.code, i.number)
          from app.inquiry i join app.organisation o on o.id = i.organisation_id),
       'cases', (select json_agg(json_build_array(o.code, c.number, c.subject, c.status, c.outcome, c.version) order by o.code, c.number)
          from app.cases c join app.organisation o on o.id = c.organisation_id),
       'notes', (select json_agg(body order by body) from app.note),
       'tasks', (select json_agg(json_build_array(title, done_at is not null) order by title) from app.task),
       'events', (select json_object_agg(code, total) from (select code, count(*) as total from app.event where stream_kind <> 'staff'
          group by code order by code) e)) as world`,
  );
  return row?.world;
}

/** How many rows of every table the demo world put there. */
export async function rowsOf(desks: Desks, tables: readonly string[]): Promise<Record<string, number>> {
  const counts = tables.map((table) => `select '${table}' as name, count(*)::int as rows from app.${table}`);
  const rows = await all<{ name: string; rows: number }>(desks, counts.join(' union all '));
  return Object.fromEntries(rows.map((each) => [each.name, each.rows]));
}
