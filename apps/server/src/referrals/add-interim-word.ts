import { FieldChecks, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { assertAnswerReaches } from './answer-reaches.ts';
import { guardReferral } from './guard-referral.ts';
import type { AddInterimWordInput } from './referral.input.ts';
import { turnReferral } from './turn-referral.ts';

/** 途中経過の連絡, as often as there is something to say. */
export async function addInterimWord(context: Context, input: AddInterimWordInput): Promise<string> {
  const checks = new FieldChecks();
  const body = checks.text('word', input.word, LIMITS.note, true);
  checks.done();
  const { id } = await context.command('addInterimWord', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'ADD_INTERIM_WORD', input.version);
    await command.write();
    await assertAnswerReaches(command, guarded.referral, 'word');
    await turnReferral(command, guarded, 'ADD_INTERIM_WORD', 'referral.interimWord', {
      side: 'RECEIVER',
      word: { kind: 'INTERIM', body },
    });
    return { id: guarded.referral.id };
  });
  return id;
}
