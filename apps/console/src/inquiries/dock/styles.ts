import { styled } from '@mui/material/styles';
import { controlStyle } from '../../shared/fields/field-frame.tsx';
import { blue, gray } from '../../theme/palette.ts';

/** Label at the left, control at the right; where the dock is narrow the label stands above. */
export const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: '3.5rem minmax(0, 1fr)',
  gap: '0.25rem 0.75rem',
  alignItems: 'start',
  '@container dock (max-width: 24rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});

export const RowLabel = styled('span')({
  paddingTop: '0.375rem',
  color: gray[700],
  fontSize: '0.8125rem',
  fontWeight: 700,
  lineHeight: 1.5,
  '@container dock (max-width: 24rem)': { paddingTop: 0 },
});

export const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.375rem 0.5rem',
  minWidth: 0,
});

export const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 8rem), 1fr))',
  gap: '0.5rem 0.625rem',
  alignItems: 'start',
  minWidth: 0,
});

export const Spread = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '0 0.5rem',
  minHeight: '1.75rem',
});

export const Small = styled('span')({ color: gray[600], fontSize: '0.8125rem', lineHeight: 1.5 });

/** A button that is a word, as 「回答を書く」. */
export const WordButton = styled('button')({
  minHeight: '1.75rem',
  padding: '0 0.25rem',
  border: 0,
  borderRadius: '0.25rem',
  backgroundColor: 'transparent',
  color: blue[900],
  fontSize: '0.875rem',
  lineHeight: 1.5,
  textDecoration: 'underline',
  textUnderlineOffset: '0.1875rem',
  cursor: 'pointer',
  '&:hover': { backgroundColor: blue[50] },
});

export const SelectControl = styled('select')({
  ...controlStyle,
  paddingInline: '0.375rem',
  minHeight: '2.25rem',
  cursor: 'pointer',
});
