import { badField, FieldChecks, givenReason, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { said } from '../wire/said.ts';
import { guardReferral } from './guard-referral.ts';
import type { DeclineReferralInput } from './referral.input.ts';
import { turnReferral } from './turn-referral.ts';

const DESK_SQL = 'select exists (select 1 from app.desk d where d.id = ?::uuid and d.closed_on is null) as known';

/** 辞退: with a reason, a word, and where it would be better placed. A reason that lasts keeps the matter from coming again. */
export async function declineReferral(context: Context, input: DeclineReferralInput): Promise<string> {
  const checks = new FieldChecks();
  const note = said(checks, 'note', input.note, LIMITS.note);
  checks.done();
  const reason = givenReason('DECLINE', input.reason, note);
  const { id } = await context.command('declineReferral', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'DECLINE', input.version);
    const { referral } = guarded;
    if (input.suggestedDeskId) {
      const [desk] = await command.em.execute<{ known: boolean }[]>(DESK_SQL, [input.suggestedDeskId]);
      if (desk?.known !== true || input.suggestedDeskId === referral.toDeskId)
        throw badField('suggestedDeskId', '他の窓口を選んでください。', 'Choose another desk.');
    }
    await command.write();
    referral.suggestedDeskId = input.suggestedDeskId ?? null;
    referral.declinedForGood = reason.lasting === true;
    await turnReferral(command, guarded, 'DECLINE', 'referral.declined', {
      side: 'RECEIVER',
      reason,
      word: { kind: 'DECLINE', body: note ?? '' },
      codes: { suggestedDeskId: referral.suggestedDeskId },
    });
    return { id: referral.id };
  });
  return id;
}
