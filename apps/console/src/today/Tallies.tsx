import type { TodayQuery } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { useT } from '../i18n/provider.tsx';
import { dockControl } from '../layout/dock-control.ts';
import { entriesFor } from '../layout/role-entries.ts';
import { pathTo } from '../links.ts';
import { useCountText } from '../shared/table/TableFoot.tsx';
import { useWorkplace } from '../sign-in/current-desk.ts';
import { blue, gray, red } from '../theme/palette.ts';

const List = styled('ul')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 9rem), 1fr))',
  gap: '0.5rem',
  marginBottom: '1rem',
  '& > li': { display: 'grid' },
});
const Figure = styled('div')({
  display: 'grid',
  alignContent: 'start',
  padding: '0.5rem 0.875rem 0.625rem',
  border: `1px solid ${gray[200]}`,
  borderRadius: '0.375rem',
  textAlign: 'start',
  textDecoration: 'none',
  color: gray[900],
  lineHeight: 1.4,
  '& span': { fontSize: '0.8125rem', color: gray[700] },
  '& strong': { fontSize: '1.375rem', fontVariantNumeric: 'tabular-nums' },
  '&[data-late="true"] strong': { color: red[1000] },
  '&[data-late="true"] strong::before': { content: '"▲ "', fontSize: '0.875rem' },
  '&:is(a, button)': { backgroundColor: 'transparent', cursor: 'pointer' },
  '&:is(a, button) span': { color: blue[900], textDecoration: 'underline', textUnderlineOffset: '0.1875rem' },
  '&:is(a, button):hover': { borderColor: blue[900] },
});

type Today = TodayQuery['today'];

/** The day in figures; those that lead somewhere are links. */
export function Tallies({ today, drafts }: { today: Today; drafts: number }) {
  const t = useT();
  const countText = useCountText();
  const { current } = useWorkplace();
  const triage = entriesFor(current).includes('triage');
  const queue = triage ? pathTo('triage') : pathTo('cases');
  const inquiries = pathTo('inquiries');
  const number = (value: number) => countText({ value, capped: false });
  const figure = (label: string, value: string, to?: string) => {
    const inside = (
      <>
        <span>{label}</span>
        <strong>{value}</strong>
      </>
    );
    return to === undefined ? (
      <Figure>{inside}</Figure>
    ) : (
      <Figure as={Link} {...{ to }}>
        {inside}
      </Figure>
    );
  };
  const late = today.overdueAtDesk.value > 0;
  return (
    <List aria-label={t('today.figures')}>
      <li>{figure(t('today.inquiries'), number(today.inquiriesToday), inquiries)}</li>
      <li>{figure(t('today.tallies'), number(today.tallyToday))}</li>
      <li>{figure(t('today.newAtDesk'), countText(today.newAtDesk), queue)}</li>
      <li>
        <Figure as={Link} {...{ to: queue }} data-late={late}>
          <span>{t('today.overdueAtDesk')}</span>
          <strong>{countText(today.overdueAtDesk)}</strong>
        </Figure>
      </li>
      {drafts > 0 && (
        <li>
          <Figure as="button" {...{ type: 'button' }} onClick={dockControl.open}>
            <span>{t('today.drafts')}</span>
            <strong>{number(drafts)}</strong>
          </Figure>
        </li>
      )}
    </List>
  );
}
