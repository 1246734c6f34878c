import { badField } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { PointOutProgrammesInput } from './case.input.ts';
import { setProgrammes } from './case-programmes.ts';
import { guardCase } from './guard-case.ts';
import { recordOnCase } from './record-on-case.ts';

const MOST_PROGRAMMES = 50;

/** 事業の案内: the lines of the plan that were pointed out, each counted once for its line. */
export async function pointOutProgrammes(context: Context, input: PointOutProgrammesInput): Promise<string> {
  if (input.programmeIds.length > MOST_PROGRAMMES) {
    throw badField('programmeIds', `${MOST_PROGRAMMES}件までです。`, `At most ${MOST_PROGRAMMES}.`);
  }
  const { id } = await context.command('pointOutProgrammes', input, async (command) => {
    const { row } = await guardCase(command, input.id, 'POINT_OUT_PROGRAMME', input.version);
    await command.write();
    const { added, removed } = await setProgrammes(command, row.id, input.programmeIds);
    row.lastActivityAt = command.now;
    await recordOnCase(command, row, 'case.programmesPointedOut', { codes: { added, removed } });
    return { id: row.id };
  });
  return id;
}
