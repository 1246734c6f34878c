import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Link, useNavigate } from 'react-router';
import { useT } from '../../i18n/provider.tsx';
import { pathTo } from '../../links.ts';
import { commands } from '../../shared/keys/commands.ts';
import { useKey } from '../../shared/keys/use-key.ts';

const Pair = styled('nav')({
  display: 'flex',
  gap: '0.25rem',
  marginInlineStart: 'auto',
  '& a': { border: '1px solid currentColor' },
});

interface Props {
  readonly previousId: string | null;
  readonly nextId: string | null;
}

/** The neighbours in the desk's queue, by button and by `[` and `]`. */
export function QueueNav({ previousId, nextId }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const go = (id: string | null) => {
    if (id !== null) void navigate(pathTo('cases', id));
  };
  useKey(commands.previousInQueue, () => go(previousId), previousId !== null);
  useKey(commands.nextInQueue, () => go(nextId), nextId !== null);
  return (
    <Pair aria-label={t('cases.queue')} data-print="no">
      {previousId !== null && (
        <IconButton
          component={Link}
          to={pathTo('cases', previousId)}
          aria-label={t('keys.previousInQueue')}
          aria-keyshortcuts="["
        >
          <ChevronLeft />
        </IconButton>
      )}
      {nextId !== null && (
        <IconButton
          component={Link}
          to={pathTo('cases', nextId)}
          aria-label={t('keys.nextInQueue')}
          aria-keyshortcuts="]"
        >
          <ChevronRight />
        </IconButton>
      )}
    </Pair>
  );
}
