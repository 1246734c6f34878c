import type { FindProgrammesQuery } from '@madoguchi/contract';
import Close from '@mui/icons-material/Close';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { execute } from '../../data-provider/client.ts';
import { useBilingual, useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { blue, outline, white } from '../../theme/palette.ts';
import { ComboBox } from './ComboBox.tsx';
import { FindProgrammesDocument } from './dock.operations.ts';
import type { ChosenProgramme } from './sheet.ts';
import { Small } from './styles.ts';
import { useLookUp } from './use-look-up.ts';

type Found = FindProgrammesQuery['programmes']['items'][number];

interface Props {
  readonly value: readonly ChosenProgramme[];
  readonly onChange: (value: readonly ChosenProgramme[]) => void;
  readonly error?: string | undefined;
  readonly hideLabel?: boolean | undefined;
}

const Picked = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem',
  marginTop: '0.25rem',
  '& li': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.375rem',
    paddingInlineStart: '0.5rem',
    border: `1px solid ${outline}`,
    borderRadius: '0.25rem',
    backgroundColor: white,
    fontSize: '0.8125rem',
    lineHeight: 1.5,
  },
  '& button': {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '1.625rem',
    height: '1.625rem',
    padding: 0,
    border: 0,
    borderRadius: '0.25rem',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    '&:hover': { backgroundColor: blue[50] },
  },
  '& svg': { fontSize: '1rem' },
});

const ask = async (q: string, signal: AbortSignal) =>
  (await execute(FindProgrammesDocument, { q }, { signal })).programmes.items;
const isWorthAsking = (text: string) => text.trim() !== '';

/** The lines of the plan that the caller was told about. */
export function ProgrammesField({ value, onChange, error, hideLabel }: Props) {
  const t = useT();
  const name = useBilingual();
  const [text, setText] = useState('');
  const lookUp = useLookUp<Found>(ask, isWorthAsking);
  const items = (text === '' ? [] : (lookUp.items ?? [])).filter(
    (found) => !value.some((each) => each.id === found.id),
  );
  const answered = lookUp.text === text && lookUp.items !== undefined;
  return (
    <div>
      <ComboBox
        label={t('dock.programmes')}
        hideLabel={hideLabel}
        placeholder={t('dock.programmesHint')}
        text={text}
        onText={setText}
        onSettled={lookUp.settle}
        items={items}
        stale={!answered}
        itemKey={(found) => found.id}
        renderItem={(found) => (
          <>
            {name(found)} <Small className="number">{found.code}</Small>
          </>
        )}
        onChoose={(found) => {
          onChange([...value, { id: found.id, code: found.code, name: name(found) }]);
          announce(t('field.picked', { label: name(found) }));
          setText('');
          lookUp.clear();
        }}
        listLabel={t('dock.programmesFound')}
        status={
          text === '' || lookUp.asking || !answered
            ? undefined
            : items.length === 0
              ? t('field.noOptions')
              : t('dock.programmesCount', { count: items.length })
        }
        error={error}
      />
      {value.length > 0 && (
        <Picked>
          {value.map((programme) => (
            <li key={programme.id}>
              {programme.name}
              <button
                type="button"
                aria-label={t('field.removeLabel', { label: programme.name })}
                onClick={() => onChange(value.filter((each) => each.id !== programme.id))}
              >
                <Close aria-hidden />
              </button>
            </li>
          ))}
        </Picked>
      )}
    </div>
  );
}
