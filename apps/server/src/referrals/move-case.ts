import { CaseEntity } from '../cases/case.entity.ts';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Command } from '../run-command.ts';
import { refreshCaseSearch } from '../search/refresh-search.ts';
import { inForce } from '../staff/membership.entity.ts';
import { carryClocks } from './carry-clocks.ts';
import type { GuardedReferral } from './guard-referral.ts';
import { ReferralEntity } from './referral.entity.ts';

const FOLLOW_SQL = `
  update app.case_access set owner_desk_id = ?, valid_until = case when via = 'PARTICIPANT' and desk_id is distinct from ? then valid_until
    when valid_until is null or valid_until > ? then ? else valid_until end where case_id = ?;
  update app.case_request set owner_desk_id = ? where case_id = ?`;

/** Everything that the desk of a case carries goes with it; what a desk wrote for itself stays with the desk that wrote it. */
async function carry(
  command: Command,
  { referral }: GuardedReferral,
  move: { readonly from: string; readonly to: string; readonly assigneeId: string | null; readonly back: boolean },
): Promise<void> {
  const { em, now } = command;
  const row = await em.findOneOrFail(CaseEntity, { id: referral.fromCaseId });
  const before = row.assigneeId;
  row.deskId = move.to;
  row.assigneeId = move.assigneeId;
  row.deputyId = null;
  row.lastActivityAt = now;
  referral.fromMoved = !move.back;
  if (!move.back) referral.previousAssigneeId = before;
  // Other referrals of the case are answered to whoever has it now; one that leads to the new desk itself stays as it was.
  const others = await em.find(ReferralEntity, { fromCaseId: row.id, fromDeskId: move.from });
  const following: string[] = [];
  for (const other of others) {
    if (other.id === referral.id) continue;
    if (other.toDeskId === move.to || other.kind === 'HANDOVER') other.fromMoved = true;
    else {
      other.fromDeskId = move.to;
      following.push(other.id);
    }
  }
  if (move.back) {
    // Whoever took part before the case came to them takes part again.
    const rested = {
      fromCaseId: row.id,
      fromDeskId: move.to,
      toDeskId: move.from,
      kind: 'CONSULT',
      fromMoved: true,
    } as const;
    for (const consult of await em.find(ReferralEntity, rested)) consult.fromMoved = false;
  }
  await carryClocks(command, row, following, move);
  await em.flush();
  await em.execute(FOLLOW_SQL, [move.to, move.to, now, now, row.id, move.to, row.id]);
  await recordOnCase(command, row, 'case.movedHere', {
    codes: {
      referralId: referral.id,
      number: referral.number,
      from: move.from,
      to: move.to,
      assigneeId: row.assigneeId,
    },
  });
  await refreshCaseSearch(command, row.id);
}

/** An accepted 引継ぎ: the case's owner changes, in one transaction, and it has somebody in charge from the first instant. */
export async function moveCaseHere(command: Command, guarded: GuardedReferral, assigneeId: string): Promise<void> {
  const { referral } = guarded;
  if (referral.toDeskId === null) throw new Error('A handover has a receiver.');
  await carry(command, guarded, { from: referral.fromDeskId, to: referral.toDeskId, assigneeId, back: false });
}

const STILL_THERE_SQL = `
  select m.staff_id as id from app.membership m join app.staff s on s.id = m.staff_id
   where m.desk_id = ?::uuid and m.staff_id = ?::uuid and m.role in ('COUNSELLOR', 'SUPERVISOR') and ${inForce('m')} and s.disabled_at is null limit 1`;

/** A 引継ぎ that is handed back, cancelled or undone: the case returns to the desk that sent it, and to whoever had it there. */
export async function moveCaseBack(command: Command, guarded: GuardedReferral): Promise<void> {
  const { referral, ends } = guarded;
  if (referral.kind !== 'HANDOVER' || !referral.fromMoved || referral.toDeskId !== ends.ownerDeskId) return;
  const [there] = await command.em.execute<{ id: string }[]>(STILL_THERE_SQL, [
    referral.fromDeskId,
    referral.previousAssigneeId,
  ]);
  await carry(command, guarded, {
    from: referral.toDeskId,
    to: referral.fromDeskId,
    assigneeId: there?.id ?? null,
    back: true,
  });
}
