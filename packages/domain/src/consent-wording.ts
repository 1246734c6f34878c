import type { Actor } from './actor.ts';
import { badInput, type FieldError, forbidden } from './errors.ts';

/** What a consent is asked for with: each text has its versions, and a consent keeps the one that was read out (design §3). */
export const CONSENT_WORDING_CODES = ['STANDARD', 'SENSITIVE', 'THIRD_PERSON'] as const;
export type ConsentWordingCode = (typeof CONSENT_WORDING_CODES)[number];

/**
 * Which text a consent is asked for with: the person spoken of hears their own, and what is SENSITIVE is never agreed to by a text
 * that does not say so. The stricter text may be read out for anything of the client's.
 */
export function wordingCodesFor(asked: {
  readonly sensitive: boolean;
  readonly thirdPerson: boolean;
}): readonly [ConsentWordingCode, ...ConsentWordingCode[]] {
  if (asked.thirdPerson) return ['THIRD_PERSON'];
  return asked.sensitive ? ['SENSITIVE'] : ['STANDARD', 'SENSITIVE'];
}

export const CONSENT_WORDING_LANGUAGES = ['ja', 'en'] as const;
export type ConsentWordingLanguage = (typeof CONSENT_WORDING_LANGUAGES)[number];

/** A text as it is read out in under a minute and a half. */
export const LONGEST_WORDING = 1_000;

/** Code lists are the administrators' (design §4), and the texts are common to both organisations. @throws DomainError FORBIDDEN */
export function assertMayWordConsent(actor: Actor): void {
  if (actor.kind === 'STAFF' && actor.memberships.some((each) => each.role === 'ADMINISTRATOR')) return;
  throw forbidden({
    ja: '同意の文面は管理者が変更します。',
    en: 'The texts of consent are an administrator’s to change.',
  });
}

/** A new version as it is offered; dates `YYYY-MM-DD` in Asia/Tokyo. */
export interface NewWording {
  readonly bodies: Readonly<Record<ConsentWordingLanguage, string>>;
  readonly validFrom: string;
}

/**
 * A new version begins on a day to come, after the version before it has begun: a form that lies open today stays good, and no
 * consent ever rests on a text that changed under it.
 * @param newest the version that stands last
 * @throws DomainError BAD_USER_INPUT
 */
export function assertWordingFollows(next: NewWording, newest: NewWording, today: string): void {
  const fields: FieldError[] = [];
  if (next.validFrom <= today) {
    fields.push({
      field: 'validFrom',
      message: { ja: '明日より後の日付にしてください。', en: 'Choose a day after today.' },
    });
  } else if (next.validFrom <= newest.validFrom) {
    fields.push({
      field: 'validFrom',
      message: {
        ja: `前の版が始まる${newest.validFrom}より後の日付にしてください。`,
        en: `Choose a day after ${newest.validFrom}, when the version before begins.`,
      },
    });
  }
  if (CONSENT_WORDING_LANGUAGES.every((language) => next.bodies[language].trim() === newest.bodies[language].trim())) {
    fields.push({ field: 'ja', message: { ja: '文面が変わっていません。', en: 'Nothing has changed.' } });
  }
  if (fields.length > 0) throw badInput(fields);
}
