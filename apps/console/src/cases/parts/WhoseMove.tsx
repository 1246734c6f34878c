import type { WhoseMove as Move } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { useViewer } from '../../sign-in/session.ts';
import { blue, gray } from '../../theme/palette.ts';

const Word = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.3125rem',
  whiteSpace: 'nowrap',
  '& svg': { width: '0.75rem', height: '0.75rem', flex: 'none', color: gray[500] },
  '&[data-ours="true"]': { fontWeight: 700 },
  '&[data-ours="true"] svg': { color: blue[900] },
});

/** Who has to act next. A filled arrow points to us, a hollow one to somebody outside. */
export function WhoseMove({ move, assigneeId }: { move: Move; assigneeId: string | undefined }) {
  const t = useT();
  const viewer = useViewer();
  const own = move === 'ASSIGNEE' && assigneeId === viewer.id;
  const ours = move === 'DESK' || move === 'ASSIGNEE';
  if (move === 'NOBODY') return <span>{t('cases.whoseMove.NOBODY')}</span>;
  return (
    <Word data-ours={ours}>
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        fill={ours ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.25"
      >
        <path d={ours ? 'M11 1.5v9L2 6z' : 'M1 1.5v9L10 6z'} />
      </svg>
      {own ? t('cases.whoseMove.me') : t(`cases.whoseMove.${move}`)}
    </Word>
  );
}
