import type { EventCode } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';
import type { DisclosureRecord } from './disclosure.entity.ts';

/** One line about a request, in the trail of the desk that took it up. */
export function recordOnDisclosure(
  command: Command,
  row: DisclosureRecord,
  code: Extract<EventCode, `disclosure.${string}`>,
  codes: Readonly<Record<string, string | number>> = {},
  content: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return command.record({
    code,
    stream: 'desk',
    subjectId: row.deskId,
    organisationId: row.organisationId,
    deskId: row.deskId,
    codes: { disclosureId: row.id, ...codes },
    content,
  });
}
