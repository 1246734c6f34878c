import { katakanaOf } from '@madoguchi/domain/japanese-text';
import { styled } from '@mui/material/styles';
import { useRef } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { useComposition } from '../keys/composition.ts';
import { Control, FieldFrame, type FieldProps } from './field-frame.tsx';
import { composed, composing, editedByHand, type KanaState, nameCleared, noKana } from './kana-reading.ts';
import { TextField } from './TextField.tsx';

export interface NameWithKanaProps {
  readonly label: string;
  readonly name: string;
  readonly kana: string;
  readonly onChange: (next: { name: string; kana: string }) => void;
  readonly onSettled?: ((name: string) => void) | undefined;
  readonly kanaLabel?: string | undefined;
  readonly error?: FieldProps['error'];
  readonly kanaError?: FieldProps['error'];
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

const Pair = styled('fieldset')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))',
  gap: '0.5rem 0.75rem',
  minWidth: 0,
  margin: 0,
  padding: 0,
  border: 0,
});

/** A name and its kana in one fieldset. The kana comes from what is typed before the conversion and stays editable. */
export function NameWithKana(props: NameWithKanaProps) {
  const { label, name, kana, onChange, onSettled, kanaLabel, error, kanaError, required, disabled } = props;
  const t = useT();
  const state = useRef<KanaState>({ ...noKana, kana, edited: kana !== '' });
  const composition = useComposition((settled) => onSettled?.(settled));
  // The form was emptied from outside.
  if (name === '' && kana === '' && state.current.reading === '') state.current = noKana;

  const rename = (next: string) => {
    if (next === '') state.current = nameCleared();
    onChange({
      name: next,
      kana: next === '' ? '' : state.current.kana || kana,
    });
  };
  return (
    <Pair disabled={disabled}>
      <legend className="visually-hidden">{label}</legend>
      <FieldFrame label={label} error={error} required={required}>
        {(control) => (
          <Control
            {...control}
            autoComplete="off"
            spellCheck={false}
            value={name}
            onChange={(event) => rename(event.target.value)}
            onInput={composition.props.onInput}
            onCompositionStart={composition.props.onCompositionStart}
            onCompositionUpdate={(event) => {
              state.current = composing(state.current, event.data);
            }}
            onCompositionEnd={(event) => {
              const before = state.current;
              state.current = composed(before, event.data);
              const next = event.currentTarget.value;
              if (state.current.kana !== before.kana) onChange({ name: next, kana: state.current.kana });
              composition.props.onCompositionEnd(event);
            }}
          />
        )}
      </FieldFrame>
      <TextField
        label={kanaLabel ?? t('field.kana')}
        error={kanaError}
        value={kana}
        onChange={(next) => {
          state.current = next === '' ? noKana : editedByHand(next);
          onChange({ name, kana: next });
        }}
        onBlur={() => {
          // Stored full width, whichever kana was typed.
          const full = katakanaOf(kana);
          if (full !== kana) onChange({ name, kana: full });
        }}
      />
    </Pair>
  );
}
