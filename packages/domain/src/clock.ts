/** Clocks are rows: subject, kind, due, basis, paused, breached (design §7). */
export const CLOCK_KINDS = ['FIRST_ANSWER'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** Which moves of a case meet, pause or resume its first-answer clock. */
export const FIRST_ANSWER_CLOCK = {
  START: 'MEET',
  HOLD: 'PAUSE',
  WAKE: 'RESUME',
  CLOSE: 'MEET',
  REOPEN: 'NOTHING',
} as const satisfies Record<'START' | 'HOLD' | 'WAKE' | 'CLOSE' | 'REOPEN', 'MEET' | 'PAUSE' | 'RESUME' | 'NOTHING'>;

/** Waiting on the client stops the case clock; waiting on an expert or on another desk does not (design §7). */
export function holdPausesClock(holdOn: 'CLIENT' | 'EXPERT' | 'OTHER_DESK'): boolean {
  return holdOn === 'CLIENT';
}
