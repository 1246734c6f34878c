import type { CDPSession, Page } from 'playwright-core';

/** The keys that an input method swallows while it converts. The codes are those of the keyboard. */
const KEYS = { Enter: 13, Escape: 27, Space: 32, n: 78, k: 75 } as const;
const CTRL = 2;
const ALT = 1;

export interface SwallowedKey {
  readonly key: keyof typeof KEYS;
  readonly ctrl?: boolean;
  readonly alt?: boolean;
}

/** A Japanese input method at a page's keyboard. What it composes goes where the focus is. */
export class InputMethod {
  readonly #page: Page;
  #session: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  #cdp(): Promise<CDPSession> {
    this.#session ??= this.#page.context().newCDPSession(this.#page);
    return this.#session;
  }

  /** Shows the unconverted reading, letter by letter, then each candidate in turn; nothing is confirmed yet. */
  async compose(reading: string, ...candidates: readonly string[]): Promise<void> {
    const cdp = await this.#cdp();
    const typed = [...reading].map((_, at, letters) => letters.slice(0, at + 1).join(''));
    for (const text of [...typed, ...candidates]) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
  }

  /** Confirms the composition with what stands in the end. */
  async confirm(text: string): Promise<void> {
    await (await this.#cdp()).send('Input.insertText', { text });
  }

  /** A phrase as a counsellor types it: reading, conversion, confirmation. */
  async write(reading: string, text: string): Promise<void> {
    await this.compose(reading, text);
    await this.confirm(text);
  }

  /** A key pressed in the middle of the composition, once as Windows reports it (229) and once as other systems do. */
  async press({ key, ctrl = false, alt = false }: SwallowedKey): Promise<void> {
    const cdp = await this.#cdp();
    const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
    const modifiers = (ctrl ? CTRL : 0) | (alt ? ALT : 0);
    for (const report of [
      { key: 'Process', windowsVirtualKeyCode: 229 },
      { key: key === 'Space' ? ' ' : key, windowsVirtualKeyCode: KEYS[key] },
    ]) {
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code, modifiers, ...report });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', code, modifiers, ...report });
    }
  }
}
