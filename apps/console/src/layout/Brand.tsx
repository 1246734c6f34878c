import { styled } from '@mui/material/styles';
import { useT } from '../i18n/provider.tsx';
import { blue } from '../theme/palette.ts';

const Mark = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.5rem',
  color: blue[900],
  fontWeight: 700,
  lineHeight: 1.3,
  '& svg': { width: '1.75em', height: '1.75em', flex: 'none' },
});
const Word = styled('span')({
  letterSpacing: '0.08em',
  '[data-compact] &': { '@media (max-width: 37.49rem)': { display: 'none' } },
});

/** The mark of the house: a counter with its window. */
export function Brand({ compact = true }: { compact?: boolean }) {
  const t = useT();
  return (
    <Mark {...(compact ? { 'data-compact': true } : {})}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="currentColor" />
        <path
          d="M6 22h20M9 22v-9a7 7 0 0 1 14 0v9M16 6v16"
          fill="none"
          stroke="#fff"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
      </svg>
      <Word>{t('app.name')}</Word>
    </Mark>
  );
}
