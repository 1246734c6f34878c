import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { SelectField } from '../cases/parts/SelectField.tsx';
import { useT } from '../i18n/provider.tsx';
import { NOTHING, type ProgrammeChoice } from './programme-filter.ts';
import { ACTORS, KINDS, SECTIONS, TARGETS } from './programme-words.ts';

const Place = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 12rem), 1fr))',
  alignItems: 'end',
  gap: '0.75rem 1rem',
  marginBottom: '1rem',
});

interface Props {
  readonly choice: ProgrammeChoice;
  readonly onChange: (choice: ProgrammeChoice) => void;
}

export function ProgrammeFilters({ choice, onChange }: Props) {
  const t = useT();
  const change = (part: Partial<ProgrammeChoice>) => onChange({ ...choice, ...part });
  const any = t('programmes.any');
  const chosen = choice.section !== '' || choice.actor !== '' || choice.kind !== '' || choice.target !== '';
  return (
    <Place role="group" aria-label={t('cases.list.filters')} data-print="no">
      <SelectField
        label={t('programmes.section')}
        value={choice.section}
        none={any}
        options={SECTIONS.map((section) => ({ value: section, label: t(`programmes.sections.${section}`) }))}
        onChange={(section) => change({ section })}
      />
      <SelectField
        label={t('programmes.actor')}
        value={choice.actor}
        none={any}
        options={ACTORS.map((actor) => ({ value: actor, label: t(`programmes.actors.${actor}`) }))}
        onChange={(actor) => change({ actor })}
      />
      <SelectField
        label={t('programmes.kind')}
        value={choice.kind}
        none={any}
        options={KINDS.map((kind) => ({ value: kind, label: t(`programmes.kinds.${kind}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <SelectField
        label={t('programmes.target')}
        value={choice.target}
        none={any}
        options={TARGETS.map((target) => ({ value: target, label: t(`programmes.targets.${target}`) }))}
        onChange={(target) => change({ target })}
      />
      {chosen && (
        <div>
          <Button size="small" variant="text" onClick={() => onChange({ ...NOTHING, q: choice.q })}>
            {t('programmes.clear')}
          </Button>
        </div>
      )}
    </Place>
  );
}
