import type { ReferralAction, TypedDocumentString, WithdrawReferralInput } from '@madoguchi/contract';
import { LIMITS } from '@madoguchi/domain/limits';
import type { ReasonedMove } from '@madoguchi/domain/referral-reasons';
import { useState } from 'react';
import { Lead, Stack, startInside, useSaveKey } from '../../cases/dialogs/dialog-parts.tsx';
import { errorAtTop } from '../../cases/dialogs/form-errors.ts';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { type ReferralAfter, useReferralCommand } from '../use-referral.ts';
import { type AnswerProps, asksNote, ReasonField } from './answer-parts.tsx';

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
      ...(note.trim() === '' ? {} : { note }),
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
        <div ref={startInside}>
          <ReasonField
            move={answer}
            value={reason}
            onChange={setReason}
            error={
              fieldMessage(command.error, 'reason') ??
              (tried && reason === undefined ? t('referrals.reasonMissing') : undefined)
            }
          />
        </div>
        <TextArea
          label={t('referrals.note')}
          required={noteAsked}
          rows={3}
          value={note}
          onChange={setNote}
          limit={LIMITS.reason}
          error={
            fieldMessage(command.error, 'note') ??
            (tried && noteAsked && note.trim() === '' ? t('referrals.noteMissing') : undefined)
          }
        />
      </Stack>
    </ConfirmDialog>
  );
}
