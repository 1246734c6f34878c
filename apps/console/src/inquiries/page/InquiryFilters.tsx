import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { ChoiceChips } from '../../shared/fields/ChoiceChips.tsx';
import { DateField } from '../../shared/fields/JapaneseFields.tsx';
import type { InquiryChoice } from './inquiry-filter.ts';

interface Props {
  readonly choice: InquiryChoice;
  readonly onChange: (choice: InquiryChoice) => void;
  readonly today: string;
}

const Place = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'start',
  gap: '0.75rem 1.25rem',
  marginBottom: '0.5rem',
  '& > .field': { flex: '0 1 9.5rem', minWidth: '8rem' },
});
const Check = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.5rem',
  minHeight: '2.5rem',
  marginTop: '1.5rem',
  fontSize: '0.9375rem',
  cursor: 'pointer',
  '& input': { width: '1.125rem', height: '1.125rem', margin: 0 },
});
const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

export function InquiryFilters({ choice, onChange, today }: Props) {
  const t = useT();
  const change = (part: Partial<InquiryChoice>) => onChange({ ...choice, ...part });
  return (
    <Place role="group" aria-label={t('inquiries.filters')} data-print="no">
      <ChoiceChips
        label={t('inquiries.who')}
        dense
        choices={[
          { value: 'desk', label: t('inquiries.allOfDesk') },
          { value: 'mine', label: t('inquiries.mine') },
        ]}
        value={choice.who}
        onChange={(who) => change({ who })}
      />
      <ChoiceChips
        label={t('inquiries.subject')}
        dense
        choices={[
          { value: '', label: t('inquiries.allSubjects') },
          { value: 'COMPANY', label: t('dock.subjects.COMPANY') },
          { value: 'INDIVIDUAL', label: t('dock.subjects.INDIVIDUAL') },
          { value: 'ANONYMOUS', label: t('dock.subjects.ANONYMOUS') },
        ]}
        value={choice.subject}
        onChange={(subject) => change({ subject })}
      />
      <div className="field">
        <DateField
          label={t('inquiries.from')}
          placeholder="2026/4/1"
          today={today}
          value={isDate(choice.from) ? choice.from : undefined}
          onChange={(value) => change({ from: value ?? '' })}
        />
      </div>
      <div className="field">
        <DateField
          label={t('inquiries.to')}
          placeholder="R8.11.22"
          today={today}
          value={isDate(choice.to) ? choice.to : undefined}
          onChange={(value) => change({ to: value ?? '' })}
        />
      </div>
      <Check>
        <input
          type="checkbox"
          checked={choice.caseless}
          onChange={(event) => change({ caseless: event.target.checked })}
        />
        {t('inquiries.caseless')}
      </Check>
    </Place>
  );
}
