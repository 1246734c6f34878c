import { type Actor, type Locale, unauthenticated } from '@madoguchi/domain';

/** What `fn.actor()` answers: the actor of the domain and what the session needs to know of itself. */
export interface SessionActor extends Actor {
  readonly sessionId: string;
  /** The role asks for a second factor that is not set up: only setting it up is open. */
  readonly factorMissing: boolean;
  readonly locale: Locale;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

type Row = Omit<SessionActor, 'lastSeenAt' | 'expiresAt'> & { lastSeenAt: string; expiresAt: string };

/** @param row the JSON of `fn.actor()`, null without a living session */
export function sessionActor(row: unknown): SessionActor | undefined {
  if (row === null || row === undefined) return undefined;
  const found = row as Row;
  return { ...found, lastSeenAt: new Date(found.lastSeenAt), expiresAt: new Date(found.expiresAt) };
}

/** @throws DomainError UNAUTHENTICATED */
export function requireActor(actor: SessionActor | undefined): SessionActor {
  if (actor === undefined) throw unauthenticated();
  return actor;
}
