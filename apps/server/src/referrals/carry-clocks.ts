import { moveClock, REFERRAL_CLOCK_ENDS } from '@madoguchi/domain';
import type { CaseRecord } from '../cases/case.entity.ts';
import { ClockEntity, type ClockRecord } from '../cases/clock.entity.ts';
import { type DeskTime, findDeskTime, opensAtAll } from '../desks/desk-calendar.ts';
import type { Command } from '../run-command.ts';

/** null for a desk that promises no time. */
async function calendarOf(command: Command, deskId: string): Promise<DeskTime['calendar'] | null> {
  const desk = await findDeskTime(command.em, deskId);
  return desk !== undefined && opensAtAll(desk.calendar) ? desk.calendar : null;
}

/** The clocks that run at the sending end: those of the receiver stay on the receiver's calendar. */
const atSendingEnd = ({ kind }: ClockRecord) => kind === 'FIRST_ANSWER' || REFERRAL_CLOCK_ENDS[kind] === 'SENDER';

/**
 * A case changes its desk: its own clock, and those of its referrals that are answered to the new desk from now on, run on by the new
 * desk's calendar, from the time that was left (design §7).
 * @param referralIds the referrals that follow the case
 */
export async function carryClocks(
  command: Command,
  row: CaseRecord,
  referralIds: readonly string[],
  move: { readonly from: string; readonly to: string },
): Promise<void> {
  const { em, now } = command;
  const clocks = await em.find(ClockEntity, {
    metAt: null,
    deskId: move.from,
    $or: [{ caseId: row.id }, { referralId: { $in: [...referralIds] } }],
  });
  const running = clocks.filter(atSendingEnd);
  if (running.length === 0) return;
  const [from, to] = [await calendarOf(command, move.from), await calendarOf(command, move.to)];
  for (const clock of running) {
    const due = clock.dueAt.getTime();
    clock.deskId = move.to;
    if (from === null || to === null) continue;
    em.assign(clock, moveClock(clock, now, from, to));
    if (clock.dueAt.getTime() === due) continue;
    // A date that somebody set by hand is left alone.
    if (clock.caseId !== null && row.dueAt?.getTime() === due) row.dueAt = clock.dueAt;
    // The job that tells of a breach waits for the new instant.
    const task = clock.caseId === null ? 'referral-clock-breach' : 'clock-breach';
    await command.enqueue(task, { clockId: clock.id }, { key: `clock-breach:${clock.id}`, runAt: clock.dueAt });
  }
}
