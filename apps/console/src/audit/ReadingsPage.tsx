import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { When } from '../cases/parts/When.tsx';
import { useNames } from '../cases/reference.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useLocale, useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { PlainHead } from '../shared/table/PlainHead.tsx';
import { Empty, Grid, Wrap } from '../shared/table/table-styles.ts';
import { ReadingsDocument } from './audit.operations.ts';
import { AuditFrame, Lead, Pager, useRightWord } from './parts.tsx';

const PAGE = 50;

/** 誰が見たか over the desks that one supervises, of one person or of one company where the address says so. */
export default function ReadingsPage() {
  const { by, id } = useParams();
  return <Readings key={`${by}-${id}`} by={by} id={id} />;
}

function Readings({ by, id }: { by: string | undefined; id: string | undefined }) {
  const t = useT();
  const [locale] = useLocale();
  const names = useNames();
  const rightWord = useRightWord();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const filter = { staffId: by === 'staff' ? id : null, companyId: by === 'company' ? id : null };
  const page = { first: PAGE, after: cursors.at(-1) ?? null };
  const { data, error, refetch } = useDocument(ReadingsDocument, { filter, page }, { keepPrevious: true });
  const found = data?.readings;
  const narrowed = by === 'staff' || by === 'company';
  const turn = (to: number) => {
    const end = found?.pageInfo.endCursor;
    if (to < cursors.length) setCursors(cursors.slice(0, -1));
    else if (end !== null && end !== undefined) setCursors([...cursors, end]);
  };
  return (
    <AuditFrame section="readings" title={t(narrowed ? `audit.readingsOf.${by}` : 'audit.section.readings')}>
      <Lead>
        {t('audit.readingsLead')} {narrowed && <Link to="/audit/readings">{t('audit.readingsAll')}</Link>}
      </Lead>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {found === undefined ? (
        error === null && <Loading />
      ) : found.items.length === 0 ? (
        <Empty role="status">{t('table.empty')}</Empty>
      ) : (
        <Wrap>
          <Grid>
            <PlainHead
              labels={[
                t('audit.when'),
                t('audit.who'),
                t('audit.what'),
                t('audit.to_what'),
                t('audit.rightLabel'),
                t('audit.desk'),
              ]}
            />
            {found.items.map((reading) => (
              <tbody key={reading.id}>
                <tr>
                  <td data-nowrap="true">
                    <When at={reading.at} />
                  </td>
                  <th scope="row">
                    {reading.by !== null && (
                      <Link to={`/audit/readings/staff/${reading.by.id}`}>{reading.by.name}</Link>
                    )}
                  </th>
                  <td data-label={t('audit.what')}>{locale === 'ja' ? reading.textJa : reading.textEn}</td>
                  <td data-label={t('audit.to_what')}>
                    {reading.caseId === null ? (
                      (reading.number ?? '')
                    ) : (
                      <Link to={pathTo('cases', reading.caseId)}>{reading.number}</Link>
                    )}
                  </td>
                  <td data-label={t('audit.rightLabel')}>{rightWord(reading.right)}</td>
                  <td data-label={t('audit.desk')}>{names.desk(reading.deskId)}</td>
                </tr>
              </tbody>
            ))}
          </Grid>
        </Wrap>
      )}
      {found !== undefined && <Pager page={cursors.length} hasNext={found.pageInfo.hasNextPage} onPage={turn} />}
    </AuditFrame>
  );
}
