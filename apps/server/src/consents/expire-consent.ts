import { consentStatusAt, holdersOf, moveConsent } from '@madoguchi/domain';
import { CaseEntity } from '../cases/case.entity.ts';
import { recordOnCase } from '../cases/record-on-case.ts';
import { newId } from '../ids.ts';
import { tell } from '../notifications/tell.ts';
import { suspendUncovered } from '../referrals/suspend-sharing.ts';
import { type Command, runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { ConsentEntity } from './consent.entity.ts';

/** The job that writes down what the policies hold by the clock already. */
export function expireLater(
  command: Command,
  consent: { readonly id: string; readonly validUntil: Date },
): Promise<void> {
  return command.enqueue(
    'expire-consent',
    { consentId: consent.id },
    { key: `expire-consent:${consent.id}`, runAt: consent.validUntil },
  );
}

/**
 * A consent has come to its end: marked and told once. One that was withdrawn in the meantime is left alone; one whose end has not
 * come is looked at again.
 * @returns true where it was marked now
 */
export async function expireConsent(services: Services, sessionHash: string, consentId: string): Promise<boolean> {
  const input = { requestId: newId(services.now()), consentId };
  const { expired } = await runCommand(services, sessionHash, 'expireConsent', input, async (command) => {
    const { em, now } = command;
    const found = await em.findOne(ConsentEntity, { id: consentId });
    if (found === null) return { expired: null };
    const row = await command.lock(CaseEntity, found.caseId);
    const consent = await em.findOne(ConsentEntity, { id: consentId }, { refresh: true });
    if (consent === null || consent.status !== 'IN_FORCE') return { expired: null };
    await command.write();
    if (consentStatusAt(consent, now) === 'IN_FORCE') {
      await expireLater(command, consent);
      return { expired: null };
    }
    consent.status = moveConsent(consent.status, 'EXPIRE');
    consent.endedAt = now;
    await recordOnCase(command, row, 'consent.expired', { codes: { consentId, endsOn: consent.endsOn } });
    await tell(command, {
      kind: 'CONSENT_ENDED',
      to: holdersOf(row),
      deskId: row.deskId,
      caseId: row.id,
      occurrence: consentId,
    });
    await suspendUncovered(command, row);
    return { expired: consentId };
  });
  return expired !== null;
}
