import type { ReadableKind } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { hasCode } from '../data-provider/errors.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { AudienceBadge } from '../shared/display/AudienceBadge.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { HouseDialog } from '../shared/feedback/HouseDialog.tsx';
import { gray } from '../theme/palette.ts';
import { ReadersDocument } from './readers.operations.ts';

const Lines = styled('ul')({
  display: 'grid',
  gap: '0.25rem',
  margin: '0.625rem 0',
  paddingInlineStart: '1.25rem',
  listStyle: 'disc',
  lineHeight: 1.6,
});
const Notes = styled('div')({
  display: 'grid',
  gap: '0.25rem',
  color: gray[700],
  fontSize: '0.875rem',
  lineHeight: 1.6,
});

interface Props {
  readonly kind: ReadableKind;
  readonly id: string;
  readonly onClose: () => void;
}

/** 誰が読めるか, as the server reckons it now. */
export default function ReadersDialog({ kind, id, onClose }: Props) {
  const t = useT();
  const { data, error, refetch } = useDocument(ReadersDocument, { kind, id });
  const readers = data?.readersOf;
  return (
    <HouseDialog
      title={t('readers.title')}
      width="xs"
      onClose={onClose}
      actions={
        <Button variant="contained" onClick={onClose}>
          {t('action.close')}
        </Button>
      }
    >
      {error !== null ? (
        hasCode(error, 'NOT_FOUND') ? (
          <p>{t('readers.gone')}</p>
        ) : (
          <ErrorMessage error={error} onRetry={() => void refetch()} />
        )
      ) : readers === undefined ? (
        <Loading />
      ) : (
        <>
          <AudienceBadge audience={readers.audience} organisation={readers.organisation} />
          {readers.lines.length === 0 ? (
            <p>{t('readers.nobody')}</p>
          ) : (
            <Lines>
              {readers.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </Lines>
          )}
          <Notes>
            {readers.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </Notes>
        </>
      )}
    </HouseDialog>
  );
}
