import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useCallback, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { assigneeColumn, dueColumn, isLate, statusColumn, subjectColumn } from '../cases/case-columns.tsx';
import { InquiryLine } from '../cases/parts/InquiryLine.tsx';
import { MissingPage } from '../cases/parts/MissingPage.tsx';
import { Panel, Quiet, Rows } from '../cases/parts/Panel.tsx';
import { UpdateHint } from '../cases/parts/UpdateHint.tsx';
import { type ChangeNotice, useChangeNotices } from '../data-provider/live-updates.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Breadcrumb } from '../layout/Breadcrumb.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { HouseTable } from '../shared/table/HouseTable.tsx';
import { useCountText } from '../shared/table/TableFoot.tsx';
import { CompanyFacts } from './CompanyFacts.tsx';
import { Contacts } from './Contacts.tsx';
import { CompanyPageDocument } from './companies.operations.ts';
import type { CompanyDetail } from './types.ts';

const Frame = styled('div')({ containerType: 'inline-size' });
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(17rem, 24rem)',
  gap: '0 2rem',
  alignItems: 'start',
  '@container (max-width: 54rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});

export default function CompanyPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useDocument(CompanyPageDocument, { id });
  if (data === undefined) return <MissingPage of="companies" error={error} onRetry={() => void refetch()} />;
  return <Page key={id} company={data.company} onRefresh={() => void refetch()} />;
}

/** One company over all desks, as far as the reader may see. */
function Page({ company, onRefresh }: { company: CompanyDetail; onRefresh: () => void }) {
  const t = useT();
  const countText = useCountText();
  const [news, setNews] = useState(false);
  const wanted = useCallback(
    (notice: ChangeNotice) => notice.kind === 'company' && notice.id === company.id,
    [company.id],
  );
  useChangeNotices(
    wanted,
    useCallback(() => setNews(true), []),
  );
  const showNews = () => {
    setNews(false);
    onRefresh();
  };
  const columns = useMemo(() => [subjectColumn(t), assigneeColumn(t), dueColumn(t), statusColumn(t)], [t]);
  return (
    <>
      <Breadcrumb crumbs={[{ label: t('nav.companies'), to: pathTo('companies') }]} current={company.name} />
      <PageTitle
        tabTitle={t('nav.companies')}
        meta={<span lang="ja">{company.kana}</span>}
        actions={
          <>
            <UpdateHint shown={news} onShow={showNews} />
            {company.actions.includes('UPDATE') && (
              <Button component={Link} to={`${pathTo('companies', company.id)}/edit`}>
                {t('companies.edit')}
              </Button>
            )}
          </>
        }
      >
        {company.name}
      </PageTitle>
      <Frame>
        <Columns>
          <div>
            <Panel
              title={t('companies.cases')}
              aside={<span>{countText({ value: company.cases.length, capped: false })}</span>}
            >
              <HouseTable
                caption={t('companies.cases')}
                columns={columns}
                rows={company.cases}
                rowId={(row) => row.id}
                rowLink={(row) => ({ to: pathTo('cases', row.id), text: row.number })}
                linkLabel={t('cases.number')}
                tone={isLate}
                empty={t('companies.noCases')}
              />
            </Panel>
            <Panel
              title={t('companies.inquiries')}
              aside={<span>{countText({ value: company.inquiries.length, capped: false })}</span>}
            >
              {company.inquiries.length === 0 ? (
                <Quiet>{t('companies.noInquiries')}</Quiet>
              ) : (
                <Rows>
                  {company.inquiries.map((row) => (
                    <li key={row.id}>
                      <InquiryLine row={row} />
                    </li>
                  ))}
                </Rows>
              )}
            </Panel>
          </div>
          <div>
            <Panel title={t('companies.identity')}>
              <CompanyFacts company={company} />
            </Panel>
            <Panel title={t('companies.contact')}>
              <Contacts contacts={company.contacts} />
            </Panel>
          </div>
        </Columns>
      </Frame>
    </>
  );
}
