import { LIMITS } from '@madoguchi/domain/limits';
import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { CodePicker } from '../../shared/fields/CodePicker.tsx';
import { DateField } from '../../shared/fields/JapaneseFields.tsx';
import { TextArea, TextField } from '../../shared/fields/TextField.tsx';
import { ProgrammesField } from '../dock/ProgrammesField.tsx';
import { SelectField } from '../dock/SelectField.tsx';
import type { Reference } from '../reference.ts';
import type { Correction, InquiryDetail } from './correction.ts';

interface Props {
  readonly inquiry: InquiryDetail;
  readonly reference: Reference;
  readonly value: Correction;
  readonly onChange: (patch: Partial<Correction>) => void;
  readonly wrongTimes: readonly ('date' | 'start' | 'end')[];
  readonly errorOf: (field: string) => string | undefined;
}

const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 12rem), 1fr))',
  gap: '0.75rem 1rem',
  marginBottom: '0.75rem',
  '& > *': { minWidth: 0 },
  '& > [data-wide]': { gridColumn: '1 / -1' },
  // A frame is as wide as its place, not as what was picked.
  '& > [data-wide] > div': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Check = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.5rem',
  minHeight: '2.5rem',
  fontSize: '0.9375rem',
  '& input': { width: '1.125rem', height: '1.125rem', margin: 0 },
});
const KINDS = ['NEW', 'CONTINUING', 'REPEATED'] as const;

/** Everything on a sheet that may be put right. */
export function CorrectionFields({ inquiry, reference, value, onChange, wrongTimes, errorOf }: Props) {
  const t = useT();
  const timeError = (field: 'start' | 'end') => (wrongTimes.includes(field) ? t('dock.timeInvalid') : undefined);
  const coded = (
    field: 'callerRelation' | 'clientType' | 'language' | 'referralSource',
    list: 'callerRelations' | 'clientTypes' | 'languages' | 'referralSources',
  ) => (
    <SelectField
      label={t(`inquiries.field.${field}`)}
      value={value[field]}
      options={reference.choices(list)}
      onChange={(next) => onChange({ [field]: next })}
      error={errorOf(field)}
    />
  );
  const line = (field: 'callerName' | 'callerKana' | 'callbackTelephone') => (
    <TextField
      label={t(`inquiries.field.${field}`)}
      value={value[field]}
      onChange={(next) => onChange({ [field]: next })}
      error={errorOf(field)}
    />
  );
  const long = (field: 'content' | 'answer') => (
    <div data-wide>
      <TextArea
        label={t(`inquiries.field.${field}`)}
        rows={field === 'content' ? 4 : 2}
        limit={LIMITS.memo}
        value={value[field]}
        onChange={(next) => onChange({ [field]: next })}
        error={errorOf(field)}
      />
    </div>
  );
  return (
    <Grid>
      <div data-wide>
        <CodePicker
          label={t('inquiries.field.topics')}
          required={inquiry.kind === 'CONSULTATION'}
          options={reference.topics(inquiry)}
          value={value.topics}
          onChange={(topics) => onChange({ topics })}
          error={errorOf('topics')}
        />
      </div>
      {long('content')}
      {long('answer')}
      <SelectField
        label={t('inquiries.field.outcome')}
        value={value.outcome}
        options={reference.outcomes.map((each) => ({
          value: each.value,
          label: reference.name('inquiryOutcomes', each.value),
        }))}
        onChange={(outcome) => onChange({ outcome })}
        error={errorOf('outcome')}
      />
      <SelectField
        label={t('inquiries.field.channel')}
        value={value.channel}
        options={reference.channels.map((each) => ({
          value: each.value,
          label: reference.name('channels', each.value),
        }))}
        onChange={(channel) => onChange({ channel })}
        error={errorOf('channel')}
      />
      <SelectField
        label={t('inquiries.field.contactKind')}
        value={value.contactKind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`dock.contactKinds.${kind}`) }))}
        onChange={(next) => onChange({ contactKind: KINDS.find((kind) => kind === next) ?? value.contactKind })}
        error={errorOf('contactKind')}
      />
      <div data-wide>
        <ProgrammesField
          value={value.programmes}
          onChange={(programmes) => onChange({ programmes })}
          error={errorOf('programmeIds')}
        />
      </div>
      <DateField
        label={t('dock.date')}
        value={/^\d{4}-\d\d-\d\d$/.test(value.date) ? value.date : undefined}
        onChange={(date, typed) => onChange({ date: date ?? typed })}
        today={reference.today}
        error={wrongTimes.includes('date') ? t('dock.dateMissing') : undefined}
      />
      <TextField
        label={t('dock.start')}
        hint={t('dock.timeHint')}
        inputMode="numeric"
        value={value.start}
        onChange={(start) => onChange({ start })}
        error={timeError('start') ?? errorOf('startedAt')}
      />
      <TextField
        label={t('dock.end')}
        inputMode="numeric"
        value={value.end}
        onChange={(end) => onChange({ end })}
        error={timeError('end') ?? errorOf('endedAt')}
      />
      {coded('callerRelation', 'callerRelations')}
      {line('callerName')}
      {line('callerKana')}
      {line('callbackTelephone')}
      {coded('clientType', 'clientTypes')}
      {coded('language', 'languages')}
      {coded('referralSource', 'referralSources')}
      <Check>
        <input
          type="checkbox"
          checked={value.interpreter}
          onChange={(event) => onChange({ interpreter: event.target.checked })}
        />
        {t('inquiries.interpreter')}
      </Check>
      <Check>
        <input
          type="checkbox"
          checked={value.urgent}
          onChange={(event) => onChange({ urgent: event.target.checked })}
        />
        {t('inquiries.urgent')}
      </Check>
    </Grid>
  );
}
