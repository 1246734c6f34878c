import { assertConsentWithdrawable, FieldChecks, holdersOf, LIMITS, notFound } from '@madoguchi/domain';
import { lockCase } from '../cases/guard-case.ts';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import { tell } from '../notifications/tell.ts';
import { suspendUncovered } from '../referrals/suspend-sharing.ts';
import { said } from '../wire/said.ts';
import { ConsentEntity } from './consent.entity.ts';
import type { WithdrawConsentInput } from './consent.input.ts';

/**
 * 撤回: holds for every operation that begins after this has committed, by the policies themselves. Nothing is erased: what the
 * receiver wrote stays its own record.
 */
export async function withdrawConsent(context: Context, input: WithdrawConsentInput): Promise<string> {
  const checks = new FieldChecks();
  const note = said(checks, 'note', input.note, LIMITS.reason);
  checks.done();
  const { id } = await context.command('withdrawConsent', input, async (command) => {
    const { em, now, actor } = command;
    const found = await em.findOne(ConsentEntity, { id: input.id });
    if (found === null) throw notFound();
    // The case first, as every command takes the two: two who withdraw at once wait for each other here.
    const { row, grants } = await lockCase(command, found.caseId);
    const consent = await em.findOne(ConsentEntity, { id: input.id }, { refresh: true });
    if (consent === null) throw notFound();
    consent.status = assertConsentWithdrawable(actor, row, grants, consent, now);
    consent.endedAt = now;
    consent.endedById = actor.staffId;
    consent.endedNote = note;
    await command.write();
    await recordOnCase(command, row, 'consent.withdrawn', {
      codes: { consentId: consent.id, toOrganisationId: consent.toOrganisationId, toDeskId: consent.toDeskId },
      content: note === null ? {} : { reason: note },
    });
    await tell(command, {
      kind: 'CONSENT_ENDED',
      to: holdersOf(row),
      deskId: row.deskId,
      caseId: row.id,
      occurrence: consent.id,
    });
    await suspendUncovered(command, row);
    return { id: row.id };
  });
  return id;
}
