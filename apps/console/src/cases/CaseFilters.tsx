import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useT } from '../i18n/provider.tsx';
import { ChoiceChips } from '../shared/fields/ChoiceChips.tsx';
import { CodePicker } from '../shared/fields/CodePicker.tsx';
import { useWorkplace } from '../sign-in/current-desk.ts';
import { type CaseListChoice, STATUS_CHOICES, WHO_CHOICES, WITH_US } from './case-filter.ts';
import { SelectField } from './parts/SelectField.tsx';
import { useTopicOptions } from './reference.ts';

const Place = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'start',
  gap: '0.75rem 1.25rem',
  marginBottom: '1rem',
});
const More = styled(Button)({ display: 'none', '@media (max-width: 37.5rem)': { display: 'inline-flex' } });
const Second = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'start',
  gap: '0.75rem 1.25rem',
  flex: '1 1 30rem',
  minWidth: 'min(100%, 18rem)',
  // On a telephone the rows matter more than what they are chosen by.
  '@media (max-width: 37.5rem)': { '&[data-open="false"]': { display: 'none' } },
  '& > .field': { flex: '0 1 11rem', minWidth: 'min(100%, 9rem)' },
  // The picker's box takes the width that it is given.
  '& [role="combobox"]': { width: 0 },
});

interface Props {
  readonly choice: CaseListChoice;
  readonly onChange: (choice: CaseListChoice) => void;
}

export function CaseFilters({ choice, onChange }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { all } = useWorkplace();
  const desks = all.flatMap((place) => (place.desk === undefined ? [] : [place.desk]));
  const topicOptions = useTopicOptions(choice.deskId === '' || choice.deskId === WITH_US ? undefined : choice.deskId);
  const change = (part: Partial<CaseListChoice>) => onChange({ ...choice, ...part });
  return (
    <Place role="group" aria-label={t('cases.list.filters')} data-print="no">
      <ChoiceChips
        label={t('cases.status')}
        dense
        choices={STATUS_CHOICES.map((value) => ({
          value,
          label: value === 'open' || value === 'all' ? t(`cases.list.${value}`) : t(`caseStatus.${value}`),
        }))}
        value={choice.status}
        onChange={(status) => change({ status })}
      />
      <ChoiceChips
        label={t('cases.assignee')}
        dense
        choices={WHO_CHOICES.map((value) => ({ value, label: t(`cases.list.${value}`) }))}
        value={choice.who}
        onChange={(who) => change({ who })}
      />
      <More size="small" variant="text" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('cases.list.more')}
      </More>
      <Second data-open={open}>
        <div className="field">
          <SelectField
            label={t('cases.desk')}
            value={choice.deskId}
            none={t('cases.list.allDesks')}
            options={[
              ...(desks.length > 1 ? desks.map((desk) => ({ value: desk.id, label: desk.shortNameJa })) : []),
              { value: WITH_US, label: t('cases.list.withUs') },
            ]}
            onChange={(deskId) => change({ deskId })}
          />
        </div>
        <div className="field">
          <SelectField
            label={t('cases.kind.label')}
            value={choice.kind}
            none={t('cases.list.all')}
            options={[
              { value: 'COMPANY', label: t('cases.kind.COMPANY') },
              { value: 'INDIVIDUAL', label: t('cases.kind.INDIVIDUAL') },
            ]}
            onChange={(kind) => change({ kind: kind === 'COMPANY' || kind === 'INDIVIDUAL' ? kind : '' })}
          />
        </div>
        <div className="field" style={{ flexBasis: '15rem' }}>
          <CodePicker
            label={t('cases.topics')}
            single
            options={topicOptions}
            value={choice.topic === '' ? [] : [choice.topic]}
            onChange={([topic = '']) => change({ topic })}
          />
        </div>
        <div className="field">
          <SelectField
            label={t('cases.list.sort')}
            value={choice.sort}
            options={[
              { value: 'DUE', label: t('cases.list.byDue') },
              { value: 'OPENED', label: t('cases.list.byOpened') },
              { value: 'ACTIVITY', label: t('cases.list.byActivity') },
            ]}
            onChange={(sort) => change({ sort: sort === 'OPENED' || sort === 'ACTIVITY' ? sort : 'DUE' })}
          />
        </div>
      </Second>
    </Place>
  );
}
