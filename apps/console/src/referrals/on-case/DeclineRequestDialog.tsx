import type { CaseReferralsQuery } from '@madoguchi/contract';
import { CASE_ASKING_STATE_LABELS, caseRequestReasons } from '@madoguchi/domain/case-request';
import { useState } from 'react';
import { When } from '../../cases/parts/When.tsx';
import { useNames } from '../../cases/reference.ts';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useCommand } from '../../data-provider/use-command.ts';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, startInside, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { toast } from '../../shared/feedback/toast.tsx';
import { ChoiceChips } from '../../shared/fields/ChoiceChips.tsx';
import { NoteField, noteOf } from '../answers/answer-parts.tsx';
import { DeclineCaseRequestDocument } from './case-referrals.operations.ts';

interface Props {
  readonly request: CaseReferralsQuery['caseReferrals']['requests'][number];
  readonly onClose: () => void;
}

/** 申出の見送り: a reason for the own desk; what the asking desk reads, and when, is said before it is pressed. */
export default function DeclineRequestDialog({ request, onClose }: Props) {
  const t = useT();
  const names = useNames();
  const [locale] = useLocale();
  const [reason, setReason] = useState<string>();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const command = useCommand(DeclineCaseRequestDocument, { refresh: ['CaseReferrals'] });
  const reasons = caseRequestReasons();
  const noteAsked = reasons.find((each) => each.code === reason)?.asksNote === true;
  const send = async () => {
    setTried(true);
    if (reason === undefined || (noteAsked && note.trim() === '')) return;
    if ((await command.run({ id: request.id, reason, ...noteOf(note) })) === undefined) return;
    toast.success(t('sending.onCase.declined'));
    onClose();
  };
  useSaveKey(() => void send());
  return (
    <ConfirmDialog
      title={t('sending.onCase.declineTitle', { desk: names.desk(request.askingDeskId) })}
      confirmLabel={t('sending.onCase.declineSubmit')}
      onConfirm={() => void send()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['reason', 'note'])}
    >
      <Stack>
        <Lead>
          {t('sending.onCase.declineLead', { words: CASE_ASKING_STATE_LABELS.NOT_SENT[locale] })}{' '}
          <When at={request.lapsesAt} />
        </Lead>
        <div ref={startInside}>
          <ChoiceChips
            label={t('referrals.reason')}
            required
            dense
            choices={reasons.map(({ code, label }) => ({ value: code, label: label[locale] }))}
            value={reason}
            onChange={setReason}
            error={
              fieldMessage(command.error, 'reason') ??
              (tried && reason === undefined ? t('referrals.reasonMissing') : undefined)
            }
          />
        </div>
        <NoteField value={note} onChange={setNote} tried={tried} refusal={command.error} required={noteAsked} />
      </Stack>
    </ConfirmDialog>
  );
}
