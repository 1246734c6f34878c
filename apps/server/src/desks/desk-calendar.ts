import holidayJp from '@holiday-jp/holiday_jp';
import type { BusinessCalendar, OpeningPeriod } from '@madoguchi/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Public holidays of Japan (国民の祝日に関する法律), substitutes and citizens' holidays with them. */
const HOLIDAYS: ReadonlySet<string> = new Set(Object.keys(holidayJp.holidays));

/** What a desk promises: when it works, and within how many of those minutes it answers first. */
export interface DeskTime {
  readonly calendar: BusinessCalendar;
  readonly firstAnswerMinutes: number;
}

export interface DeskTimeRow {
  readonly openingHours: readonly { readonly weekday: number; readonly from: string; readonly to: string }[];
  readonly extraClosed: readonly string[];
  readonly firstAnswerMinutes: number;
}

/** The desk `d` of app.desk as JSON, for any statement that needs its calendar. */
export const DESK_TIME_JSON = `json_build_object('openingHours', d.opening_hours, 'extraClosed', d.extra_closed,
  'firstAnswerMinutes', d.first_answer_minutes)`;

/** The calendar of the rules from what the desk's row says. */
export function deskTimeOf(row: DeskTimeRow): DeskTime {
  const hours: OpeningPeriod[][] = [[], [], [], [], [], [], []];
  for (const span of row.openingHours) hours[span.weekday]?.push({ from: span.from, to: span.to });
  for (const day of hours) day.sort((left, right) => left.from.localeCompare(right.from));
  return {
    firstAnswerMinutes: row.firstAnswerMinutes,
    calendar: {
      hours,
      holidays: HOLIDAYS,
      closedOnHolidays: true,
      closedAtYearEnd: true,
      extraClosed: new Set(row.extraClosed),
      extraOpen: new Map(),
    },
  };
}

/** True where the desk opens at all: one without hours promises no time, and has no clock. */
export function opensAtAll(calendar: BusinessCalendar): boolean {
  return calendar.hours.some((day) => day.length > 0);
}

/** The calendar of one desk, inside a command; undefined where there is no such desk. */
export async function findDeskTime(em: EntityManager, deskId: string): Promise<DeskTime | undefined> {
  const [row] = await em.execute<{ json: DeskTimeRow }[]>(
    `select ${DESK_TIME_JSON} as json from app.desk d where d.id = ?::uuid`,
    [deskId],
  );
  return row === undefined ? undefined : deskTimeOf(row.json);
}
