import { LIMITS } from '@madoguchi/domain/limits';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Lead, Stack, startHere, useSaveKey } from '../cases/dialogs/dialog-parts.tsx';
import { errorAtTop } from '../cases/dialogs/form-errors.ts';
import { ownActs } from '../cases/own-acts.ts';
import { fieldMessage } from '../data-provider/errors.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { ConfirmDialog } from '../shared/feedback/ConfirmDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { TextArea } from '../shared/fields/TextField.tsx';
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
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { run, running, error } = useCommand(RemoveFileDocument, { refresh: ['CasePage', 'CaseHistory', 'Readers'] });
  const remove = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    ownActs.begin(caseId);
    const after = await run({ id: file.id, reason });
    ownActs.end(caseId, Date.now(), after !== undefined);
    if (after === undefined) return;
    queryClient.setQueryData(['CaseFiles', { caseId }], { caseFiles: after.removeFile });
    toast.success(t('attachments.removalSaved'));
    onClose();
  };
  useSaveKey(() => void remove());
  return (
    <ConfirmDialog
      title={t('attachments.removeTitle')}
      confirmLabel={t('attachments.removeSubmit')}
      onConfirm={() => void remove()}
      onClose={onClose}
      running={running}
      error={errorAtTop(error, ['reason'])}
      grave
    >
      <Stack>
        <Lead>{t('attachments.removeLead', { name: file.name })}</Lead>
        <TextArea
          inputRef={startHere}
          label={t('cases.reason')}
          required
          rows={2}
          value={reason}
          onChange={setReason}
          limit={LIMITS.reason}
          error={
            fieldMessage(error, 'reason') ?? (tried && reason.trim() === '' ? t('cases.reasonMissing') : undefined)
          }
        />
      </Stack>
    </ConfirmDialog>
  );
}
