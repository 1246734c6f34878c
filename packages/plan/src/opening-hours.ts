export type OpeningPeriod = { from: string; to: string };

/** Seven lists of periods `HH:MM` to `HH:MM`, Sunday first: the shape that the business calendar of the rules takes. */
export type OpeningHours = readonly (readonly OpeningPeriod[])[];

/** Open from Monday to Friday, and on Saturday where its periods are given. */
export function weekly(weekday: readonly OpeningPeriod[], saturday: readonly OpeningPeriod[] = []): OpeningHours {
  return [[], weekday, weekday, weekday, weekday, weekday, saturday];
}

/** 平日 9:00–17:00: what a desk gets whose hours are not published. */
export const ASSUMED_HOURS: OpeningHours = weekly([{ from: '09:00', to: '17:00' }]);
