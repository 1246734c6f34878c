import type { EventCode } from '@madoguchi/domain';
import type { NewEvent } from '../record-event.ts';
import type { Command } from '../run-command.ts';
import type { CaseRecord } from './case.entity.ts';

/** One event in the stream of a case, in its desk's name, and the hint to open screens. */
export async function recordOnCase(
  command: Command,
  row: Pick<CaseRecord, 'id' | 'organisationId' | 'deskId'>,
  code: EventCode,
  said: Pick<NewEvent, 'codes' | 'content'> & {
    readonly deskId?: string;
    readonly organisationId?: string;
    /** The one desk that may learn of it, where others read the case as well. */
    readonly within?: string | undefined;
  } = {},
): Promise<void> {
  await command.record({
    code,
    stream: 'case',
    subjectId: row.id,
    organisationId: said.organisationId ?? row.organisationId,
    deskId: said.deskId ?? row.deskId,
    codes: said.codes ?? {},
    content: said.content ?? {},
  });
  await command.notify('case', row.id, said.within);
}
