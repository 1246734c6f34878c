import { useState } from 'react';
import { SelectField } from '../../cases/parts/SelectField.tsx';
import { useNames, useReference } from '../../cases/reference.ts';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { DeclineReferralDocument } from '../referral.operations.ts';
import { useReferralCommand } from '../use-referral.ts';
import { type AnswerProps, asksNote, NoteField, noteOf, ReasonField } from './answer-parts.tsx';

/** 辞退: a reason of the list, and where it could go instead. */
export default function DeclineDialog({ target, onClose, onDone }: AnswerProps) {
  const t = useT();
  const names = useNames();
  const reference = useReference();
  const [reason, setReason] = useState<string>();
  const [note, setNote] = useState('');
  const [suggested, setSuggested] = useState('');
  const [tried, setTried] = useState(false);
  const command = useReferralCommand(DeclineReferralDocument, target.id, (result) => result.declineReferral);
  const noteAsked = asksNote('DECLINE', reason);
  const send = async () => {
    setTried(true);
    if (reason === undefined || (noteAsked && note.trim() === '')) return;
    const after = await command.run({
      id: target.id,
      version: target.version,
      reason,
      ...noteOf(note),
      ...(suggested === '' ? {} : { suggestedDeskId: suggested }),
    });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void send());
  return (
    <ConfirmDialog
      title={t('referrals.answer.DECLINE.title', { number: target.number })}
      confirmLabel={t('referrals.answer.DECLINE.submit')}
      onConfirm={() => void send()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['reason', 'note', 'suggestedDeskId'])}
    >
      <Stack>
        <Lead>{t('referrals.answer.DECLINE.lead')}</Lead>
        <ReasonField move="DECLINE" value={reason} onChange={setReason} tried={tried} refusal={command.error} />
        <NoteField value={note} onChange={setNote} tried={tried} refusal={command.error} required={noteAsked} />
        <SelectField
          label={t('referrals.suggestedDesk')}
          value={suggested}
          none={t('referrals.noSuggestion')}
          options={(reference?.desks ?? [])
            .filter((desk) => desk.id !== target.toDeskId)
            .map((desk) => ({ value: desk.id, label: names.desk(desk.id) }))}
          onChange={setSuggested}
          error={fieldMessage(command.error, 'suggestedDeskId')}
        />
      </Stack>
    </ConfirmDialog>
  );
}
