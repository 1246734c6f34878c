import { caseRequestLapsesAt, FieldChecks, LIMITS, organisationAt, parseNumber } from '@madoguchi/domain';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import { tell } from '../notifications/tell.ts';
import { CaseAskingEntity, CaseRequestEntity } from './referral.entity.ts';
import type { RequestCaseInput } from './referral.input.ts';

const FIND_SQL =
  'select id, desk_id as "deskId", organisation_id as "organisationId" from fn.case_to_ask_for(?, ?::uuid)';
const LATEST_SQL = `select max(q.created_at) as at from app.case_asking q where q.desk_id = ?::uuid and q.number = ? and q.referral_id is null`;
/** What nobody answered in its time has ended; the owner reads so when it is asked again. */
const LAPSE_SQL = `update app.case_request set answered_at = ?::timestamptz, reason_code = 'LAPSED'
  where case_id = ?::uuid and asking_desk_id = ?::uuid and answered_at is null`;

/**
 * A desk that knows of a case asks its owner for it, by its number. The answer is the owner's: a referral, or nothing in the time that
 * is set for every number. Whoever asks learns nothing by asking, nor by waiting: a number that does not exist, or may not be asked
 * for, is answered alike, and so is one whose owner declines. While a request stands, asking again changes nothing.
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
    const [latest] = await em.execute<{ at: Date | string | null }[]>(LATEST_SQL, [input.deskId, number ?? '']);
    if (latest?.at && caseRequestLapsesAt(new Date(latest.at)).getTime() > now.getTime())
      return { deskId: input.deskId };
    const asking = em.create(CaseAskingEntity, {
      id: command.id(),
      deskId: input.deskId,
      organisationId,
      askedById: actor.staffId,
      number: number ?? '',
      createdAt: now,
      referralId: null,
    });
    await em.persist(asking).flush();
    if (found === undefined) return { deskId: input.deskId };
    await em.execute(LAPSE_SQL, [now, found.id, input.deskId]);
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
        askingId: asking.id,
        reasonCode: null,
        answeredById: null,
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
