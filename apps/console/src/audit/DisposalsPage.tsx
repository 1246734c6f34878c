import type { DisposalsQuery } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Day, When } from '../cases/parts/When.tsx';
import { useNames } from '../cases/reference.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { StatusChip } from '../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { PlainHead } from '../shared/table/PlainHead.tsx';
import { Empty, Grid, Wrap } from '../shared/table/table-styles.ts';
import { useCurrentDesk } from '../sign-in/current-desk.ts';
import { DisposalDueDocument, DisposalsDocument } from './audit.operations.ts';
import { DisposalDialog } from './DisposalDialog.tsx';
import { ProposeDialog } from './ProposeDialog.tsx';
import { AuditFrame, Lead, Words } from './parts.tsx';

type Disposal = DisposalsQuery['disposals'][number];
const TONES = { PROPOSED: 'waiting', APPROVED: 'done', REJECTED: 'plain' } as const;

/** What is past its time at the desk where the person sits. */
function Due({ deskId }: { deskId: string }) {
  const t = useT();
  const [proposing, setProposing] = useState(false);
  const due = useDocument(DisposalDueDocument, { deskId }).data?.disposalDue;
  if (due === undefined) return null;
  return (
    <Lead as="div">
      <p>
        {t('audit.due', { years: due.years, cases: due.cases, sheets: due.sheets, held: due.held })}{' '}
        <Day date={due.before} full />
        {t('audit.dueBefore')}
      </p>
      {due.proposable && (
        <Button variant="contained" onClick={() => setProposing(true)}>
          {t('audit.propose')}
        </Button>
      )}
      {proposing && <ProposeDialog deskId={deskId} due={due} onClose={() => setProposing(false)} />}
    </Lead>
  );
}

function Rows({ disposals, onOpen }: { disposals: readonly Disposal[]; onOpen: (disposal: Disposal) => void }) {
  const t = useT();
  const names = useNames();
  if (disposals.length === 0) return <Empty role="status">{t('table.empty')}</Empty>;
  return (
    <Wrap>
      <Grid>
        <PlainHead
          labels={[
            t('audit.desk'),
            t('audit.state'),
            t('audit.items'),
            t('audit.reason'),
            t('audit.proposedBy'),
            t('audit.decidedBy'),
            t('audit.act'),
          ]}
        />
        {disposals.map((disposal) => (
          <tbody key={disposal.id}>
            <tr>
              <th scope="row">{names.desk(disposal.deskId)}</th>
              <td data-label={t('audit.state')}>
                <StatusChip tone={TONES[disposal.status]}>{t(`audit.disposal.${disposal.status}`)}</StatusChip>
              </td>
              <td data-label={t('audit.items')}>
                {t('audit.itemCount', { count: disposal.itemCount, kept: disposal.keptCount })}
              </td>
              <td data-label={t('audit.reason')}>
                <Words>{disposal.reason}</Words>
              </td>
              <td data-label={t('audit.proposedBy')}>
                <span>
                  {disposal.proposedBy.name} <When at={disposal.proposedAt} />
                </span>
              </td>
              <td data-label={t('audit.decidedBy')}>
                {disposal.decidedAt !== null && (
                  <span>
                    {disposal.decidedBy?.name} <When at={disposal.decidedAt} />
                  </span>
                )}
              </td>
              <td data-bare="line">
                <Button size="small" onClick={() => onOpen(disposal)}>
                  {t(disposal.decidable ? 'audit.decide' : 'audit.showItems')}
                </Button>
              </td>
            </tr>
          </tbody>
        ))}
      </Grid>
    </Wrap>
  );
}

/** 廃棄目録: one proposes what is past its time, another decides. */
export default function DisposalsPage() {
  const t = useT();
  const desk = useCurrentDesk();
  const [open, setOpen] = useState<Disposal>();
  const { data, error, refetch } = useDocument(DisposalsDocument, {});
  return (
    <AuditFrame section="disposals" title={t('audit.section.disposals')}>
      <Lead>{t('audit.disposalsLead')}</Lead>
      {desk !== undefined && <Due deskId={desk.id} />}
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <Rows disposals={data.disposals} onOpen={setOpen} />}
      {open !== undefined && <DisposalDialog id={open.id} onClose={() => setOpen(undefined)} />}
    </AuditFrame>
  );
}
