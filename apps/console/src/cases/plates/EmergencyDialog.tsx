import { useT } from '../../i18n/provider.tsx';
import { ReasonDialog } from '../../shared/feedback/ReasonDialog.tsx';
import { ReadInEmergencyDocument } from '../case-commands.operations.ts';
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
  const command = useCaseCommand(ReadInEmergencyDocument, plate.id, (result) => result.readInEmergency);
  const read = async (reason: string) => {
    if ((await command.run({ id: plate.id, reason })) !== undefined) onOpened(plate.id);
  };
  return (
    <ReasonDialog
      title={t('cases.emergency.title', { number: plate.number })}
      lead={t('cases.emergency.lead')}
      confirmLabel={t('cases.emergency.submit')}
      onConfirm={(reason) => void read(reason)}
      onClose={onClose}
      running={command.running}
      error={command.error}
      grave
    />
  );
}
