import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { hasCode } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { toast, useErrorToast } from '../shared/feedback/toast.tsx';
import { blue } from '../theme/palette.ts';
import { saveFile } from './file-transfer.ts';

const Name = styled('button')({
  minHeight: '1.5rem',
  minWidth: 0,
  padding: 0,
  border: 0,
  backgroundColor: 'transparent',
  color: blue[900],
  fontSize: '0.9375rem',
  textAlign: 'start',
  textDecoration: 'underline',
  textUnderlineOffset: '0.1875rem',
  overflowWrap: 'anywhere',
  cursor: 'pointer',
});

/** The name of a file; pressed, it is saved. Where the sharing has ended it says so. */
export function SaveFile({ id, name }: { id: string; name: string }) {
  const t = useT();
  const report = useErrorToast();
  const [running, setRunning] = useState(false);
  const save = async () => {
    setRunning(true);
    try {
      await saveFile(id, name);
      toast.success(t('attachments.saved', { name }));
    } catch (error) {
      if (hasCode(error, 'NOT_FOUND')) toast.error(t('attachments.closed', { name }));
      else report(error);
    } finally {
      setRunning(false);
    }
  };
  return (
    <Name
      type="button"
      data-name
      aria-busy={running}
      aria-label={t('attachments.save', { name })}
      onClick={() => void save()}
    >
      {name}
    </Name>
  );
}
