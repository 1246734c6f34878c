import { LIMITS } from '@madoguchi/domain/limits';
import { useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { HandBackReferralDocument } from '../referral.operations.ts';
import { useReferralCommand } from '../use-referral.ts';
import { type AnswerProps, asksNote, NoteField, noteOf, ReasonField } from './answer-parts.tsx';

/** 返却: why it comes back, and what was done until now, so that nobody begins again. */
export default function HandBackDialog({ target, onClose, onDone }: AnswerProps) {
  const t = useT();
  const [reason, setReason] = useState<string>();
  const [workDone, setWorkDone] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const command = useReferralCommand(HandBackReferralDocument, target.id, (result) => result.handBackReferral);
  const noteAsked = asksNote('HAND_BACK', reason);
  const send = async () => {
    setTried(true);
    if (reason === undefined || workDone.trim() === '' || (noteAsked && note.trim() === '')) return;
    const after = await command.run({
      id: target.id,
      version: target.version,
      reason,
      workDone,
      ...noteOf(note),
    });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void send());
  const missing = (text: string, words: string) => (tried && text.trim() === '' ? words : undefined);
  return (
    <ConfirmDialog
      title={t('referrals.answer.HAND_BACK.title', { number: target.number })}
      confirmLabel={t('referrals.answer.HAND_BACK.submit')}
      onConfirm={() => void send()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['reason', 'workDone', 'note'])}
    >
      <Stack>
        <Lead>{t('referrals.answer.HAND_BACK.lead')}</Lead>
        <ReasonField move="HAND_BACK" value={reason} onChange={setReason} tried={tried} refusal={command.error} />
        <TextArea
          label={t('referrals.workDone')}
          required
          rows={3}
          value={workDone}
          onChange={setWorkDone}
          limit={LIMITS.note}
          error={fieldMessage(command.error, 'workDone') ?? missing(workDone, t('referrals.workDoneMissing'))}
        />
        <NoteField
          value={note}
          onChange={setNote}
          tried={tried}
          refusal={command.error}
          required={noteAsked}
          rows={2}
        />
      </Stack>
    </ConfirmDialog>
  );
}
