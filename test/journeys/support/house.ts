import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startWorker } from '../../../apps/server/src/jobs/worker.ts';
import { type Desks, factorCode, openDesks, PASSWORD, type Person } from '../../support/kit.ts';
import { launchBrowser } from './browser.ts';
import { builtConsole } from './built-console.ts';
import { countTheHandsOf } from './hands.ts';
import { InputMethod } from './ime.ts';
import { DESKTOP, type Size } from './screen.ts';
import { type Watch, watch } from './watch.ts';

const PATIENCE_MS = 20_000;

/** A chair in front of a machine: one browser profile with one window. */
export class Seat {
  readonly page: Page;
  readonly watch: Watch;
  readonly ime: InputMethod;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.watch = watch(page, address);
    this.ime = new InputMethod(page);
    this.#address = address;
  }

  /** Opens an address of the console as a bookmark does. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.#address}${path}`);
  }

  /** Moves inside the console, as a link does: the page is not loaded anew. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, path);
  }

  /** Until every answer has come and been drawn. */
  async settle(): Promise<void> {
    do {
      await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    } while (this.watch.waiting);
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  }

  /** Through the real page, by keyboard, with the code of the authenticator app where the role asks for one. Leaves the person on their home page. */
  async signIn(person: Pick<Person, 'signInName'>): Promise<void> {
    await this.open('/');
    await this.page.getByLabel('職員IDまたはメール').fill(person.signInName);
    await this.page.getByLabel('パスワード', { exact: true }).fill(PASSWORD);
    await this.page.keyboard.press('Enter');
    const code = this.page.getByLabel('確認コード');
    const menu = this.page.getByRole('button', { name: '利用者メニュー' });
    await code.or(menu).waitFor();
    if (await code.isVisible()) {
      await code.fill(factorCode());
      await this.page.keyboard.press('Enter');
    }
    await menu.waitFor();
    await this.page.locator('main h1').waitFor();
  }

  /** The region of the intake dock. */
  get dock() {
    return this.page.getByRole('complementary', { name: '受付ドック' });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

/** The desks with their console in front of a real browser: a database copy, the server, the worker, people. */
export class House {
  readonly desks: Desks;
  readonly #browser: Browser;
  readonly #worker: { stop(): Promise<void> } | undefined;

  constructor(desks: Desks, browser: Browser, worker: { stop(): Promise<void> } | undefined) {
    this.desks = desks;
    this.#browser = browser;
    this.#worker = worker;
  }

  /** A fresh profile; the person, where one is named, signs in on the sign-in page. */
  async seat(person?: Pick<Person, 'signInName'>, size: Size = DESKTOP): Promise<Seat> {
    const context: BrowserContext = await this.#browser.newContext({
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      viewport: { width: size.width, height: size.height },
      deviceScaleFactor: size.scale ?? 1,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await countTheHandsOf(page);
    const seat = new Seat(page, this.desks.address);
    if (person !== undefined) await seat.signIn(person);
    return seat;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#worker?.stop();
    await this.desks.close();
  }
}

/** Opens everything for one file of journeys; close it in `afterAll`. */
export async function openHouse(name: string, options: { worker?: boolean } = {}): Promise<House> {
  const [consoleFolder, browser] = await Promise.all([builtConsole(), launchBrowser()]);
  // The port is known once the desks are open; the server compares origins with this very object.
  const publicUrl = new URL('http://127.0.0.1');
  const desks = await openDesks(name, { env: { consoleFolder, publicUrl } });
  publicUrl.port = new URL(desks.address).port;
  const worker = options.worker ? await startWorker(desks.services, desks.database.workerUrl) : undefined;
  return new House(desks, browser, worker);
}
