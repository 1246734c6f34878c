import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { root } from '../bootstrap.mjs';
import { seconds } from './steps.mjs';

/** Runs a program of node_modules/.bin, or a script on our Node, and keeps what it says. */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs tasks side by side, as many as the machine has cores, and prints a line as each one ends. */
export async function runAll(tasks) {
  const failures = [];
  const waiting = [...tasks];
  const lane = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const from = performance.now();
      const { code, output } = await task.work();
      console.log(`  ${code === 0 ? '✓' : '✗'} ${task.label} ${seconds(from)}`);
      if (code !== 0) failures.push({ label: task.label, output });
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return failures;
}
