import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { useT } from '../i18n/provider.tsx';
import { gray } from '../theme/palette.ts';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

const Trail = styled('ol')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.125rem 0',
  marginBottom: '0.25rem',
  fontSize: '0.875rem',
  lineHeight: 1.5,
  color: gray[600],
  '& li:not(:last-child)::after': {
    content: '"›"',
    margin: '0 0.5rem',
    color: gray[500],
  },
  '& a': { display: 'inline-block', minHeight: '1.5rem' },
});

export function Breadcrumb({ crumbs, current }: { crumbs: readonly Crumb[]; current: string }) {
  const t = useT();
  return (
    <nav aria-label={t('frame.breadcrumb')} data-print="no">
      <Trail>
        {[{ label: t('frame.home'), to: '/' }, ...crumbs].map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to}>{crumb.label}</Link>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </Trail>
    </nav>
  );
}
