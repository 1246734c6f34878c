import { LIMITS } from '@madoguchi/domain/limits';
import { useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, startHere, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { AddInterimWordDocument } from '../referral.operations.ts';
import { useReferralCommand } from '../use-referral.ts';
import type { AnswerProps } from './answer-parts.tsx';

/** 途中経過: a word to the other end while the work goes on. */
export default function InterimWordDialog({ target, onClose, onDone }: AnswerProps) {
  const t = useT();
  const [word, setWord] = useState('');
  const [tried, setTried] = useState(false);
  const command = useReferralCommand(AddInterimWordDocument, target.id, (result) => result.addInterimWord);
  const send = async () => {
    setTried(true);
    if (word.trim() === '') return;
    const after = await command.run({ id: target.id, version: target.version, word });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void send());
  return (
    <ConfirmDialog
      title={t('referrals.answer.ADD_INTERIM_WORD.title', { number: target.number })}
      confirmLabel={t('referrals.answer.ADD_INTERIM_WORD.submit')}
      onConfirm={() => void send()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['word'])}
    >
      <Stack>
        <Lead>{t('referrals.answer.ADD_INTERIM_WORD.lead')}</Lead>
        <TextArea
          inputRef={startHere}
          label={t('referrals.word.INTERIM')}
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
