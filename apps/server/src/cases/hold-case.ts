import { assertHoldable, dateInTokyo, FieldChecks, LIMITS, moveCase } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { HoldCaseInput } from './case.input.ts';
import { turnClock } from './case-clock.ts';
import { guardCase } from './guard-case.ts';
import { recordOnCase } from './record-on-case.ts';
import { wakeLater } from './wake-case.ts';

/** 保留: until a date, waiting on somebody, for a reason. Waiting on the client stops the clock. It wakes by itself. */
export async function holdCase(context: Context, input: HoldCaseInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { id } = await context.command('holdCase', input, async (command) => {
    const { row } = await guardCase(command, input.id, 'HOLD', input.version);
    assertHoldable(input.until, dateInTokyo(command.now));
    await command.write();
    row.status = moveCase(row.status, 'HOLD');
    row.holdOn = input.on;
    row.holdUntil = input.until;
    row.holdReason = input.reason;
    row.lastActivityAt = command.now;
    await turnClock(command, row, 'HOLD', input.on);
    await wakeLater(command, { id: row.id, until: input.until });
    await recordOnCase(command, row, 'case.held', {
      codes: { on: input.on, until: input.until },
      content: { reason: input.reason },
    });
    return { id: row.id };
  });
  return id;
}
