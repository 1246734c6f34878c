import { styled } from '@mui/material/styles';
import { useNavigate, useParams } from 'react-router';
import { Panel, Quiet } from '../cases/parts/Panel.tsx';
import { UpdateHint } from '../cases/parts/UpdateHint.tsx';
import { hasCode } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { Breadcrumb } from '../layout/Breadcrumb.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { KeptNotes } from './KeptNotes.tsx';
import { ReferralActions } from './ReferralActions.tsx';
import { ReferralClocks } from './ReferralClocks.tsx';
import { ReferralFacts } from './ReferralFacts.tsx';
import { ReferralHead } from './ReferralHead.tsx';
import { ReferralHistory } from './ReferralHistory.tsx';
import { ReferralReaders } from './ReferralReaders.tsx';
import { SharedItems } from './SharedItems.tsx';
import type { ReferralDetail } from './types.ts';
import { useReferral } from './use-referral.ts';
import { useReferralNews } from './use-referral-news.ts';

/** What holds for all that follows. */
const Lead = styled(Quiet)({ marginBottom: '1rem' });
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(15rem, 19rem)',
  gap: '0 2rem',
  alignItems: 'start',
  '@container (max-width: 52rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Frame = styled('div')({ containerType: 'inline-size' });
const Top = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.25rem 1rem' });

/** A referral as both ends speak of it: what was shared, what was said, where it stands, and what may be done now. */
export default function ReferralPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { detail, error, refetch } = useReferral(id);
  if (detail !== undefined) return <Page key={id} detail={detail} onRefresh={() => void refetch()} />;
  if (error === null) return <Loading />;
  const missing = hasCode(error, 'NOT_FOUND') || hasCode(error, 'FORBIDDEN') || hasCode(error, 'BAD_USER_INPUT');
  return (
    <>
      <PageTitle tabTitle={t('nav.referrals')} crumbs={[]}>
        {t(missing ? 'referrals.missing.title' : 'error.loadFailed')}
      </PageTitle>
      {missing ? (
        <Quiet>{t('referrals.missing.body')}</Quiet>
      ) : (
        <ErrorMessage error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

function Page({ detail, onRefresh }: { detail: ReferralDetail; onRefresh: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [news, dismissNews] = useReferralNews(detail.id);
  const show = () => {
    dismissNews();
    onRefresh();
  };
  const readers = <ReferralReaders referral={detail} />;
  const leave = () => void navigate(pathTo('referrals'));
  return (
    <>
      <Top>
        <Breadcrumb crumbs={[{ label: t('nav.referrals'), to: pathTo('referrals') }]} current={detail.number} />
        <UpdateHint shown={news} onShow={show} />
      </Top>
      <ReferralHead detail={detail} actions={<ReferralActions detail={detail} onGone={leave} />} />
      <Frame>
        <Columns>
          <div>
            {detail.anonymous && <Lead>{t(`referrals.unnamedLead.${detail.end}`)}</Lead>}
            {detail.sharingEnded && <Lead role="status">{t('referrals.sharingEnded')}</Lead>}
            <SharedItems detail={detail} />
            <ReferralHistory detail={detail} />
            {detail.kind === 'HANDOVER' && detail.acceptedAt !== null && <KeptNotes referralId={detail.id} />}
          </div>
          <aside aria-label={t('referrals.about')}>
            <Panel title={t('referrals.clocks')} readers={readers}>
              <ReferralClocks detail={detail} />
            </Panel>
            <Panel title={t('referrals.about')} readers={readers}>
              <ReferralFacts detail={detail} />
            </Panel>
          </aside>
        </Columns>
      </Frame>
    </>
  );
}
