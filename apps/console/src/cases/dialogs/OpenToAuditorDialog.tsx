import { useState } from 'react';
import { AuditorsDocument, OpenFileToAuditorDocument } from '../../audit/audit.operations.ts';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useCommand } from '../../data-provider/use-command.ts';
import { useDocument } from '../../data-provider/use-document.ts';
import { useT } from '../../i18n/provider.tsx';
import { ReasonDialog } from '../../shared/feedback/ReasonDialog.tsx';
import { DateField } from '../../shared/fields/JapaneseFields.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { useFreshCase } from '../use-case.ts';
import type { CaseDialogProps } from './dialog-parts.tsx';

/** A named file for some days, with a reason: the auditor reads, and writes nothing. */
export default function OpenToAuditorDialog({ target, onClose, onDone }: CaseDialogProps) {
  const t = useT();
  const fresh = useFreshCase();
  const auditors = useDocument(AuditorsDocument, { caseId: target.id }).data?.auditors;
  const open = useCommand(OpenFileToAuditorDocument, { refresh: ['AuditReadings', 'CaseHistory'] });
  const [auditorId, setAuditorId] = useState('');
  const [until, setUntil] = useState<string>();
  const [tried, setTried] = useState(false);
  const press = async (reason: string) => {
    setTried(true);
    if (auditorId === '' || until === undefined) return;
    if ((await open.run({ caseId: target.id, auditorId, until, reason })) === undefined) return;
    onDone(await fresh(target.id));
  };
  const none = auditors?.length === 0 ? t('audit.noAuditors') : undefined;
  return (
    <ReasonDialog
      title={t('audit.openTitle', { number: target.number })}
      lead={t('audit.openLead')}
      confirmLabel={t('audit.openFile')}
      running={open.running}
      error={open.error}
      fields={['auditorId', 'until']}
      onConfirm={(reason) => void press(reason)}
      onClose={onClose}
    >
      <SelectField
        label={t('audit.auditor')}
        required
        value={auditorId}
        none={t('audit.choose')}
        options={(auditors ?? []).map((each) => ({ value: each.id, label: each.name }))}
        onChange={setAuditorId}
        error={
          fieldMessage(open.error, 'auditorId') ??
          none ??
          (tried && auditorId === '' ? t('audit.auditorMissing') : undefined)
        }
      />
      <DateField
        label={t('audit.untilDay')}
        required
        value={until}
        onChange={setUntil}
        error={
          fieldMessage(open.error, 'until') ?? (tried && until === undefined ? t('audit.untilMissing') : undefined)
        }
      />
    </ReasonDialog>
  );
}
