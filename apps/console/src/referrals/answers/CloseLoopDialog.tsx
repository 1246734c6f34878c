import { LIMITS } from '@madoguchi/domain/limits';
import { useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, startHere, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { CloseReferralLoopDocument } from '../referral.operations.ts';
import { useReferralCommand } from '../use-referral.ts';
import type { AnswerProps } from './answer-parts.tsx';

/** 報告済み: the client has been told what became of it. */
export default function CloseLoopDialog({ target, onClose, onDone }: AnswerProps) {
  const t = useT();
  const [note, setNote] = useState('');
  const command = useReferralCommand(CloseReferralLoopDocument, target.id, (result) => result.closeReferralLoop);
  const close = async () => {
    const after = await command.run({
      id: target.id,
      version: target.version,
      ...(note.trim() === '' ? {} : { note }),
    });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void close());
  return (
    <ConfirmDialog
      title={t('referrals.answer.CLOSE_LOOP.title', { number: target.number })}
      confirmLabel={t('referrals.answer.CLOSE_LOOP.submit')}
      onConfirm={() => void close()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['note'])}
    >
      <Stack>
        <Lead>{t('referrals.answer.CLOSE_LOOP.lead')}</Lead>
        <TextArea
          inputRef={startHere}
          label={t('referrals.loopNote')}
          rows={2}
          value={note}
          onChange={setNote}
          limit={LIMITS.reason}
          error={fieldMessage(command.error, 'note')}
        />
      </Stack>
    </ConfirmDialog>
  );
}
