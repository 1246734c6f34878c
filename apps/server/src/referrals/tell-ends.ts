import { type EventCode, holdersOf, type NoticeAddressees, type NoticeKind } from '@madoguchi/domain';
import { CaseEntity } from '../cases/case.entity.ts';
import { tell } from '../notifications/tell.ts';
import type { Command } from '../run-command.ts';
import { inForce } from '../staff/membership.entity.ts';
import type { ReferralRecord } from './referral.entity.ts';

type Side = 'SENDER' | 'RECEIVER';

/** What each happening is called to whom: the other end where nothing else stands. */
const NOTICES: Readonly<Partial<Record<EventCode, NoticeKind>>> = {
  'referral.sent': 'REFERRAL_RECEIVED',
  'referral.resent': 'REFERRAL_RECEIVED',
  'referral.acknowledged': 'REFERRAL_ACKNOWLEDGED',
  'referral.accepted': 'REFERRAL_ACCEPTED',
  'referral.declined': 'REFERRAL_DECLINED',
  'referral.returned': 'REFERRAL_RETURNED',
  'referral.withdrawn': 'REFERRAL_WITHDRAWN',
  'referral.itemsShared': 'REFERRAL_ITEM_SHARED',
  'referral.interimWord': 'REFERRAL_INTERIM_WORD',
  'referral.completed': 'REFERRAL_COMPLETED',
  'referral.handedBack': 'REFERRAL_HANDED_BACK',
  'referral.cancellationRequested': 'REFERRAL_CANCEL_ASKED',
  'referral.cancellationRefused': 'REFERRAL_CANCEL_ANSWERED',
  'referral.cancelled': 'REFERRAL_CANCEL_ANSWERED',
  'referral.loopClosed': 'REFERRAL_LOOP_CLOSED',
  'referral.enteredInError': 'REFERRAL_ENTERED_IN_ERROR',
  'referral.suspended': 'REFERRAL_SHARING_ENDED',
  'referral.resumed': 'REFERRAL_SHARING_RESUMED',
};
/** Both desks hear of it (design §3). */
const TO_BOTH: ReadonlySet<EventCode> = new Set(['referral.suspended', 'referral.resumed']);

async function holders(command: Command, caseId: string): Promise<NoticeAddressees | null> {
  const row = await command.em.findOne(CaseEntity, { id: caseId });
  return row === null ? null : holdersOf(row);
}

const STILL_THERE_SQL = `
  select exists (select 1 from app.membership m join app.staff s on s.id = m.staff_id
   where m.desk_id = ?::uuid and m.staff_id = ?::uuid and m.role in ('COUNSELLOR', 'SUPERVISOR') and ${inForce('m')} and s.disabled_at is null) as there`;

/** Whoever did it at a desk; its supervisors once they have left it or only decide there, so that an answer reaches somebody. */
async function heldBy(command: Command, deskId: string, staffId: string): Promise<NoticeAddressees> {
  const [row] = await command.em.execute<{ there: boolean }[]>(STILL_THERE_SQL, [deskId, staffId]);
  return row?.there === true ? { staffIds: [staffId] } : { deskId, roles: 'SUPERVISORS' };
}

/** Who at an end has it: by name where somebody has the case there, else the desk. */
async function atEnd(command: Command, referral: ReferralRecord, side: Side): Promise<NoticeAddressees | null> {
  if (side === 'SENDER') {
    if (referral.fromMoved && referral.sentById !== null)
      return heldBy(command, referral.fromDeskId, referral.sentById);
    return holders(command, referral.fromCaseId);
  }
  if (referral.toDeskId === null) return null;
  if (referral.acceptedById === null) return { deskId: referral.toDeskId, roles: 'ALL' };
  if (referral.toCaseId !== null) return holders(command, referral.toCaseId);
  if (referral.fromMoved) return holders(command, referral.fromCaseId);
  return heldBy(command, referral.toDeskId, referral.acceptedById);
}

/** The other end hears what happened, by the referral's number and no word of it; asked after the role of the writer holds. */
export async function tellOtherEnd(
  command: Command,
  { referral }: { readonly referral: ReferralRecord },
  code: EventCode,
  side: Side,
): Promise<void> {
  const kind = NOTICES[code];
  if (kind === undefined) return;
  const sides: readonly Side[] = TO_BOTH.has(code)
    ? ['SENDER', 'RECEIVER']
    : [side === 'SENDER' ? 'RECEIVER' : 'SENDER'];
  for (const each of sides) {
    const to = await atEnd(command, referral, each);
    const deskId = each === 'SENDER' ? referral.fromDeskId : referral.toDeskId;
    if (to !== null) await tell(command, { kind, to, deskId, referralId: referral.id });
  }
}

/** The supervisors of a desk hear of a referral; of the sending one where nothing else is said. */
export function tellSupervisors(
  command: Command,
  referral: Pick<ReferralRecord, 'id' | 'fromDeskId'>,
  kind: NoticeKind,
  more: { readonly deskId?: string; readonly occurrence?: string } = {},
): Promise<void> {
  const { deskId = referral.fromDeskId, ...rest } = more;
  return tell(command, { kind, to: { deskId, roles: 'SUPERVISORS' }, referralId: referral.id, ...rest });
}
