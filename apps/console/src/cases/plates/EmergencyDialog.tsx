import { LIMITS } from '@madoguchi/domain/limits';
import { useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { ReadInEmergencyDocument } from '../case-commands.operations.ts';
import { Lead, Stack, startHere, useSaveKey } from '../dialogs/dialog-parts.tsx';
import { errorAtTop } from '../dialogs/form-errors.ts';
import { useCaseCommand } from '../use-case.ts';

export interface EmergencyDialogProps {
  readonly plate: { readonly id: string; readonly number: string };
  readonly onClose: () => void;
  /** The case may be read now. */
  readonly onOpened: (id: string) => void;
}

/** Reading a sensitive case without being one of its people: with a reason, told to the supervisor, for 24 hours. */
export default function EmergencyDialog({ plate, onClose, onOpened }: EmergencyDialogProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const command = useCaseCommand(ReadInEmergencyDocument, plate.id, (result) => result.readInEmergency);
  const read = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    if ((await command.run({ id: plate.id, reason })) !== undefined) onOpened(plate.id);
  };
  useSaveKey(() => void read());
  return (
    <ConfirmDialog
      title={t('cases.emergency.title', { number: plate.number })}
      confirmLabel={t('cases.emergency.submit')}
      onConfirm={() => void read()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['reason'])}
      grave
    >
      <Stack>
        <Lead>{t('cases.emergency.lead')}</Lead>
        <TextArea
          inputRef={startHere}
          label={t('cases.reason')}
          required
          rows={2}
          value={reason}
          onChange={setReason}
          limit={LIMITS.reason}
          error={
            fieldMessage(command.error, 'reason') ??
            (tried && reason.trim() === '' ? t('cases.reasonMissing') : undefined)
          }
        />
      </Stack>
    </ConfirmDialog>
  );
}
