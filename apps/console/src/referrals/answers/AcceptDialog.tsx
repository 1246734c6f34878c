import { useState } from 'react';
import { DeskStaffDocument } from '../../cases/case.operations.ts';
import { SelectField } from '../../cases/parts/SelectField.tsx';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useDocument } from '../../data-provider/use-document.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { useViewer } from '../../sign-in/session.ts';
import { AcceptReferralDocument } from '../referral.operations.ts';
import { useReferralCommand } from '../use-referral.ts';
import type { AnswerProps } from './answer-parts.tsx';

/** 受入れ: who takes it, at first oneself. */
export default function AcceptDialog({ target, onClose, onDone }: AnswerProps) {
  const t = useT();
  const viewer = useViewer();
  const [assigneeId, setAssigneeId] = useState<string>(viewer.id);
  const staff = useDocument(
    DeskStaffDocument,
    { deskId: target.toDeskId ?? '' },
    { enabled: target.toDeskId !== null, staleTime: 60_000 },
  ).data?.deskStaff;
  const command = useReferralCommand(AcceptReferralDocument, target.id, (result) => result.acceptReferral);
  const accept = async () => {
    const after = await command.run({
      id: target.id,
      version: target.version,
      ...(assigneeId === viewer.id ? {} : { assigneeId }),
    });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void accept());
  return (
    <ConfirmDialog
      title={t('referrals.answer.ACCEPT.title', { number: target.number })}
      confirmLabel={t('referrals.answer.ACCEPT.submit')}
      onConfirm={() => void accept()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['assigneeId'])}
    >
      <Stack>
        <Lead>{t('referrals.answer.ACCEPT.lead')}</Lead>
        <SelectField
          label={t('cases.assignee')}
          value={assigneeId}
          options={(staff ?? [{ id: viewer.id, name: viewer.name }]).map((person) => ({
            value: person.id,
            label: person.name,
          }))}
          onChange={setAssigneeId}
          error={fieldMessage(command.error, 'assigneeId')}
        />
      </Stack>
    </ConfirmDialog>
  );
}
