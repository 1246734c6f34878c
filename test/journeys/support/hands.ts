import type { Locator, Page } from 'playwright-core';

interface Counted {
  readonly keys: string[];
  readonly clicks: number;
}

/** Put into every page before its own scripts: counts what the hands did, whatever the page makes of it. */
function countHands() {
  const counted = { keys: [] as string[], clicks: 0 };
  Reflect.set(globalThis, 'madoguchiHands', counted);
  const press = (event: KeyboardEvent) => {
    // What the input method takes for itself belongs to the memo.
    if (event.isTrusted && !event.repeat && !event.isComposing && event.keyCode !== 229) counted.keys.push(event.key);
  };
  const click = (event: Event) => {
    if (event.isTrusted) counted.clicks += 1;
  };
  window.addEventListener('keydown', press, { capture: true });
  window.addEventListener('pointerdown', click, { capture: true });
}

export function countTheHandsOf(page: Page): Promise<unknown> {
  return page.addInitScript(countHands);
}

/** Every key that went down — Ctrl and Alt are keys of their own — and every press of the mouse or the finger. */
export async function handsOf(page: Page): Promise<Counted> {
  const counted: unknown = await page.evaluate(() => Reflect.get(globalThis, 'madoguchiHands'));
  return counted as Counted;
}

export async function restHands(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counted: unknown = Reflect.get(globalThis, 'madoguchiHands');
    Object.assign(counted as object, { clicks: 0 });
    (counted as { keys: string[] }).keys.length = 0;
  });
}

/** One key after the other, as fast as the page takes them. */
export async function pressAll(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until the focus is there, as a person does who looks before typing on. */
export async function focusReaches(place: Locator): Promise<void> {
  await place.and(place.page().locator(':focus')).waitFor();
}

/** Waits until the focus is somewhere in that region. */
export async function focusEnters(region: Locator): Promise<void> {
  await region.locator(':focus').waitFor();
}
