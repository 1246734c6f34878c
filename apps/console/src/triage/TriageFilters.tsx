import type { TriageGroup } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { CheckField } from '../cases/parts/CheckField.tsx';
import { useT } from '../i18n/provider.tsx';
import { ChoiceChips } from '../shared/fields/ChoiceChips.tsx';
import { GROUPS } from './queue.ts';
import type { TriageChoice } from './triage-choice.ts';

const Place = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem 1.5rem',
  marginBottom: '1rem',
});

interface Props {
  readonly choice: TriageChoice;
  readonly onChange: (choice: TriageChoice) => void;
  readonly countOf: (group: TriageGroup) => string;
  readonly unassigned: string | undefined;
}

/** The groups of the queue with their numbers, and those whom nobody has. */
export function TriageFilters({ choice, onChange, countOf, unassigned }: Props) {
  const t = useT();
  const all = { value: 'ALL' as const, label: t('triage.all') };
  const groups = GROUPS.map((group) => ({ value: group, label: `${t(`triage.group.${group}`)}　${countOf(group)}` }));
  return (
    <Place data-print="no">
      <ChoiceChips
        label={t('triage.groups')}
        hideLabel
        choices={[all, ...groups]}
        value={choice.group === '' ? 'ALL' : choice.group}
        onChange={(value) => onChange({ ...choice, group: value === 'ALL' ? '' : value })}
      />
      <CheckField
        label={`${t('triage.unassignedOnly')}${unassigned === undefined ? '' : `　${unassigned}`}`}
        checked={choice.unassigned}
        onChange={(on) => onChange({ ...choice, unassigned: on })}
      />
    </Place>
  );
}
