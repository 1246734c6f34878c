import { assertCaseRequestDeclinable, FieldChecks, givenCaseRequestReason, LIMITS, notFound } from '@madoguchi/domain';
import { lockCase } from '../cases/guard-case.ts';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import { said } from '../wire/said.ts';
import { CaseRequestEntity } from './referral.entity.ts';
import type { DeclineCaseRequestInput } from './referral.input.ts';

const CASE_SQL = 'select q.case_id as "caseId" from app.case_request q where q.id = ?::uuid';

/**
 * 申出の見送り: the owner does not send the case that another desk asks for. Reason and note stay with the owning desk; the asking desk
 * reads that nothing was sent, at the instant at which it would read so of a number that nobody knows.
 * @throws DomainError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, BAD_USER_INPUT
 */
export async function declineCaseRequest(context: Context, input: DeclineCaseRequestInput): Promise<string> {
  const checks = new FieldChecks();
  const note = said(checks, 'note', input.note, LIMITS.note);
  checks.done();
  const reason = givenCaseRequestReason(input.reason, note);
  const { id } = await context.command('declineCaseRequest', input, async (command) => {
    const [found] = await command.em.execute<{ caseId: string }[]>(CASE_SQL, [input.id]);
    if (found === undefined) throw notFound();
    // The case before its request, like whoever sends it: two who answer at once wait for each other.
    const { row } = await lockCase(command, found.caseId);
    const request = await command.lock(CaseRequestEntity, input.id);
    const facts = { ...row, askedAt: request.createdAt, answered: request.answeredAt !== null };
    assertCaseRequestDeclinable(command.actor, facts, command.now);
    await command.write();
    request.answeredAt = command.now;
    request.answeredById = command.actor.staffId;
    request.reasonCode = reason.code;
    await recordOnCase(command, row, 'case.requestDeclined', {
      codes: { askingDeskId: request.askingDeskId, reason: reason.code },
      content: note === null ? {} : { reason: note },
    });
    return { id: request.id };
  });
  return id;
}
