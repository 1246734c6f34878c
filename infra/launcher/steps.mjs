// Runs on Node 20 with nothing installed: only node: imports here.
import process from 'node:process';

const terminal = process.stdout.isTTY === true;

export const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} 秒`;

/** A fault that is the operator's to mend: printed as its one sentence, never with a stack. */
export class PlainFault extends Error {
  name = 'PlainFault';
}

/**
 * Runs one step of a command and prints a line with its time. A long step shows that it lives: a counting line on a
 * terminal, a line every ten seconds elsewhere. `work` receives `note(text)` for the words shown meanwhile, and may
 * return { detail } to be printed behind the time.
 */
export async function step(label, work) {
  const from = performance.now();
  let said = '';
  const draw = () => process.stdout.write(`\r\x1b[2K  … ${label} ${seconds(from)} ${said}`);
  const timer = setInterval(
    () => (terminal ? draw() : console.log(`  … ${label} ${seconds(from)} ${said}`)),
    terminal ? 200 : 10_000,
  );
  const close = (mark, detail) => {
    clearInterval(timer);
    if (terminal) process.stdout.write('\r\x1b[2K');
    console.log(`  ${mark} ${label} ${seconds(from)}${detail ? ` — ${detail}` : ''}`);
  };
  try {
    const result = await work((text) => {
      said = text.slice(0, 60);
    });
    close('✓', result?.detail);
    return result;
  } catch (error) {
    close('✗');
    throw error;
  }
}

/** Prints a plain fault as one sentence, anything else with its stack, and leaves with a non-zero code. */
export function fail(error) {
  if (error?.name === 'PlainFault' || error?.name === 'ClusterFault') console.error(`\n${error.message}`);
  else console.error(error);
  process.exit(1);
}

/** The sentence for the errors of the operating system that an operator can mend; undefined for any other. */
export function sentenceForSystemError(error, where) {
  switch (error?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `ディスクに空きがありません: ${where}（disk full）`;
    case 'EACCES':
    case 'EPERM':
      return `書込みの権限がありません: ${where}（permission denied）`;
    case 'EROFS':
      return `読取り専用の場所です: ${where}（read-only file system）`;
    default:
      return undefined;
  }
}

/**
 * Calls back once when the process that started us is gone. npm runs a script through a shell that dies of a signal
 * without passing it on; without this a stopped `npm start` would leave everything running. Only where npm or our own
 * first process stands above us: a command put in the background of a shell outlives that shell.
 */
export function onParentGone(callBack) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callBack();
  }, 300);
  timer.unref();
}
