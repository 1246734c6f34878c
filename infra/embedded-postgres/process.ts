import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A zombie counts as gone: in a container without an init nobody collects an orphan that has ended. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return statFields(pid)[0] !== 'Z';
  } catch (error) {
    // EPERM: it lives, under another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** The fields of /proc/<pid>/stat from the state on; none where the system has no /proc. */
function statFields(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/**
 * What tells a process from a later one with the same number: its start time in ticks. Empty where the system has no
 * /proc; then the number alone decides.
 */
export const startTime = (pid: number): string => statFields(pid)[19] ?? '';

/** False only where the system can tell that the process is not PostgreSQL: numbers are soon reused in containers. */
export function mayBePostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    if (process.platform === 'win32') return true;
    return (
      spawnSync('ps', ['-p', String(pid), '-o', 'comm='])
        .stdout?.toString()
        .includes('postgres') ?? true
    );
  }
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Waits until the condition holds; false when the time ran out first. */
export async function until(condition: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!(await condition())) {
    if (performance.now() > end) return false;
    await pause(25);
  }
  return true;
}
