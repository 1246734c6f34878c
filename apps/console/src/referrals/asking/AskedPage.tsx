import type { CaseAskingsQuery } from '@madoguchi/contract';
import { CASE_ASKING_STATE_LABELS } from '@madoguchi/domain/case-request';
import { Link } from 'react-router';
import { Quiet, Rows } from '../../cases/parts/Panel.tsx';
import { When } from '../../cases/parts/When.tsx';
import { useNames } from '../../cases/reference.ts';
import { useDocument } from '../../data-provider/use-document.ts';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { pathTo } from '../../links.ts';
import { StatusChip } from '../../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { SubNav } from '../SubNav.tsx';
import { CaseAskingsDocument } from './asking.operations.ts';
import { RequestCase } from './RequestCase.tsx';

type Asking = CaseAskingsQuery['caseAskings'][number];

const TONES = { WAITING: 'waiting', REFERRED: 'done', NOT_SENT: 'plain' } as const;

function Line({ asking }: { asking: Asking }) {
  const t = useT();
  const names = useNames();
  const [locale] = useLocale();
  const { number, state, deskId, askedBy, createdAt, lapsesAt, referralId } = asking;
  return (
    <>
      <p>
        <strong className="number">{number}</strong>{' '}
        <StatusChip tone={TONES[state]}>{CASE_ASKING_STATE_LABELS[state][locale]}</StatusChip>
      </p>
      <Quiet>
        {t('referrals.request.askedFor', { desk: names.desk(deskId) })} <When at={createdAt} /> {askedBy?.name ?? ''}
      </Quiet>
      {state === 'WAITING' && (
        <Quiet>
          {t('referrals.request.until')} <When at={lapsesAt} />
        </Quiet>
      )}
      {referralId !== null && <Link to={pathTo('referrals', referralId)}>{t('referrals.request.see')}</Link>}
    </>
  );
}

/** 頼んだ案件: what the own desks asked for by a number, and what came of it; it says no more than whoever asked may know. */
export default function AskedPage() {
  const t = useT();
  const { data, error, refetch } = useDocument(CaseAskingsDocument, {});
  return (
    <>
      <PageTitle tabTitle={t('referrals.request.asked')} actions={<RequestCase />}>
        {t('referrals.request.asked')}
      </PageTitle>
      <SubNav />
      <Quiet>{t('referrals.request.askedLead')}</Quiet>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Loading />
      ) : data.caseAskings.length === 0 ? (
        <p role="status">{t('referrals.request.askedNone')}</p>
      ) : (
        <Rows aria-label={t('referrals.request.asked')}>
          {data.caseAskings.map((asking) => (
            <li key={asking.id}>
              <Line asking={asking} />
            </li>
          ))}
        </Rows>
      )}
    </>
  );
}
