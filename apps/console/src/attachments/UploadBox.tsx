import type { OrganisationCode } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type DragEvent, useRef, useState } from 'react';
import { CheckField } from '../cases/parts/CheckField.tsx';
import { useT } from '../i18n/provider.tsx';
import type { Audience } from '../shared/display/AudienceBadge.tsx';
import { errorText } from '../shared/feedback/ErrorMessage.tsx';
import { ChoiceChips } from '../shared/fields/ChoiceChips.tsx';
import { blue, gray, outline, red } from '../theme/palette.ts';
import { ACCEPTED, sizeOf } from './file-words.ts';
import { type Transfer, useUploads } from './use-uploads.ts';

const Box = styled('section')({
  display: 'grid',
  gap: '0.625rem',
  padding: '0.75rem 0.875rem 0.875rem',
  border: `1px dashed ${outline}`,
  borderRadius: '0.375rem',
  backgroundColor: gray[25],
  '&[data-over="true"]': { borderColor: blue[900], borderStyle: 'solid', backgroundColor: blue[50] },
});
const Line = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.5rem 0.875rem' });
const Hint = styled('p')({ color: gray[700], fontSize: '0.875rem', lineHeight: 1.6 });
const Transfers = styled('ul')({ display: 'grid', gap: '0.375rem' });
const Row = styled('li')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.125rem 0.75rem',
  fontSize: '0.875rem',
  lineHeight: 1.6,
  '& > b': { fontWeight: 400, overflowWrap: 'anywhere' },
  '& progress': { width: '8rem', accentColor: blue[900] },
});
const Fault = styled('p')({ flexBasis: '100%', color: red[1000], '&::before': { content: '"⚠ "' } });

interface Props {
  readonly caseId: string;
  readonly organisation: OrganisationCode;
}

/** Files by the button or dropped here, one after the other; for whom they are is said before. */
export function UploadBox({ caseId, organisation }: Props) {
  const t = useT();
  const chooser = useRef<HTMLInputElement>(null);
  const [audience, setAudience] = useState<Audience>('DESK');
  const [thirdPerson, setThirdPerson] = useState(false);
  const [over, setOver] = useState(false);
  const { transfers, add, retry, dismiss } = useUploads(caseId);
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0) add([...files], audience, thirdPerson);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Box
      aria-label={t('attachments.add')}
      data-print="no"
      data-over={over}
      onDragOver={(event) => {
        // Without this the browser opens the file in place of the page.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Line>
        <ChoiceChips
          label={t('cases.note.audience')}
          hideLabel
          dense
          choices={[
            { value: 'DESK', label: t('audience.DESK') },
            { value: 'ORGANISATION', label: t(`audience.ORGANISATION_${organisation}`) },
            { value: 'SHARED', label: t('audience.SHARED') },
          ]}
          value={audience}
          onChange={setAudience}
        />
        <CheckField label={t('cases.note.thirdPerson')} checked={thirdPerson} onChange={setThirdPerson} />
      </Line>
      <Line>
        <Button variant="contained" onClick={() => chooser.current?.click()}>
          {t('attachments.choose')}
        </Button>
        <Hint>{t('attachments.hint')}</Hint>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={ACCEPTED}
          aria-label={t('attachments.choose')}
          onChange={(event) => {
            take(event.target.files);
            // The same file may be chosen again after a refusal.
            event.target.value = '';
          }}
        />
      </Line>
      {transfers.length > 0 && (
        <Transfers aria-label={t('attachments.underWay')}>
          {transfers.map((transfer) => (
            <TransferRow
              key={transfer.upload.requestId}
              transfer={transfer}
              onRetry={() => retry(transfer.upload.requestId)}
              onDismiss={() => dismiss(transfer.upload.requestId)}
            />
          ))}
        </Transfers>
      )}
    </Box>
  );
}

/** What is worth another try is what did not depend on the file itself. */
const retriable = (code: string) => code !== 'BAD_USER_INPUT' && code !== 'FORBIDDEN' && code !== 'NOT_FOUND';

function TransferRow(props: { transfer: Transfer; onRetry: () => void; onDismiss: () => void }) {
  const { transfer, onRetry, onDismiss } = props;
  const t = useT();
  const { upload, share, error } = transfer;
  const { name, size } = upload.file;
  const words = error?.fields.map((field) => field.message).join(' ') || errorText(t, error);
  return (
    <Row>
      <b>{name}</b>
      <span className="number">{sizeOf(size)}</span>
      {error === undefined ? (
        <progress aria-label={t('attachments.progress', { name })} max={1} value={share ?? 0} />
      ) : (
        <>
          {retriable(error.code) && (
            <Button size="small" variant="text" onClick={onRetry}>
              {t('action.retry')}
            </Button>
          )}
          <Button size="small" variant="text" aria-label={t('attachments.dismissOf', { name })} onClick={onDismiss}>
            {t('attachments.dismiss')}
          </Button>
          <Fault role="alert">{words}</Fault>
        </>
      )}
    </Row>
  );
}
