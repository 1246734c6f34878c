import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { blue, gray, red } from '../../theme/palette.ts';

const Word = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.3125rem',
  whiteSpace: 'nowrap',
  // In a narrow table words may break: the other language is a third longer.
  '@container (max-width: 52rem)': { whiteSpace: 'normal' },
  '& svg': { width: '0.75rem', height: '0.75rem', flex: 'none', color: gray[500] },
  '&[data-ours="true"]': { fontWeight: 700 },
  '&[data-ours="true"] svg': { color: blue[900] },
  '&[data-late="true"]': { color: red[1000], fontWeight: 700 },
  '&[data-late="true"] svg': { color: red[800] },
});

/** Who has to act next. A filled arrow points to us, a hollow one to somebody else. */
export function MoveWord({ ours, children }: { ours: boolean; children: ReactNode }) {
  return (
    <Word data-ours={ours}>
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        fill={ours ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.25"
      >
        <path d={ours ? 'M11 1.5v9L2 6z' : 'M1 1.5v9L10 6z'} />
      </svg>
      {children}
    </Word>
  );
}

/** What is behind its time: a triangle and words; the colour only repeats them. */
export function LateWord({ children }: { children: ReactNode }) {
  return (
    <Word data-late="true">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 .8 11.6 11H.4z" fill="currentColor" />
      </svg>
      {children}
    </Word>
  );
}
