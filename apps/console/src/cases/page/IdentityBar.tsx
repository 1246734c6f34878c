import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { CaseStatusChip, StatusChip } from '../../shared/display/StatusChip.tsx';
import { gray, white } from '../../theme/palette.ts';
import { BlockReaders } from '../parts/BlockReaders.tsx';
import { Due } from '../parts/Due.tsx';
import { Day } from '../parts/When.tsx';
import { WhoseMove } from '../parts/WhoseMove.tsx';
import type { CaseDetail } from '../types.ts';
import { PartyName } from './PartyName.tsx';
import { WhoIsHere } from './WhoIsHere.tsx';

const Stay = styled('div')({
  position: 'sticky',
  top: '3.5rem',
  zIndex: 12,
  margin: '0 -1.5rem',
  padding: '0.5rem 1.5rem 0.625rem',
  borderBottom: `1px solid ${gray[200]}`,
  backgroundColor: white,
  '& h1 > .number': { marginInlineEnd: '0.625rem' },
  '& > div:first-of-type': { marginBottom: '0.25rem' },
  '@media (max-width: 56.24rem)': { margin: '0 -1rem', padding: '0.375rem 1rem 0.5rem' },
  '@media (max-width: 37.5rem)': { margin: '0 -0.75rem', padding: '0.25rem 0.75rem 0.375rem' },
  // A low window, as at 200 %, needs its height for the matter itself.
  '@media (max-height: 33rem)': { position: 'static' },
});
const Second = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '0.375rem 1.5rem',
});
const Below = styled('div')({ padding: '0.625rem 0 0.25rem' });
const Facts = styled('dl')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.125rem 1.25rem',
  fontSize: '0.9375rem',
  lineHeight: 1.6,
  '& > div': { display: 'flex', gap: '0.375rem', alignItems: 'baseline' },
  '& dt': { color: gray[600], fontSize: '0.8125rem', whiteSpace: 'nowrap' },
  '@media (max-width: 37.5rem)': {
    fontSize: '0.875rem',
    gap: '0 0.875rem',
    '& > div[data-minor="true"]': { display: 'none' },
  },
});

/** What the case is, in sight wherever one has scrolled to. */
export function IdentityBar({ detail, actions }: { detail: CaseDetail; actions: ReactNode }) {
  const t = useT();
  const narrow = useMediaQuery('(max-width: 37.5rem)', { noSsr: true });
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    // What takes the focus must not hide behind the bar, however many lines it has.
    const root = document.documentElement;
    const observer = new ResizeObserver(() => {
      root.style.scrollPaddingTop = `calc(4.5rem + ${element.offsetHeight}px)`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.scrollPaddingTop = '';
    };
  }, []);
  const chips = (
    <>
      <CaseStatusChip status={detail.status} />
      {detail.urgent && <StatusChip tone="late">{t('cases.urgent')}</StatusChip>}
      {detail.sensitive && <StatusChip tone="plain">{t('cases.sensitive')}</StatusChip>}
      <BlockReaders detail={detail} kind="CASE" />
    </>
  );
  return (
    <>
      <Stay ref={bar}>
        <PageTitle tabTitle={t('cases.pageTitle', { number: detail.number })} meta={chips}>
          <span className="number">{detail.number}</span>
          {detail.subject}
        </PageTitle>
        <Second>
          <Facts>
            <div>
              <dt>{t(detail.kind === 'COMPANY' ? 'cases.company' : 'cases.client')}</dt>
              <dd>
                <PartyName detail={detail} />
              </dd>
            </div>
            <div>
              <dt>{t('cases.assignee')}</dt>
              <dd>{detail.assignee?.name ?? t('cases.nobody')}</dd>
            </div>
            <div data-minor="true">
              <dt>{t('cases.whoseMove.label')}</dt>
              <dd>
                <WhoseMove move={detail.whoseMove} assigneeId={detail.assignee?.id} />
              </dd>
            </div>
            {detail.status !== 'CLOSED' && (
              <div>
                <dt>{t('cases.due.label')}</dt>
                <dd>
                  <Due dueAt={detail.dueAt} />
                </dd>
              </div>
            )}
            {detail.status === 'ON_HOLD' && detail.holdUntil !== null && (
              <div>
                <dt>{t('cases.hold.until')}</dt>
                <dd>
                  <Day date={detail.holdUntil} />
                </dd>
              </div>
            )}
            <div data-minor="true">
              <dt>{t('cases.version')}</dt>
              <dd className="number">{detail.version}</dd>
            </div>
            <WhoIsHere caseId={detail.id} />
          </Facts>
          {!narrow && actions}
        </Second>
      </Stay>
      {narrow && <Below>{actions}</Below>}
    </>
  );
}
