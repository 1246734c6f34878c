import type { AppErrorCode } from './errors.ts';

/** After these nobody knows whether the server has done it: the same act has to bear the same id again. */
const UNCERTAIN: ReadonlySet<AppErrorCode> = new Set(['NETWORK', 'UNAVAILABLE', 'UNEXPECTED']);

/**
 * One `requestId` per intended act. A repetition of the same input after an uncertain end keeps the id, so that the
 * server recognises it; anything else is a new act.
 */
export class IntendedAct {
  #id: string | undefined;
  #input: string | undefined;
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  begin(input: unknown): string {
    const fingerprint = JSON.stringify(input);
    if (this.#id === undefined || this.#input !== fingerprint) {
      this.#id = this.#newId();
      this.#input = fingerprint;
    }
    return this.#id;
  }

  end(failure?: AppErrorCode) {
    if (failure !== undefined && UNCERTAIN.has(failure)) return;
    this.#id = undefined;
    this.#input = undefined;
  }
}
