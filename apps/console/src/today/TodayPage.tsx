import { styled } from '@mui/material/styles';
import { Panel } from '../cases/parts/Panel.tsx';
import { UpdateHint } from '../cases/parts/UpdateHint.tsx';
import { Day } from '../cases/parts/When.tsx';
import { PlateList } from '../cases/plates/PlateList.tsx';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { useCountText } from '../shared/table/TableFoot.tsx';
import { useCurrentDesk } from '../sign-in/current-desk.ts';
import { useQueueNews } from '../triage/use-queue-news.ts';
import { MyCases } from './MyCases.tsx';
import { MyTasks } from './MyTasks.tsx';
import { RecentInquiries } from './RecentInquiries.tsx';
import { Tallies } from './Tallies.tsx';
import { TodayDocument } from './today.operations.ts';

const Frame = styled('div')({ containerType: 'inline-size' });
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(16rem, 22rem)',
  gap: '0 2rem',
  alignItems: 'start',
  '@container (max-width: 54rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** The counsellor's day at this desk. */
export default function TodayPage() {
  const t = useT();
  const desk = useCurrentDesk();
  const countText = useCountText();
  const variables = desk === undefined ? {} : { deskId: desk.id };
  const { data, error, refetch } = useDocument(TodayDocument, variables, { keepPrevious: true });
  const [news, dismiss] = useQueueNews();
  const today = data?.today;
  const showNews = () => {
    dismiss();
    void refetch();
  };
  return (
    <>
      <PageTitle
        tabTitle={t('nav.today')}
        meta={today && <Day full date={today.date} />}
        actions={<UpdateHint shown={news} onShow={showNews} />}
      >
        {t('nav.today')}
      </PageTitle>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined || today === undefined ? (
        error === null && <Loading />
      ) : (
        <Frame>
          <Tallies today={today} drafts={data.inquiryDrafts.length} />
          <Columns>
            <Panel title={t('today.myCases')} aside={<span>{countText(today.myCasesCount)}</span>}>
              <MyCases rows={today.myCases} />
            </Panel>
            <div>
              <Panel
                title={t('cases.tasks.title')}
                aside={<span>{countText({ value: today.myTasks.length, capped: false })}</span>}
              >
                <MyTasks tasks={today.myTasks} />
              </Panel>
              <Panel title={t('today.recent')}>
                <RecentInquiries rows={today.recentInquiries} />
              </Panel>
              {today.plates.length > 0 && (
                <Panel title={t('cases.plate.title')}>
                  <PlateList plates={today.plates} />
                </Panel>
              )}
            </div>
          </Columns>
        </Frame>
      )}
    </>
  );
}
