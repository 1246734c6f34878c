import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useT } from '../i18n/provider.tsx';
import { HouseDialog } from '../shared/feedback/HouseDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { gray } from '../theme/palette.ts';
import { Form } from './parts.tsx';

const Address = styled('code')({
  padding: '0.75rem',
  border: `1px solid ${gray[200]}`,
  borderRadius: '0.375rem',
  overflowWrap: 'anywhere',
});

/** The link is shown once; the database knows its hash alone. */
export function LinkDialog({ link, onClose }: { link: string; onClose: () => void }) {
  const t = useT();
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    toast.success(t('staff.copied'));
  };
  return (
    <HouseDialog
      title={t('staff.inviteTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void copy()}>{t('staff.inviteCopy')}</Button>
          <Button variant="contained" onClick={onClose}>
            {t('staff.close')}
          </Button>
        </>
      }
    >
      <Form>
        <p>{t('staff.inviteLead')}</p>
        <Address>{link}</Address>
      </Form>
    </HouseDialog>
  );
}
