import type { Locale } from '@madoguchi/domain';
import type { SessionActor } from './actor-row.ts';
import { type Command, type ResultIds, runCommand } from './run-command.ts';
import { ReadTransaction, runQuery } from './run-query.ts';
import type { Services } from './services.ts';

/** Cookies and addresses of the one request, for the few commands that need them. */
export interface RequestFacts {
  readonly sessionToken: string | undefined;
  readonly sessionHash: string;
  readonly address: string;
  readonly locale: Locale;
  setSession(token: string): void;
  clearSession(): void;
}

/** One per request. */
export class Context {
  readonly services: Services;
  readonly request: RequestFacts;
  /** The one read transaction of a query; a mutation has none until its answer is read. */
  readonly read: ReadTransaction;
  locale: Locale;

  constructor(services: Services, request: RequestFacts, read?: ReadTransaction) {
    this.services = services;
    this.request = request;
    this.read = read ?? new ReadTransaction(services.readPool, request.sessionHash);
    this.locale = request.locale;
  }

  get now(): Date {
    return this.services.now();
  }

  actor(): Promise<SessionActor> {
    return this.read.actor();
  }

  /** Runs one command under this request's session. */
  command<Input extends { readonly requestId: string }, Result extends ResultIds>(
    name: string,
    input: Input,
    act: (command: Command) => Promise<Result>,
  ): Promise<Result> {
    return runCommand(this.services, this.request.sessionHash, name, input, act);
  }

  /** The answer after a command: read anew, with the rights of the moment. */
  after<Result>(read: (transaction: ReadTransaction) => Promise<Result>): Promise<Result> {
    return runQuery(this.services.readPool, this.request.sessionHash, read);
  }
}
