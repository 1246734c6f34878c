import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { gray, red } from '../../theme/palette.ts';
import { shortTime } from '../shorten.ts';
import type { DraftStatus } from './draft-saver.ts';

const Word = styled('span')({ color: gray[600], fontSize: '0.75rem', lineHeight: 1.5 });
const Trouble = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.375rem',
  padding: '0.375rem 0.75rem',
  borderInlineStart: `0.25rem solid ${red[800]}`,
  backgroundColor: red[50],
  fontSize: '0.875rem',
  lineHeight: 1.5,
});

/** Where the draft is, in a word or two beside the memo. */
export function DraftStatusText({ status, savedAt }: { status: DraftStatus; savedAt: Date | undefined }) {
  const t = useT();
  if (status === 'waiting') return <Word>{t('dock.waiting')}</Word>;
  if (status === 'saving') return <Word>{t('dock.saving')}</Word>;
  if (savedAt === undefined || status === 'failed' || status === 'conflict') return <span />;
  return <Word>{t('dock.saved', { time: shortTime(savedAt.toISOString()) })}</Word>;
}

interface TroubleProps {
  readonly status: DraftStatus;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** What stands in the way of the draft, and what can be done about it. */
export function DraftTrouble({ status, onMine, onTheirs }: TroubleProps) {
  const t = useT();
  if (status === 'failed') return <Trouble role="status">{t('dock.saveFailed')}</Trouble>;
  if (status !== 'conflict') return null;
  return (
    <Trouble role="alert">
      {t('dock.conflict')}
      <Button size="small" onClick={onMine}>
        {t('dock.conflictMine')}
      </Button>
      <Button size="small" onClick={onTheirs}>
        {t('dock.conflictTheirs')}
      </Button>
    </Trouble>
  );
}
