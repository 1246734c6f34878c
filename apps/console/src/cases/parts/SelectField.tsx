import { styled } from '@mui/material/styles';
import { controlStyle, FieldFrame, type FieldProps } from '../../shared/fields/field-frame.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}
interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  /** The first line, for "all" or "not chosen"; its value is ''. */
  readonly none?: string | undefined;
}

const Select = styled('select')({ ...controlStyle, cursor: 'pointer', paddingInlineEnd: '0.25rem' });

/** One of a list that nobody types: the browser's own, known to every keyboard and telephone. */
export function SelectField({ value, options, onChange, none, ...field }: SelectFieldProps) {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <Select {...control} name={field.name} value={value} onChange={(event) => onChange(event.target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
