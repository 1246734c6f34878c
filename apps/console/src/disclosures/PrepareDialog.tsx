import { LIMITS } from '@madoguchi/domain/limits';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { SelectField } from '../cases/parts/SelectField.tsx';
import { useNames } from '../cases/reference.ts';
import { fieldMessage } from '../data-provider/errors.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { Lead, Stack, useSaveKey } from '../shared/feedback/dialog-parts.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { errorAtTop } from '../shared/feedback/form-errors.ts';
import { HouseDialog } from '../shared/feedback/HouseDialog.tsx';
import { TextArea, TextField } from '../shared/fields/TextField.tsx';
import { PrepareDisclosureDocument } from './disclosures.operations.ts';
import { type Subject, SubjectField } from './SubjectField.tsx';

interface Props {
  readonly deskIds: readonly string[];
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

/** Takes up a request: whom it is about, the number on paper, and why. */
export function PrepareDialog({ deskIds, onClose, onDone }: Props) {
  const t = useT();
  const names = useNames();
  const command = useCommand(PrepareDisclosureDocument, { refresh: ['DisclosureList'] });
  const [deskId, setDeskId] = useState(deskIds[0] ?? '');
  const [subject, setSubject] = useState<Subject>();
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { error } = command;
  const missing = (text: string) => tried && text.trim() === '';
  const submit = async () => {
    setTried(true);
    if (subject === undefined || reference.trim() === '' || reason.trim() === '') return;
    const about = { clientId: null, companyId: null, [subject.kind]: subject.id };
    const done = await command.run({ deskId, reference, reason, ...about });
    if (done !== undefined) onDone(done.prepareDisclosure.id);
  };
  useSaveKey(() => void submit());
  return (
    <HouseDialog
      title={t('disclosures.prepare')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button variant="contained" disabled={command.running} onClick={() => void submit()}>
            {t('disclosures.prepare')}
          </Button>
        </>
      }
    >
      <Stack>
        {errorAtTop(error, ['reference', 'reason']) !== undefined && <ErrorMessage error={error} />}
        <Lead>{t('disclosures.prepareLead')}</Lead>
        {deskIds.length > 1 && (
          <SelectField
            label={t('disclosures.desk')}
            value={deskId}
            options={deskIds.map((id) => ({ value: id, label: names.desk(id) }))}
            onChange={(id) => {
              setDeskId(id);
              setSubject(undefined);
            }}
          />
        )}
        <SubjectField
          key={deskId}
          deskId={deskId}
          value={subject}
          onChange={setSubject}
          error={tried && subject === undefined ? t('disclosures.subjectMissing') : undefined}
        />
        <TextField
          label={t('disclosures.reference')}
          value={reference}
          onChange={setReference}
          required
          error={missing(reference) ? t('disclosures.referenceMissing') : fieldMessage(error, 'reference')}
        />
        <TextArea
          label={t('disclosures.reason')}
          value={reason}
          onChange={setReason}
          required
          rows={2}
          limit={LIMITS.reason}
          error={missing(reason) ? t('field.reasonMissing') : fieldMessage(error, 'reason')}
        />
      </Stack>
    </HouseDialog>
  );
}
