import type { PlatePartsFragment } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../../i18n/provider.tsx';
import { pathTo } from '../../links.ts';
import { ReadersBadge } from '../../readers/ReadersBadge.tsx';
import { gray, hairline } from '../../theme/palette.ts';
import { Quiet } from '../parts/Panel.tsx';
import { Day } from '../parts/When.tsx';

const EmergencyDialog = lazy(() => import('./EmergencyDialog.tsx'));
export type Plate = PlatePartsFragment;

const List = styled('ul')({
  containerType: 'inline-size',
  '& > li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(6.5rem, auto) minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '0.125rem 0.75rem',
    padding: '0.4375rem 0',
    fontSize: '0.875rem',
    lineHeight: 1.5,
  },
  '& > li + li': { borderTop: `1px solid ${hairline}` },
  '& b': { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  '& p': { color: gray[700] },
  '@container (max-width: 30rem)': {
    '& > li': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
    '& p': { gridColumn: '1 / -1', order: 3 },
  },
});

/** The doors of sensitive cases: number, who has it, the next day and a message; what is behind stays behind. */
export function PlateList({ plates }: { plates: readonly Plate[] }) {
  const t = useT();
  const navigate = useNavigate();
  const [reading, setReading] = useState<Plate>();
  if (plates.length === 0) return <Quiet>{t('table.empty')}</Quiet>;
  return (
    <>
      <List>
        {plates.map((plate) => (
          <li key={plate.id}>
            <b>{plate.number}</b>
            <p>
              {plate.assigneeName === null
                ? t('cases.unassigned')
                : t('cases.plate.assignee', { name: plate.assigneeName })}
              {plate.nextOn !== null && (
                <>
                  {'　'}
                  {t('cases.plate.next')} <Day date={plate.nextOn} />
                </>
              )}
              {plate.message !== null && plate.message !== '' && <span>{`　「${plate.message}」`}</span>}{' '}
              <ReadersBadge kind="MESSAGE" id={plate.id} audience="DESK" />
            </p>
            <Button
              size="small"
              variant="text"
              aria-label={t('cases.emergency.openFor', { number: plate.number })}
              onClick={() => setReading(plate)}
            >
              {t('cases.emergency.open')}
            </Button>
          </li>
        ))}
      </List>
      {reading !== undefined && (
        <Suspense fallback={null}>
          <EmergencyDialog
            plate={reading}
            onClose={() => setReading(undefined)}
            onOpened={(id) => {
              setReading(undefined);
              void navigate(pathTo('cases', id));
            }}
          />
        </Suspense>
      )}
    </>
  );
}
