import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { blue, gray } from '../../theme/palette.ts';

const Row = styled('div')({ display: 'grid', gap: '0.125rem' });
const Label = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.5rem',
  justifySelf: 'start',
  minHeight: '1.75rem',
  fontSize: '0.9375rem',
  lineHeight: 1.5,
  cursor: 'pointer',
  '& input': { width: '1.125rem', height: '1.125rem', margin: 0, accentColor: blue[900], flex: 'none' },
  '&:has(:disabled)': { color: gray[600], cursor: 'not-allowed' },
});
const Hint = styled('p')({ color: gray[600], fontSize: '0.8125rem', lineHeight: 1.5, paddingInlineStart: '1.625rem' });

interface CheckFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean | undefined;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function CheckField({ label, hint, checked, disabled, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <Row>
      <Label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </Label>
      {hint !== undefined && <Hint id={id}>{hint}</Hint>}
    </Row>
  );
}
