import { dateInTokyo, tokyoInstant, weekdayOf } from '@madoguchi/domain/japanese-date';
import { LIMITS } from '@madoguchi/domain/limits';
import { styled } from '@mui/material/styles';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useBilingual, useT } from '../../i18n/provider.tsx';
import { Stack, startHere } from '../../shared/feedback/dialog-parts.tsx';
import { CodePicker } from '../../shared/fields/CodePicker.tsx';
import { DateField } from '../../shared/fields/JapaneseFields.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { CheckField } from '../parts/CheckField.tsx';
import { closingTime } from '../parts/due.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { useReference, useTopicOptions } from '../reference.ts';
import type { CaseDetail } from '../types.ts';
import type { Amendment } from './amendment.ts';
import { useContacts } from './use-amendment-words.ts';

const Pair = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
  gap: '1rem',
});

interface AmendFieldsProps {
  readonly detail: CaseDetail;
  readonly value: Amendment;
  readonly onChange: (value: Amendment) => void;
  readonly error: unknown;
}

export function AmendFields({ detail, value, onChange, error }: AmendFieldsProps) {
  const t = useT();
  const bilingual = useBilingual();
  const reference = useReference();
  const topicOptions = useTopicOptions(detail.desk.id);
  const contacts = useContacts(detail);
  const change = (part: Partial<Amendment>) => onChange({ ...value, ...part });
  const hours = reference?.desks.find((desk) => desk.id === detail.desk.id)?.openingHours ?? [];
  const dueDate = value.dueAt === '' ? undefined : dateInTokyo(new Date(value.dueAt));
  const setDueDate = (date: string | undefined) => {
    if (date === undefined || date === dueDate) return;
    change({ dueAt: tokyoInstant(date, closingTime(hours, weekdayOf(date))).toISOString() });
  };
  return (
    <Stack>
      <TextArea
        inputRef={startHere}
        label={t('cases.amend.subject')}
        required
        rows={1}
        value={value.subject}
        onChange={(subject) => change({ subject: subject.replaceAll('\n', '') })}
        limit={LIMITS.subject}
        error={fieldMessage(error, 'subject')}
      />
      <CodePicker
        label={t('cases.amend.topics')}
        options={topicOptions}
        value={value.topics}
        onChange={(topics) => change({ topics })}
        error={fieldMessage(error, 'topics')}
      />
      <Pair>
        <SelectField
          label={t('cases.amend.clientType')}
          value={value.clientType}
          none={value.clientType === '' ? t('cases.notChosen') : undefined}
          options={(reference?.clientTypes ?? []).map((item) => ({ value: item.code, label: bilingual(item) }))}
          onChange={(clientType) => change({ clientType })}
          error={fieldMessage(error, 'clientType')}
        />
        <SelectField
          label={t('cases.amend.language')}
          value={value.language}
          options={(reference?.languages ?? []).map((item) => ({ value: item.code, label: bilingual(item) }))}
          onChange={(language) => change({ language })}
          error={fieldMessage(error, 'language')}
        />
        {contacts.length > 0 && (
          <SelectField
            label={t('cases.amend.contactId')}
            value={value.contactId}
            none={value.contactId === '' ? t('cases.notChosen') : undefined}
            options={contacts.map((contact) => ({
              value: contact.id,
              label: [contact.name, contact.title].filter(Boolean).join('　'),
            }))}
            onChange={(contactId) => change({ contactId })}
            error={fieldMessage(error, 'contactId')}
          />
        )}
        <DateField
          label={t('cases.amend.dueAt')}
          value={dueDate}
          onChange={(date) => setDueDate(date)}
          error={fieldMessage(error, 'dueAt')}
        />
      </Pair>
      <CheckField label={t('cases.amend.urgent')} checked={value.urgent} onChange={(urgent) => change({ urgent })} />
    </Stack>
  );
}
