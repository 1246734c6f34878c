import type { Command } from '../run-command.ts';

/** The job that looks after the cases somebody had, written in the transaction that took their account or their post away. */
export function releaseCasesOf(command: Command, staffId: string): Promise<void> {
  return command.enqueue('release-cases', { staffId }, { key: `release-cases:${staffId}` });
}
