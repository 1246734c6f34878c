import { assertClosable, assertNothingOwed, FieldChecks, LIMITS, moveCase } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { CloseCaseInput } from './case.input.ts';
import { checkClientType, checkOutcome, checkTopics } from './case-checks.ts';
import { turnClock } from './case-clock.ts';
import { guardCase } from './guard-case.ts';
import { recordOnCase } from './record-on-case.ts';

const OWED_SQL = 'select kind, status, number from app.referral where ?::uuid in (from_case_id, to_case_id)';
type Owed = Parameters<typeof assertNothingOwed>[0][number];

/** 完了: with an outcome, topics and the kind of client. Jobs of a hold or a clock find it closed and leave it. */
export async function closeCase(context: Context, input: CloseCaseInput): Promise<string> {
  const checks = new FieldChecks();
  checkOutcome(checks, input.outcome);
  checks.text('note', input.note ?? '', LIMITS.note);
  if (input.topics) checkTopics(checks, input.topics);
  if (input.clientType) checkClientType(checks, input.clientType);
  checks.done();
  const { id } = await context.command('closeCase', input, async (command) => {
    const { row } = await guardCase(command, input.id, 'CLOSE', input.version);
    const topics = [...new Set(input.topics ?? row.topics)];
    const clientType = input.clientType ?? row.clientType;
    assertNothingOwed(await command.em.execute<Owed[]>(OWED_SQL, [row.id]));
    assertClosable({ outcome: input.outcome, topics, clientType });
    await command.write();
    row.status = moveCase(row.status, 'CLOSE');
    row.outcome = input.outcome;
    row.closingNote = input.note?.trim() ? input.note : null;
    row.topics = topics;
    row.clientType = clientType;
    row.holdOn = null;
    row.holdUntil = null;
    row.holdReason = null;
    row.closedAt = command.now;
    row.lastActivityAt = command.now;
    await turnClock(command, row, 'CLOSE');
    await recordOnCase(command, row, 'case.closed', {
      codes: { outcome: row.outcome, topics, clientType },
      content: { note: row.closingNote },
    });
    return { id: row.id };
  });
  return id;
}
