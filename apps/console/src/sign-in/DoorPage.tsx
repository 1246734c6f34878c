import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect } from 'react';
import { useLocale, useT } from '../i18n/provider.tsx';
import { Brand } from '../layout/Brand.tsx';
import { blue, gray, white } from '../theme/palette.ts';

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
  width: '100%',
  maxWidth: '36rem',
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

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly beside?: ReactNode;
}

/** What stands before the house: signing in, an invitation, setting up the second factor. */
export function DoorPage({ title, lead, children, beside }: Props) {
  const t = useT();
  const [locale, setLocale] = useLocale();
  const name = t('app.name');
  useEffect(() => {
    document.title = `${title}｜${name}`;
  }, [title, name]);
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
          <h1>{title}</h1>
          <p role="status">{lead}</p>
          {children}
        </Card>
        {beside}
      </Main>
    </Page>
  );
}
