import { badInput } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';
import type { ReferralRecord } from './referral.entity.ts';

/**
 * The receiver is told where its answer would reach nobody, and whom to ask; whose consent is wanting it does not learn. A handed-over
 * case has moved with everything in it: there is nobody left to wait for an answer, and refusing one would leave the case without an
 * end. Asked after the role of the writer holds.
 * @param field where what was typed stands
 * @throws DomainError BAD_USER_INPUT
 */
export async function assertAnswerReaches(
  command: Command,
  referral: Pick<ReferralRecord, 'id' | 'kind'>,
  field: string,
): Promise<void> {
  if (referral.kind === 'HANDOVER') return;
  const [row] = await command.em.execute<{ crosses: boolean }[]>(
    `select fn.word_crosses(?::uuid, 'INTERIM', 'RECEIVER') as crosses`,
    [referral.id],
  );
  if (row?.crosses === true) return;
  const message = {
    ja: '同意の範囲を超えるため、送り手には届きません。結果も伝えてよいという同意を取ってもらうよう、送り手の窓口に頼んでください。',
    en: 'This goes beyond what was agreed to and would not reach the sender. Ask the sending desk to have the outcome agreed to as well.',
  };
  throw badInput([{ field, message }]);
}
