import { isBreach } from '@madoguchi/domain';
import { newId } from '../ids.ts';
import { tell } from '../notifications/tell.ts';
import { type Command, runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { CaseEntity } from './case.entity.ts';
import { watchClock } from './case-clock.ts';
import { ClockEntity, type ClockRecord } from './clock.entity.ts';
import { recordOnCase } from './record-on-case.ts';

/** The clock under the lock of its case, as every command of people takes the two. */
async function lockClock(command: Command, clockId: string): Promise<ClockRecord | null> {
  const found = await command.em.findOne(ClockEntity, { id: clockId });
  if (found === null || found.caseId === null) return null;
  await command.lock(CaseEntity, found.caseId);
  return command.em.findOne(ClockEntity, { id: clockId }, { refresh: true });
}

/**
 * A clock has run out: marked and told once. One that was met or paused in the meantime is left alone; one that was set
 * forward is watched again.
 * @returns true where it was marked now
 */
export async function markBreach(services: Services, sessionHash: string, clockId: string): Promise<boolean> {
  const input = { requestId: newId(services.now()), clockId };
  const { breached } = await runCommand(services, sessionHash, 'markBreach', input, async (command) => {
    const clock = await lockClock(command, clockId);
    if (clock === null || clock.caseId === null || clock.metAt !== null || clock.pausedAt !== null)
      return { breached: null };
    await command.write();
    if (!isBreach(clock, command.now)) {
      if (clock.breachedAt === null) await watchClock(command, clock);
      return { breached: null };
    }
    clock.breachedAt = command.now;
    const { caseId, organisationId, deskId } = clock;
    await recordOnCase(command, { id: caseId, organisationId, deskId }, 'case.clockBreached', {
      codes: { clockId, kind: clock.kind, dueAt: clock.dueAt.toISOString() },
    });
    await tell(command, {
      kind: 'CLOCK_BREACHED',
      to: { deskId, roles: 'SUPERVISORS' },
      caseId,
      occurrence: `${clockId}:${clock.dueAt.toISOString()}`,
    });
    return { breached: clockId };
  });
  return breached !== null;
}
