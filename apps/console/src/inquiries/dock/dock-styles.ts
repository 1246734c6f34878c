import { styled } from '@mui/material/styles';
import { blue, gray, white } from '../../theme/palette.ts';

/** At the right of every page; below 900 px a sheet from the bottom edge. */
export const Frame = styled('aside')({
  position: 'sticky',
  top: '3.5rem',
  zIndex: 12,
  display: 'flex',
  flexDirection: 'column',
  width: 'clamp(24rem, 35vw, 32rem)',
  height: 'calc(100dvh - 3.5rem)',
  borderInlineStart: `1px solid ${gray[200]}`,
  backgroundColor: white,
  containerType: 'inline-size',
  containerName: 'dock',
  lineHeight: 1.5,
  '&[hidden]': { display: 'none' },
  '&:focus': { outline: 'none !important', boxShadow: 'none !important' },
  '@media (max-width: 56.24rem)': {
    position: 'fixed',
    inset: 'auto 0 0 0',
    zIndex: 25,
    width: '100%',
    height: 'auto',
    maxHeight: '88dvh',
    borderRadius: '0.75rem 0.75rem 0 0',
    borderInlineStart: 0,
    boxShadow: '0 -0.25rem 1.5rem rgba(0, 0, 40, 0.24)',
    overflow: 'hidden',
  },
  '@media (max-height: 30rem) and (max-width: 56.24rem)': { maxHeight: '100dvh', borderRadius: 0 },
});

/** What stays on screen of a folded dock: how many drafts, and a clock that runs. */
export const FoldedBar = styled('button')({
  position: 'fixed',
  insetInlineEnd: '1rem',
  bottom: 0,
  zIndex: 12,
  display: 'flex',
  alignItems: 'center',
  gap: '0.625rem',
  minHeight: '2.5rem',
  padding: '0 1rem',
  border: `1px solid ${blue[900]}`,
  borderBottom: 0,
  borderRadius: '0.5rem 0.5rem 0 0',
  backgroundColor: blue[900],
  color: white,
  fontSize: '0.9375rem',
  fontWeight: 700,
  lineHeight: 1.5,
  cursor: 'pointer',
  '&:hover': { backgroundColor: blue[1000] },
});

export const Locked = styled('p')({ padding: '2rem 1rem', color: gray[700], textAlign: 'center' });
export const Notice = styled('p')({
  padding: '0.25rem 0.875rem',
  color: gray[700],
  fontSize: '0.8125rem',
  backgroundColor: gray[50],
});
