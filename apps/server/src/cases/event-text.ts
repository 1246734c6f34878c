import { EVENT_TEXTS, type EventCode, type HoldOn, type Locale } from '@madoguchi/domain';
import { CASE_OUTCOMES } from '@madoguchi/plan';

const WAITING_ON = {
  CLIENT: { ja: '相談者待ち', en: 'waiting for the client' },
  EXPERT: { ja: '専門家待ち', en: 'waiting for the expert' },
  OTHER_DESK: { ja: '他の窓口待ち', en: 'waiting for another desk' },
} as const satisfies Record<HoldOn, { ja: string; en: string }>;

/** What an event carries that its line in 経過 tells; a reason is there only for readers of the desk that wrote it. */
export interface EventFacts {
  readonly code: string;
  readonly codes: Readonly<Record<string, unknown>>;
  readonly toName: string | null;
  readonly reason: string | null;
}

function isEventCode(code: string): code is EventCode {
  return Object.hasOwn(EVENT_TEXTS, code);
}

/** The plain words of an event; a code of a later release is shown as it is. */
export function eventWords(code: string, locale: Locale): string {
  return isEventCode(code) ? EVENT_TEXTS[code][locale] : code;
}

function detailOf(event: EventFacts, locale: Locale): string[] {
  const { codes } = event;
  const text = (name: string) => (typeof codes[name] === 'string' ? codes[name] : '');
  switch (event.code) {
    case 'case.assigned':
      return event.toName === null ? [] : [event.toName];
    case 'case.held': {
      const on = text('on');
      const waiting = on === 'CLIENT' || on === 'EXPERT' || on === 'OTHER_DESK' ? [WAITING_ON[on][locale]] : [];
      return [...waiting, locale === 'ja' ? `${text('until')}まで` : `until ${text('until')}`];
    }
    case 'case.woken':
      return codes['bySystem'] === true ? [locale === 'ja' ? '期日の到来' : 'the day came'] : [];
    case 'case.closed': {
      const outcome = CASE_OUTCOMES.find((each) => each.code === text('outcome'));
      return outcome === undefined ? [] : [locale === 'ja' ? outcome.nameJa : (outcome.nameEn ?? outcome.nameJa)];
    }
    default:
      return [];
  }
}

/** An event in one line: 保留（相談者待ち・2026-12-01まで）。 */
export function eventText(event: EventFacts, locale: Locale): string {
  const details = [...detailOf(event, locale), ...(event.reason === null ? [] : [event.reason])];
  const words = eventWords(event.code, locale);
  if (details.length === 0) return words;
  return locale === 'ja' ? `${words}（${details.join('・')}）` : `${words} (${details.join(', ')})`;
}
