import { isBreach } from '@madoguchi/domain';
import { ClockEntity } from '../cases/clock.entity.ts';
import { newId } from '../ids.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { lockReferral } from './guard-referral.ts';
import { recordOnReferral } from './record-on-referral.ts';
import { watchReferralClock } from './referral-clock.ts';
import { tellSupervisors } from './tell-ends.ts';

/**
 * A clock of a referral has run out: marked and told once; it never accepts or declines by itself (design §3). One that was met or
 * stopped in the meantime is left alone, one that was set forward is watched again.
 * @returns true where it was marked now
 */
export async function markReferralBreach(services: Services, sessionHash: string, clockId: string): Promise<boolean> {
  const input = { requestId: newId(services.now()), clockId };
  const { breached } = await runCommand(services, sessionHash, 'markReferralBreach', input, async (command) => {
    const { em, now } = command;
    const found = await em.findOne(ClockEntity, { id: clockId });
    if (found === null || found.referralId === null) return { breached: null };
    const guarded = await lockReferral(command, found.referralId);
    const clock = await em.findOne(ClockEntity, { id: clockId }, { refresh: true });
    if (clock === null || clock.metAt !== null || clock.pausedAt !== null) return { breached: null };
    await command.write();
    if (!isBreach(clock, now)) {
      if (clock.breachedAt === null) await watchReferralClock(command, clock);
      return { breached: null };
    }
    clock.breachedAt = now;
    await recordOnReferral(command, guarded, 'referral.clockBreached', {
      side: clock.deskId === guarded.referral.toDeskId ? 'RECEIVER' : 'SENDER',
      codes: { clock: clock.kind, dueAt: clock.dueAt.toISOString() },
    });
    const { referral } = guarded;
    const occurrence = `${clockId}:${clock.dueAt.toISOString()}`;
    for (const deskId of [referral.fromDeskId, ...(referral.toDeskId === null ? [] : [referral.toDeskId])])
      await tellSupervisors(command, referral, 'REFERRAL_OVERDUE', { deskId, occurrence });
    return { breached: clockId };
  });
  return breached !== null;
}
