import {
  type ClockFacts,
  meetClock,
  pauseClock,
  REFERRAL_CLOCK_ENDS,
  type ReferralClockKind,
  type ReferralMove,
  referralClockTurn,
  resumeClock,
  startClock,
  USUAL_REFERRAL_MINUTES,
} from '@madoguchi/domain';
import { ClockEntity, type ClockRecord } from '../cases/clock.entity.ts';
import { type DeskTime, findDeskTime, opensAtAll } from '../desks/desk-calendar.ts';
import type { Command } from '../run-command.ts';
import type { ReferralRecord } from './referral.entity.ts';

type Running = Pick<ReferralRecord, 'id' | 'fromDeskId' | 'fromOrganisationId' | 'toDeskId' | 'toOrganisationId'>;

/** The job that tells of a breach looks at the clock when it runs; a clock that moved has its job at the new instant. */
export function watchReferralClock(
  command: Command,
  clock: { readonly id: string; readonly dueAt: Date },
): Promise<void> {
  const key = `clock-breach:${clock.id}`;
  return command.enqueue('referral-clock-breach', { clockId: clock.id }, { key, runAt: clock.dueAt });
}

/** The calendars of the two desks, each read once. */
class Calendars {
  readonly #command: Command;
  readonly #known = new Map<string, DeskTime['calendar'] | null>();
  constructor(command: Command) {
    this.#command = command;
  }
  /** null for a desk that promises no time. */
  async of(deskId: string): Promise<DeskTime['calendar'] | null> {
    const known = this.#known.get(deskId);
    if (known !== undefined) return known;
    const desk = await findDeskTime(this.#command.em, deskId);
    const calendar = desk !== undefined && opensAtAll(desk.calendar) ? desk.calendar : null;
    this.#known.set(deskId, calendar);
    return calendar;
  }
}

async function minutesOf(command: Command, kind: ReferralClockKind): Promise<number> {
  const [row] = await command.em.execute<{ minutes: number }[]>('select minutes from app.clock_term where kind = ?', [
    kind,
  ]);
  return row?.minutes ?? USUAL_REFERRAL_MINUTES[kind];
}

async function start(
  command: Command,
  referral: Running,
  kind: ReferralClockKind,
  calendars: Calendars,
): Promise<void> {
  const { em, now } = command;
  const sending = REFERRAL_CLOCK_ENDS[kind] === 'SENDER';
  const deskId = sending ? referral.fromDeskId : referral.toDeskId;
  const organisationId = sending ? referral.fromOrganisationId : referral.toOrganisationId;
  if (deskId === null || organisationId === null) return;
  const calendar = await calendars.of(deskId);
  if (calendar === null) return;
  const basisMinutes = await minutesOf(command, kind);
  const clock = startClock(now, basisMinutes, calendar);
  const id = command.id();
  em.persist(
    em.create(ClockEntity, {
      ...clock,
      id,
      caseId: null,
      referralId: referral.id,
      organisationId,
      deskId,
      kind,
      basisMinutes,
      startedAt: now,
    }),
  );
  await watchReferralClock(command, { id, dueAt: clock.dueAt });
}

/**
 * Turns the clocks of a referral as the move asks: met, started on the calendar of the desk whose turn it is, or stopped while
 * the sharing is suspended (design §7).
 */
export async function turnReferralClocks(command: Command, referral: Running, move: ReferralMove): Promise<void> {
  const { em, now } = command;
  const turn = referralClockTurn(move);
  const calendars = new Calendars(command);
  const open = await em.find(ClockEntity, { referralId: referral.id, metAt: null });
  const change = (clock: ClockRecord, next: ClockFacts) => em.assign(clock, next);
  for (const clock of open) {
    if (turn.meet.some((kind) => kind === clock.kind)) change(clock, meetClock(clock, now));
    const calendar = turn.pause === true || turn.resume === true ? await calendars.of(clock.deskId) : null;
    if (calendar === null) continue;
    change(clock, turn.pause === true ? pauseClock(clock, now, calendar) : resumeClock(clock, now, calendar));
    if (turn.resume === true) await watchReferralClock(command, clock);
  }
  // One of a kind runs at a time: what was met is written before the next one starts.
  await em.flush();
  for (const kind of turn.start) await start(command, referral, kind, calendars);
}
