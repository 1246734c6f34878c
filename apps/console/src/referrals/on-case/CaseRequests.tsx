import type { CaseReferralsQuery } from '@madoguchi/contract';
import { CASE_REQUEST_REASONS } from '@madoguchi/domain/case-request';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { lazy, Suspense, useState } from 'react';
import { Panel, Quiet, Rows } from '../../cases/parts/Panel.tsx';
import { When } from '../../cases/parts/When.tsx';
import { useNames } from '../../cases/reference.ts';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { ReadersBadge } from '../../readers/ReadersBadge.tsx';
import type { Referring } from './use-referring.tsx';

const DeclineRequestDialog = lazy(() => import('./DeclineRequestDialog.tsx'));

const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' });

type Request = CaseReferralsQuery['caseReferrals']['requests'][number];

/** What became of a request: sent, declined for a reason that this desk alone reads, or still to be answered until an instant. */
function Answer({ request }: { request: Request }) {
  const t = useT();
  const [locale] = useLocale();
  const { answeredAt, reasonCode, answeredBy, lapsesAt } = request;
  if (answeredAt === null)
    return (
      <Quiet>
        {t('sending.onCase.answerBy')} <When at={lapsesAt} />
      </Quiet>
    );
  if (reasonCode === null) return <Quiet>{t('sending.onCase.answered')}</Quiet>;
  const reason = CASE_REQUEST_REASONS.find((each) => each.code === reasonCode)?.label[locale] ?? reasonCode;
  return (
    <Quiet>
      {t('sending.onCase.declinedFor', { reason })} <When at={answeredAt} /> {answeredBy?.name ?? ''}
    </Quiet>
  );
}

/** Other desks that ask for the case; it goes nowhere by itself, and whoever has it may say that it does not go at all. */
export function CaseRequests({ requests, referring }: { requests: readonly Request[]; referring: Referring }) {
  const t = useT();
  const names = useNames();
  const [declining, setDeclining] = useState<Request>();
  if (requests.length === 0) return null;
  return (
    <Panel title={t('sending.onCase.requests')}>
      <Rows>
        {requests.map((request) => (
          <li key={request.id}>
            <p>
              {t('sending.onCase.request', { desk: names.desk(request.askingDeskId) })} <When at={request.createdAt} />{' '}
              {request.askedBy?.name ?? ''} <ReadersBadge kind="CASE_REQUEST" id={request.id} audience="DESK" />
            </p>
            <p>{request.body}</p>
            <Answer request={request} />
            <Buttons>
              {request.answeredAt === null && referring.can && (
                <Button
                  size="small"
                  onClick={() => referring.open({ from: 'request', id: request.id, deskId: request.askingDeskId })}
                >
                  {t('sending.onCase.answer')}
                </Button>
              )}
              {request.actions.includes('DECLINE') && (
                <Button size="small" onClick={() => setDeclining(request)}>
                  {t('sending.onCase.decline')}
                </Button>
              )}
            </Buttons>
          </li>
        ))}
      </Rows>
      <Suspense fallback={null}>
        {declining !== undefined && (
          <DeclineRequestDialog request={declining} onClose={() => setDeclining(undefined)} />
        )}
      </Suspense>
    </Panel>
  );
}
