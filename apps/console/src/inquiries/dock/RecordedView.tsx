import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { pathTo } from '../../links.ts';
import { SEND_ON } from '../../referrals/sending/send-on.ts';
import { useKey } from '../../shared/keys/use-key.ts';
import { gray, green } from '../../theme/palette.ts';
import { dockCommands } from './dock-commands.ts';
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

/** Outcomes that mean the caller goes on to somebody else. */
const PASSED_ON = ['SCHEME_GUIDED', 'INTERNAL_TRANSFER', 'EXTERNAL_REFERRAL'];

interface Props {
  readonly recorded: Recorded;
  /** The outcome that was chosen on the sheet. */
  readonly outcome: string;
  /** The sheet is on screen and the focus is in the dock. */
  readonly active: boolean;
  readonly onGoOn: () => void;
}

/**
 * The number to say aloud. Enter or Escape goes on; where the outcome says that the caller is passed on, Enter opens the dialog
 * that does it, and Ctrl+Shift+Enter does so after every outcome.
 */
export function RecordedView({ recorded, outcome, active, onGoOn }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const next = useRef<HTMLButtonElement & HTMLAnchorElement>(null);
  const { id, number, minutes, caseId, caseNumber } = recorded;
  useEffect(() => next.current?.focus(), []);
  const passedOn = caseId !== null && PASSED_ON.includes(outcome);
  useKey(
    dockCommands.recordAndOpen,
    () => {
      onGoOn();
      if (caseId !== null) void navigate(pathTo('cases', caseId), { state: SEND_ON });
    },
    active && caseId !== null,
  );
  const first = { ref: next, 'data-go-on': true, variant: 'contained' } as const;
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
        <Button {...(passedOn ? {} : first)} onClick={onGoOn}>
          {t('dock.goOn')} {!passedOn && <small aria-hidden>&ensp;⏎</small>}
        </Button>
        {caseId !== null && (
          <Button
            component={Link}
            to={pathTo('cases', caseId)}
            state={SEND_ON}
            aria-keyshortcuts="Control+Shift+Enter"
            {...(passedOn ? first : {})}
            onClick={onGoOn}
          >
            {t('dock.sendOn')} <small aria-hidden>&ensp;{passedOn ? '⏎' : 'Ctrl+Shift+⏎'}</small>
          </Button>
        )}
      </Buttons>
    </Box>
  );
}
