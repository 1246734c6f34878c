import { styled } from '@mui/material/styles';
import { blue, gray, hairline, outline, red, white } from '../../theme/palette.ts';

/** A query on the container, not the window: beside an open dock a table is narrow on a wide screen too. */
export const Wrap = styled('div')({
  containerType: 'inline-size',
  minWidth: 0,
});

/** Below it a table of seven columns would break its words; a telephone and a page at 200 % are below it. */
const CARDS = '@container (max-width: 44rem)';

export const Grid = styled('table')({
  width: '100%',
  fontSize: '0.875rem',
  lineHeight: 1.5,
  borderTop: `1px solid ${outline}`,
  borderBottom: `1px solid ${outline}`,
  '& caption': {
    captionSide: 'top',
    padding: '0 0 0.375rem',
    textAlign: 'start',
    fontWeight: 700,
  },
  '& th, & td': {
    padding: '0.375rem 0.625rem',
    textAlign: 'start',
    verticalAlign: 'top',
  },
  '& thead th, & thead td': {
    backgroundColor: gray[50],
    color: gray[800],
    fontSize: '0.8125rem',
    fontWeight: 700,
    verticalAlign: 'middle',
    whiteSpace: 'nowrap',
    width: 'var(--column, auto)',
  },
  '& thead td': { width: '2.75rem' },
  '& tbody': { borderTop: `1px solid ${gray[200]}` },
  '& tbody th': { fontWeight: 400 },
  // A number never breaks at its hyphens; a long name does before it pushes the page aside.
  '& tbody th > a': { width: 'max-content', maxWidth: 'min(24rem, 34cqi)', overflowWrap: 'anywhere' },
  '& tbody a': {
    display: 'inline-block',
    minHeight: '1.5rem',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 700,
  },
  '& [data-align="end"]': {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
  '& [data-nowrap="true"]': { whiteSpace: 'nowrap' },
  '& tbody[data-current="true"]': {
    backgroundColor: blue[50],
    boxShadow: `inset 0.25rem 0 0 ${blue[900]}`,
  },
  '& tbody:focus-within': { backgroundColor: blue[50] },
  '& tbody[data-tone="late"] [data-edge]': {
    boxShadow: `inset 0.25rem 0 0 ${red[800]}`,
  },
  '@media (hover: hover)': {
    '& tbody:hover': { backgroundColor: gray[25] },
    '& tbody:focus-within:hover': { backgroundColor: blue[50] },
  },
  '& tr[data-detail] td': { paddingTop: 0, color: gray[600] },
  // Below the number, not below the checkbox.
  '& tr[data-detail="indented"] td': { paddingInlineStart: '3.375rem' },
  // Between card and full table (a tablet, a page beside the dock): words may break, the least needed columns step back.
  '@container (max-width: 52rem)': {
    '& th, & td': { padding: '0.375rem' },
    '& [data-nowrap="true"]': { whiteSpace: 'normal' },
    '& thead th': { width: 'auto' },
    '& tbody td:not([data-edge])': { minWidth: '5.5em' },
    '& [data-wide="true"]': { display: 'none' },
  },
  [CARDS]: {
    display: 'block',
    '& caption': { display: 'block' },
    '& thead': { display: 'block' },
    '& thead tr': {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0 0.25rem',
      backgroundColor: gray[50],
    },
    '& thead th, & thead td': { padding: '0.125rem 0.25rem' },
    '& thead th[data-plain]': { display: 'none' },
    '& tbody': { display: 'block', padding: '0.5rem 0.25rem' },
    '& tbody tr': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 0.5rem' },
    '& tbody th, & tbody td': { minWidth: 0, padding: '0.125rem 0.25rem', whiteSpace: 'normal' },
    '& tbody th': { flex: '1 1 auto' },
    '& tbody th > a': { maxWidth: '100%' },
    // Checkbox, number and chips share the first line; everything with a label follows below.
    '& tbody td[data-label]': { order: 1, flex: '1 1 100%', display: 'flex', gap: '0.5rem' },
    '@container (min-width: 24rem)': { '& tbody td[data-label]': { flexBasis: 'calc(50% - 0.5rem)' } },
    '& tbody td[data-bare="line"]': { order: 1, flex: '1 1 100%' },
    '& [data-align="end"]': { textAlign: 'start' },
    '& [data-nowrap="true"]': { whiteSpace: 'normal' },
    '& tbody td[data-label]::before': {
      content: 'attr(data-label)',
      flex: '0 0 6em',
      color: gray[600],
      fontSize: '0.8125rem',
    },
    '& tr[data-detail] td, & tr[data-detail="indented"] td': { flex: '1 1 100%', paddingInlineStart: '0.25rem' },
  },
});

export const SortButton = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.25rem',
  minHeight: '1.75rem',
  minWidth: '1.5rem',
  margin: '-0.125rem -0.25rem',
  padding: '0.125rem 0.25rem',
  border: 0,
  borderRadius: '0.25rem',
  backgroundColor: 'transparent',
  font: 'inherit',
  fontWeight: 700,
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline' },
  '& svg': { width: '0.6875rem', height: '0.875rem', color: outline },
  '[aria-sort="ascending"] > & svg :first-of-type': {
    fill: blue[900],
    color: blue[900],
  },
  '[aria-sort="descending"] > & svg :last-of-type': {
    fill: blue[900],
    color: blue[900],
  },
});

export const CheckPlace = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  minWidth: '1.5rem',
  minHeight: '1.5rem',
  cursor: 'pointer',
  '& input': {
    width: '1.125rem',
    height: '1.125rem',
    margin: 0,
    accentColor: blue[900],
  },
});

export const Foot = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem 1rem',
  paddingTop: '0.5rem',
  color: gray[700],
  fontSize: '0.875rem',
  '& nav': { display: 'flex', gap: '0.5rem', marginInlineStart: 'auto' },
});

export const Empty = styled('p')({
  padding: '2rem 1rem',
  borderTop: `1px solid ${outline}`,
  borderBottom: `1px solid ${outline}`,
  backgroundColor: white,
  color: gray[700],
  textAlign: 'center',
  '& + *': { borderTop: `1px solid ${hairline}` },
});
