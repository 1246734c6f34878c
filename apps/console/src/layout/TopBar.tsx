import { worksAtAnyDesk } from '@madoguchi/domain/actor';
import EditNote from '@mui/icons-material/EditNote';
import MenuIcon from '@mui/icons-material/Menu';
import Search from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n/provider.tsx';
import { NoticeBell } from '../notices/NoticeBell.tsx';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { useViewer } from '../sign-in/session.ts';
import { gray, white } from '../theme/palette.ts';
import { Brand } from './Brand.tsx';
import { DeskSwitcher } from './DeskSwitcher.tsx';
import { dockControl, useDockControl } from './dock-control.ts';
import { SearchBox } from './SearchBox.tsx';
import { UserMenu } from './UserMenu.tsx';

const Bar = styled('header')({
  position: 'sticky',
  top: 0,
  zIndex: 20,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 0.75rem',
  minHeight: '3.5rem',
  padding: '0.375rem 1rem',
  borderBottom: `1px solid ${gray[200]}`,
  backgroundColor: white,
  '@media (max-width: 56.24rem)': {
    gap: '0 0.25rem',
    padding: '0.375rem 0.5rem',
  },
});
const Home = styled(Link)({
  flex: 'none',
  display: 'flex',
  borderRadius: '0.25rem',
  textDecoration: 'none',
  // On a telephone the desk matters more; the menu leads home too.
  '@media (max-width: 30rem)': { display: 'none' },
});
const DeskPlace = styled('div')({
  minWidth: 0,
  flex: '0 1 auto',
  '@media (max-width: 56.24rem)': { flex: '1 1 0' },
});
const SearchPlace = styled('div')({
  flex: '1 1 12rem',
  maxWidth: '32rem',
  marginInline: 'auto',
  '@media (max-width: 56.24rem)': {
    order: 9,
    flex: '1 0 100%',
    maxWidth: 'none',
    paddingBlock: '0.375rem',
    '&[data-folded="true"]': { display: 'none' },
  },
});
const Narrow = styled('span')({
  display: 'none',
  '@media (max-width: 56.24rem)': { display: 'inline-flex' },
});
const Shortcut = styled('span')({
  fontSize: '0.75rem',
  fontWeight: 400,
  '@media (max-width: 75rem)': { display: 'none' },
});

export function TopBar({ onMenu }: { onMenu: () => void }) {
  const t = useT();
  const [searching, setSearching] = useState(false);
  const { open } = useDockControl();
  const logs = worksAtAnyDesk(useViewer());
  useKey(commands.dock, dockControl.toggle, logs);
  return (
    <Bar data-print="no">
      <Narrow>
        <IconButton aria-label={t('frame.openMenu')} onClick={onMenu}>
          <MenuIcon />
        </IconButton>
      </Narrow>
      <Home to="/" aria-label={`${t('app.name')} ${t('frame.home')}`}>
        <Brand />
      </Home>
      <DeskPlace>
        <DeskSwitcher />
      </DeskPlace>
      <SearchPlace data-folded={!searching}>
        <SearchBox onFocusWanted={() => setSearching(true)} />
      </SearchPlace>
      <Narrow>
        <IconButton aria-label={t('frame.search')} aria-expanded={searching} onClick={() => setSearching(!searching)}>
          <Search />
        </IconButton>
      </Narrow>
      {logs && (
        <Button
          variant="contained"
          startIcon={<EditNote />}
          aria-expanded={open}
          aria-keyshortcuts="Alt+N"
          onClick={dockControl.toggle}
        >
          {t('frame.openDock')}
          <span className="visually-hidden">{t('frame.dockWord')}</span>
          <Shortcut aria-hidden>&ensp;Alt+N</Shortcut>
        </Button>
      )}
      <NoticeBell />
      <UserMenu />
    </Bar>
  );
}
