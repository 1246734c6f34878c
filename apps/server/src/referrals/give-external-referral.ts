import { assertNoOtherOpen, badInput } from '@madoguchi/domain';
import { guardCase } from '../cases/guard-case.ts';
import type { Context } from '../context.ts';
import { composeItems, previewHashOf } from './compose-items.ts';
import { guardReferral } from './guard-referral.ts';
import type { GiveExternalReferralInput } from './referral.input.ts';
import { changedSinceSeen, emptyErrors, freezeItems, readComposed } from './sending.ts';
import { turnReferral } from './turn-referral.ts';

/**
 * 紹介: points to a body outside, by the sender alone. What its letter will say is frozen as it was previewed; the client carries
 * it, and nothing crosses by the house itself.
 */
export async function giveExternalReferral(context: Context, input: GiveExternalReferralInput): Promise<string> {
  const { id } = await context.command('giveExternalReferral', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'GIVE', input.version);
    const { referral } = guarded;
    await guardCase(command, referral.fromCaseId, 'REFER');
    const from = await readComposed(command, referral.id);
    assertNoOtherOpen(from.others);
    const items = composeItems(from);
    const errors = emptyErrors(items);
    if (errors.length > 0) throw badInput(errors);
    if (previewHashOf(items, referral.toDeskId) !== input.previewHash) throw changedSinceSeen();
    await command.write();
    referral.sentById = command.actor.staffId;
    referral.sentAt = command.now;
    await freezeItems(command, referral, items, {
      side: 'SENDER',
      deskId: referral.fromDeskId,
      organisationId: referral.fromOrganisationId,
      previewed: true,
    });
    await command.em.execute('delete from app.referral_draft_item where referral_id = ?::uuid', [referral.id]);
    await turnReferral(command, guarded, 'GIVE', 'referral.given', {
      side: 'SENDER',
      codes: { bodyCode: referral.bodyCode, programmeId: referral.programmeId },
    });
    return { id: referral.id };
  });
  return id;
}
