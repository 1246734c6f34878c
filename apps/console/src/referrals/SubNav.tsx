import { styled } from '@mui/material/styles';
import { NavLink } from 'react-router';
import { useT } from '../i18n/provider.tsx';
import { useWorkplace } from '../sign-in/current-desk.ts';
import { blue, gray, hairline } from '../theme/palette.ts';

const Bar = styled('nav')({
  marginBottom: '1rem',
  borderBottom: `1px solid ${hairline}`,
  '& ul': { display: 'flex', flexWrap: 'wrap', gap: '0 1.25rem' },
  '& a': {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '2.5rem',
    color: gray[700],
    fontSize: '0.9375rem',
    textDecoration: 'none',
  },
  '& a:hover': { textDecoration: 'underline' },
  '& a[aria-current="page"]': { color: blue[900], fontWeight: 700, boxShadow: `inset 0 -0.1875rem 0 ${blue[900]}` },
});

/** The views of what waits between the desks; the stuck list is the supervisors'. */
export function SubNav() {
  const t = useT();
  const supervisor = useWorkplace().current?.roles.includes('SUPERVISOR') ?? false;
  return (
    <Bar aria-label={t('referrals.views')} data-print="no">
      <ul>
        <li>
          <NavLink to="/referrals" end>
            {t('referrals.queue')}
          </NavLink>
        </li>
        <li>
          <NavLink to="/referrals/progress">{t('referrals.progress')}</NavLink>
        </li>
        <li>
          <NavLink to="/referrals/asked">{t('referrals.request.asked')}</NavLink>
        </li>
        {supervisor && (
          <li>
            <NavLink to="/referrals/stuck">{t('referrals.stuck')}</NavLink>
          </li>
        )}
      </ul>
    </Bar>
  );
}
