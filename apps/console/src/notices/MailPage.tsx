import type { MailEnvelopesQuery } from '@madoguchi/contract';
import { MAIL_KIND_TEXTS } from '@madoguchi/domain/invitation-mail';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { When } from '../cases/parts/When.tsx';
import { useDocument } from '../data-provider/use-document.ts';
import { useLocale, useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { StatusChip, type Tone } from '../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { Empty, Grid, Wrap } from '../shared/table/table-styles.ts';
import { gray } from '../theme/palette.ts';
import { MailEnvelopesDocument } from './notices.operations.ts';

const Lead = styled('div')({ marginBottom: '1rem', '& p': { color: gray[700] } });

type Envelope = MailEnvelopesQuery['mailEnvelopes']['items'][number];

const TONES: Readonly<Record<Envelope['state'], Tone>> = {
  WAITING: 'waiting',
  SENT: 'done',
  KEPT: 'plain',
  UNWANTED: 'plain',
  NO_ADDRESS: 'late',
  CLOSED: 'plain',
  FAILED: 'late',
};
const STEP = 50;
const MOST = 100;

function Envelopes({ rows }: { rows: readonly Envelope[] }) {
  const t = useT();
  const [locale] = useLocale();
  if (rows.length === 0) return <Empty role="status">{t('table.empty')}</Empty>;
  return (
    <Wrap>
      <Grid>
        <thead>
          <tr>
            <th scope="col">{t('notices.mail.to')}</th>
            <th scope="col">{t('notices.mail.kind')}</th>
            <th scope="col">{t('notices.mail.at')}</th>
            <th scope="col">{t('notices.mail.state')}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.id}>
            <tr>
              <th scope="row" data-edge>
                {row.staff.name}
              </th>
              <td data-bare="line">{MAIL_KIND_TEXTS[row.kind][locale]}</td>
              <td data-label={t('notices.mail.at')}>
                <When at={row.createdAt} />
              </td>
              <td data-label={t('notices.mail.state')}>
                <StatusChip tone={TONES[row.state]}>{t(`notices.mail.states.${row.state}`)}</StatusChip>
              </td>
            </tr>
          </tbody>
        ))}
      </Grid>
    </Wrap>
  );
}

/** The mails of the own organisation without their letters: to whom, when, of what kind, and whether they went out. */
export default function MailPage() {
  const t = useT();
  const [first, setFirst] = useState(STEP);
  const { data, error, refetch } = useDocument(MailEnvelopesDocument, { page: { first } }, { keepPrevious: true });
  const envelopes = data?.mailEnvelopes;
  return (
    <>
      <PageTitle tabTitle={t('notices.mail.title')} crumbs={[{ label: t('nav.staff'), to: pathTo('staff') }]}>
        {t('notices.mail.title')}
      </PageTitle>
      <Lead>
        <p>{t('notices.mail.lead')}</p>
        {envelopes?.sending === false && <p>{t('notices.mail.notSending')}</p>}
      </Lead>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {envelopes === undefined ? error === null && <Loading /> : <Envelopes rows={envelopes.items} />}
      {envelopes?.pageInfo.hasNextPage === true && first < MOST && (
        <Button onClick={() => setFirst(MOST)}>{t('action.showMore')}</Button>
      )}
    </>
  );
}
