import type { DisposalDueQuery } from '@madoguchi/contract';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { ReasonDialog } from '../shared/feedback/ReasonDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { ProposeDisposalDocument } from './audit.operations.ts';

interface Props {
  readonly deskId: string;
  readonly due: DisposalDueQuery['disposalDue'];
  readonly onClose: () => void;
}

export function ProposeDialog({ deskId, due, onClose }: Props) {
  const t = useT();
  const propose = useCommand(ProposeDisposalDocument, { refresh: ['Disposals', 'DisposalDue'] });
  const press = async (reason: string) => {
    if ((await propose.run({ deskId, reason })) === undefined) return;
    toast.success(t('audit.proposed'));
    onClose();
  };
  return (
    <ReasonDialog
      title={t('audit.propose')}
      lead={t('audit.proposeLead', { cases: due.cases, sheets: due.sheets })}
      confirmLabel={t('audit.propose')}
      running={propose.running}
      error={propose.error}
      onConfirm={(reason) => void press(reason)}
      onClose={onClose}
    />
  );
}
