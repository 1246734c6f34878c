import { LIMITS } from '@madoguchi/domain/limits';
import { useState } from 'react';
import { startHere } from '../cases/dialogs/dialog-parts.tsx';
import { fieldMessage } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { ConfirmDialog } from '../shared/feedback/ConfirmDialog.tsx';
import { TextArea } from '../shared/fields/TextField.tsx';

interface Props {
  readonly running: boolean;
  readonly error: unknown;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** The second person's no, with its reason. */
export function RejectDialog({ running, error, onConfirm, onClose }: Props) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const empty = reason.trim() === '';
  return (
    <ConfirmDialog
      title={t('disclosures.rejectTitle')}
      confirmLabel={t('disclosures.reject')}
      onConfirm={() => {
        setTried(true);
        if (!empty) onConfirm(reason);
      }}
      onClose={onClose}
      running={running}
      error={error}
    >
      <TextArea
        label={t('disclosures.reason')}
        value={reason}
        onChange={setReason}
        inputRef={startHere}
        required
        limit={LIMITS.reason}
        error={tried && empty ? t('disclosures.reasonMissing') : fieldMessage(error, 'reason')}
      />
    </ConfirmDialog>
  );
}
