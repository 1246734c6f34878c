import { styled } from '@mui/material/styles';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { FieldGroup, type FieldProps } from '../../shared/fields/field-frame.tsx';
import { isComposingKey } from '../../shared/keys/composition.ts';
import { blue, gray, outline, white } from '../../theme/palette.ts';
import { digitOf } from './digit-key.ts';

export interface KeyChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown small in front of the label: a digit or a letter. */
  readonly sign?: string | undefined;
  /** The whole shortcut, for a screen reader: `Alt+1`. */
  readonly keys?: string | undefined;
}

interface Props<Value extends string> extends FieldProps {
  readonly choices: readonly KeyChoice<Value>[];
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
  /** A digit pressed while the focus is in the group; without it digits do nothing. */
  readonly onDigit?: ((value: Value) => void) | undefined;
  /** Stands at the end of the line, outside of the group's keys. */
  readonly end?: ReactNode;
}

const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.25rem' });
const Chip = styled('label')({
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.25rem',
  minHeight: '1.875rem',
  padding: '0 0.5rem',
  border: `1px solid ${outline}`,
  borderRadius: '0.375rem',
  backgroundColor: white,
  fontSize: '0.875rem',
  lineHeight: 1.4,
  cursor: 'pointer',
  '&:hover': { backgroundColor: gray[50] },
  '&:has(:checked)': {
    borderColor: blue[900],
    backgroundColor: blue[900],
    color: white,
    fontWeight: 700,
    '& small': { color: white },
  },
  '&:has(:focus-visible)': {
    outline: '0.25rem solid #000',
    outlineOffset: '0.125rem',
    boxShadow: '0 0 0 0.125rem #FFD43D',
    zIndex: 1,
  },
  // The radio covers its chip: the whole chip is the target.
  '& input': {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'inherit',
  },
  '& small': { color: gray[600], fontSize: '0.75rem', fontVariantNumeric: 'tabular-nums', fontWeight: 400 },
  // A chosen chip also has a mark, for those who do not see colours.
  '&:has(:checked)::after': { content: '"✓"', fontSize: '0.75rem' },
});

/** Radio buttons as small chips, each with the key that chooses it. */
export function KeyChips<Value extends string>(props: Props<Value>) {
  const { choices, value, onChange, onDigit, end, ...field } = props;
  const group = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposingKey(event)) return;
    const digit = digitOf(event);
    if (onDigit === undefined || digit === undefined) return;
    const choice = choices.find((each) => each.sign === String(digit));
    if (choice === undefined) return;
    event.preventDefault();
    onDigit(choice.value);
  };
  return (
    <FieldGroup {...field} role="radiogroup">
      <Row onKeyDown={onKeyDown}>
        {choices.map((choice) => (
          <Chip key={choice.value}>
            <input
              type="radio"
              name={group}
              value={choice.value}
              checked={choice.value === value}
              aria-keyshortcuts={choice.keys}
              onChange={() => onChange(choice.value)}
            />
            {choice.sign !== undefined && <small aria-hidden>{choice.sign}</small>}
            {choice.label}
          </Chip>
        ))}
        {end}
      </Row>
    </FieldGroup>
  );
}
