import type { CaseStatus } from '@madoguchi/contract';
import { CASE_STATUSES } from '@madoguchi/domain/case';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { When } from '../cases/parts/When.tsx';
import { useT } from '../i18n/provider.tsx';
import { pathTo } from '../links.ts';
import { CaseStatusChip } from '../shared/display/StatusChip.tsx';
import { gray, hairline } from '../theme/palette.ts';
import { pathOfHit, type SearchHit } from './hits.ts';
import { Snippet } from './Snippet.tsx';

const EmergencyDialog = lazy(() => import('../cases/plates/EmergencyDialog.tsx'));

const Item = styled('li')({
  display: 'grid',
  gridTemplateColumns: '4.5rem minmax(0, 1fr)',
  gap: '0 0.75rem',
  padding: '0.625rem 0 0.75rem',
  borderTop: `1px solid ${hairline}`,
  '&:first-of-type': { borderTop: `1px solid ${gray[420]}` },
  '@media (max-width: 37.5rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Kind = styled('span')({ color: gray[600], fontSize: '0.8125rem', fontWeight: 700, lineHeight: '1.75rem' });
const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 0.875rem',
  lineHeight: 1.7,
  '& a': { fontWeight: 700 },
});
const Small = styled('span')({ color: gray[700], fontSize: '0.875rem' });

const isStatus = (status: string | null): status is CaseStatus => CASE_STATUSES.some((known) => known === status);

/** One thing that was found: a case, an inquiry, a company, or the plate on a sensitive case's door. */
export function Hit({ hit, query }: { hit: SearchHit; query: string }) {
  const t = useT();
  const navigate = useNavigate();
  const [reading, setReading] = useState(false);
  const to = pathOfHit(hit);
  const number = hit.number ?? '';
  return (
    <Item>
      <Kind>{t(`search.kind.${hit.kind}`)}</Kind>
      <div>
        <Line>
          {to === undefined ? (
            <b className="number">{number}</b>
          ) : (
            <Link to={to} data-hit>
              {number !== '' && <span className="number">{number}　</span>}
              {hit.title}
            </Link>
          )}
          {isStatus(hit.status) && <CaseStatusChip status={hit.status} />}
          {to === undefined && (
            <Button
              data-hit
              size="small"
              variant="text"
              aria-label={t('cases.emergency.openFor', { number })}
              onClick={() => setReading(true)}
            >
              {t('cases.emergency.open')}
            </Button>
          )}
        </Line>
        <Line>
          {hit.subtitle !== null && hit.subtitle !== '' && <Small>{hit.subtitle}</Small>}
          {hit.at !== null && (
            <Small>
              <When at={hit.at} />
            </Small>
          )}
        </Line>
        {hit.snippet !== null && hit.snippet !== '' && <Snippet text={hit.snippet} query={query} />}
      </div>
      {reading && (
        <Suspense fallback={null}>
          <EmergencyDialog
            plate={{ id: hit.id, number }}
            onClose={() => setReading(false)}
            onOpened={(id) => void navigate(pathTo('cases', id))}
          />
        </Suspense>
      )}
    </Item>
  );
}
