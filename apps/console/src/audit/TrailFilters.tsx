import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useState } from 'react';
import { SelectField } from '../cases/parts/SelectField.tsx';
import { useT } from '../i18n/provider.tsx';
import { DateField } from '../shared/fields/JapaneseFields.tsx';
import { TextField } from '../shared/fields/TextField.tsx';

/** What was asked for: it stays in the memory of this page, for it may hold names. */
export interface Asked {
  readonly number: string;
  readonly staff: string;
  readonly company: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly kind: '' | 'acts' | 'reads';
}
export const NOTHING_ASKED: Asked = { number: '', staff: '', company: '', from: undefined, to: undefined, kind: '' };

const Form = styled('form')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(13rem, 100%), 1fr))',
  gap: '0.5rem 1rem',
  alignItems: 'start',
  marginBottom: '1rem',
});
const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', gridColumn: '1 / -1' });

const KINDS = ['acts', 'reads'] as const;

/** Asked by Enter or the button, never while somebody is typing. */
export function TrailFilters({ asked, onAsk }: { asked: Asked; onAsk: (asked: Asked) => void }) {
  const t = useT();
  const [form, setForm] = useState(asked);
  const set = (part: Partial<Asked>) => setForm({ ...form, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk(form);
  };
  return (
    <Form onSubmit={submit} noValidate autoComplete="off" aria-label={t('audit.filter')}>
      <TextField label={t('audit.number')} value={form.number} onChange={(number) => set({ number })} />
      <TextField label={t('audit.staff')} value={form.staff} onChange={(staff) => set({ staff })} />
      <TextField label={t('audit.company')} value={form.company} onChange={(company) => set({ company })} />
      <DateField label={t('audit.from')} value={form.from} onChange={(from) => set({ from })} />
      <DateField label={t('audit.to')} value={form.to} onChange={(to) => set({ to })} />
      <SelectField
        label={t('audit.kind')}
        value={form.kind}
        none={t('audit.kinds.all')}
        options={KINDS.map((value) => ({ value, label: t(`audit.kinds.${value}`) }))}
        onChange={(value) => set({ kind: KINDS.find((kind) => kind === value) ?? '' })}
      />
      <Buttons>
        <Button type="submit" variant="contained">
          {t('audit.ask')}
        </Button>
        <Button onClick={() => onAsk(NOTHING_ASKED)}>{t('audit.clear')}</Button>
      </Buttons>
    </Form>
  );
}
