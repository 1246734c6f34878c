import { useT } from '../../i18n/provider.tsx';
import { ReasonDialog } from '../../shared/feedback/ReasonDialog.tsx';
import { ReopenCaseDocument } from '../case-commands.operations.ts';
import { useCaseCommand } from '../use-case.ts';
import { type CaseDialogProps, useCurrent } from './dialog-parts.tsx';

export default function ReopenDialog({ target, onClose, onDone }: CaseDialogProps) {
  const t = useT();
  const { version } = useCurrent(target);
  const command = useCaseCommand(ReopenCaseDocument, target.id, (result) => result.reopenCase);
  const reopen = async (reason: string) => {
    const after = await command.run({ id: target.id, version, reason });
    if (after !== undefined) onDone(after);
  };
  return (
    <ReasonDialog
      title={t('cases.reopen.title', { number: target.number })}
      lead={t('cases.reopen.lead')}
      confirmLabel={t('cases.reopen.submit')}
      onConfirm={(reason) => void reopen(reason)}
      onClose={onClose}
      running={command.running}
      error={command.error}
    />
  );
}
