import type { ReadingRight, StreamState } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n/provider.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { StatusChip } from '../shared/display/StatusChip.tsx';
import { Foot } from '../shared/table/table-styles.ts';
import { blue, gray, hairline } from '../theme/palette.ts';
import { pathOf, type Section, useSections } from './sections.ts';

const Nav = styled('nav')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem',
  marginBottom: '1rem',
  borderBottom: `1px solid ${hairline}`,
  '& a': {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '2.25rem',
    padding: '0.25rem 0.75rem',
    color: gray[800],
    textDecoration: 'none',
    borderBottom: '3px solid transparent',
  },
  '& a:hover': { textDecoration: 'underline' },
  '& a[aria-current="page"]': { color: blue[900], fontWeight: 700, borderBottomColor: blue[900] },
});
export const Lead = styled('p')({ color: gray[700], fontSize: '0.9375rem', lineHeight: 1.6, marginBottom: '0.75rem' });
export const Stack = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: '1rem',
  paddingTop: '0.25rem',
});
export const Words = styled('span')({ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' });
export const Small = styled('small')({ color: gray[600], fontSize: '0.8125rem' });

interface FrameProps {
  readonly section: Section;
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One page under 履歴: its heading, and the way to its neighbours. */
export function AuditFrame({ section, title, actions, children }: FrameProps) {
  const t = useT();
  const sections = useSections();
  const crumbs = section === 'trail' ? [] : [{ label: t('nav.audit'), to: pathTo('audit') }];
  return (
    <>
      <PageTitle tabTitle={title} crumbs={crumbs} actions={actions}>
        {title}
      </PageTitle>
      {sections.length > 1 && (
        <Nav aria-label={t('audit.sections')}>
          {sections.map((name) => (
            <Link key={name} to={pathOf(name)} aria-current={name === section ? 'page' : undefined}>
              {t(`audit.section.${name}`)}
            </Link>
          ))}
        </Nav>
      )}
      {children}
    </>
  );
}

const TONES = { OK: 'done', DISPOSED: 'plain', BROKEN: 'late' } as const;

/** The state of a chain as shape and word. */
export function ChainChip({ state }: { state: StreamState }) {
  const t = useT();
  return <StatusChip tone={TONES[state]}>{t(`audit.chain.${state}`)}</StatusChip>;
}

/** By which right; readings from before it was written down say so. */
export function useRightWord(): (right: ReadingRight | null) => string {
  const t = useT();
  return (right) => (right === null ? t('audit.right.UNKNOWN') : t(`audit.right.${right}`));
}

interface PagerProps {
  readonly page: number;
  readonly hasNext: boolean;
  readonly onPage: (page: number) => void;
}

/** One page on, one page back: the trail is too long to be counted. */
export function Pager({ page, hasNext, onPage }: PagerProps) {
  const t = useT();
  if (page === 0 && !hasNext) return null;
  return (
    <Foot data-print="no">
      <span>{t('audit.page', { page: page + 1 })}</span>
      <nav aria-label={t('table.pages')}>
        <Button size="small" disabled={page === 0} onClick={() => onPage(page - 1)}>
          {t('table.previous')}
        </Button>
        <Button size="small" disabled={!hasNext} onClick={() => onPage(page + 1)}>
          {t('table.next')}
        </Button>
      </nav>
    </Foot>
  );
}
