import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useState } from 'react';
import { execute } from '../data-provider/client.ts';
import { fieldMessage } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { DoorPage } from './DoorPage.tsx';
import { PasswordField } from './PasswordField.tsx';
import { AcceptInvitationDocument } from './sign-in.operations.ts';

const LEAST = 12;
const Form = styled('form')({ display: 'grid', gap: '1rem' });

/** The token stands behind #: a browser sends it to nobody, and here it leaves the address at once. */
const token = window.location.hash.slice(1);
if (token !== '') window.history.replaceState(null, '', '/invitation');

export default function InvitationPage() {
  const t = useT();
  const [password, setPassword] = useState('');
  const [repeat, setRepeat] = useState('');
  const [tried, setTried] = useState(false);
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const short = [...password].length < LEAST;
  const differ = password !== repeat;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short || differ || working) return;
    setWorking(true);
    setFailure(undefined);
    try {
      const input = { token, password, requestId: crypto.randomUUID() };
      await execute(AcceptInvitationDocument, { input }, { entrance: true });
      setDone(true);
    } catch (error) {
      setFailure(error);
    } finally {
      setWorking(false);
    }
  };
  const leave = (
    <Button variant={done ? 'contained' : 'text'} onClick={() => window.location.replace('/')}>
      {t('invitation.toSignIn')}
    </Button>
  );
  if (done)
    return (
      <DoorPage title={t('invitation.doneTitle')} lead={t('invitation.done')}>
        {leave}
      </DoorPage>
    );
  if (token === '')
    return (
      <DoorPage title={t('invitation.title')} lead={t('invitation.missing')}>
        {leave}
      </DoorPage>
    );
  return (
    <DoorPage title={t('invitation.title')} lead={t('invitation.lead')}>
      <Form onSubmit={(event) => void submit(event)} noValidate>
        {failure !== undefined && <ErrorMessage error={failure} />}
        <PasswordField
          label={t('password.next')}
          hint={t('password.nextHint')}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={tried && short ? t('password.tooShort') : fieldMessage(failure, 'password')}
        />
        <PasswordField
          label={t('password.repeat')}
          autoComplete="new-password"
          value={repeat}
          onChange={setRepeat}
          error={tried && differ ? t('password.mismatch') : undefined}
        />
        <Button type="submit" variant="contained" size="large" disabled={working}>
          {t('invitation.submit')}
        </Button>
      </Form>
    </DoorPage>
  );
}
