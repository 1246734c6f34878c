import { styled } from '@mui/material/styles';
import { blue, focusRing, gray, green, hairline, noRing, orange, outline, white, yellow } from '../../theme/palette.ts';

export const Steps = styled('ol')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem 0.5rem',
  marginBottom: '1rem',
  fontSize: '0.875rem',
  lineHeight: 1.5,
  color: gray[700],
  '& li': { display: 'inline-flex', alignItems: 'center', gap: '0.375rem' },
  '& li + li::before': { content: '"›"', color: gray[600], marginInlineEnd: '0.125rem' },
  '& li[aria-current="step"]': { color: blue[1000], fontWeight: 700 },
  '& b': {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '1.375rem',
    height: '1.375rem',
    border: `1px solid ${outline}`,
    borderRadius: '50%',
    fontSize: '0.8125rem',
    fontVariantNumeric: 'tabular-nums',
  },
  '& li[aria-current="step"] b': { borderColor: blue[900], backgroundColor: blue[900], color: white },
});
export const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: '1rem',
  // The picker's box takes the width that it is given.
  '& [role="combobox"]': { width: 0 },
});
export const Card = styled('label')({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: '1.25rem minmax(0, 1fr)',
  gap: '0 0.5rem',
  padding: '0.5rem 0.75rem',
  border: `1px solid ${outline}`,
  borderRadius: '0.375rem',
  backgroundColor: white,
  fontSize: '0.9375rem',
  lineHeight: 1.6,
  cursor: 'pointer',
  '& + &': { marginTop: '0.375rem' },
  '&:hover': { backgroundColor: gray[50] },
  '&:has(:checked)': { borderColor: blue[900], backgroundColor: blue[50] },
  '&:has(:focus-visible)': { ...focusRing, zIndex: 1 },
  '& input': { width: '1.125rem', height: '1.125rem', margin: '0.25rem 0 0', accentColor: blue[900] },
  '& input:focus-visible': noRing,
  '& ul': { fontSize: '0.8125rem', color: gray[700] },
  '& li[data-caution="true"]::before': { content: '"⚠ "' },
});
export const Head = styled('span')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '0 0.5rem',
  '& strong': { fontWeight: 700 },
});
export const Mark = styled('span')({
  padding: '0 0.3125rem',
  border: `1px solid ${gray[500]}`,
  borderRadius: '0.1875rem',
  backgroundColor: white,
  color: gray[700],
  fontSize: '0.75rem',
  fontWeight: 700,
  lineHeight: '1.25rem',
  whiteSpace: 'nowrap',
});
export const Explained = styled('p')({ color: gray[700], fontSize: '0.875rem', lineHeight: 1.6 });
export const Told = styled('div')({
  padding: '0.5rem 0.875rem',
  borderInlineStart: `0.25rem solid ${orange[600]}`,
  backgroundColor: yellow[50],
  fontSize: '0.9375rem',
  lineHeight: 1.6,
  '& h3': { fontSize: '0.9375rem' },
  '& p': { whiteSpace: 'pre-wrap' },
});
export const Agreed = styled('section')({
  display: 'grid',
  gap: '0.25rem',
  padding: '0.5rem 0.875rem',
  borderInlineStart: `0.25rem solid ${green[800]}`,
  backgroundColor: green[50],
  fontSize: '0.875rem',
  lineHeight: 1.6,
  '&[data-open="true"]': { borderColor: orange[600], backgroundColor: yellow[50] },
  '& h3': { fontSize: '0.875rem' },
  '& button': { justifySelf: 'start' },
});
export const Ways = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' });
export const Checks = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0 1.25rem', alignItems: 'center' });
export const Fold = styled('details')({
  paddingTop: '0.5rem',
  borderTop: `1px solid ${hairline}`,
  '& > summary': { minHeight: '1.75rem', color: gray[800], fontSize: '0.9375rem', cursor: 'pointer' },
  '&[open] > summary': { marginBottom: '0.5rem' },
});
export const RowsRead = styled('ul')({
  border: `1px solid ${gray[500]}`,
  borderRadius: '0.375rem',
  '& > li': { padding: '0.5rem 0.875rem' },
  '& > li + li': { borderTop: `1px solid ${gray[200]}` },
  '& > li > div': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 0.625rem', fontSize: '0.875rem' },
  '& p': { whiteSpace: 'pre-wrap', fontSize: '0.9375rem', lineHeight: 1.75, overflowWrap: 'anywhere' },
  '& del': { color: gray[600] },
});
