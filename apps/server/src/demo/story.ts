import { type Audience, addBusinessDays, dateInTokyo, type HoldOn, tokyoInstant } from '@madoguchi/domain';
import {
  type CallerRelationCode,
  type CaseOutcomeCode,
  type ChannelCode,
  type ClientTypeCode,
  DESKS,
  type InquiryOutcomeCode,
  type ReferralSourceCode,
  type TallyKindCode,
} from '@madoguchi/plan';
import { type DeskTime, deskTimeOf } from '../desks/desk-calendar.ts';
import type { DemoCompanySlug } from './companies.ts';
import type { DemoSlug } from './staff.ts';

/** The plan's year, in which the stories lie; `MM-DD` below means a day of it. */
const YEAR = 2026;
/** No story is told before all of its dates have passed. */
const EARLIEST_TELLING = tokyoInstant(`${YEAR}-11-21`, '12:00');

/** An instant of a story: written down, or reckoned from the day on which the world is loaded. */
export type Moment = (now: Date) => Date;
export type Day = (now: Date) => string;

/** The calendar that the plan gives a desk. */
export function planTimeOf(slug: string): DeskTime {
  const desk = DESKS.find((each) => each.code === slug);
  if (desk === undefined) throw new Error(`The plan has no desk ${slug}.`);
  const openingHours = desk.hours.flatMap((spans, weekday) => spans.map((span) => ({ weekday, ...span })));
  return deskTimeOf({ openingHours, extraClosed: [], firstAnswerMinutes: desk.firstAnswerBusinessHours * 60 });
}

/** Monday to Friday without holidays: open at every desk. */
const WEEKDAYS = planTimeOf('work-style').calendar;

/** The instant the world is told at: now, unless the machine's clock lies before the stories. */
export function tellingTime(now: Date): Date {
  return now.getTime() < EARLIEST_TELLING.getTime() ? EARLIEST_TELLING : now;
}

export const on =
  (monthDay: string, time: string): Moment =>
  () =>
    tokyoInstant(`${YEAR}-${monthDay}`, time);

export const day =
  (monthDay: string): Day =>
  () =>
    `${YEAR}-${monthDay}`;

/** So many weekdays before today (one or more), without holidays. */
export const ago =
  (weekdays: number, time: string): Moment =>
  (now) =>
    tokyoInstant(addBusinessDays(dateInTokyo(now), -weekdays, WEEKDAYS), time);

/** So many weekdays after today; 0 is today itself, below 0 the days before. */
export const ahead =
  (weekdays: number): Day =>
  (now) =>
    weekdays === 0 ? dateInTokyo(now) : addBusinessDays(dateInTokyo(now), weekdays, WEEKDAYS);

export const aheadAt =
  (weekdays: number, time: string): Moment =>
  (now) =>
    tokyoInstant(ahead(weekdays)(now), time);

/** Later today: the next of a desk's usual hours that is not upon us. */
export const laterToday: Moment = (now) => {
  const date = dateInTokyo(now);
  const hours = ['12:00', '15:00', '17:00', '20:00'].map((time) => tokyoInstant(date, time));
  return hours.find((each) => each.getTime() > now.getTime() + 3_600_000) ?? tokyoInstant(date, '23:59');
};

/** So many hours before now, on the hour. */
export const hoursAgo =
  (hours: number): Moment =>
  (now) =>
    new Date(Math.floor(now.getTime() / 3_600_000 - hours) * 3_600_000);

/** What is written on one sheet. */
export interface Sheet {
  /** Which sitting it is, where it is not the first of its story; the twenty-six samples keep their own number. */
  readonly id?: string;
  readonly channel: ChannelCode;
  readonly minutes: number;
  readonly topics: readonly string[];
  readonly content: string;
  readonly answer: string;
  readonly outcome: InquiryOutcomeCode;
  readonly programmes?: readonly string[];
  readonly relation?: CallerRelationCode;
  readonly callerName?: string;
  readonly callerKana?: string;
  readonly callback?: string;
  readonly language?: string;
  readonly interpreter?: boolean;
}

export interface DemoClient {
  readonly name?: string;
  readonly kana?: string;
  readonly telephone?: string;
  readonly email?: string;
  readonly municipality?: string;
  readonly ageBand?: string;
  readonly employerIndustry?: string;
  readonly employerSizeBand?: string;
}

/** What somebody does on a case. */
export type Act =
  | { readonly sitting: Sheet }
  | { readonly note: string; readonly audience?: Audience; readonly thirdPerson?: boolean }
  | { readonly absent: string }
  | { readonly start: true }
  | { readonly assign: DemoSlug; readonly deputy?: DemoSlug }
  | { readonly hold: HoldOn; readonly until: Day; readonly reason: string }
  | { readonly wake: true }
  | { readonly task: string; readonly dueOn: Day }
  | { readonly done: string }
  | { readonly due: Moment }
  | { readonly message: string; readonly nextOn: Day }
  | { readonly pool: readonly DemoSlug[] }
  | { readonly close: CaseOutcomeCode; readonly because: string };

export interface Step {
  readonly at: Moment;
  readonly by?: DemoSlug;
  readonly act: Act;
}

/** One step of a case; by whoever took the first call where nobody else is named. */
export function step(at: Moment, act: Act, by?: DemoSlug): Step {
  return by === undefined ? { at, act } : { at, act, by };
}

/** Who consults: a company of the demo register, a person, or somebody who gives no name. */
export type Consulter =
  | { readonly company: DemoCompanySlug }
  | { readonly client: DemoClient }
  | { readonly anonymous: true };

export interface Story extends Sheet {
  readonly id: string;
  readonly desk: string;
  readonly by: DemoSlug;
  readonly at: Moment;
  readonly who: Consulter;
  readonly clientType: ClientTypeCode;
  readonly source: ReferralSourceCode;
  readonly sensitive?: boolean;
  readonly urgent?: boolean;
  /** The case that grew from it; `unassigned` leaves it to the desk's queue. */
  readonly grows?: { readonly subject: string; readonly unassigned?: boolean; readonly steps: readonly Step[] };
}

/** One key at the dock. */
export interface Tally {
  readonly desk: string;
  readonly by: DemoSlug;
  readonly at: Moment;
  readonly kind: TallyKindCode;
  readonly channel: ChannelCode;
}
