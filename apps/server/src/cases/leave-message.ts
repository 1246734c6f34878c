import { dateInTokyo, FieldChecks, holdersOf, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { tell } from '../notifications/tell.ts';
import type { LeaveMessageInput } from './case.input.ts';
import { guardCase } from './guard-case.ts';
import { recordOnCase } from './record-on-case.ts';

/** 次回・伝言: what colleagues read on the plate of a sensitive case, so nothing confidential belongs in it. */
export async function leaveMessage(context: Context, input: LeaveMessageInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('message', input.message ?? '', LIMITS.plateMessage);
  checks.done();
  const { id } = await context.command('leaveMessage', input, async (command) => {
    const { row } = await guardCase(command, input.id, 'LEAVE_MESSAGE', input.version);
    const dates = new FieldChecks();
    if (input.nextOn && input.nextOn !== row.nextOn && input.nextOn < dateInTokyo(command.now)) {
      dates.add('nextOn', '今日以降の日付を入力してください。', 'Choose today or a later day.');
    }
    dates.done();
    await command.write();
    const before = row.plateMessage;
    if (input.nextOn !== undefined) row.nextOn = input.nextOn;
    if (input.message !== undefined) row.plateMessage = input.message?.trim() ? input.message : null;
    row.lastActivityAt = command.now;
    await recordOnCase(command, row, 'case.messageLeft', {
      codes: { nextOn: row.nextOn },
      content: { message: row.plateMessage },
    });
    if (row.plateMessage !== null && row.plateMessage !== before) {
      await tell(command, { kind: 'MESSAGE_LEFT', to: holdersOf(row), deskId: row.deskId, caseId: row.id });
    }
    return { id: row.id };
  });
  return id;
}
