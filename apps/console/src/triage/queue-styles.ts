import { styled } from '@mui/material/styles';
import { blue, gray, hairline, outline, red } from '../theme/palette.ts';

export const Wrap = styled('div')({ containerType: 'inline-size', minWidth: 0 });
const CARDS = '@container (max-width: 36rem)';

/** Denser than other tables: the queue is read down, and one row is one decision. */
export const Table = styled('table')({
  fontSize: '0.875rem',
  lineHeight: 1.5,
  borderBottom: `1px solid ${outline}`,
  '& th, & td': { padding: '0.375rem 0.5rem', textAlign: 'start', verticalAlign: 'top' },
  '& thead th': { backgroundColor: gray[50], color: gray[800], fontSize: '0.8125rem', whiteSpace: 'nowrap' },
  '& thead tr': { borderTop: `1px solid ${outline}` },
  '& tbody[data-row]': { borderTop: `1px solid ${hairline}`, cursor: 'default' },
  '& tbody[data-row] th': { width: '6.75rem', fontWeight: 400, whiteSpace: 'nowrap' },
  '& tbody[data-row] th a': {
    display: 'block',
    minHeight: '1.5rem',
    fontWeight: 700,
    fontVariantNumeric: 'tabular-nums',
  },
  '& td:not([data-wide])': { whiteSpace: 'nowrap', width: '1%' },
  '& tbody[data-late="true"] th': { boxShadow: `inset 0.25rem 0 0 ${red[800]}` },
  '& tbody[data-current="true"]': { backgroundColor: blue[50] },
  '& tbody[data-current="true"] th': { boxShadow: `inset 0.25rem 0 0 ${blue[900]}` },
  '@media (hover: hover)': { '& tbody[data-row]:not([data-current="true"]):hover': { backgroundColor: gray[25] } },
  [CARDS]: {
    display: 'block',
    '& thead': { display: 'none' },
    '& tbody': { display: 'block' },
    '& tbody[data-row]': { padding: '0.375rem 0 0.5rem' },
    '& tbody[data-row] tr': { display: 'flex', flexWrap: 'wrap', gap: '0 0.875rem', padding: '0 0.5rem' },
    '& tbody[data-row] th': {
      flex: '1 0 100%',
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
    },
    '& th, & td': { padding: '0.0625rem 0' },
    '& tbody[data-row] th, & tbody[data-current="true"] th': { boxShadow: 'none' },
    '& td:not([data-wide])': { width: 'auto' },
    '& tbody[data-late="true"]': { boxShadow: `inset 0.25rem 0 0 ${red[800]}` },
    '& tbody[data-current="true"]': { boxShadow: `inset 0.25rem 0 0 ${blue[900]}` },
    '& td[data-wide]': { flex: '1 0 100%' },
  },
});

export const GroupName = styled('tbody')({
  '& th': { padding: '0.875rem 0.5rem 0.25rem', fontSize: '0.9375rem', fontWeight: 700 },
  '& small': { marginInlineStart: '0.5rem', fontSize: '0.8125rem', fontWeight: 400, color: gray[600] },
});

/** The latest word on the case, one line of it. */
export const Note = styled('span')({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 1,
  overflow: 'hidden',
  color: gray[600],
  fontSize: '0.8125rem',
});
