import { useQueryClient } from '@tanstack/react-query';
import { ownActs } from '../cases/own-acts.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { ReasonDialog } from '../shared/feedback/ReasonDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { RemoveFileDocument } from './attachments.operations.ts';
import type { CaseFile } from './types.ts';

interface Props {
  readonly caseId: string;
  readonly file: CaseFile;
  readonly onClose: () => void;
}

/** 取下げ: the bytes go for everybody, the other end of a sharing included; the trail keeps that there was a file. */
export function RemoveDialog({ caseId, file, onClose }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const { run, running, error } = useCommand(RemoveFileDocument, { refresh: ['CasePage', 'CaseHistory', 'Readers'] });
  const remove = async (reason: string) => {
    ownActs.begin(caseId);
    const after = await run({ id: file.id, reason });
    ownActs.end(caseId, Date.now(), after !== undefined);
    if (after === undefined) return;
    queryClient.setQueryData(['CaseFiles', { caseId }], { caseFiles: after.removeFile });
    toast.success(t('attachments.removalSaved'));
    onClose();
  };
  return (
    <ReasonDialog
      title={t('attachments.removeTitle')}
      lead={t('attachments.removeLead', { name: file.name })}
      confirmLabel={t('attachments.removeSubmit')}
      onConfirm={(reason) => void remove(reason)}
      onClose={onClose}
      running={running}
      error={error}
      grave
    />
  );
}
