import { styled } from '@mui/material/styles';
import { type ReactNode, useId } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { gray, outline, red, white } from '../../theme/palette.ts';

/** What every field of the house takes. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what to do; also what the server said about the field. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** For a screen reader only: where the place on the screen already says it. */
  readonly hideLabel?: boolean | undefined;
  readonly name?: string | undefined;
}

/** Spread on the control: it ties label, hint and error to it. */
export interface ControlAttributes {
  readonly id: string;
  readonly disabled: boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

const Frame = styled('div')({
  display: 'grid',
  gap: '0.25rem',
  minWidth: 0,
  alignContent: 'start',
});
export const LabelText = styled('span')({
  display: 'inline-flex',
  alignItems: 'baseline',
  gap: '0.5rem',
  fontSize: '0.875rem',
  fontWeight: 700,
  lineHeight: 1.5,
});
const RequiredMark = styled('span')({
  color: red[1000],
  fontSize: '0.75rem',
  fontWeight: 700,
});
const Hint = styled('p')({
  color: gray[600],
  fontSize: '0.8125rem',
  lineHeight: 1.5,
});
const ErrorText = styled('p')({
  color: red[1000],
  fontSize: '0.875rem',
  lineHeight: 1.5,
  '&::before': { content: '"⚠ "', fontFamily: 'inherit' },
});

/** The look of everything that takes text. */
export const controlStyle = {
  width: '100%',
  minWidth: 0,
  minHeight: '2.5rem',
  padding: '0.375rem 0.625rem',
  border: `1px solid ${outline}`,
  borderRadius: '0.375rem',
  backgroundColor: white,
  color: gray[900],
  lineHeight: 1.5,
  '&::placeholder': { color: gray[600], opacity: 1 },
  '&[aria-invalid="true"]': {
    borderColor: red[800],
    boxShadow: `inset 0 0 0 1px ${red[800]}`,
  },
  '&:disabled': { backgroundColor: gray[50], color: gray[600] },
} as const;

export const Control = styled('input')(controlStyle);

interface FrameProps extends FieldProps {
  readonly children: (control: ControlAttributes) => ReactNode;
  /** Stands between control and error, as the echo of a date. */
  readonly below?: ReactNode;
  /** Stands at the right of the label. */
  readonly aside?: ReactNode;
}

/** Label above, control, hint and error below, all tied together. */
export function FieldFrame({ label, hint, error, required, disabled, hideLabel, children, below, aside }: FrameProps) {
  const t = useT();
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  return (
    <Frame>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : ''}>
        <LabelText>
          {label}
          {required && <RequiredMark>{t('field.required')}</RequiredMark>}
          {aside}
        </LabelText>
      </label>
      {children({
        id,
        disabled: disabled ?? false,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': required ? true : undefined,
      })}
      {below}
      {hint !== undefined && <Hint id={hintId}>{hint}</Hint>}
      {error !== undefined && <ErrorText id={errorId}>{error}</ErrorText>}
    </Frame>
  );
}

interface GroupProps extends FieldProps {
  readonly children: ReactNode;
  readonly role?: 'group' | 'radiogroup';
}

/** The same for several controls under one name. */
export function FieldGroup({ label, hint, error, required, hideLabel, children, role = 'group' }: GroupProps) {
  const t = useT();
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <Frame
      role={role}
      aria-labelledby={id}
      aria-describedby={describedBy}
      aria-required={role === 'radiogroup' ? required : undefined}
    >
      <span id={id} className={hideLabel ? 'visually-hidden' : ''}>
        <LabelText>
          {label}
          {required && <RequiredMark>{t('field.required')}</RequiredMark>}
        </LabelText>
      </span>
      {children}
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error !== undefined && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
    </Frame>
  );
}
