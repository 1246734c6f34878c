import { LIMITS } from '@madoguchi/domain/limits';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { fieldMessage } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { ConfirmDialog } from '../shared/feedback/ConfirmDialog.tsx';
import { Stack, useSaveKey } from '../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../shared/feedback/form-errors.ts';
import { TextArea } from '../shared/fields/TextField.tsx';
import { WithdrawConsentDocument } from './consents.operations.ts';
import { type Consent, type ConsentBook, useConsentCommand } from './use-consents.ts';
import { useRecipients } from './use-recipients.ts';

const What = styled('ul')({
  display: 'grid',
  gap: '0.25rem',
  paddingInlineStart: '1.25rem',
  listStyle: 'disc',
  lineHeight: 1.7,
});

interface Props {
  readonly caseId: string;
  readonly consent: Consent;
  readonly onClose: () => void;
  readonly onDone: (book: ConsentBook) => void;
}

/** 撤回, with what it does said before it is done. Nobody owes a reason. */
export function WithdrawDialog({ caseId, consent, onClose, onDone }: Props) {
  const t = useT();
  const recipients = useRecipients();
  const [note, setNote] = useState('');
  const { run, running, error } = useConsentCommand(
    WithdrawConsentDocument,
    caseId,
    (result) => result.withdrawConsent,
  );
  const withdraw = async () => {
    const after = await run({ id: consent.id, note: note.trim() === '' ? null : note });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void withdraw());
  const to = recipients?.place(consent.toOrganisationId, consent.toDeskId, t('consents.anyDesk')) ?? '';
  const items = consent.items.map((item) => t(`consents.item.${item}`)).join('・');
  return (
    <ConfirmDialog
      title={t('consents.withdrawal.title')}
      confirmLabel={t('consents.withdrawal.submit')}
      onConfirm={() => void withdraw()}
      onClose={onClose}
      running={running}
      error={errorAtTop(error, ['note'])}
      grave
    >
      <Stack>
        <p>{t('consents.withdrawal.of', { name: consent.giverName, to, items })}</p>
        <What>
          <li>{t('consents.withdrawal.closes')}</li>
          <li>{t('consents.withdrawal.stays')}</li>
          <li>{t('consents.withdrawal.told')}</li>
          <li>{t('consents.withdrawal.final')}</li>
        </What>
        <TextArea
          label={t('consents.withdrawal.note')}
          rows={2}
          value={note}
          onChange={setNote}
          limit={LIMITS.reason}
          error={fieldMessage(error, 'note')}
        />
      </Stack>
    </ConfirmDialog>
  );
}
