import type { WhoSawQuery } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { WhoSawDocument } from '../../audit/audit.operations.ts';
import { useDocument } from '../../data-provider/use-document.ts';
import { useT } from '../../i18n/provider.tsx';
import { Loading } from '../../layout/Loading.tsx';
import { Lead, Stack } from '../../shared/feedback/dialog-parts.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { HouseDialog } from '../../shared/feedback/HouseDialog.tsx';
import { Quiet, Rows } from '../parts/Panel.tsx';
import { When } from '../parts/When.tsx';
import { useNames } from '../reference.ts';
import { useCase } from '../use-case.ts';
import { type CaseDialogProps } from './dialog-parts.tsx';

type Reading = WhoSawQuery['whoSaw'][number];

/** One line a person, desk and right; the latest reading first, as the server sends them. */
function grouped(readings: readonly Reading[]): readonly (readonly [Reading, ...Reading[]])[] {
  const groups = new Map<string, [Reading, ...Reading[]]>();
  for (const reading of readings) {
    const key = `${reading.by?.id} ${reading.deskId} ${reading.right}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reading]);
    else group.push(reading);
  }
  return [...groups.values()];
}

/** 誰が見たか: person, desk, when and by which right. */
export default function WhoSawDialog({ target, onClose }: CaseDialogProps) {
  const t = useT();
  const names = useNames();
  const { detail } = useCase(target.id, 'recent');
  const { data, error, refetch } = useDocument(WhoSawDocument, { caseId: target.id });
  return (
    <HouseDialog
      title={t('audit.whoSawTitle', { number: target.number })}
      onClose={onClose}
      actions={
        <Button variant="contained" onClick={onClose}>
          {t('audit.close')}
        </Button>
      }
    >
      <Stack>
        <Lead>{t('audit.whoSawLead')}</Lead>
        {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loading />}
        {data?.whoSaw.length === 0 && <Quiet role="status">{t('audit.whoSawNone')}</Quiet>}
        <Rows>
          {grouped(data?.whoSaw ?? []).map((group) => {
            const [latest] = group;
            return (
              <li key={latest.id}>
                {latest.by !== null && (
                  <Link
                    to={`/audit/readings/staff/${latest.by.id}`}
                    aria-label={`${latest.by.name} ${t('audit.allOfPerson')}`}
                  >
                    {latest.by.name}
                  </Link>
                )}{' '}
                {names.desk(latest.deskId)}
                <Quiet>
                  {t(latest.right === null ? 'audit.right.UNKNOWN' : `audit.right.${latest.right}`)}・
                  {t('audit.times', { count: group.length })}・{t('audit.latest')} <When at={latest.at} />
                </Quiet>
              </li>
            );
          })}
        </Rows>
        {detail?.company !== undefined && detail.company !== null && (
          <Link to={`/audit/readings/company/${detail.company.id}`}>{t('audit.allOfCompany')}</Link>
        )}
      </Stack>
    </HouseDialog>
  );
}
