import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { pathTo } from '../../links.ts';
import { SEND_ON } from '../../referrals/sending/send-on.ts';
import { gray, green } from '../../theme/palette.ts';
import type { Recorded } from './dock-state.ts';

const Box = styled('div')({
  display: 'grid',
  justifyItems: 'center',
  gap: '0.375rem',
  padding: '2.5rem 1rem 2rem',
  textAlign: 'center',
  '& h3': { margin: 0, color: green[900], fontSize: '1.125rem' },
  '@media (max-height: 30rem)': { padding: '0.75rem 1rem' },
});
const Spoken = styled('p')({
  fontSize: 'clamp(1.75rem, 9cqi, 2.75rem)',
  fontWeight: 700,
  lineHeight: 1.3,
  letterSpacing: '0.02em',
  fontVariantNumeric: 'tabular-nums',
});
const Links = styled('p')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '0.25rem 1.25rem' });
const Buttons = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.5rem',
  justifyContent: 'center',
  marginTop: '1rem',
});

/** The number to say aloud. Enter or Escape goes on. */
export function RecordedView({ recorded, onGoOn }: { recorded: Recorded; onGoOn: () => void }) {
  const t = useT();
  const next = useRef<HTMLButtonElement>(null);
  const { id, number, minutes, caseId, caseNumber } = recorded;
  useEffect(() => next.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(number);
    announce(t('dock.copied'));
  };
  return (
    <Box>
      <h3>✓ {t('dock.recorded')}</h3>
      <span style={{ color: gray[600], fontSize: '0.875rem' }}>
        {t('dock.recordedNumber')}・{t('dock.minutes', { count: minutes })}
      </span>
      <Spoken>{number}</Spoken>
      <Links>
        <Link to={pathTo('inquiries', id)}>{t('dock.openInquiry')}</Link>
        {caseId !== null && caseNumber !== null && (
          <Link to={pathTo('cases', caseId)}>{t('dock.openCase', { number: caseNumber })}</Link>
        )}
      </Links>
      <Buttons>
        <Button onClick={() => void copy()}>{t('dock.copy')}</Button>
        <Button ref={next} data-go-on variant="contained" onClick={onGoOn}>
          {t('dock.goOn')} <small aria-hidden>&ensp;⏎</small>
        </Button>
        {caseId !== null && (
          <Button component={Link} to={pathTo('cases', caseId)} state={SEND_ON} onClick={onGoOn}>
            {t('dock.sendOn')}
          </Button>
        )}
      </Buttons>
    </Box>
  );
}
