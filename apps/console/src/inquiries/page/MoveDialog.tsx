import type { FindCompaniesForMoveQuery } from '@madoguchi/contract';
import { LIMITS } from '@madoguchi/domain/limits';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../data-provider/client.ts';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { pathTo } from '../../links.ts';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { toast } from '../../shared/feedback/toast.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { ComboBox } from '../dock/ComboBox.tsx';
import { isWorthAsking } from '../dock/caller-look-up.ts';
import { SelectField } from '../dock/SelectField.tsx';
import { Small } from '../dock/styles.ts';
import { useLookUp } from '../dock/use-look-up.ts';
import type { InquiryDialogProps } from './dialog-props.ts';
import { FindCompaniesForMoveDocument, MoveInquiryDocument } from './inquiries.operations.ts';
import { useInquiryCommand } from './use-inquiry.ts';

type Found = FindCompaniesForMoveQuery['companies']['items'][number];

const Fields = styled('div')({ display: 'grid', gap: '0.75rem', marginTop: '0.5rem' });
const Check = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.5rem',
  minHeight: '2.25rem',
  '& input': { width: '1.125rem', height: '1.125rem', margin: 0 },
});
const ask = async (q: string, signal: AbortSignal) =>
  (await execute(FindCompaniesForMoveDocument, { q }, { signal })).companies.items;

/** 移動, by a supervisor: a sheet filed at the wrong desk, company or case. The trail keeps that it happened. */
export function MoveDialog({ inquiry, reference, onClose }: InquiryDialogProps) {
  const t = useT();
  const navigate = useNavigate();
  const [deskId, setDeskId] = useState('');
  const [company, setCompany] = useState<Found>();
  const [typed, setTyped] = useState('');
  const [detach, setDetach] = useState(false);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<'nothing' | 'reason'>();
  const lookUp = useLookUp<Found>(ask, isWorthAsking);
  const command = useInquiryCommand(MoveInquiryDocument, inquiry.id, (result) => result.moveInquiry);

  const submit = async () => {
    if (deskId === '' && company === undefined && !detach) return setFault('nothing');
    if (reason.trim() === '') return setFault('reason');
    setFault(undefined);
    const done = await command.run({
      id: inquiry.id,
      version: inquiry.version,
      reason,
      toDeskId: deskId === '' ? null : deskId,
      toCompanyId: company?.id ?? null,
      detachFromCase: detach,
    });
    if (done === undefined) return;
    onClose();
    if (done.inquiry === null) {
      toast.success(t('inquiries.movedAway'));
      void navigate(pathTo('inquiries'));
    } else toast.success(t('inquiries.moved'));
  };
  const items = typed === '' ? [] : (lookUp.items ?? []);
  return (
    <ConfirmDialog
      title={t('inquiries.moveTitle')}
      confirmLabel={t('inquiries.moveSubmit')}
      onConfirm={() => void submit()}
      onClose={onClose}
      running={command.running}
      error={command.error}
    >
      <p>{t('inquiries.moveLead')}</p>
      {fault === 'nothing' && <p role="alert">{t('inquiries.moveNothing')}</p>}
      <Fields>
        <SelectField
          label={t('inquiries.moveDesk')}
          value={deskId}
          options={[
            { value: '', label: t('inquiries.moveStay') },
            ...reference.desks
              .filter((desk) => desk.id !== inquiry.deskId)
              .map((desk) => ({ value: desk.id, label: reference.deskName(desk.id) })),
          ]}
          onChange={setDeskId}
          error={fieldMessage(command.error, 'toDeskId')}
        />
        {inquiry.subject === 'COMPANY' && (
          <ComboBox
            label={t('inquiries.moveCompany')}
            hint={company?.name}
            text={typed}
            onText={setTyped}
            onSettled={lookUp.settle}
            items={items}
            stale={lookUp.text !== typed}
            itemKey={(found) => found.id}
            renderItem={(found) => (
              <>
                {found.name} <Small>{found.kana}</Small>
              </>
            )}
            onChoose={(found) => {
              setCompany(found);
              setTyped(found.name);
              lookUp.clear();
            }}
            listLabel={t('dock.matches')}
            error={fieldMessage(command.error, 'toCompanyId')}
          />
        )}
        {inquiry.caseId !== null && (
          <Check>
            <input type="checkbox" checked={detach} onChange={(event) => setDetach(event.target.checked)} />
            {t('inquiries.moveDetach')} <Small className="number">{inquiry.caseNumber}</Small>
          </Check>
        )}
        <TextArea
          label={t('inquiries.moveReason')}
          required
          rows={2}
          limit={LIMITS.reason}
          value={reason}
          onChange={setReason}
          error={fault === 'reason' ? t('field.reasonMissing') : fieldMessage(command.error, 'reason')}
        />
      </Fields>
    </ConfirmDialog>
  );
}
