import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { ConfirmDialog } from '../shared/feedback/ConfirmDialog.tsx';
import { ReasonDialog } from '../shared/feedback/ReasonDialog.tsx';
import { toast, useErrorToast } from '../shared/feedback/toast.tsx';
import {
  ApproveDisclosureDocument,
  CompleteDisclosureDocument,
  PrintDisclosureDocument,
  RejectDisclosureDocument,
} from './disclosures.operations.ts';
import type { Request } from './parts.tsx';

const REFRESH = { refresh: ['DisclosurePage', 'DisclosureList'] };

/** The moves that the server offers. Printing is recorded first and happens then. */
export function RequestActions({ request }: { request: Request }) {
  const t = useT();
  const [asked, setAsked] = useState<'APPROVE' | 'REJECT' | 'COMPLETE'>();
  const approve = useCommand(ApproveDisclosureDocument, REFRESH);
  const reject = useCommand(RejectDisclosureDocument, REFRESH);
  const complete = useCommand(CompleteDisclosureDocument, REFRESH);
  const print = useCommand(PrintDisclosureDocument);
  const failed = useErrorToast();
  const { id, version, actions } = request;
  const close = () => setAsked(undefined);
  const settle = (done: unknown, words: string) => {
    if (done === undefined) return;
    close();
    toast.success(words);
  };
  const press = async () => {
    const done = await print.run({ id });
    if (done !== undefined) window.print();
    else failed(print.error);
  };
  return (
    <>
      {actions.includes('REJECT') && <Button onClick={() => setAsked('REJECT')}>{t('disclosures.reject')}</Button>}
      {actions.includes('APPROVE') && (
        <Button variant="contained" onClick={() => setAsked('APPROVE')}>
          {t('disclosures.approve')}
        </Button>
      )}
      {actions.includes('COMPLETE') && (
        <Button variant="contained" onClick={() => setAsked('COMPLETE')}>
          {t('disclosures.complete')}
        </Button>
      )}
      {actions.includes('PRINT') && (
        <Button variant="contained" disabled={print.running} onClick={() => void press()}>
          {t('disclosures.print')}
        </Button>
      )}
      {asked === 'APPROVE' && (
        <ConfirmDialog
          title={t('disclosures.approveTitle')}
          confirmLabel={t('disclosures.approve')}
          onConfirm={async () => settle(await approve.run({ id, version }), t('disclosures.approved'))}
          onClose={close}
          running={approve.running}
          error={approve.error}
        >
          <p>{t('disclosures.approveLead')}</p>
        </ConfirmDialog>
      )}
      {asked === 'REJECT' && (
        <ReasonDialog
          title={t('disclosures.rejectTitle')}
          confirmLabel={t('disclosures.reject')}
          onConfirm={async (reason) => settle(await reject.run({ id, version, reason }), t('disclosures.rejected'))}
          onClose={close}
          running={reject.running}
          error={reject.error}
        />
      )}
      {asked === 'COMPLETE' && (
        <ConfirmDialog
          title={t('disclosures.completeTitle')}
          confirmLabel={t('disclosures.complete')}
          onConfirm={async () => settle(await complete.run({ id, version }), t('disclosures.completed'))}
          onClose={close}
          running={complete.running}
          error={complete.error}
          grave
        >
          <p>{t('disclosures.completeLead')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
