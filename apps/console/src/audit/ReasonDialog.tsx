import { LIMITS } from '@madoguchi/domain/limits';
import { type ReactNode, useState } from 'react';
import { startHere } from '../cases/dialogs/dialog-parts.tsx';
import { errorAtTop } from '../cases/dialogs/form-errors.ts';
import { fieldMessage } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { ConfirmDialog } from '../shared/feedback/ConfirmDialog.tsx';
import { TextArea } from '../shared/fields/TextField.tsx';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { Lead, Stack } from './parts.tsx';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly confirmLabel: string;
  readonly running: boolean;
  readonly error: unknown;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
  /** Fields before the reason; their names, so that their errors stay with them. */
  readonly children?: ReactNode;
  readonly fields?: readonly string[];
  readonly grave?: boolean;
}

/** An act that asks why. What was typed stays when it is refused. */
export function ReasonDialog(props: Props) {
  const { title, lead, confirmLabel, running, error, onConfirm, onClose, children, fields = [], grave } = props;
  const t = useT();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const empty = reason.trim() === '';
  const press = () => {
    setTried(true);
    if (!empty) onConfirm(reason);
  };
  useKey(commands.save, press);
  return (
    <ConfirmDialog
      title={title}
      confirmLabel={confirmLabel}
      onConfirm={press}
      onClose={onClose}
      running={running}
      error={errorAtTop(error, ['reason', ...fields])}
      grave={grave}
    >
      <Stack>
        <Lead>{lead}</Lead>
        {children}
        <TextArea
          inputRef={children === undefined ? startHere : undefined}
          label={t('audit.reason')}
          required
          rows={2}
          value={reason}
          onChange={setReason}
          limit={LIMITS.reason}
          error={fieldMessage(error, 'reason') ?? (tried && empty ? t('audit.reasonMissing') : undefined)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
