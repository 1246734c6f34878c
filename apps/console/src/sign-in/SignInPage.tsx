import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { useLocale, useT } from '../i18n/provider.tsx';
import { Brand } from '../layout/Brand.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { blue, gray, hairline, white } from '../theme/palette.ts';
import { SignInForm } from './SignInForm.tsx';
import { type DemoAccount, signIn, useSession } from './session.ts';

const Page = styled('div')({
  minHeight: '100dvh',
  display: 'grid',
  gridTemplateRows: 'auto 1fr',
  background: `linear-gradient(${blue[50]}, ${white} 18rem)`,
});
const Top = styled('header')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  padding: '0.75rem 1.25rem',
});
const Main = styled('main')({
  width: '100%',
  maxWidth: '64rem',
  margin: '0 auto',
  padding: '1.5rem 1.25rem 4rem',
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 22rem), 1fr))',
  gap: '2rem 3rem',
  alignItems: 'start',
});
const Card = styled('section')({
  padding: '1.75rem',
  border: `1px solid ${gray[200]}`,
  borderRadius: '0.75rem',
  backgroundColor: white,
  '& h1': { fontSize: '1.5rem', lineHeight: 1.4 },
  '& > p': {
    margin: '0.25rem 0 1.5rem',
    color: gray[700],
    fontSize: '0.9375rem',
  },
  '@media (max-width: 37.5rem)': { padding: '1.25rem' },
});
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
  const [locale, setLocale] = useLocale();
  const { demoAccounts, farewell } = useSession();
  useEffect(() => {
    document.title = `${t('signIn.title')}｜${t('app.name')}`;
  }, [t]);
  const other = locale === 'ja' ? 'en' : 'ja';
  return (
    <Page>
      <Top>
        <Brand compact={false} />
        <Button variant="text" size="small" lang={other} onClick={() => void setLocale(other)}>
          {other === 'en' ? 'English' : '日本語'}
        </Button>
      </Top>
      <Main>
        <Card>
          <h1>{t('signIn.title')}</h1>
          <p role="status">{farewell === undefined ? t('signIn.lead') : t(`signIn.${farewell}`)}</p>
          <SignInForm submitLabel={t('signIn.submit')} />
        </Card>
        {demoAccounts.length > 0 && <DemoStaff accounts={demoAccounts} />}
      </Main>
    </Page>
  );
}
