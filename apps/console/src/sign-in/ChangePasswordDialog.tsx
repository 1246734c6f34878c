import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { fieldMessage } from '../data-provider/errors.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { HouseDialog } from '../shared/feedback/HouseDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { PasswordField } from './PasswordField.tsx';
import { ChangePasswordDocument } from './sign-in.operations.ts';

const LEAST = 12;
const Fields = styled('div')({ display: 'grid', gap: '0.75rem' });

export default function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { run, running, error } = useCommand(ChangePasswordDocument);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const [tried, setTried] = useState(false);
  const short = [...next].length < LEAST;
  const differ = next !== repeat;

  const submit = async () => {
    setTried(true);
    if (short || differ) return;
    if ((await run({ currentPassword: current, newPassword: next })) === undefined) return;
    toast.success(t('password.done'));
    onClose();
  };
  return (
    <HouseDialog
      title={t('password.title')}
      width="xs"
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={running}>
            {t('password.submit')}
          </Button>
        </>
      }
    >
      <Fields>
        {error !== undefined && <ErrorMessage error={error} />}
        <PasswordField
          label={t('password.current')}
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={fieldMessage(error, 'currentPassword')}
        />
        <PasswordField
          label={t('password.next')}
          hint={t('password.nextHint')}
          autoComplete="new-password"
          value={next}
          onChange={setNext}
          error={tried && short ? t('password.tooShort') : fieldMessage(error, 'newPassword')}
        />
        <PasswordField
          label={t('password.repeat')}
          autoComplete="new-password"
          value={repeat}
          onChange={setRepeat}
          error={tried && differ ? t('password.mismatch') : undefined}
        />
      </Fields>
    </HouseDialog>
  );
}
