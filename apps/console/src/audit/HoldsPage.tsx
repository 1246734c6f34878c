import type { LegalHoldsQuery } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { When } from '../cases/parts/When.tsx';
import { useNames } from '../cases/reference.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { StatusChip } from '../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { ReasonDialog } from '../shared/feedback/ReasonDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { PlainHead } from '../shared/table/PlainHead.tsx';
import { Empty, Grid, Wrap } from '../shared/table/table-styles.ts';
import { useViewer } from '../sign-in/session.ts';
import { LegalHoldsDocument, LiftLegalHoldDocument } from './audit.operations.ts';
import { PlaceHoldDialog } from './PlaceHoldDialog.tsx';
import { AuditFrame, Lead, Small, Words } from './parts.tsx';

type Hold = LegalHoldsQuery['legalHolds'][number];

function LiftDialog({ hold, onClose }: { hold: Hold; onClose: () => void }) {
  const t = useT();
  const lift = useCommand(LiftLegalHoldDocument, { refresh: ['LegalHolds'] });
  const press = async (reason: string) => {
    if ((await lift.run({ id: hold.id, reason })) === undefined) return;
    toast.success(t('audit.lifted'));
    onClose();
  };
  return (
    <ReasonDialog
      title={t('audit.liftTitle', { number: hold.number ?? '' })}
      lead={t('audit.liftLead')}
      confirmLabel={t('audit.lift')}
      running={lift.running}
      error={lift.error}
      onConfirm={(reason) => void press(reason)}
      onClose={onClose}
    />
  );
}

function HoldRows({ holds, onLift }: { holds: readonly Hold[]; onLift: (hold: Hold) => void }) {
  const t = useT();
  const names = useNames();
  if (holds.length === 0) return <Empty role="status">{t('table.empty')}</Empty>;
  return (
    <Wrap>
      <Grid>
        <PlainHead
          labels={[t('audit.number'), t('audit.state'), t('audit.reason'), t('audit.placedBy'), t('audit.act')]}
        />
        {holds.map((hold) => (
          <tbody key={hold.id}>
            <tr>
              <th scope="row">
                {hold.number} {names.desk(hold.deskId)}
              </th>
              <td data-label={t('audit.state')}>
                <StatusChip tone={hold.liftedAt === null ? 'waiting' : 'done'}>
                  {t(hold.liftedAt === null ? 'audit.held' : 'audit.liftedState')}
                </StatusChip>
              </td>
              <td data-label={t('audit.reason')}>
                <Words>{hold.reason}</Words>
                {hold.liftReason !== null && (
                  <div>
                    <Small>{t('audit.liftedFor')}</Small> <Words>{hold.liftReason}</Words>
                  </div>
                )}
              </td>
              <td data-label={t('audit.placedBy')}>
                <span>
                  {hold.placedBy.name} <When at={hold.placedAt} />
                </span>
              </td>
              <td data-bare="line">
                {hold.liftable && (
                  <Button size="small" onClick={() => onLift(hold)}>
                    {t('audit.lift')}
                  </Button>
                )}
              </td>
            </tr>
          </tbody>
        ))}
      </Grid>
    </Wrap>
  );
}

/** 証拠保全: cases that are on no disposal, however old they are. */
export default function HoldsPage() {
  const t = useT();
  const { memberships } = useViewer();
  const [placing, setPlacing] = useState(false);
  const [lifting, setLifting] = useState<Hold>();
  const { data, error, refetch } = useDocument(LegalHoldsDocument, {});
  const supervises = memberships.some((each) => each.role === 'SUPERVISOR');
  const place = supervises && (
    <Button variant="contained" onClick={() => setPlacing(true)}>
      {t('audit.place')}
    </Button>
  );
  return (
    <AuditFrame section="holds" title={t('audit.section.holds')} actions={place}>
      <Lead>{t('audit.holdsLead')}</Lead>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <HoldRows holds={data.legalHolds} onLift={setLifting} />}
      {placing && <PlaceHoldDialog onClose={() => setPlacing(false)} />}
      {lifting !== undefined && <LiftDialog hold={lifting} onClose={() => setLifting(undefined)} />}
    </AuditFrame>
  );
}
