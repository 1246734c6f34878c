/**
 * The rule of design §4 as SQL, written once: policies and the search functions are made from these texts. Its twin is
 * visibility.ts of the domain; a generated test fails where the two disagree.
 * @param c the alias or name of the row of app.cases
 */
export function caseVisible(c: string): string {
  return `(
    (not ${c}.sensitive and ${c}.desk_id = any ((select fn.actor_desks())::uuid[]))
    or (${c}.sensitive and ${c}.desk_id = any ((select fn.supervised_desks())::uuid[]))
    or (${c}.sensitive and ${c}.desk_id = any ((select fn.actor_desks())::uuid[])
        and (select fn.actor_id()) in (${c}.opened_by_id, ${c}.assignee_id, ${c}.deputy_id))
    or exists (select 1 from app.case_access a where a.case_id = ${c}.id
        and (a.valid_until is null or a.valid_until > statement_timestamp())
        and ((not ${c}.sensitive and a.desk_id = any ((select fn.actor_desks())::uuid[]))
          or (a.staff_id = (select fn.actor_id()) and ${c}.desk_id = any ((select fn.actor_desks())::uuid[]))))
    or (select fn.actor_is_system()))`;
}

/** @param visibleCase a condition that holds where the case of the row is visible */
export function inquiryVisible(i: string, visibleCase: string): string {
  return `(
    (not ${i}.sensitive and ${i}.desk_id = any ((select fn.actor_desks())::uuid[]))
    or (${i}.sensitive and ${i}.desk_id = any ((select fn.supervised_desks())::uuid[]))
    or (${i}.sensitive and ${i}.desk_id = any ((select fn.actor_desks())::uuid[]) and ${i}.counsellor_id = (select fn.actor_id()))
    or (${i}.case_id is not null and ${i}.organisation_id = any ((select fn.actor_organisations())::uuid[])
        and (${i}.audience <> 'DESK' or ${i}.desk_id = any ((select fn.actor_desks())::uuid[]))
        and (not ${i}.sensitive or exists (select 1 from app.cases sc where sc.id = ${i}.case_id and sc.sensitive))
        and ${visibleCase})
    or (select fn.actor_is_system()))`;
}

/** Content inside a case that is visible: its audience, its desk, its organisation. */
export function audienceVisible(n: string): string {
  return `((${n}.audience = 'DESK' and ${n}.desk_id = any ((select fn.actor_desks())::uuid[]))
    or (${n}.audience <> 'DESK' and ${n}.organisation_id = any ((select fn.actor_organisations())::uuid[]))
    or (select fn.actor_is_system()))`;
}
