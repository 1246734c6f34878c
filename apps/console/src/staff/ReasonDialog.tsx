import { useState } from 'react';
import { fieldMessage } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { ConfirmDialog } from '../shared/feedback/ConfirmDialog.tsx';
import { TextArea } from '../shared/fields/TextField.tsx';
import { Form } from './parts.tsx';

interface Props {
  readonly title: string;
  readonly confirmLabel: string;
  readonly running: boolean;
  readonly error: unknown;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** What takes something away at once, with its reason. */
export function ReasonDialog({ title, confirmLabel, running, error, onConfirm, onClose }: Props) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const empty = reason.trim() === '';
  const press = () => {
    setTried(true);
    if (!empty) onConfirm(reason);
  };
  return (
    <ConfirmDialog
      title={title}
      confirmLabel={confirmLabel}
      onConfirm={press}
      onClose={onClose}
      running={running}
      error={error}
      grave
    >
      <Form>
        <p>{t('staff.graveLead')}</p>
        <TextArea
          label={t('staff.reason')}
          value={reason}
          onChange={setReason}
          required
          error={tried && empty ? t('staff.reasonMissing') : fieldMessage(error, 'reason')}
        />
      </Form>
    </ConfirmDialog>
  );
}
