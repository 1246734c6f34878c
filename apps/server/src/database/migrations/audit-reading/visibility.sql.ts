/** The files that the reader has before them as an auditor alone, as a condition on a case's id. */
export const isAudited = (id: string) => `${id} = any ((select fn.audited_cases())::uuid[])`;

/** What the owning desk reads of an audited file: everything of the organisation but other desks' 窓口内; `inAuditedFile` is its twin. */
export const inAuditedFile = (x: string) => `(${isAudited(`${x}.case_id`)}
    and exists (select 1 from app.cases ac where ac.id = ${x}.case_id and ac.organisation_id = ${x}.organisation_id
      and (${x}.audience <> 'DESK' or ac.desk_id = ${x}.desk_id)))`;

/** `caseVisibleUnderConsent`, whose grants to one person carry readers at the desk and never an auditor. */
export function caseVisibleAtWork(c: string): string {
  return `(
    (not ${c}.sensitive and ${c}.desk_id = any ((select fn.actor_desks())::uuid[]))
    or (${c}.sensitive and ${c}.desk_id = any ((select fn.supervised_desks())::uuid[]))
    or (${c}.sensitive and ${c}.desk_id = any ((select fn.actor_desks())::uuid[])
        and (select fn.actor_id()) in (${c}.opened_by_id, ${c}.assignee_id, ${c}.deputy_id))
    or exists (select 1 from app.case_access a where a.case_id = ${c}.id
        and (a.valid_until is null or a.valid_until > statement_timestamp())
        and ((a.desk_id = any ((select fn.actor_desks())::uuid[])
            and fn.desk_may_take_part(a.desk_id, ${c}.id, ${c}.organisation_id, ${c}.kind, ${c}.sensitive))
          or (a.via <> 'AUDIT' and a.staff_id = (select fn.actor_id()) and ${c}.desk_id = any ((select fn.actor_desks())::uuid[]))))
    or (select fn.actor_is_system()))`;
}

/** Everybody who reads the case, its auditor included; `caseAccess` of the domain is its twin. */
export const caseVisible = (c: string) => `(${caseVisibleAtWork(c)} or ${isAudited(`${c}.id`)})`;
