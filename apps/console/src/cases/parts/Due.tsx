import { styled } from '@mui/material/styles';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { gray, orange, red } from '../../theme/palette.ts';
import { useToday } from '../reference.ts';
import { readDue } from './due.ts';
import { shortDate } from './when.ts';

const Word = styled('time')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.25rem',
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums',
  '&[data-state="late"], &[data-state="lateToday"]': { color: red[1000], fontWeight: 700 },
  '&[data-state="today"]': { fontWeight: 700 },
  '& svg': { width: '0.75rem', height: '0.75rem', flex: 'none' },
});

const Nothing = styled('span')({ color: gray[600] });

/** When something is due: a triangle once it is past, a clock on its day; the colour only repeats it. */
export function Due({ dueAt }: { dueAt: string | null }) {
  const t = useT();
  const [locale] = useLocale();
  const today = useToday();
  const due = readDue(dueAt, new Date());
  if (due.state === 'none' || dueAt === null) return <Nothing>{t('cases.due.none')}</Nothing>;
  const words = {
    late: () => t('cases.due.late', { days: 'days' in due ? due.days : 0 }),
    lateToday: () => t('cases.due.lateToday', { time: 'time' in due ? due.time : '' }),
    today: () => t('cases.due.today', { time: 'time' in due ? due.time : '' }),
    later: () => shortDate('date' in due ? due.date : today, today, locale),
  }[due.state];
  const late = due.state === 'late' || due.state === 'lateToday';
  return (
    <Word dateTime={dueAt} data-state={due.state}>
      {late && (
        <svg viewBox="0 0 12 12" aria-hidden="true" fill={red[800]}>
          <path d="M6 .8 11.6 11H.4z" />
        </svg>
      )}
      {due.state === 'today' && (
        <svg viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke={orange[600]} strokeWidth="1.75">
          <circle cx="6" cy="6" r="4.75" />
          <path d="M6 3v3.25L8 7.5" />
        </svg>
      )}
      {words()}
    </Word>
  );
}
