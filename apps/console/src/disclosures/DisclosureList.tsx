import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { Empty, Grid, Wrap } from '../shared/table/table-styles.ts';
import { DisclosureListDocument } from './disclosures.operations.ts';
import { PrepareDialog } from './PrepareDialog.tsx';
import { dayOf, type Request, RequestStatus, useSubject } from './parts.tsx';

function Requests({ rows }: { rows: readonly Request[] }) {
  const t = useT();
  const subjectOf = useSubject();
  if (rows.length === 0) return <Empty role="status">{t('disclosures.empty')}</Empty>;
  return (
    <Wrap>
      <Grid>
        <caption className="visually-hidden">{t('disclosures.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('disclosures.number')}</th>
            <th scope="col">{t('disclosures.subject')}</th>
            <th scope="col">{t('disclosures.reference')}</th>
            <th scope="col">{t('disclosures.state')}</th>
            <th scope="col">{t('disclosures.preparedBy')}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.id}>
            <tr>
              <th scope="row" data-edge>
                <Link to={pathTo('disclosures', row.id)}>{row.number}</Link>
              </th>
              <td data-bare="line">{subjectOf(row)}</td>
              <td data-label={t('disclosures.reference')}>{row.reference}</td>
              <td data-label={t('disclosures.state')}>
                <RequestStatus status={row.status} />
              </td>
              <td data-label={t('disclosures.preparedBy')}>
                {t('disclosures.byAt', { name: row.preparedBy.name, day: dayOf(row.preparedAt) })}
              </td>
            </tr>
          </tbody>
        ))}
      </Grid>
    </Wrap>
  );
}

/** 開示請求 of the organisations in which the reader decides. */
export default function DisclosureList() {
  const t = useT();
  const navigate = useNavigate();
  const [preparing, setPreparing] = useState(false);
  const { data, error, refetch } = useDocument(DisclosureListDocument, {});
  const preparesAt = data?.disclosures.preparesAt ?? [];
  return (
    <>
      <PageTitle
        tabTitle={t('disclosures.title')}
        crumbs={[]}
        actions={
          preparesAt.length > 0 && (
            <Button variant="contained" onClick={() => setPreparing(true)}>
              {t('disclosures.prepare')}
            </Button>
          )
        }
      >
        {t('disclosures.title')}
      </PageTitle>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <Requests rows={data.disclosures.items} />}
      {preparing && (
        <PrepareDialog
          deskIds={preparesAt}
          onClose={() => setPreparing(false)}
          onDone={(id) => {
            setPreparing(false);
            toast.success(t('disclosures.prepared'));
            void navigate(pathTo('disclosures', id));
          }}
        />
      )}
    </>
  );
}
