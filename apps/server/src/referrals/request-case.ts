import { FieldChecks, LIMITS, organisationAt, parseNumber } from '@madoguchi/domain';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import { tell } from '../notifications/tell.ts';
import { CaseRequestEntity } from './referral.entity.ts';
import type { RequestCaseInput } from './referral.input.ts';

const FIND_SQL =
  'select id, desk_id as "deskId", organisation_id as "organisationId" from fn.case_to_ask_for(?, ?::uuid)';
const OPEN_SQL = `select exists (select 1 from app.case_request q where q.case_id = ?::uuid and q.asking_desk_id = ?::uuid and q.answered_at is null) as open`;

/**
 * A desk that knows of a case asks its owner for it, by its number. The answer is the owner's: a referral, or nothing. Whoever asks
 * learns nothing by asking: a number that does not exist, or may not be asked for, is answered alike.
 * @throws DomainError FORBIDDEN at a desk that is not one's own
 */
export async function requestCase(context: Context, input: RequestCaseInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('number', input.number, LIMITS.code, true);
  const body = checks.text('reason', input.reason, LIMITS.reason, true);
  const number = parseNumber(input.number);
  if (number === undefined && input.number.trim() !== '')
    checks.add('number', '案件番号を確かめてください。', 'This is no case number.');
  checks.done();
  const { deskId } = await context.command('requestCase', input, async (command) => {
    const { em, now, actor } = command;
    const organisationId = organisationAt(actor, input.deskId);
    // Two who ask at once ask once; the lock is taken for every number alike, so that waiting tells nothing.
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
      `request ${input.deskId} ${number ?? ''}`,
    ]);
    const [found] = await em.execute<{ id: string; deskId: string; organisationId: string }[]>(FIND_SQL, [
      number ?? '',
      input.deskId,
    ]);
    await command.write();
    await command.record({
      code: 'case.requested',
      stream: 'desk',
      subjectId: input.deskId,
      organisationId,
      deskId: input.deskId,
      codes: { number: number ?? '' },
      content: { reason: body },
    });
    if (found === undefined) return { deskId: input.deskId };
    const [asked] = await em.execute<{ open: boolean }[]>(OPEN_SQL, [found.id, input.deskId]);
    if (asked?.open === true) return { deskId: input.deskId };
    em.persist(
      em.create(CaseRequestEntity, {
        id: command.id(),
        caseId: found.id,
        ownerDeskId: found.deskId,
        askingDeskId: input.deskId,
        askingOrganisationId: organisationId,
        askedById: actor.staffId,
        body,
        createdAt: now,
        answeredAt: null,
        referralId: null,
      }),
    );
    await recordOnCase(command, found, 'case.requested', { codes: { askingDeskId: input.deskId } });
    await tell(command, {
      kind: 'CASE_REQUESTED',
      to: { deskId: found.deskId, roles: 'SUPERVISORS' },
      caseId: found.id,
    });
    return { deskId: input.deskId };
  });
  return deskId;
}
