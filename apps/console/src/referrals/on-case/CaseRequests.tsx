import type { CaseReferralsQuery } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { Panel, Quiet, Rows } from '../../cases/parts/Panel.tsx';
import { When } from '../../cases/parts/When.tsx';
import { useNames } from '../../cases/reference.ts';
import { useT } from '../../i18n/provider.tsx';
import { ReadersBadge } from '../../readers/ReadersBadge.tsx';
import type { Referring } from './use-referring.tsx';

type Request = CaseReferralsQuery['caseReferrals']['requests'][number];

/** Other desks that ask for the case; it goes nowhere by itself. */
export function CaseRequests({ requests, referring }: { requests: readonly Request[]; referring: Referring }) {
  const t = useT();
  const names = useNames();
  if (requests.length === 0) return null;
  return (
    <Panel title={t('sending.onCase.requests')}>
      <Rows>
        {requests.map(({ id, askingDeskId, askedBy, body, createdAt, answeredAt }) => (
          <li key={id}>
            <p>
              {t('sending.onCase.request', { desk: names.desk(askingDeskId) })} <When at={createdAt} />{' '}
              {askedBy?.name ?? ''} <ReadersBadge kind="CASE_REQUEST" id={id} audience="DESK" />
            </p>
            <p>{body}</p>
            {answeredAt !== null && <Quiet>{t('sending.onCase.answered')}</Quiet>}
            {answeredAt === null && referring.can && (
              <Button size="small" onClick={() => referring.open({ from: 'request', id, deskId: askingDeskId })}>
                {t('sending.onCase.answer')}
              </Button>
            )}
          </li>
        ))}
      </Rows>
    </Panel>
  );
}
