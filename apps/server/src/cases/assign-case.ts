import type { Context } from '../context.ts';
import { tell } from '../notifications/tell.ts';
import type { AssignCaseInput } from './case.input.ts';
import { assertWorkAtDesk, guardCase } from './guard-case.ts';
import { recordOnCase } from './record-on-case.ts';

/** Who is in charge, and who stands in. Both work at the owning desk; on a sensitive case their name opens it to them. */
export async function assignCase(context: Context, input: AssignCaseInput): Promise<string> {
  const { id } = await context.command('assignCase', input, async (command) => {
    const { row } = await guardCase(command, input.id, 'ASSIGN', input.version);
    const deputyId = input.deputyId === undefined ? row.deputyId : input.deputyId;
    await assertWorkAtDesk(command, row.deskId, [input.assigneeId], 'assigneeId');
    if (deputyId !== null && deputyId !== row.deputyId)
      await assertWorkAtDesk(command, row.deskId, [deputyId], 'deputyId');
    await command.write();
    const before = { assigneeId: row.assigneeId, deputyId: row.deputyId };
    row.assigneeId = input.assigneeId;
    // One person is not their own stand-in.
    row.deputyId = deputyId === input.assigneeId ? null : deputyId;
    row.lastActivityAt = command.now;
    await recordOnCase(command, row, 'case.assigned', {
      codes: { from: before.assigneeId, to: row.assigneeId, deputyFrom: before.deputyId, deputyTo: row.deputyId },
    });
    const known = [before.assigneeId, before.deputyId];
    const staffIds = [row.assigneeId, row.deputyId]
      .filter((each) => each !== null)
      .filter((each) => !known.includes(each));
    await tell(command, { kind: 'CASE_ASSIGNED', to: { staffIds }, deskId: row.deskId, caseId: row.id });
    return { id: row.id };
  });
  return id;
}
