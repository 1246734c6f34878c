import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';

/** WCAG 2.0 to 2.2, A and AA. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Size {
  readonly width: number;
  readonly height: number;
  /** 2 is what a desk gets that enlarges a window of twice the size to 200 %. */
  readonly scale?: number;
}

export const DESKTOP: Size = { width: 1440, height: 900 };
export const TABLET: Size = { width: 768, height: 1024 };
export const PHONE: Size = { width: 375, height: 812 };
export const NARROW: Size = { width: 320, height: 640 };
/** A window of 1280 × 800 at 200 %. */
export const ENLARGED: Size = { width: 640, height: 400, scale: 2 };

/** What axe finds wrong on the page as it stands, one line for each element. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    interface Result {
      violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
    }
    const axe = Reflect.get(globalThis, 'axe') as { run(context: Document, options: object): Promise<Result> };
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} — ${failureSummary.replaceAll(/\s+/g, ' ')}`,
      ),
    );
  }, STANDARDS);
}

/** How many pixels the page can be pushed sideways; 0 where nothing sticks out. Names what does. */
export function overflow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const excess = document.documentElement.scrollWidth - window.innerWidth;
    if (excess <= 0) return '0 px';
    const guilty = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .slice(0, 3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className.toString().slice(0, 40)}`);
    return `${excess} px: ${guilty.join(', ')}`;
  });
}

/**
 * The element with the focus, and whether it shows: in the window, not covered, with the ring of the house (at least
 * two pixels) on it or on the box around it.
 */
export function focusNow(page: Page): Promise<{ readonly name: string; readonly fault: string | undefined }> {
  return page.evaluate(() => {
    const focus = document.activeElement;
    if (!(focus instanceof HTMLElement) || focus === document.body) return { name: '', fault: 'nothing has the focus' };
    const label = focus.getAttribute('aria-label') ?? focus.closest('label')?.textContent ?? focus.textContent;
    const labelled = focus.id === '' ? null : document.querySelector(`label[for="${CSS.escape(focus.id)}"]`);
    const words = (labelled?.textContent ?? label ?? '').trim();
    const name = `${focus.tagName.toLowerCase()} ${words.slice(0, 24)}`;
    const ringed = (element: HTMLElement | null, left: number): HTMLElement | undefined => {
      if (element === null || left === 0) return undefined;
      const style = getComputedStyle(element);
      const drawn = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      return drawn ? element : ringed(element.parentElement, left - 1);
    };
    const holder = ringed(focus, 4);
    if (holder === undefined) return { name, fault: 'no ring' };
    const box = holder.getBoundingClientRect();
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const right = Math.min(box.right, window.innerWidth);
    const bottom = Math.min(box.bottom, window.innerHeight);
    if (right - left < 1 || bottom - top < 1) return { name, fault: 'out of sight' };
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ] as const;
    const seen = points.some(([x, y]) => {
      const at = document.elementFromPoint(x, y);
      return at !== null && (holder.contains(at) || at.contains(holder));
    });
    return { name, fault: seen ? undefined : 'covered' };
  });
}

const MOST_STOPS = 120;

/** Goes on with `key` as long as the focus stays in `within`; the stops on the way that do not show. */
export async function hiddenStops(
  page: Page,
  within: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<{ readonly count: number; readonly hidden: string[] }> {
  const region = await within.elementHandle();
  if (region === null) throw new Error('There is nothing to go through.');
  const hidden: string[] = [];
  for (let count = 0; count < MOST_STOPS; count += 1) {
    const { name, fault } = await focusNow(page);
    if (fault !== undefined) hidden.push(`${name}: ${fault}`);
    await page.keyboard.press(key);
    if (!(await region.evaluate((element) => element.contains(document.activeElement))))
      return { count: count + 1, hidden };
  }
  throw new Error(`The focus is still inside after ${MOST_STOPS} stops: a trap.`);
}

/** Everything that the browser keeps or shows outside of the page, for the search for personal data. */
export async function traces(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      location.href,
      document.title,
      history.state,
      databases,
      await caches.keys(),
    ]);
  });
  return decodeURIComponent(kept);
}
