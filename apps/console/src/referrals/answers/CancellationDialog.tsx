import { useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { ConfirmReferralCancellationDocument } from '../referral.operations.ts';
import { useReferralCommand } from '../use-referral.ts';
import { type AnswerProps, NoteField, noteOf, ReasonField } from './answer-parts.tsx';

/** The answer to somebody who asks to cancel: yes, or no with a reason. */
export default function CancellationDialog({ target, confirm, onClose, onDone }: AnswerProps & { confirm: boolean }) {
  const t = useT();
  const [reason, setReason] = useState<string>();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const command = useReferralCommand(
    ConfirmReferralCancellationDocument,
    target.id,
    (result) => result.confirmReferralCancellation,
  );
  const send = async () => {
    setTried(true);
    if (!confirm && reason === undefined) return;
    const after = await command.run({
      id: target.id,
      version: target.version,
      confirm,
      ...(confirm || reason === undefined ? {} : { reason }),
      ...noteOf(note),
    });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void send());
  const answer = confirm ? 'CONFIRM_CANCELLATION' : 'REFUSE_CANCELLATION';
  return (
    <ConfirmDialog
      title={t(`referrals.answer.${answer}.title`, { number: target.number })}
      confirmLabel={t(`referrals.answer.${answer}.submit`)}
      onConfirm={() => void send()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['reason', 'note'])}
    >
      <Stack>
        <Lead>{t(`referrals.answer.${answer}.lead`)}</Lead>
        {!confirm && (
          <ReasonField
            move="REFUSE_CANCELLATION"
            value={reason}
            onChange={setReason}
            tried={tried}
            refusal={command.error}
          />
        )}
        <NoteField value={note} onChange={setNote} tried={tried} refusal={command.error} rows={2} first={confirm} />
      </Stack>
    </ConfirmDialog>
  );
}
