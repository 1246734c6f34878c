import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useParams } from 'react-router';
import { hasCode } from '../../data-provider/errors.ts';
import { useChangeHint } from '../../data-provider/live-updates.ts';
import { useT } from '../../i18n/provider.tsx';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { pathTo } from '../../links.ts';
import { ReadersBadge } from '../../readers/ReadersBadge.tsx';
import { StatusChip } from '../../shared/display/StatusChip.tsx';
import { ChangeHint } from '../../shared/feedback/ChangeHint.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { type Reference, useReference } from '../reference.ts';
import { CorrectionHistory } from './CorrectionHistory.tsx';
import type { InquiryDetail } from './correction.ts';
import { type InquiryAct, InquiryActions } from './InquiryActions.tsx';
import { InquiryDialog } from './InquiryDialog.tsx';
import { InquiryFacts, InquiryWords } from './InquiryFacts.tsx';
import { InquiryMarks } from './inquiry-columns.tsx';
import { useInquiry } from './use-inquiry.ts';

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(16rem, 22rem)',
  gap: '1.5rem 2rem',
  alignItems: 'start',
  '@container (max-width: 46rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Frame = styled('div')({ containerType: 'inline-size' });

/** One sheet as it was recorded, its corrections, and what this person may do with it. */
export default function InquiryShow() {
  const { id = '' } = useParams();
  const t = useT();
  const { inquiry, error, refetch } = useInquiry(id);
  const { reference, failed, retry } = useReference();
  if (inquiry !== undefined && reference !== undefined) {
    return <Page key={id} inquiry={inquiry} reference={reference} onRefresh={() => void refetch()} />;
  }
  if (error === null && !failed) return <Loading />;
  const missing = hasCode(error, 'NOT_FOUND') || hasCode(error, 'FORBIDDEN') || hasCode(error, 'BAD_USER_INPUT');
  return (
    <>
      <PageTitle tabTitle={t('inquiries.title')} crumbs={[{ label: t('inquiries.title'), to: pathTo('inquiries') }]}>
        {t(missing ? 'error.notFoundTitle' : 'error.loadFailed')}
      </PageTitle>
      {missing ? (
        <p>{t('error.notFoundBody')}</p>
      ) : (
        <ErrorMessage error={error} onRetry={() => (failed ? retry() : void refetch())} />
      )}
    </>
  );
}

function Page({
  inquiry,
  reference,
  onRefresh,
}: {
  inquiry: InquiryDetail;
  reference: Reference;
  onRefresh: () => void;
}) {
  const t = useT();
  const [act, setAct] = useState<InquiryAct>();
  const [changed, dismiss] = useChangeHint('inquiry', inquiry.id, inquiry.version);
  return (
    <>
      <PageTitle
        tabTitle={inquiry.number}
        crumbs={[{ label: t('inquiries.title'), to: pathTo('inquiries') }]}
        meta={
          <>
            <InquiryMarks inquiry={inquiry} t={t} />
            {inquiry.held && <StatusChip tone="waiting">{t('inquiries.held')}</StatusChip>}
            <ReadersBadge
              kind="INQUIRY"
              id={inquiry.id}
              // Alone it is read at its desk, whatever it was written for; on a case by whoever reads that case.
              audience={inquiry.caseId === null ? 'DESK' : inquiry.audience}
              organisation={reference.desk(inquiry.deskId)?.organisation.code}
            />
            <ChangeHint
              changed={changed}
              onShow={() => {
                dismiss();
                onRefresh();
              }}
            />
          </>
        }
        actions={<InquiryActions actions={inquiry.actions} onAct={setAct} />}
      >
        <span className="number">{inquiry.number}</span>
      </PageTitle>
      <Frame>
        <Columns>
          <div>
            <InquiryWords inquiry={inquiry} reference={reference} />
            <CorrectionHistory corrections={inquiry.corrections} />
          </div>
          <InquiryFacts inquiry={inquiry} reference={reference} />
        </Columns>
      </Frame>
      {act !== undefined && (
        <InquiryDialog act={act} inquiry={inquiry} reference={reference} onClose={() => setAct(undefined)} />
      )}
    </>
  );
}
