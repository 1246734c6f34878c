import type { AuditReadingsQuery } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { When } from '../cases/parts/When.tsx';
import { useNames } from '../cases/reference.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { pathTo } from '../links.ts';
import { StatusChip } from '../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { PlainHead } from '../shared/table/PlainHead.tsx';
import { Empty, Grid, Wrap } from '../shared/table/table-styles.ts';
import { AuditReadingsDocument, EndAuditorReadingDocument } from './audit.operations.ts';
import { AuditFrame, Lead, Words } from './parts.tsx';

type Reading = AuditReadingsQuery['auditReadings'][number];

export function FileRows({ readings }: { readings: readonly Reading[] }) {
  const t = useT();
  const names = useNames();
  const end = useCommand(EndAuditorReadingDocument, { refresh: ['AuditReadings', 'CasePage'] });
  const press = async (id: string) => {
    if ((await end.run({ id })) !== undefined) toast.success(t('audit.fileEnded'));
  };
  if (readings.length === 0) return <Empty role="status">{t('table.empty')}</Empty>;
  return (
    <>
      {end.error !== undefined && <ErrorMessage error={end.error} />}
      <Wrap>
        <Grid>
          <PlainHead
            labels={[
              t('audit.number'),
              t('audit.auditor'),
              t('audit.until'),
              t('audit.reason'),
              t('audit.openedBy'),
              t('audit.act'),
            ]}
          />
          {readings.map((reading) => (
            <tbody key={reading.id}>
              <tr>
                <th scope="row">
                  {reading.stands && reading.number !== null ? (
                    <Link to={pathTo('cases', reading.caseId)}>{reading.number}</Link>
                  ) : (
                    (reading.number ?? t('audit.closedFile'))
                  )}{' '}
                  {names.desk(reading.deskId)}
                </th>
                <td data-label={t('audit.auditor')}>{reading.auditor.name}</td>
                <td data-label={t('audit.until')}>
                  <StatusChip tone={reading.stands ? 'active' : 'done'}>
                    {t(reading.stands ? 'audit.open' : 'audit.over')}
                  </StatusChip>{' '}
                  <When at={reading.endedAt ?? reading.validUntil} />
                </td>
                <td data-label={t('audit.reason')}>
                  <Words>{reading.reason}</Words>
                </td>
                <td data-label={t('audit.openedBy')}>{reading.openedBy.name}</td>
                <td data-bare="line">
                  {reading.mayEnd && (
                    <Button size="small" disabled={end.running} onClick={() => void press(reading.id)}>
                      {t('audit.endFile')}
                    </Button>
                  )}
                </td>
              </tr>
            </tbody>
          ))}
        </Grid>
      </Wrap>
    </>
  );
}

/** Named files that are or were open to an auditor: the auditor's own, the supervisor's desk's. */
export default function FilesPage() {
  const t = useT();
  const { data, error, refetch } = useDocument(AuditReadingsDocument, { caseId: null });
  return (
    <AuditFrame section="files" title={t('audit.section.files')}>
      <Lead>{t('audit.filesLead')}</Lead>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <FileRows readings={data.auditReadings} />}
    </AuditFrame>
  );
}
