import { LIMITS } from '@madoguchi/domain/limits';
import { useState } from 'react';
import { SelectField } from '../../cases/parts/SelectField.tsx';
import { useNames } from '../../cases/reference.ts';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useCommand } from '../../data-provider/use-command.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, startHere, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { toast } from '../../shared/feedback/toast.tsx';
import { TextArea, TextField } from '../../shared/fields/TextField.tsx';
import type { DeskRef } from '../../sign-in/current-desk.ts';
import { RequestCaseDocument } from './asking.operations.ts';

interface Props {
  /** The desks at which the person works; never none. */
  readonly desks: readonly DeskRef[];
  readonly here: DeskRef;
  readonly onClose: () => void;
}

/** Asks whoever has a case for it, by the number as it is said on the telephone. The answer is the same for every number. */
export default function RequestCaseDialog({ desks, here, onClose }: Props) {
  const t = useT();
  const names = useNames();
  const [deskId, setDeskId] = useState(here.id);
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const command = useCommand(RequestCaseDocument, { refresh: ['CaseAskings'] });
  const missing = (text: string, words: string) => (tried && text.trim() === '' ? words : undefined);
  const ask = async () => {
    setTried(true);
    if (number.trim() === '' || reason.trim() === '') return;
    if ((await command.run({ deskId, number, reason })) === undefined) return;
    toast.success(t('referrals.request.done'));
    onClose();
  };
  useSaveKey(() => void ask());
  return (
    <ConfirmDialog
      title={t('referrals.request.open')}
      confirmLabel={t('referrals.request.submit')}
      onConfirm={() => void ask()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['number', 'reason'])}
    >
      <Stack>
        <Lead>{t('referrals.request.lead')}</Lead>
        {desks.length > 1 && (
          <SelectField
            label={t('referrals.request.desk')}
            value={deskId}
            options={desks.map((desk) => ({ value: desk.id, label: names.desk(desk.id) }))}
            onChange={setDeskId}
          />
        )}
        <TextField
          inputRef={startHere}
          label={t('referrals.request.number')}
          hint={t('referrals.request.numberHint')}
          required
          value={number}
          onChange={setNumber}
          error={fieldMessage(command.error, 'number') ?? missing(number, t('referrals.request.numberMissing'))}
        />
        <TextArea
          label={t('referrals.request.reason')}
          hint={t('referrals.request.reasonHint')}
          required
          rows={3}
          limit={LIMITS.reason}
          value={reason}
          onChange={setReason}
          error={fieldMessage(command.error, 'reason') ?? missing(reason, t('referrals.request.reasonMissing'))}
        />
      </Stack>
    </ConfirmDialog>
  );
}
