export type DraftStatus = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict';

/** How one save went. `gone` asks for nothing more: the sheet has been recorded or thrown away elsewhere. */
export type SaveResult = { readonly version: number } | 'failed' | 'conflict' | 'gone';

export interface DraftSaverOptions {
  /** @param quiet the request follows a timer, so it must not count as the person's presence */
  readonly save: (content: string, version: number | undefined, quiet: boolean) => Promise<SaveResult>;
  readonly onStatus: (status: DraftStatus, version: number | undefined) => void;
  readonly setTimer: (run: () => void, ms: number) => () => void;
  readonly now: () => number;
}

export const QUIET_MS = 3_000;
/** Someone who types without a pause is saved all the same, and is present. */
export const LONGEST_UNSAVED_MS = 20_000;
export const RETRY_MS = 10_000;

/**
 * Keeps the author's draft on the server: three seconds after the last word, one save at a time, never in the middle
 * of a composition. What changes during a save is saved after it.
 */
export class DraftSaver {
  readonly #options: DraftSaverOptions;
  #version: number | undefined;
  #stored: string | undefined;
  #wanted: string | undefined;
  #dirtySince: number | undefined;
  #cancelTimer: (() => void) | undefined;
  #flight: Promise<void> | undefined;
  #held = false;
  #conflict = false;
  #stopped = false;

  constructor(options: DraftSaverOptions, stored?: { content: string; version: number }) {
    this.#options = options;
    this.#version = stored?.version;
    this.#stored = stored?.content;
  }

  get dirty() {
    return this.#wanted !== undefined || this.#flight !== undefined;
  }

  /** The sheet as it stands now. */
  note(content: string) {
    if (this.#stopped || content === (this.#wanted ?? this.#stored)) return;
    this.#wanted = content;
    this.#dirtySince ??= this.#options.now();
    if (this.#conflict) return;
    this.#options.onStatus('waiting', this.#version);
    this.#wait(QUIET_MS);
  }

  /** A composition has begun: nothing is sent before its end. */
  hold() {
    this.#held = true;
    this.#cancel();
  }

  release() {
    if (!this.#held) return;
    this.#held = false;
    if (this.#wanted !== undefined) this.#wait(QUIET_MS);
  }

  /** Saves at once what is unsaved: the person leaves the field, the dock or the page. */
  flush(quiet = true): Promise<void> {
    return this.#held || this.#wanted === undefined ? Promise.resolve() : this.#save(quiet);
  }

  /** After a conflict: this sheet takes the place of the newer draft. */
  overwrite(version: number) {
    this.#version = version;
    this.#conflict = false;
    void this.#save(false);
  }

  /** After a conflict: the newer draft takes the place of this sheet. */
  adopt(content: string, version: number) {
    this.#version = version;
    this.#stored = content;
    this.#wanted = undefined;
    this.#conflict = false;
    this.#options.onStatus('saved', version);
  }

  /** The sheet is closed: no timer and no late save may bring its draft back. Settles when the last save is over. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wanted = undefined;
    this.#cancel();
    await this.#flight;
  }

  /** The sheet stands again: its close was refused after all. */
  resume(content?: string) {
    this.#stopped = false;
    if (content !== undefined) this.note(content);
  }

  #wait(ms: number, quiet = false) {
    this.#cancel();
    if (this.#held || this.#conflict) return;
    const open = this.#options.now() - (this.#dirtySince ?? this.#options.now());
    this.#cancelTimer = this.#options.setTimer(
      () => void this.#save(quiet),
      Math.max(0, Math.min(ms, LONGEST_UNSAVED_MS - open)),
    );
  }

  #cancel() {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
  }

  #save(quiet: boolean): Promise<void> {
    this.#flight ??= this.#send(quiet).finally(() => {
      this.#flight = undefined;
    });
    return this.#flight;
  }

  async #send(quiet: boolean): Promise<void> {
    const content = this.#wanted;
    if (this.#held || this.#conflict || this.#stopped || content === undefined) return;
    this.#cancel();
    this.#wanted = undefined;
    this.#dirtySince = undefined;
    this.#options.onStatus('saving', this.#version);
    const result = await this.#options.save(content, this.#version, quiet);
    if (this.#stopped || result === 'gone') {
      this.#stopped = true;
      return;
    }
    if (typeof result === 'object') {
      this.#version = result.version;
      this.#stored = content;
      this.#options.onStatus(this.#wanted === undefined ? 'saved' : 'waiting', this.#version);
      if (this.#wanted !== undefined) this.#wait(QUIET_MS);
      return;
    }
    this.#wanted ??= content;
    this.#options.onStatus(result, this.#version);
    if (result === 'conflict') {
      // Two windows of one author: the person decides which of the two stays.
      this.#conflict = true;
      return;
    }
    this.#dirtySince = undefined;
    this.#wait(RETRY_MS, true);
  }
}
