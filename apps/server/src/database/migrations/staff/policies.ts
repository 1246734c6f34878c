const SIGNED_IN = '(select fn.actor_id()) is not null';
const ADMINISTERED = '(select fn.administered_organisations())::uuid[]';
const SUPERVISED = '(select fn.supervised_desks())::uuid[]';
const KEPT = `(membership.organisation_id = any (${ADMINISTERED}) or membership.desk_id = any (${SUPERVISED}))`;

const guard = (table: string) => `alter table app.${table} enable row level security, force row level security;`;
const forAuth = (table: string, grants: string) => `
grant ${grants} on app.${table} to madoguchi_auth;
create policy auth_all on app.${table} for all to madoguchi_auth using (true) with check (true);
grant select on app.${table} to madoguchi_system;
create policy system_reads on app.${table} for select to madoguchi_system using (true);`;

/**
 * Links, secrets and codes are the sign-in's alone. A membership is proposed by an administrator of its organisation, never
 * for oneself, and confirmed or ended by those who keep it: also where a command were wrong.
 */
export const STAFF_POLICIES = /* sql */ `
${['invitation', 'second_factor', 'recovery_code', 'access_review'].map(guard).join('\n')}
${forAuth('invitation', 'select, insert, update')}
${forAuth('second_factor', 'select, insert, update')}
${forAuth('recovery_code', 'select, insert, update')}

grant select, update on app.access_review to madoguchi_app;
create policy app_reads on app.access_review for select to madoguchi_app
  using (access_review.organisation_id = any (${ADMINISTERED}) or access_review.desk_id = any (${SUPERVISED}));
create policy app_locks on app.access_review for update to madoguchi_app using (false) with check (false);
grant select, insert on app.access_review to madoguchi_writer;
create policy writer_reads on app.access_review for select to madoguchi_writer using (${SIGNED_IN});
create policy writer_inserts on app.access_review for insert to madoguchi_writer
  with check (access_review.reviewed_by_id = (select fn.actor_id())
    and (access_review.organisation_id = any (${ADMINISTERED}) or access_review.desk_id = any (${SUPERVISED})));
grant select on app.access_review to madoguchi_system;
create policy system_reads on app.access_review for select to madoguchi_system using (true);

grant insert, update on app.membership to madoguchi_writer;
create policy writer_proposes on app.membership for insert to madoguchi_writer
  with check (membership.organisation_id = any (${ADMINISTERED}) and membership.proposed_by_id = (select fn.actor_id()) and membership.staff_id <> (select fn.actor_id()));
create policy writer_keeps on app.membership for update to madoguchi_writer using (${KEPT}) with check (${KEPT});
drop policy app_locks on app.membership;
create policy app_locks on app.membership for update to madoguchi_app using (${KEPT}) with check (false);

grant insert on app.staff to madoguchi_writer;
create policy writer_registers on app.staff for insert to madoguchi_writer
  with check (staff.kind = 'STAFF' and staff.organisation_id = any (${ADMINISTERED}));
`;
