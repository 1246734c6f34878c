import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from '../bootstrap.mjs';

const guard = pathToFileURL(path.join(root, 'infra/launcher/end-with-parent.mjs')).href;

/**
 * A Node program of ours that ends when we end, even by kill -9. It stands in a group of its own: Ctrl+C reaches the
 * whole group of a terminal, and it is we who pass exactly one signal on.
 */
export function startNode(args, env) {
  const child = spawn(process.execPath, ['--import', guard, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
    env: { ...process.env, ...env },
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code: code ?? 1, signal }));
  });
  return { child, ended };
}

/** Asks the children to stop when we are asked to, once; a child that does not listen is killed after the grace. */
export function passSignals(children, graceMilliseconds = 20_000) {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (asked) return;
      asked = true;
      for (const { child } of children) child.kill('SIGTERM');
      setTimeout(() => {
        for (const { child } of children) child.kill('SIGKILL');
      }, graceMilliseconds).unref();
    });
  return { asked: () => asked };
}
