import { type NoticeAddressees, type NoticeKind, TOLD_ROLES } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';

/** What is told, to whom, and the matter it is about. */
export interface Telling {
  readonly kind: NoticeKind;
  readonly to: NoticeAddressees;
  /** In whose name; where people are told by name. */
  readonly deskId?: string | null;
  /** Told by its own number, and only while the addressee may read it. A notice about a referral goes by the referral. */
  readonly caseId?: string | null;
  readonly referralId?: string | null;
  readonly membershipId?: string | null;
  /** Names the happening, so that it is told once however often a job comes; this very command where nothing is said. */
  readonly occurrence?: string;
}

const TELL_SQL = `
  with told as (
    insert into app.notice (id, staff_id, desk_id, kind, case_id, referral_id, membership_id, occurrence, created_at)
    select gen_random_uuid(), a.staff_id, ?::uuid, ?, ?::uuid, ?::uuid, ?::uuid, ?, ?::timestamptz
      from fn.who_is_told(?::uuid, ?::text[], ?::uuid[], ?::uuid) as a (staff_id)
    on conflict do nothing returning id, staff_id)
  select pg_notify('madoguchi', json_build_object('kind', 'notice', 'id', id, 'to', staff_id)::text),
         app.enqueue('send-mail', json_build_object('noticeId', id), 'send-mail:' || id, ?::timestamptz) from told`;

const listed = (values: readonly string[]) => `{${values.join(',')}}`;

/**
 * Tells people of something, in the transaction that made it happen: a notice for each, a hint to their open screens, a job
 * for the mail. Who they are is asked of the database at the end of the command: enabled accounts, memberships in force,
 * never the actor. Once for each person, kind, matter and occurrence.
 */
export async function tell(command: Command, telling: Telling): Promise<void> {
  const { kind, to, now } = { ...telling, now: command.now };
  const byOffice = 'deskId' in to;
  if (!byOffice && to.staffIds.length === 0) return;
  command.atEnd(TELL_SQL, [
    byOffice ? to.deskId : (telling.deskId ?? null),
    kind,
    telling.caseId ?? null,
    telling.referralId ?? null,
    telling.membershipId ?? null,
    telling.occurrence ?? now.toISOString(),
    now,
    byOffice ? to.deskId : null,
    listed(byOffice ? TOLD_ROLES[to.roles] : []),
    listed(byOffice ? [] : to.staffIds),
    command.actor.staffId,
    now,
  ]);
}
