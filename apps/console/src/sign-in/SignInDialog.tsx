import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useT } from '../i18n/provider.tsx';
import { HouseDialog } from '../shared/feedback/HouseDialog.tsx';
import { SignInForm } from './SignInForm.tsx';
import { abandon, useSession } from './session.ts';

const Who = styled('p')({ margin: '0.75rem 0', fontWeight: 700 });

/** The short unlock over a page whose session has ended: everything behind it stays as it is. */
export function SignInDialog() {
  const t = useT();
  const { viewer, expired } = useSession();
  const [other, setOther] = useState(false);
  if (!expired || viewer === undefined) return null;
  return (
    <HouseDialog
      title={t('signIn.expiredTitle')}
      width="xs"
      actions={
        <>
          {!other && (
            <Button variant="text" onClick={() => setOther(true)}>
              {t('signIn.otherStaff')}
            </Button>
          )}
          <Button onClick={() => void abandon()}>{t('signIn.leave')}</Button>
        </>
      }
    >
      <p>{t('signIn.expiredBody')}</p>
      {!other && (
        <Who>
          {t('signIn.asStaff')}：{viewer.name}
        </Who>
      )}
      <SignInForm
        key={String(other)}
        fixedName={other ? undefined : viewer.signInName}
        submitLabel={t(other ? 'signIn.submit' : 'signIn.continue')}
      />
    </HouseDialog>
  );
}
