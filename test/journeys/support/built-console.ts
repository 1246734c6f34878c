import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../../..');

export const builtFolder = path.join(root, 'apps/console/dist');

/** The folder of the console as it is built from the sources of this moment; builds it first where it is older. */
export async function builtConsole(): Promise<string> {
  const { NODE_ENV: _testing, ...surroundings } = process.env;
  // In a process of its own: under the test runner's NODE_ENV, React would be built for development.
  await promisify(execFile)(process.execPath, [path.join(root, 'infra/build.mjs')], { cwd: root, env: surroundings });
  return builtFolder;
}
