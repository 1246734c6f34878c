import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { DateField } from '../../shared/fields/JapaneseFields.tsx';
import { TextField } from '../../shared/fields/TextField.tsx';
import { gray } from '../../theme/palette.ts';
import type { SittingTimes } from './sheet.ts';
import { useSheet } from './sheet-context.ts';
import { measuredTimes, parseTimeOfDay } from './sitting-times.ts';
import { Columns, Small } from './styles.ts';

const Later = styled('label')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 0.375rem',
  minHeight: '2rem',
  paddingTop: '0.375rem',
  borderTop: `1px solid ${gray[200]}`,
  fontSize: '0.875rem',
  fontWeight: 700,
  cursor: 'pointer',
  '& input': { width: '1rem', height: '1rem', margin: 0 },
});

/** Begin and end: measured, to be corrected by hand, or wholly by hand for a sitting that was noted on paper. */
export function TimeFields() {
  const t = useT();
  const { sheet, change, reference, errorOf } = useSheet();
  const { later, date, start, end } = sheet.times;
  const shown = measuredTimes(sheet, new Date());
  const set = (patch: Partial<SittingTimes>) => change((now) => ({ ...now, times: { ...now.times, ...patch } }));
  const tidy = (field: 'start' | 'end') => () => {
    const read = parseTimeOfDay(sheet.times[field]);
    if (read !== undefined) set({ [field]: read });
  };
  return (
    <>
      <Later>
        <input type="checkbox" checked={later} onChange={(event) => set({ later: event.target.checked })} />
        {t('dock.later')}
        <Small>{t('dock.laterHint')}</Small>
      </Later>
      {later && (
        <div data-field="times.date">
          <DateField
            label={t('dock.date')}
            required
            today={reference.today}
            value={/^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined}
            onChange={(value, typed) => set({ date: value ?? typed })}
            error={errorOf('times.date')}
          />
        </div>
      )}
      <Columns>
        <div data-field="times.start">
          <TextField
            label={t('dock.start')}
            inputMode="numeric"
            required={later}
            placeholder={later ? '10:05' : `${shown.start}（${t('dock.measured')}）`}
            value={start}
            onChange={(value) => set({ start: value })}
            onBlur={tidy('start')}
            error={errorOf('times.start') ?? errorOf('startedAt')}
          />
        </div>
        <div data-field="times.end">
          <TextField
            label={t('dock.end')}
            inputMode="numeric"
            required={later}
            placeholder={
              later
                ? '10:20'
                : sheet.times.endedAt === null
                  ? t('dock.measured')
                  : `${shown.end}（${t('dock.measured')}）`
            }
            value={end}
            onChange={(value) => set({ end: value })}
            onBlur={tidy('end')}
            error={errorOf('times.end') ?? errorOf('endedAt')}
          />
        </div>
      </Columns>
    </>
  );
}
