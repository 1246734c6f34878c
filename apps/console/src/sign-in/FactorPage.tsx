import Button from '@mui/material/Button';
import { useT } from '../i18n/provider.tsx';
import { DoorPage } from './DoorPage.tsx';
import { FactorSteps } from './factor-steps.tsx';
import { enter, signOut } from './session.ts';

/** All that stands open to somebody whose role asks for a second factor that is not set up yet. */
export default function FactorPage() {
  const t = useT();
  return (
    <DoorPage title={t('factor.title')} lead={t('factor.lead')}>
      <FactorSteps standing={false} onDone={() => void enter()} />
      <Button variant="text" onClick={() => void signOut()} sx={{ marginTop: '1rem' }}>
        {t('frame.signOut')}
      </Button>
    </DoorPage>
  );
}
