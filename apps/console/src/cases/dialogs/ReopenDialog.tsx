import { LIMITS } from '@madoguchi/domain/limits';
import { useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { ReopenCaseDocument } from '../case-commands.operations.ts';
import { useCaseCommand } from '../use-case.ts';
import { type CaseDialogProps, Lead, Stack, startHere, useCurrent, useSaveKey } from './dialog-parts.tsx';
import { errorAtTop } from './form-errors.ts';

export default function ReopenDialog({ target, onClose, onDone }: CaseDialogProps) {
  const t = useT();
  const { version } = useCurrent(target);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const command = useCaseCommand(ReopenCaseDocument, target.id, (result) => result.reopenCase);
  const reopen = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const after = await command.run({ id: target.id, version, reason });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void reopen());
  return (
    <ConfirmDialog
      title={t('cases.reopen.title', { number: target.number })}
      confirmLabel={t('cases.reopen.submit')}
      onConfirm={() => void reopen()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['reason'])}
    >
      <Stack>
        <Lead>{t('cases.reopen.lead')}</Lead>
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
