import { dateInTokyo, findReason } from '@madoguchi/domain';
import { newId } from '../ids.ts';
import { runCommand } from '../run-command.ts';
import { runQuery } from '../run-query.ts';
import type { Services } from '../services.ts';
import { lockReferral } from './guard-referral.ts';
import { tellSupervisors } from './tell-ends.ts';
import { turnReferral } from './turn-referral.ts';

const AT_CLOSED_SQL = `
  select r.id from app.referral r join app.desk d on d.id = r.to_desk_id
   where d.closed_on <= $1::date and r.status in ('SENT', 'ACCEPTED', 'CANCEL_REQUESTED') order by r.id`;

/**
 * A desk was closed down with referrals open: what nobody took returns to its sender, whose supervisor decides; what was taken up
 * stays with whoever has it, and the supervisors of both desks are told, once. Nothing is decided and nothing is lost.
 * @returns how many were returned
 */
export async function bounceFromClosedDesks(services: Services, sessionHash: string): Promise<number> {
  const today = dateInTokyo(services.now());
  const found = await runQuery(services.readPool, sessionHash, (read) =>
    read.rows<{ id: string }>('at_closed_desks', AT_CLOSED_SQL, [today]),
  );
  let returned = 0;
  for (const { id } of found) {
    const input = { requestId: newId(services.now()), id };
    const done = await runCommand(services, sessionHash, 'bounceFromClosedDesk', input, async (command) => {
      const guarded = await lockReferral(command, id);
      const { referral, ends } = guarded;
      if (!ends.toDeskClosed) return { returned: null };
      await command.write();
      if (referral.status === 'SENT') {
        const reason = findReason('RETURN', 'DESK_CLOSED');
        await turnReferral(command, guarded, 'RETURN', 'referral.returned', {
          side: 'RECEIVER',
          ...(reason === undefined ? {} : { reason }),
          codes: { bySystem: true },
        });
        await tellSupervisors(command, referral, 'REFERRAL_RETURNED');
        return { returned: id };
      }
      const occurrence = `desk-closed:${referral.toDeskId ?? ''}`;
      for (const deskId of [referral.fromDeskId, ...(referral.toDeskId === null ? [] : [referral.toDeskId])])
        await tellSupervisors(command, referral, 'REFERRAL_DESK_CLOSED', { deskId, occurrence });
      return { returned: null };
    });
    if (done.returned !== null) returned += 1;
  }
  return returned;
}
