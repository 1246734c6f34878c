import type { EventCode } from '@madoguchi/domain';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { NewEvent } from '../record-event.ts';
import type { Command } from '../run-command.ts';
import type { ReferralEnds } from './guard-referral.ts';
import type { ReferralRecord } from './referral.entity.ts';

/**
 * One event in the stream of the referral, in the name of the desk that pressed, which both ends read; and its trace in the
 * stream of each end's own case, by the referral's number alone.
 */
export async function recordOnReferral(
  command: Command,
  { referral, ends }: { readonly referral: ReferralRecord; readonly ends: Pick<ReferralEnds, 'ownerDeskId'> },
  code: Extract<EventCode, `referral.${string}`>,
  said: Pick<NewEvent, 'codes' | 'content'> & { readonly side: 'SENDER' | 'RECEIVER' },
): Promise<void> {
  const receiving = said.side === 'RECEIVER';
  await command.record({
    code,
    stream: 'referral',
    subjectId: referral.id,
    organisationId: receiving ? referral.toOrganisationId : referral.fromOrganisationId,
    deskId: receiving ? referral.toDeskId : referral.fromDeskId,
    codes: { number: referral.number, kind: referral.kind, revision: referral.revision, ...said.codes },
    content: said.content ?? {},
  });
  await command.notify('referral', referral.id);
  const codes = { referralId: referral.id, number: referral.number, kind: referral.kind };
  await recordOnCase(
    command,
    { id: referral.fromCaseId, organisationId: referral.fromOrganisationId, deskId: ends.ownerDeskId },
    code,
    { codes },
  );
  if (referral.toCaseId === null || referral.toDeskId === null || referral.toOrganisationId === null) return;
  await recordOnCase(
    command,
    { id: referral.toCaseId, organisationId: referral.toOrganisationId, deskId: referral.toDeskId },
    code,
    { codes },
  );
}
