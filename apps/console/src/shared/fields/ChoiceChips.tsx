import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useId } from 'react';
import { blue, focusRing, gray, noRing, outline, white } from '../../theme/palette.ts';
import { FieldGroup, type FieldProps } from './field-frame.tsx';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown small at the right, as `Alt+1`. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface ChoiceChipsProps<Value extends string> extends FieldProps {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Chips for a pane as narrow as the dock. */
  readonly dense?: boolean | undefined;
}

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.375rem',
});
const Chip = styled('label')({
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.375rem',
  minHeight: '2.25rem',
  padding: '0.25rem 0.75rem',
  border: `1px solid ${outline}`,
  borderRadius: '1.25rem',
  backgroundColor: white,
  fontSize: '0.9375rem',
  lineHeight: 1.4,
  cursor: 'pointer',
  '&[data-dense="true"]': {
    minHeight: '1.875rem',
    padding: '0.125rem 0.625rem',
    fontSize: '0.875rem',
  },
  '&:hover': { backgroundColor: gray[50] },
  '&:has(:checked)': {
    borderColor: blue[900],
    backgroundColor: blue[50],
    color: blue[1000],
    fontWeight: 700,
  },
  '&:has(:focus-visible)': { ...focusRing, zIndex: 1 },
  '& input:focus-visible': noRing,
  '&:has(:disabled)': {
    color: gray[600],
    backgroundColor: gray[50],
    borderStyle: 'dashed',
    cursor: 'not-allowed',
  },
  // The radio itself covers the chip: its target is the whole chip and the ring stands around it.
  '& input': {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'inherit',
  },
  '& small': { color: gray[600], fontSize: '0.75rem', fontWeight: 400 },
});
const Dot = styled('span')({
  width: '0.75rem',
  height: '0.75rem',
  flex: 'none',
  border: `1px solid ${outline}`,
  borderRadius: '50%',
  'input:checked + &': { border: `0.25rem solid ${blue[900]}` },
});

/** A radio group as chips. Arrows move and choose, Tab leaves: the browser's own radio keys. */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { choices, value, onChange, dense, ...field } = props;
  const group = useId();
  const stayInside = (event: KeyboardEvent) => {
    // Single keys of the page (j, k, x) are not meant while one chooses.
    if (event.key.startsWith('Arrow')) event.stopPropagation();
  };
  return (
    <FieldGroup {...field} role="radiogroup">
      <Row onKeyDown={stayInside}>
        {choices.map((choice) => (
          <Chip key={choice.value} data-dense={dense ?? false}>
            <input
              type="radio"
              name={group}
              value={choice.value}
              checked={choice.value === value}
              disabled={(field.disabled ?? false) || (choice.disabled ?? false)}
              aria-keyshortcuts={choice.keys}
              onChange={() => onChange(choice.value)}
            />
            <Dot aria-hidden />
            {choice.label}
            {choice.keys !== undefined && <small aria-hidden>{choice.keys}</small>}
          </Chip>
        ))}
      </Row>
    </FieldGroup>
  );
}
