import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { DateField } from '../../shared/fields/JapaneseFields.tsx';
import { TextField } from '../../shared/fields/TextField.tsx';
import { useToday } from '../reference.ts';
import type { NoteDraft } from './note-drafts.ts';
import { readTime } from './read-time.ts';

const Fields = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'start',
  gap: '0.5rem',
  '& > :nth-of-type(2)': { width: '6rem' },
});

interface Props {
  readonly draft: NoteDraft;
  readonly onChange: (part: Partial<NoteDraft>) => void;
  readonly error: string | undefined;
}

/** For what was noted on paper first: its own day, and its time where somebody knows it. */
export function OccurredAt({ draft, onChange, error }: Props) {
  const t = useT();
  const today = useToday();
  if (draft.date === undefined) {
    return (
      <Button size="small" variant="text" sx={{ minWidth: 0, px: '0.25rem' }} onClick={() => onChange({ date: today })}>
        {t('cases.note.otherTime')}
      </Button>
    );
  }
  return (
    <Fields>
      <DateField
        label={t('cases.note.date')}
        today={today}
        value={draft.date}
        onChange={(date) => onChange({ date: date ?? today })}
        error={error}
      />
      <TextField
        label={t('cases.note.time')}
        placeholder="14:30"
        inputMode="numeric"
        value={draft.time}
        onChange={(time) => onChange({ time })}
        onBlur={() => onChange({ time: readTime(draft.time) ?? '' })}
      />
      <Button size="small" variant="text" onClick={() => onChange({ date: undefined, time: '' })}>
        {t('cases.note.now')}
      </Button>
    </Fields>
  );
}
