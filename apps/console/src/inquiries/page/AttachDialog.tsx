import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { useDocument } from '../../data-provider/use-document.ts';
import { useT } from '../../i18n/provider.tsx';
import { Loading } from '../../layout/Loading.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { toast } from '../../shared/feedback/toast.tsx';
import { gray, hairline } from '../../theme/palette.ts';
import type { InquiryDialogProps } from './dialog-props.ts';
import { AttachInquiryToCaseDocument, OpenCasesForInquiryDocument } from './inquiries.operations.ts';
import { useInquiryCommand } from './use-inquiry.ts';

const Choices = styled('fieldset')({
  minWidth: 0,
  margin: '0.5rem 0 0',
  padding: 0,
  border: 0,
  '& label': {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr)',
    gap: '0 0.75rem',
    alignItems: 'baseline',
    minHeight: '2.5rem',
    padding: '0.375rem 0.25rem',
    borderBottom: `1px solid ${hairline}`,
    cursor: 'pointer',
  },
  '& input': { width: '1.125rem', height: '1.125rem', margin: 0, alignSelf: 'center' },
  '& small': { display: 'block', color: gray[600], fontSize: '0.8125rem' },
});

/** 案件に追加: number and subject are seen before anything is chosen. */
export function AttachDialog({ inquiry, onClose }: InquiryDialogProps) {
  const t = useT();
  const group = useId();
  const [caseId, setCaseId] = useState('');
  const kind = inquiry.subject === 'COMPANY' ? 'COMPANY' : 'INDIVIDUAL';
  const query = useDocument(OpenCasesForInquiryDocument, {
    filter: { deskId: inquiry.deskId, openOnly: true, kind, companyId: inquiry.company?.id ?? null },
    page: { first: 50 },
  });
  const command = useInquiryCommand(AttachInquiryToCaseDocument, inquiry.id, (result) => result.attachInquiryToCase);
  const cases = query.data?.cases.items;
  const submit = async () => {
    if (caseId === '') return;
    const done = await command.run({ id: inquiry.id, version: inquiry.version, caseId });
    if (done === undefined) return;
    toast.success(t('inquiries.attached'));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('inquiries.attachTitle')}
      confirmLabel={t('inquiries.attachSubmit')}
      onConfirm={() => void submit()}
      onClose={onClose}
      running={command.running || caseId === ''}
      error={command.error ?? query.error ?? undefined}
    >
      {cases === undefined ? (
        query.error === null && <Loading />
      ) : cases.length === 0 ? (
        <p>{t('inquiries.attachNone')}</p>
      ) : (
        <Choices>
          <legend>{t('inquiries.attachLead')}</legend>
          {cases.map((matter) => (
            <label key={matter.id}>
              <input type="radio" name={group} checked={caseId === matter.id} onChange={() => setCaseId(matter.id)} />
              <span className="number">{matter.number}</span>
              <span>
                {matter.subject}
                {matter.partyLabel !== null && <small>{matter.partyLabel}</small>}
              </span>
            </label>
          ))}
        </Choices>
      )}
    </ConfirmDialog>
  );
}
