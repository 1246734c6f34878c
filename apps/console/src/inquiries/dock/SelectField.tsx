import { FieldFrame, type FieldProps } from '../../shared/fields/field-frame.tsx';
import { SelectControl } from './styles.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** The browser's own list: quick by its first letter, and the telephone's own wheel on a telephone. */
export function SelectField({ value, options, onChange, ...field }: Props) {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <SelectControl {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectControl>
      )}
    </FieldFrame>
  );
}
