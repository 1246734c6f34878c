import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { gray, white } from '../../theme/palette.ts';

const Foot = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem',
  padding: '0.5rem 0.875rem',
  borderTop: `1px solid ${gray[200]}`,
  backgroundColor: white,
  '& > button:first-of-type': { marginInlineEnd: 'auto', paddingInline: '0.25rem' },
  '& small': { marginInlineStart: '0.5rem', fontSize: '0.75rem', fontWeight: 400 },
  '@container dock (max-width: 28rem)': {
    '& small': { display: 'none' },
    '& > button:first-of-type': { flex: '1 0 100%', justifyContent: 'flex-start', minHeight: '2rem' },
    '& > button:last-of-type': { flex: '1 1 auto' },
  },
  '@media (max-height: 30rem)': { flexWrap: 'nowrap', padding: '0.25rem 0.875rem' },
});

interface Props {
  readonly onTally: () => void;
  readonly onRecord: () => void;
  readonly onRecordAndOpen: () => void;
  /** A sheet that is added to a case needs no new one. */
  readonly mayOpenCase: boolean;
  readonly running: boolean;
}

/** The three ways on: counted only, a case of its own, or recorded and done. */
export function SheetFooter({ onTally, onRecord, onRecordAndOpen, mayOpenCase, running }: Props) {
  const t = useT();
  return (
    <Foot>
      <Button variant="text" size="small" aria-keyshortcuts="Alt+0" onClick={onTally}>
        {t('dock.tally')}
      </Button>
      {mayOpenCase && (
        <Button size="small" aria-keyshortcuts="Control+Shift+Enter" disabled={running} onClick={onRecordAndOpen}>
          {t('dock.recordAndOpen')}
        </Button>
      )}
      <Button variant="contained" size="small" aria-keyshortcuts="Control+Enter" disabled={running} onClick={onRecord}>
        {t('dock.record')}
        <small aria-hidden>Ctrl+⏎</small>
      </Button>
    </Foot>
  );
}
