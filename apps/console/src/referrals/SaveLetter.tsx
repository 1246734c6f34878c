import type { ReferralKind } from '@madoguchi/contract';
import { letterTitle } from '@madoguchi/domain/letter';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { saveFrom } from '../attachments/file-transfer.ts';
import { hasCode } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { toast, useErrorToast } from '../shared/feedback/toast.tsx';

interface Props {
  readonly referral: {
    readonly id: string;
    readonly number: string;
    readonly kind: ReferralKind;
    readonly anonymous: boolean;
    /** The server says whether there is one now. */
    readonly letter: boolean;
  };
}

/** 紹介状 or 引継書 as a PDF: what the other side may read at this moment and no more. */
export function SaveLetter({ referral }: Props) {
  const t = useT();
  const report = useErrorToast();
  const [running, setRunning] = useState(false);
  const title = letterTitle(referral.kind, referral.anonymous);
  if (title === null || !referral.letter) return null;
  const save = async () => {
    setRunning(true);
    try {
      await saveFrom(`/letters/${referral.id}`, `${title}_${referral.number}.pdf`);
      toast.success(t('sending.onCase.letterSaved', { title }));
    } catch (error) {
      if (hasCode(error, 'NOT_FOUND')) toast.error(t('sending.onCase.letterGone'));
      else report(error);
    } finally {
      setRunning(false);
    }
  };
  return (
    <Button size="small" variant="text" aria-busy={running} onClick={() => void save()}>
      {t('sending.onCase.letter', { title })}
    </Button>
  );
}
