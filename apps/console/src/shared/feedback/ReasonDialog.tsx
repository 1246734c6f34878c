import { LIMITS } from '@madoguchi/domain/limits';
import { type ReactNode, useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { TextArea } from '../fields/TextField.tsx';
import { ConfirmDialog, type ConfirmDialogProps } from './ConfirmDialog.tsx';
import { Lead, Stack, startHere, useSaveKey } from './dialog-parts.tsx';
import { errorAtTop } from './form-errors.ts';

interface Props extends Omit<ConfirmDialogProps, 'onConfirm'> {
  /** What the act does, in a sentence. */
  readonly lead?: string;
  readonly onConfirm: (reason: string) => void;
  /** Fields before the reason; one of them takes the focus with `startHere`. */
  readonly children?: ReactNode;
  /** Their names in the input, so that their errors stay with them. */
  readonly fields?: readonly string[];
}

/** An act that asks why. What was typed stays when it is refused. */
export function ReasonDialog({ lead, error, onConfirm, children, fields = [], ...dialog }: Props) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const empty = reason.trim() === '';
  const press = () => {
    setTried(true);
    if (!empty) onConfirm(reason);
  };
  useSaveKey(press);
  return (
    <ConfirmDialog {...dialog} onConfirm={press} error={errorAtTop(error, ['reason', ...fields])}>
      <Stack>
        {lead !== undefined && <Lead>{lead}</Lead>}
        {children}
        <TextArea
          inputRef={children === undefined ? startHere : undefined}
          label={t('field.reason')}
          required
          rows={2}
          value={reason}
          onChange={setReason}
          limit={LIMITS.reason}
          error={fieldMessage(error, 'reason') ?? (tried && empty ? t('field.reasonMissing') : undefined)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
