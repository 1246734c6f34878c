import type { DisclosurePageQuery } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { useParams } from 'react-router';
import { MissingPage } from '../cases/parts/MissingPage.tsx';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { Lead } from '../shared/feedback/dialog-parts.tsx';
import { DisclosurePageDocument } from './disclosures.operations.ts';
import { PassageEditor } from './PassageEditor.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { type Passage, type Request, RequestStatus } from './parts.tsx';
import { RequestActions } from './RequestActions.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { useBlacking } from './use-blacking.ts';

const Held = styled('section')({
  containerType: 'inline-size',
  '& h2': { fontSize: '1.125rem', lineHeight: 1.5 },
  '& ol': { listStyle: 'none', margin: 0, padding: 0 },
});

/** One 開示請求: what was gathered, blacked out by hand; once completed, the sheet that is printed. */
export default function DisclosurePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useDocument(DisclosurePageDocument, { id });
  if (data === undefined) return <MissingPage of="disclosures" error={error} onRetry={() => void refetch()} />;
  return <Page key={id} found={data.disclosure} />;
}

function Page({ found: { disclosure, passages } }: { found: DisclosurePageQuery['disclosure'] }) {
  const t = useT();
  return (
    <>
      <div data-print="no">
        <PageTitle
          tabTitle={`${t('disclosures.title')} ${disclosure.number}`}
          crumbs={[{ label: t('nav.disclosures'), to: pathTo('disclosures') }]}
          meta={<RequestStatus status={disclosure.status} />}
          actions={<RequestActions request={disclosure} />}
        >
          {t('disclosures.title')} <span className="number">{disclosure.number}</span>
        </PageTitle>
      </div>
      <RequestFacts request={disclosure} />
      <Content request={disclosure} passages={passages} />
    </>
  );
}

function Content({ request, passages }: { request: Request; passages: readonly Passage[] }) {
  const t = useT();
  const blacking = useBlacking(request.id);
  if (request.actions.includes('PRINT')) return <PrintSheet request={request} passages={passages} />;
  if (!request.actions.includes('BLACK_OUT')) {
    const words = { REQUESTED: 'waiting', OPEN: 'closed', COMPLETED: 'closed', REJECTED: 'rejectedLead' } as const;
    return <Lead>{t(`disclosures.${words[request.status]}`)}</Lead>;
  }
  return (
    <Held>
      <h2>{t('disclosures.passages', { count: passages.length })}</h2>
      <Lead>{t('disclosures.passagesLead')}</Lead>
      <ol>
        {passages.map((passage) => (
          <PassageEditor key={passage.id} passage={passage} blacking={blacking} />
        ))}
      </ol>
    </Held>
  );
}
