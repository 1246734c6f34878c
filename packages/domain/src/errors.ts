/** Stable codes that travel in `extensions.code`; each says when it is thrown. */
export const ERROR_CODES = [
  /** No session, or one that is over. */
  'UNAUTHENTICATED',
  /** The password was right; the code of the second factor is missing or wrong. */
  'SECOND_FACTOR_REQUIRED',
  /** The role asks for a second factor that is not set up yet; nothing else can be done before. */
  'SECOND_FACTOR_MISSING',
  /** Visible, but not this person's to do. */
  'FORBIDDEN',
  /** Does not exist, or may not be seen: the two are one answer. */
  'NOT_FOUND',
  /** Somebody else was first, or a request id was used for another input. */
  'CONFLICT',
  /** The life cycle has no such move from this state. */
  'INVALID_TRANSITION',
  /** Something typed cannot be stored; `fields` says which and why. */
  'BAD_USER_INPUT',
  /** Too many tries; later again. */
  'RATE_LIMITED',
  /** The request is larger or deeper than the house answers. */
  'REQUEST_TOO_LARGE',
  /** The database is away or too busy; the same request may be sent again. */
  'UNAVAILABLE',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** One field of an input that cannot be stored, named by its path in the input. */
export interface FieldError {
  readonly field: string;
  readonly message: Bilingual;
}

/**
 * The only error the house throws on purpose. `message` is the Japanese text; the wire picks the reader's language.
 * @param code when it is thrown, see `ERROR_CODES`
 * @param text what happened and what to do next, in both languages
 * @param fields for BAD_USER_INPUT, one entry per field
 */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly text: Bilingual;
  readonly fields: readonly FieldError[];

  constructor(code: ErrorCode, text: Bilingual, fields: readonly FieldError[] = []) {
    super(text.ja);
    this.name = 'DomainError';
    this.code = code;
    this.text = text;
    this.fields = fields;
  }
}

const MESSAGES = {
  UNAUTHENTICATED: {
    ja: 'サインインし直してください。入力中の内容は下書きに残っています。',
    en: 'Please sign in again. What you were typing is kept as a draft.',
  },
  NOT_FOUND: {
    ja: '見つかりません。番号をご確認ください。',
    en: 'Not found. Please check the number.',
  },
  FORBIDDEN: {
    ja: 'この操作は、あなたの役割ではできません。統括にご相談ください。',
    en: 'Your role does not allow this. Please ask a supervisor.',
  },
  STALE: {
    ja: 'ほかの人が先に更新しました。違いを確かめてから、もう一度保存してください。',
    en: 'Somebody else saved first. Compare the two and save again.',
  },
  REQUEST_ID_REUSED: {
    ja: '同じ受付けIDで別の内容が送られました。もう一度操作してください。',
    en: 'This request id was already used for another input. Please try again.',
  },
  RATE_LIMITED: {
    ja: '試行が多すぎます。しばらく待ってから、もう一度お試しください。',
    en: 'Too many tries. Please wait a while and try again.',
  },
  UNAVAILABLE: {
    ja: 'ただいま混み合っています。入力はそのままです。少し待ってから、もう一度お試しください。',
    en: 'The service is busy. Nothing you typed is lost. Please try again in a moment.',
  },
  SECOND_FACTOR_MISSING: {
    ja: 'この役割には二要素認証が必要です。先に設定してください。',
    en: 'Your role needs a second factor. Please set it up first.',
  },
  BAD_USER_INPUT: {
    ja: '入力に確認が必要なところがあります。',
    en: 'Some of the input needs attention.',
  },
} as const satisfies Record<string, Bilingual>;

/** The session is missing or over. */
export function unauthenticated(): DomainError {
  return new DomainError('UNAUTHENTICATED', MESSAGES.UNAUTHENTICATED);
}

/** The row does not exist or may not be seen; the two must look the same (design §4). */
export function notFound(): DomainError {
  return new DomainError('NOT_FOUND', MESSAGES.NOT_FOUND);
}

/** The actor sees the row but may not do this to it. */
export function forbidden(text: Bilingual = MESSAGES.FORBIDDEN): DomainError {
  return new DomainError('FORBIDDEN', text);
}

/** The version sent is not the version stored: two people edited. */
export function stale(): DomainError {
  return new DomainError('CONFLICT', MESSAGES.STALE);
}

/** One request id, two inputs. */
export function requestIdReused(): DomainError {
  return new DomainError('CONFLICT', MESSAGES.REQUEST_ID_REUSED);
}

/** The role asks for a second factor that is not set up. */
export function secondFactorMissing(): DomainError {
  return new DomainError('SECOND_FACTOR_MISSING', MESSAGES.SECOND_FACTOR_MISSING);
}

export function conflict(text: Bilingual): DomainError {
  return new DomainError('CONFLICT', text);
}

export function rateLimited(): DomainError {
  return new DomainError('RATE_LIMITED', MESSAGES.RATE_LIMITED);
}

export function unavailable(): DomainError {
  return new DomainError('UNAVAILABLE', MESSAGES.UNAVAILABLE);
}

/** @param fields at least one field with its reason */
export function badInput(fields: readonly FieldError[]): DomainError {
  return new DomainError('BAD_USER_INPUT', fields[0]?.message ?? MESSAGES.BAD_USER_INPUT, fields);
}

export function badField(field: string, ja: string, en: string): DomainError {
  return badInput([{ field, message: { ja, en } }]);
}
