import { styled } from '@mui/material/styles';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useT } from '../i18n/provider.tsx';
import { Breadcrumb } from '../layout/Breadcrumb.tsx';
import { Loading } from '../layout/Loading.tsx';
import { pathTo } from '../links.ts';
import { useReferring } from '../referrals/on-case/use-referring.tsx';
import { hairline } from '../theme/palette.ts';
import { BasicTab } from './page/BasicTab.tsx';
import { CaseActions } from './page/CaseActions.tsx';
import { CaseAside } from './page/CaseAside.tsx';
import { HistoryTab } from './page/HistoryTab.tsx';
import { IdentityBar } from './page/IdentityBar.tsx';
import { QueueNav } from './page/QueueNav.tsx';
import { MissingPage } from './parts/MissingPage.tsx';
import { UpdateHint } from './parts/UpdateHint.tsx';
import { NoteComposer } from './timeline/NoteComposer.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { type CaseDetail, targetOfDetail } from './types.ts';
import { useCase, useCaseNews } from './use-case.ts';
import { useDecisions } from './use-decisions.tsx';
import { useVisited } from './visited-cases.ts';

const FilesTab = lazy(() => import('../attachments/FilesTab.tsx'));
const ReferralsTab = lazy(() => import('../referrals/on-case/ReferralsTab.tsx'));

const TABS = ['timeline', 'basic', 'referrals', 'files', 'history'] as const;
type TabName = (typeof TABS)[number];

const Top = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.25rem 1rem' });
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(15rem, 19rem)',
  gap: '0 2rem',
  alignItems: 'start',
  paddingTop: '0.25rem',
  '@container (max-width: 52rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Frame = styled('div')({ containerType: 'inline-size' });
const Strip = styled(Tabs)({ minHeight: '2.75rem', borderBottom: `1px solid ${hairline}`, marginBottom: '0.875rem' });

export default function CasePage() {
  const { id = '' } = useParams();
  const { detail, error, refetch } = useCase(id);
  if (detail === undefined) return <MissingPage of="cases" error={error} onRetry={() => void refetch()} />;
  return <Page key={id} detail={detail} onRefresh={() => void refetch()} />;
}

function Page({ detail, onRefresh }: { detail: CaseDetail; onRefresh: () => void }) {
  const t = useT();
  const [tab, setTab] = useState<TabName>('timeline');
  const news = useCaseNews(detail);
  const navigate = useNavigate();
  const decisions = useDecisions(targetOfDetail(detail), (_before, after) => {
    if (after === null) void navigate(pathTo('cases'));
  });
  const referring = useReferring(detail, () => setTab('referrals'));
  useVisited(detail);
  const panels: Readonly<Record<TabName, ReactNode>> = {
    timeline: (
      <>
        {detail.actions.includes('ADD_NOTE') && (
          <NoteComposer caseId={detail.id} organisation={detail.desk.organisation.code} />
        )}
        <Timeline detail={detail} />
      </>
    ),
    basic: <BasicTab detail={detail} decisions={decisions} />,
    referrals: (
      <Suspense fallback={<Loading />}>
        <ReferralsTab detail={detail} referring={referring} />
      </Suspense>
    ),
    files: (
      <Suspense fallback={<Loading />}>
        <FilesTab
          caseId={detail.id}
          organisation={detail.desk.organisation.code}
          canAttach={detail.actions.includes('ADD_NOTE')}
        />
      </Suspense>
    ),
    history: <HistoryTab caseId={detail.id} />,
  };
  return (
    <>
      <Top>
        <Breadcrumb crumbs={[{ label: t('nav.cases'), to: pathTo('cases') }]} current={detail.number} />
        <UpdateHint shown={news} onShow={onRefresh} />
        <QueueNav previousId={detail.previousId} nextId={detail.nextId} />
      </Top>
      <IdentityBar detail={detail} actions={<CaseActions decisions={decisions} referring={referring} dense />} />
      <Frame>
        <Columns>
          <CaseTabs tab={tab} onTab={setTab} panel={panels[tab]} />
          <CaseAside detail={detail} decisions={decisions} />
        </Columns>
      </Frame>
      {decisions.dialog}
      {referring.dialog}
    </>
  );
}

function CaseTabs({ tab, onTab, panel }: { tab: TabName; onTab: (tab: TabName) => void; panel: ReactNode }) {
  const t = useT();
  const id = useId();
  return (
    <div>
      <Strip
        value={tab}
        onChange={(_event, value: TabName) => onTab(value)}
        aria-label={t('cases.tabs.label')}
        variant="scrollable"
      >
        {TABS.map((name) => (
          <Tab
            key={name}
            value={name}
            label={t(`cases.tabs.${name}`)}
            id={`${id}-${name}`}
            aria-controls={`${id}-panel`}
          />
        ))}
      </Strip>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {panel}
      </div>
    </div>
  );
}
