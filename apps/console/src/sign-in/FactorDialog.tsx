import Button from '@mui/material/Button';
import { useT } from '../i18n/provider.tsx';
import { HouseDialog } from '../shared/feedback/HouseDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { FactorSteps } from './factor-steps.tsx';
import { enter, useViewer } from './session.ts';

/** Sets up the second factor, or moves it to another device. */
export default function FactorDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { secondFactor } = useViewer();
  const standing = secondFactor === 'SET';
  const done = () => {
    toast.success(t('factor.done'));
    onClose();
    void enter();
  };
  return (
    <HouseDialog
      title={t('factor.title')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('action.cancel')}</Button>}
    >
      <FactorSteps standing={standing} lead={<p>{t(standing ? 'factor.isSet' : 'factor.notAsked')}</p>} onDone={done} />
    </HouseDialog>
  );
}
