import Add from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Minimize from '@mui/icons-material/Minimize';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { ReadersBadge } from '../../readers/ReadersBadge.tsx';
import { blue, gray } from '../../theme/palette.ts';
import { DockClock } from './DockClock.tsx';
import type { Sheet } from './sheet.ts';

interface Props {
  readonly sheet: Sheet | undefined;
  /** The draft of that sheet, once the server keeps one. */
  readonly keptId: string | undefined;
  readonly drafts: number;
  readonly mayOpen: boolean;
  readonly onNew: () => void;
  readonly onDiscard: () => void;
  readonly onFold: () => void;
}

const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: '0.125rem',
  flex: 'none',
  minHeight: '2.75rem',
  padding: '0 0.25rem 0 0.875rem',
  borderTop: `0.1875rem solid ${blue[900]}`,
  borderBottom: `1px solid ${gray[200]}`,
  '& h2': { margin: 0, fontSize: '1rem', lineHeight: 1.5, whiteSpace: 'nowrap' },
  '& [data-clock]': { marginInlineStart: 'auto', paddingInline: '0.5rem', fontSize: '1.0625rem', fontWeight: 700 },
  '@media (max-height: 30rem)': { minHeight: '2.25rem' },
  '@container dock (max-width: 22rem)': {
    paddingInlineStart: '0.625rem',
    '& button': { padding: '0.25rem', minWidth: '2.25rem' },
  },
});
const Count = styled('span')({
  marginInlineStart: '0.625rem',
  padding: '0 0.5rem',
  border: `1px solid ${gray[420]}`,
  borderRadius: '0.75rem',
  color: gray[700],
  fontSize: '0.75rem',
  lineHeight: '1.375rem',
  whiteSpace: 'nowrap',
  // Where both do not fit, whose it is stays.
  '@container dock (max-width: 28rem)': { '&[data-kept="true"]': { display: 'none' } },
});
const Own = styled('span')({ marginInlineStart: '0.375rem' });

export function DockHeader({ sheet, keptId, drafts, mayOpen, onNew, onDiscard, onFold }: Props) {
  const t = useT();
  return (
    <Head>
      <h2>{t('dock.title')}</h2>
      {drafts > 0 && <Count data-kept={keptId !== undefined}>{t('dock.drafts', { count: drafts })}</Count>}
      {keptId !== undefined && (
        <Own>
          <ReadersBadge kind="INQUIRY_DRAFT" id={keptId} audience="AUTHOR" />
        </Own>
      )}
      <span data-clock>{sheet !== undefined && <DockClock sheet={sheet} />}</span>
      <IconButton
        size="small"
        aria-label={t('dock.newSheet')}
        aria-keyshortcuts="Alt+Shift+N"
        disabled={!mayOpen}
        onClick={onNew}
      >
        <Add fontSize="small" />
      </IconButton>
      {sheet !== undefined && (
        <IconButton size="small" aria-label={t('dock.discard')} onClick={onDiscard}>
          <DeleteOutline fontSize="small" />
        </IconButton>
      )}
      <IconButton size="small" aria-label={t('dock.fold')} aria-keyshortcuts="Escape" onClick={onFold}>
        <Minimize fontSize="small" />
      </IconButton>
    </Head>
  );
}
