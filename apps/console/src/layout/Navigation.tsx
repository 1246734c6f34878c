import { styled } from '@mui/material/styles';
import { NavLink } from 'react-router';
import { useT } from '../i18n/provider.tsx';
import { pathTo } from '../links.ts';
import { useWorkplace } from '../sign-in/current-desk.ts';
import { blue, gray, white } from '../theme/palette.ts';
import { navigationFor } from './navigation.ts';

const List = styled('ul')({
  display: 'grid',
  gap: '0.125rem',
  padding: '0.75rem 0.5rem',
  '& a': {
    display: 'flex',
    alignItems: 'center',
    gap: '0.75rem',
    minHeight: '2.75rem',
    padding: '0.375rem 0.75rem',
    borderRadius: '0.375rem',
    color: gray[800],
    fontSize: '0.9375rem',
    lineHeight: 1.4,
    textDecoration: 'none',
  },
  '& a:hover': { backgroundColor: gray[100], textDecoration: 'underline' },
  '& a[aria-current="page"]': {
    backgroundColor: white,
    color: blue[900],
    fontWeight: 700,
    boxShadow: `inset 0.25rem 0 0 ${blue[900]}, 0 0 0 1px ${gray[200]}`,
  },
  '& svg': { fontSize: '1.375rem', flex: 'none' },
});

export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const t = useT();
  const { current } = useWorkplace();
  return (
    <nav aria-label={t('frame.mainNavigation')}>
      <List>
        {navigationFor(current).map(({ name, icon: Icon }) => (
          <li key={name}>
            <NavLink to={pathTo(name)} {...(onNavigate ? { onClick: onNavigate } : {})}>
              <Icon aria-hidden />
              {t(`nav.${name}`)}
            </NavLink>
          </li>
        ))}
      </List>
    </nav>
  );
}
