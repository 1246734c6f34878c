import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { hasCode } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { TextField } from '../shared/fields/TextField.tsx';
import { PasswordField } from './PasswordField.tsx';
import { signIn } from './session.ts';

const Form = styled('form')({ display: 'grid', gap: '1rem' });

interface Props {
  /** The person whose session ended: only the password is asked. */
  readonly fixedName?: string | undefined;
  readonly submitLabel: string;
}

export function SignInForm({ fixedName, submitLabel }: Props) {
  const t = useT();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [codeAsked, setCodeAsked] = useState(false);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [missing, setMissing] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);
  const codeInput = useRef<HTMLInputElement>(null);
  useEffect(() => (fixedName === undefined ? nameInput : passwordInput).current?.focus(), [fixedName]);

  useEffect(() => {
    if (codeAsked) codeInput.current?.focus();
  }, [codeAsked]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (working) return;
    const account = (fixedName ?? name).normalize('NFKC').trim();
    setFailure(undefined);
    setMissing(account === '' || password === '');
    if (account === '') return nameInput.current?.focus();
    if (password === '') return passwordInput.current?.focus();
    setWorking(true);
    try {
      await signIn(account, password, code === '' ? null : code);
    } catch (error) {
      if (hasCode(error, 'SECOND_FACTOR_REQUIRED')) {
        // The first time it is no failure: the password was right, and the page asks on.
        if (codeAsked) setFailure(error);
        setCodeAsked(true);
        setCode('');
        codeInput.current?.focus();
        return;
      }
      setCodeAsked(false);
      setCode('');
      setFailure(error);
      setPassword('');
      passwordInput.current?.focus();
    } finally {
      setWorking(false);
    }
  };
  return (
    <Form onSubmit={(event) => void submit(event)} noValidate>
      {failure !== undefined && <ErrorMessage error={failure} />}
      {missing && <p role="alert">{t('signIn.missing')}</p>}
      {fixedName === undefined && (
        <TextField
          label={t('signIn.name')}
          name="username"
          autoComplete="username"
          inputMode="email"
          value={name}
          onChange={setName}
          inputRef={nameInput}
        />
      )}
      <PasswordField
        label={t('signIn.password')}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        inputRef={passwordInput}
      />
      {codeAsked && (
        <TextField
          label={t('factor.code')}
          hint={t('factor.codeHint')}
          name="one-time-code"
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          inputRef={codeInput}
        />
      )}
      <Button type="submit" variant="contained" size="large" disabled={working}>
        {working ? t('signIn.working') : submitLabel}
      </Button>
    </Form>
  );
}
