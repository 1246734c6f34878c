import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useT } from '../i18n/provider.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { blue, gray, hairline } from '../theme/palette.ts';
import { DoorPage } from './DoorPage.tsx';
import { SignInForm } from './SignInForm.tsx';
import { type DemoAccount, signIn, useSession } from './session.ts';

const Demo = styled('section')({
  '& h2': { fontSize: '1.125rem' },
  '& > p': {
    margin: '0.125rem 0 0.75rem',
    color: gray[700],
    fontSize: '0.875rem',
  },
});
const People = styled('ul')({
  borderTop: `1px solid ${gray[200]}`,
  '& li': { borderBottom: `1px solid ${hairline}` },
  '& button': {
    display: 'grid',
    gridTemplateColumns: '5.5rem minmax(0, 1fr)',
    gap: '0 0.75rem',
    width: '100%',
    minHeight: '2.75rem',
    padding: '0.4375rem 0.5rem',
    border: 0,
    borderRadius: '0.375rem',
    backgroundColor: 'transparent',
    textAlign: 'start',
    fontSize: '0.9375rem',
    lineHeight: 1.5,
    cursor: 'pointer',
  },
  '& button:hover': { backgroundColor: blue[50] },
  '& strong': {
    color: blue[900],
    textDecoration: 'underline',
    textUnderlineOffset: '0.1875rem',
  },
  '& small': { color: gray[600], fontSize: '0.8125rem', gridColumn: 2 },
});

function DemoStaff({ accounts }: { accounts: readonly DemoAccount[] }) {
  const t = useT();
  const [failure, setFailure] = useState<unknown>();
  const [working, setWorking] = useState(false);
  const use = async (account: DemoAccount) => {
    setWorking(true);
    setFailure(undefined);
    try {
      await signIn(account.signInName, account.password);
    } catch (error) {
      setFailure(error);
      setWorking(false);
    }
  };
  return (
    <Demo aria-labelledby="demo-staff">
      <h2 id="demo-staff">{t('signIn.demoTitle')}</h2>
      <p>{t('signIn.demoLead')}</p>
      {failure !== undefined && <ErrorMessage error={failure} />}
      <People>
        {accounts.map((account) => (
          <li key={account.signInName}>
            <button type="button" disabled={working} onClick={() => void use(account)}>
              <span>{account.roleLabel}</span>
              <strong>{account.name}</strong>
              <small>
                {account.deskName}（{account.signInName}）
              </small>
            </button>
          </li>
        ))}
      </People>
    </Demo>
  );
}

export function SignInPage() {
  const t = useT();
  const { demoAccounts, farewell } = useSession();
  return (
    <DoorPage
      title={t('signIn.title')}
      lead={farewell === undefined ? t('signIn.lead') : t(`signIn.${farewell}`)}
      beside={demoAccounts.length > 0 && <DemoStaff accounts={demoAccounts} />}
    >
      <SignInForm submitLabel={t('signIn.submit')} />
    </DoorPage>
  );
}
