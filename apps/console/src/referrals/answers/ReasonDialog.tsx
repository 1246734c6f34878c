import type { ReferralAction, TypedDocumentString, WithdrawReferralInput } from '@madoguchi/contract';
import type { ReasonedMove } from '@madoguchi/domain/referral-reasons';
import { useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { type ReferralAfter, useReferralCommand } from '../use-referral.ts';
import { type AnswerProps, asksNote, NoteField, noteOf, ReasonField } from './answer-parts.tsx';

interface Props<Result> extends AnswerProps {
  readonly answer: Extract<ReferralAction, ReasonedMove>;
  readonly document: TypedDocumentString<Result, { input: WithdrawReferralInput }>;
  readonly select: (result: Result) => ReferralAfter | null | undefined;
  readonly grave?: boolean;
}

/** An answer with a reason of the list and a free word: 差戻し, 取下げ, 中止の依頼, 誤入力. */
export function ReasonDialog<Result>({ target, answer, document, select, grave, onClose, onDone }: Props<Result>) {
  const t = useT();
  const [reason, setReason] = useState<string>();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const command = useReferralCommand(document, target.id, select);
  const noteAsked = asksNote(answer, reason);
  const send = async () => {
    setTried(true);
    if (reason === undefined || (noteAsked && note.trim() === '')) return;
    const after = await command.run({
      id: target.id,
      version: target.version,
      reason,
      ...noteOf(note),
    });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void send());
  const words = { number: target.number };
  return (
    <ConfirmDialog
      title={t(`referrals.answer.${answer}.title`, words)}
      confirmLabel={t(`referrals.answer.${answer}.submit`)}
      onConfirm={() => void send()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['reason', 'note'])}
      grave={grave}
    >
      <Stack>
        <Lead>{t(`referrals.answer.${answer}.lead`)}</Lead>
        <ReasonField move={answer} value={reason} onChange={setReason} tried={tried} refusal={command.error} />
        <NoteField value={note} onChange={setNote} tried={tried} refusal={command.error} required={noteAsked} />
      </Stack>
    </ConfirmDialog>
  );
}
