import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium that comes by npm, unpacked once per version and user: the package itself would unpack it to one place
 * of the machine for everybody, where a second user may not run it.
 */
async function unpacked(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(path.resolve(entry, '../../../package.json'), 'utf8')) as {
    version: string;
  };
  const home = path.join(tmpdir(), `madoguchi-chromium-${version}-${userInfo().uid}`);
  const executable = path.join(home, 'chromium');
  if (existsSync(executable)) return executable;
  const { default: packed } = await import('@sparticuz/chromium');
  const workshop = `${home}.${process.pid}`;
  mkdirSync(workshop, { recursive: true, mode: 0o700 });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = workshop;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    // In one move, so that nobody starts half a browser.
    renameSync(workshop, home);
  } catch (error) {
    rmSync(workshop, { recursive: true, force: true });
    if (!existsSync(executable)) throw error;
  }
  return executable;
}

/** Where a browser may be, the wished one first: its place or channel in MADOGUCHI_BROWSER, npm's, an installed one. */
function candidates(): (() => Promise<LaunchOptions>)[] {
  const wished = process.env['MADOGUCHI_BROWSER'];
  if (wished) return [async () => (path.isAbsolute(wished) ? { executablePath: wished } : { channel: wished })];
  const installed = ['chrome', 'msedge', 'chromium'].map((channel) => async () => ({ channel }));
  if (process.platform !== 'linux' || process.arch !== 'x64') return installed;
  return [async () => ({ executablePath: await unpacked() }), ...installed];
}

/**
 * A real browser, or a failure: a journey is never skipped for want of one.
 * @throws Error one sentence that says what to do
 */
export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const candidate of candidates()) {
    try {
      return await chromium.launch({ ...(await candidate()), headless: true, args: FLAGS });
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(
    `ブラウザを起動できません。MADOGUCHI_BROWSER に Chrome か Edge の場所を指定してください。（no browser: ${reasons[0] ?? ''}）`,
  );
}
