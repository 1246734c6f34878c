// Plain JavaScript for Node 20 with nothing installed: every command of package.json enters here first.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { fail, onParentGone, PlainFault, step } from './launcher/steps.mjs';

export const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const bin = path.join(root, 'node_modules', '.bin');
const ownNode = path.join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
const stampFile = path.join(root, 'node_modules', '.madoguchi-install');
const oldestUsable = [22, 18];

/**
 * Makes sure that the packages of the lock file are installed and that this process is the Node which the project
 * brings. Returns only there; in any other process it installs, starts the command again, and never returns.
 * `before` runs first, in the first process only, for faults that should be told before anything slow happens.
 */
export async function bootstrap({ before } = {}) {
  process.chdir(root);
  const again = process.env.MADOGUCHI_BOOTSTRAPPED === String(process.ppid);
  delete process.env.MADOGUCHI_BOOTSTRAPPED;
  if (again || process.env.npm_lifecycle_event) onParentGone(() => process.kill(process.pid, 'SIGTERM'));
  try {
    if (!again) await before?.();
    const installed = !again && (await install());
    if (installed || !runsOnOwnNode()) await continueOnOwnNode();
  } catch (error) {
    fail(error);
  }
  process.env.PATH = `${bin}${path.delimiter}${process.env.PATH ?? ''}`;
}

/** Settings may stand in a file `.env` at the root; the environment wins over it. */
export function loadSettings() {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

export async function refuseBusyPort(port, host) {
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new PlainFault(portSentence(error, port, host))));
    probe.listen({ port, host, exclusive: true }, () => probe.close(resolve));
  });
}

function portSentence(error, port, host) {
  if (error.code === 'EADDRINUSE')
    return `ポート ${port} は使用中です。PORT に別の番号を指定してください。（port ${port} on ${host} is in use）`;
  if (error.code === 'EACCES')
    return `ポート ${port} を開く権限がありません。PORT に 1024 以上を指定してください。（no permission for port ${port}）`;
  return `${host}:${port} で待ち受けできません。HOST と PORT を確かめてください。（${error.code ?? error.message}）`;
}

/** PORT and HOST as the launcher needs them; the server checks the rest of its settings itself. */
export function listenAddress() {
  loadSettings();
  const port = Number(process.env.PORT || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    fail(new PlainFault(`PORT は 1〜65535 の整数です: ${process.env.PORT}（PORT is not a port number）`));
  return { port, host: process.env.HOST || '127.0.0.1' };
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

/** Compares the lock file with npm's own record of what it installed: true even where npm, not we, installed it. */
function installMatchesLock() {
  try {
    const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(path.join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(([place, entry]) => {
      if (!place.startsWith('node_modules/') || entry.link) return true;
      const there = present[place];
      return there ? there.version === entry.version : entry.optional === true || entry.devOptional === true;
    });
  } catch {
    return false;
  }
}

async function install() {
  const hash = lockHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return false;
  if (!installMatchesLock()) {
    await step('依存パッケージの取得（npm ci）', npmCi);
    writeFileSync(stampFile, hash);
    return true;
  }
  writeFileSync(stampFile, hash);
  return false;
}

function npmCi(note) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=http'];
  // `npm run` puts node_modules/.bin first, so `node` may be the very file that npm ci is about to delete:
  // npm is run on the Node that runs npm, with that folder out of the way.
  const { npm_execpath: npmFile, npm_node_execpath: npmNode, MADOGUCHI_BOOTSTRAPPED: _, ...rest } = process.env;
  const PATH = (rest.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(path.delimiter);
  const env = { ...rest, PATH };
  for (const key of Object.keys(env)) if (/^npm_(package|lifecycle|command)/i.test(key)) delete env[key];
  const usable = npmFile && npmNode && existsSync(npmFile) && existsSync(npmNode) && !npmNode.startsWith(root);
  const child = usable
    ? spawn(npmNode, [npmFile, ...args], { cwd: root, env })
    : spawn('npm', args, { cwd: root, env, shell: process.platform === 'win32' });
  const heard = [];
  let fetched = 0;
  const listen = (chunk) => {
    const lines = chunk.toString().split('\n').filter(Boolean);
    fetched += lines.filter((line) => line.includes('http fetch')).length;
    heard.push(...lines.filter((line) => !line.includes('http ')));
    note(fetched ? `${fetched} 件取得` : '');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve, reject) => {
    child.once('error', () =>
      reject(new PlainFault('npm が見つかりません。Node.js と npm を入れてください。（npm not found）')),
    );
    child.once('close', (code) => (code === 0 ? resolve() : reject(new PlainFault(installSentence(heard)))));
  });
}

function installSentence(heard) {
  const text = heard.join('\n');
  if (text.includes('ENOSPC')) return `ディスクに空きがありません: ${root}（disk full）`;
  if (/EACCES|EPERM|EROFS/.test(text)) return `書込みの権限がありません: ${root}（permission denied）`;
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET/.test(text))
    return 'npm のレジストリにつながりません。ネットワークを確かめてください。（npm registry cannot be reached）';
  return `依存パッケージを取得できませんでした。（npm ci failed）\n${heard.slice(-15).join('\n')}`;
}

function runsOnOwnNode() {
  if (!existsSync(ownNode)) {
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major > oldestUsable[0] || (major === oldestUsable[0] && minor >= oldestUsable[1])) return true;
    throw new PlainFault(
      `この環境（${process.platform}-${process.arch}）用の Node.js が同梱されていません。Node.js ${oldestUsable.join('.')} 以上で実行してください。（no bundled Node for this platform）`,
    );
  }
  return realpathSync(process.execPath) === realpathSync(ownNode);
}

/** Starts the same command on the project's Node, hands signals over and leaves with its code. */
function continueOnOwnNode() {
  const child = spawn(ownNode, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, MADOGUCHI_BOOTSTRAPPED: String(process.pid) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => process.exit(signal ? 1 : code));
  });
}
