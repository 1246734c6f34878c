import { styled } from '@mui/material/styles';
import { type Ref, useState } from 'react';
import { useT } from '../i18n/provider.tsx';
import { Control, FieldFrame, type FieldProps } from '../shared/fields/field-frame.tsx';
import { blue, yellow } from '../theme/palette.ts';

const Place = styled('div')({
  position: 'relative',
  '& input': { paddingInlineEnd: '4rem' },
  '& button': {
    position: 'absolute',
    insetBlock: '0.25rem',
    insetInlineEnd: '0.25rem',
    minWidth: '3rem',
    padding: '0 0.5rem',
    border: 0,
    borderRadius: '0.25rem',
    backgroundColor: 'transparent',
    color: blue[900],
    fontSize: '0.875rem',
    textDecoration: 'underline',
    cursor: 'pointer',
  },
});
const CapsLock = styled('p')({
  color: yellow[1000],
  fontSize: '0.8125rem',
  lineHeight: 1.5,
});

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function PasswordField({ value, onChange, autoComplete, inputRef, ...field }: Props) {
  const t = useT();
  const [visible, setVisible] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  return (
    <FieldFrame {...field} below={<CapsLock role="status">{capsLock ? t('signIn.capsLock') : ''}</CapsLock>}>
      {(control) => (
        <Place>
          <Control
            {...control}
            ref={inputRef}
            name={field.name}
            type={visible ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
            onBlur={() => setCapsLock(false)}
          />
          <button
            type="button"
            aria-label={t('signIn.showPassword')}
            aria-pressed={visible}
            onClick={() => setVisible(!visible)}
          >
            {t(visible ? 'signIn.hide' : 'signIn.show')}
          </button>
        </Place>
      )}
    </FieldFrame>
  );
}
