import { LIMITS } from '@madoguchi/domain/limits';
import { useState } from 'react';
import { useReference } from '../../cases/reference.ts';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useBilingual, useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, startInside, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { ChoiceChips } from '../../shared/fields/ChoiceChips.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { CompleteReferralDocument } from '../referral.operations.ts';
import { useReferralCommand } from '../use-referral.ts';
import type { AnswerProps } from './answer-parts.tsx';

/** 結果の回答: the outcome by its code, and what the sender may tell the client. */
export default function CompleteDialog({ target, onClose, onDone }: AnswerProps) {
  const t = useT();
  const bilingual = useBilingual();
  const reference = useReference();
  const [outcome, setOutcome] = useState<string>();
  const [word, setWord] = useState('');
  const [tried, setTried] = useState(false);
  const command = useReferralCommand(CompleteReferralDocument, target.id, (result) => result.completeReferral);
  const send = async () => {
    setTried(true);
    if (outcome === undefined || word.trim() === '') return;
    const after = await command.run({ id: target.id, version: target.version, outcome, word });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void send());
  return (
    <ConfirmDialog
      title={t('referrals.answer.COMPLETE.title', { number: target.number })}
      confirmLabel={t('referrals.answer.COMPLETE.submit')}
      onConfirm={() => void send()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['outcome', 'word'])}
    >
      <Stack>
        <Lead>{t('referrals.answer.COMPLETE.lead')}</Lead>
        <div ref={startInside}>
          <ChoiceChips
            label={t('cases.outcome')}
            required
            dense
            choices={(reference?.caseOutcomes ?? []).map((item) => ({ value: item.code, label: bilingual(item) }))}
            value={outcome}
            onChange={setOutcome}
            error={
              fieldMessage(command.error, 'outcome') ??
              (tried && outcome === undefined ? t('referrals.outcomeMissing') : undefined)
            }
          />
        </div>
        <TextArea
          label={t('referrals.outcomeWord')}
          required
          rows={4}
          value={word}
          onChange={setWord}
          limit={LIMITS.note}
          error={
            fieldMessage(command.error, 'word') ??
            (tried && word.trim() === '' ? t('referrals.wordMissing') : undefined)
          }
        />
      </Stack>
    </ConfirmDialog>
  );
}
