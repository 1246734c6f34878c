import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { Day } from '../cases/parts/When.tsx';
import { useCommand } from '../data-provider/use-command.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { HouseDialog } from '../shared/feedback/HouseDialog.tsx';
import { ReasonDialog } from '../shared/feedback/ReasonDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { hairline } from '../theme/palette.ts';
import { ApproveDisposalDocument, DisposalListDocument, RejectDisposalDocument } from './audit.operations.ts';
import { Lead, Small, Stack } from './parts.tsx';

const Items = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  maxHeight: '50vh',
  overflowY: 'auto',
  border: `1px solid ${hairline}`,
  '& li': { display: 'flex', flexWrap: 'wrap', gap: '0 1rem', padding: '0.25rem 0.75rem' },
  '& li + li': { borderTop: `1px solid ${hairline}` },
});
const REFRESH = ['Disposals', 'DisposalList', 'DisposalDue'];

/** The list as it lies before whoever decides; what was held back since is marked as kept. */
export function DisposalDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useT();
  const [rejecting, setRejecting] = useState(false);
  const { data, error } = useDocument(DisposalListDocument, { id });
  const approve = useCommand(ApproveDisposalDocument, { refresh: REFRESH });
  const reject = useCommand(RejectDisposalDocument, { refresh: REFRESH });
  const disposal = data?.disposal;
  const version = disposal?.version ?? 0;
  const done = (answer: object | undefined, words: string) => {
    if (answer === undefined) return;
    toast.success(words);
    onClose();
  };
  if (rejecting) {
    return (
      <ReasonDialog
        title={t('audit.reject')}
        lead={t('audit.rejectLead')}
        confirmLabel={t('audit.reject')}
        running={reject.running}
        error={reject.error}
        onConfirm={(reason) =>
          void reject.run({ id, version, reason }).then((answer) => done(answer, t('audit.rejected')))
        }
        onClose={() => setRejecting(false)}
      />
    );
  }
  return (
    <HouseDialog
      title={t('audit.listTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('audit.close')}</Button>
          {disposal?.decidable === true && (
            <>
              <Button onClick={() => setRejecting(true)}>{t('audit.reject')}</Button>
              <Button
                variant="contained"
                color="error"
                disabled={approve.running}
                onClick={() => void approve.run({ id, version }).then((answer) => done(answer, t('audit.approved')))}
              >
                {t('audit.approve')}
              </Button>
            </>
          )}
        </>
      }
    >
      {(approve.error ?? error ?? undefined) !== undefined && <ErrorMessage error={approve.error ?? error} />}
      {disposal === undefined ? (
        error === null && <Loading />
      ) : (
        <Stack>
          <Lead>{t(disposal.decidable ? 'audit.decideLead' : 'audit.listLead')}</Lead>
          <Items tabIndex={0} aria-label={t('audit.listTitle')}>
            {disposal.items.map((item) => (
              <li key={item.subjectId}>
                <span className="number">{item.number}</span>
                <Small>{t(item.subjectKind === 'CASE' ? 'audit.itemCase' : 'audit.itemSheet')}</Small>
                <Small>
                  <Day date={item.closedOn} full />
                </Small>
                {item.kept && <strong>{t('audit.kept')}</strong>}
              </li>
            ))}
          </Items>
        </Stack>
      )}
    </HouseDialog>
  );
}
