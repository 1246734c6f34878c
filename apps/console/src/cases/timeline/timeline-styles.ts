import { styled } from '@mui/material/styles';
import { blue, gray, green, hairline, orange, white } from '../../theme/palette.ts';

export const List = styled('ol')({ position: 'relative', marginTop: '0.75rem' });

/** One entry with its sign on the line of time. */
export const Entry = styled('li')({
  position: 'relative',
  padding: '0.625rem 0 0.75rem 1.75rem',
  borderTop: `1px solid ${hairline}`,
  '&:first-of-type': { borderTop: 0 },
  '&::before': {
    content: '""',
    position: 'absolute',
    insetInlineStart: '0.4375rem',
    top: 0,
    bottom: 0,
    width: '1px',
    backgroundColor: gray[200],
  },
  '& > svg': {
    position: 'absolute',
    insetInlineStart: 0,
    top: '0.75rem',
    width: '0.9375rem',
    height: '1.1875rem',
    padding: '0.125rem 0',
    boxSizing: 'border-box',
    backgroundColor: white,
    color: blue[900],
  },
  '&[data-kind="EVENT"]': { paddingBlock: '0.3125rem', color: gray[600], fontSize: '0.875rem', lineHeight: 1.5 },
  '&[data-kind="EVENT"] > svg': { top: '0.4375rem', color: gray[500] },
  '&[data-retracted="true"] > svg': { color: gray[500] },
  '&:focus': { backgroundColor: blue[50] },
});

export const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.125rem 0.75rem',
  fontSize: '0.875rem',
  lineHeight: 1.6,
  color: gray[700],
  '& strong': { color: gray[900] },
  '& a': { display: 'inline-block', minHeight: '1.5rem' },
});

export const Body = styled('div')({
  fontSize: '0.9375rem',
  lineHeight: 1.75,
  textWrap: 'pretty',
  whiteSpace: 'pre-wrap',
  maxWidth: '46rem',
  '&[data-folded="true"]': {
    maxHeight: '11.5rem',
    overflow: 'hidden',
    maskImage: 'linear-gradient(#000 70%, transparent)',
  },
});

export const Tools = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.5rem',
  marginInlineStart: 'auto',
  '& button': { minWidth: 0, padding: '0 0.25rem', fontSize: '0.8125rem', fontWeight: 400, minHeight: '1.5rem' },
});

export const ThirdPerson = styled('span')({
  padding: '0 0.4375rem',
  border: `1px dashed ${orange[1000]}`,
  borderRadius: '0.25rem',
  color: orange[1000],
  fontSize: '0.75rem',
  fontWeight: 700,
  lineHeight: '1.25rem',
  whiteSpace: 'nowrap',
});

export const Derived = styled('span')({
  padding: '0 0.4375rem',
  border: `1px dashed ${green[900]}`,
  borderRadius: '0.25rem',
  color: green[900],
  fontSize: '0.75rem',
  fontWeight: 700,
  lineHeight: '1.25rem',
  whiteSpace: 'nowrap',
});

export const Retracted = styled('p')({ color: gray[600], fontSize: '0.875rem', lineHeight: 1.6 });

export const Jump = styled('button')({
  minHeight: '1.5rem',
  padding: 0,
  border: 0,
  backgroundColor: 'transparent',
  color: blue[900],
  fontSize: '0.8125rem',
  textDecoration: 'underline',
  textUnderlineOffset: '0.1875rem',
  cursor: 'pointer',
});
