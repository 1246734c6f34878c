import type { OrganisationCode } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { hairline, outline } from '../theme/palette.ts';
import { CaseFilesDocument } from './attachments.operations.ts';
import { FileRow } from './FileRow.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import type { CaseFile } from './types.ts';
import { UploadBox } from './UploadBox.tsx';

const List = styled('ul')({
  marginTop: '1rem',
  borderTop: `1px solid ${outline}`,
  borderBottom: `1px solid ${outline}`,
  '& > li': { padding: '0.625rem 0' },
  '& > li + li': { borderTop: `1px solid ${hairline}` },
});
const Empty = styled('p')({ marginTop: '1rem' });

interface Props {
  readonly caseId: string;
  readonly organisation: OrganisationCode;
  readonly canAttach: boolean;
}

/** 添付: the files of a case as far as this person reads them, and a place to put more. */
export default function FilesTab({ caseId, organisation, canAttach }: Props) {
  const t = useT();
  const { data, error, refetch } = useDocument(CaseFilesDocument, { caseId });
  const [removing, setRemoving] = useState<CaseFile>();
  if (error !== null) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  return (
    <>
      {canAttach && <UploadBox caseId={caseId} organisation={organisation} />}
      {data === undefined ? (
        <Loading />
      ) : data.caseFiles.length === 0 ? (
        <Empty>{t('attachments.none')}</Empty>
      ) : (
        <List aria-label={t('attachments.title')}>
          {data.caseFiles.map((file) => (
            <li key={file.id}>
              <FileRow file={file} onRemove={() => setRemoving(file)} />
            </li>
          ))}
        </List>
      )}
      {removing !== undefined && (
        <RemoveDialog caseId={caseId} file={removing} onClose={() => setRemoving(undefined)} />
      )}
    </>
  );
}
