import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import type { Referring } from '../../referrals/on-case/use-referring.tsx';
import type { Decisions } from '../use-decisions.tsx';

const Bar = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' });

interface Props {
  readonly decisions: Decisions;
  /** Sending it on begins on its own page. */
  readonly referring?: Referring | undefined;
  readonly dense?: boolean | undefined;
  /** Only what moves the case on, for a pane beside a list. */
  readonly brief?: boolean | undefined;
}

/** The buttons that the server has sent with the case, the likeliest next step first and filled. */
export function CaseActions({ decisions, referring, dense = false, brief = false }: Props) {
  const t = useT();
  const { can, open, start, wake, running } = decisions;
  const size = dense ? 'small' : 'medium';
  return (
    <Bar data-print="no">
      {can('START') && (
        <Button size={size} variant="contained" aria-busy={running} onClick={start}>
          {t('cases.action.START')}
        </Button>
      )}
      {can('WAKE') && (
        <Button size={size} variant="contained" aria-busy={running} onClick={wake}>
          {t('cases.action.WAKE')}
        </Button>
      )}
      {can('REOPEN') && (
        <Button size={size} onClick={() => open('reopen')}>
          {t('cases.action.REOPEN')}
        </Button>
      )}
      {can('ASSIGN') && (
        <Button size={size} aria-keyshortcuts="a" onClick={() => open('assign')}>
          {t('cases.action.ASSIGN')}
        </Button>
      )}
      {referring?.can && (
        <Button size={size} aria-keyshortcuts="r" onClick={() => referring.open()}>
          {t('sending.open')}
        </Button>
      )}
      {can('HOLD') && (
        <Button size={size} aria-keyshortcuts="s" onClick={() => open('hold')}>
          {t('cases.action.HOLD')}
        </Button>
      )}
      {can('CLOSE') && (
        <Button size={size} aria-keyshortcuts="e" onClick={() => open('close')}>
          {t('cases.action.CLOSE')}
        </Button>
      )}
      {can('POINT_OUT_PROGRAMME') && !brief && (
        <Button size={size} onClick={() => open('programmes')}>
          {t('cases.action.POINT_OUT_PROGRAMME')}
        </Button>
      )}
    </Bar>
  );
}
