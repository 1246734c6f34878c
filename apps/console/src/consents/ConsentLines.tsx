import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Quiet, Rows } from '../cases/parts/Panel.tsx';
import { Day, When } from '../cases/parts/When.tsx';
import { useT } from '../i18n/provider.tsx';
import { gray, green } from '../theme/palette.ts';
import type { Consent } from './use-consents.ts';
import { useRecipients } from './use-recipients.ts';

const Head = styled('p')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0 0.5rem',
  '& b': { color: green[900] },
});
const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: '4.25rem minmax(0, 1fr)',
  gap: '0 0.5rem',
  '& dt': { color: gray[600] },
  '& dd': { minWidth: 0 },
});
const Fold = styled('details')({
  '& > summary': { minHeight: '1.5rem', color: gray[700], cursor: 'pointer' },
});

function useWordsOf(consent: Consent) {
  const t = useT();
  const recipients = useRecipients();
  return {
    to: recipients?.place(consent.toOrganisationId, consent.toDeskId, t('consents.anyDesk')) ?? '',
    items: consent.items.map((item) => t(`consents.item.${item}`)).join('・'),
  };
}

interface LineProps {
  readonly consent: Consent;
  /** Who can read it. */
  readonly readers: ReactNode;
  readonly onWithdraw: () => void;
}

/** One consent in force: 同意 ✓ when and how, what, to whom, until when, by whom. */
export function ConsentLine({ consent, readers, onWithdraw }: LineProps) {
  const t = useT();
  const { to, items } = useWordsOf(consent);
  return (
    <>
      <Head>
        <b>{t('consents.inForce')}</b>
        <When at={consent.recordedAt} />
        <span>{t(`consents.method.${consent.method}`)}</span>
        {consent.thirdPerson && <span>{t('consents.thirdPerson')}</span>}
        {readers}
      </Head>
      <Facts>
        <dt>{t('consents.items')}</dt>
        <dd>{items}</dd>
        <dt>{t('consents.to')}</dt>
        <dd>{to}</dd>
        <dt>{t('consents.until')}</dt>
        <dd>
          <Day date={consent.endsOn} />
          {consent.oneReferral && `（${t('consents.oneReferral')}）`}
        </dd>
      </Facts>
      <Fold>
        <summary>
          {t('consents.giver')} {consent.giverName}
        </summary>
        <Facts>
          <dt>{t('consents.capacity.label')}</dt>
          <dd>{t(`consents.capacity.${consent.capacity}`)}</dd>
          {consent.mandate !== null && <dt>{t('consents.mandate')}</dt>}
          {consent.mandate !== null && <dd>{consent.mandate}</dd>}
          <dt>{t('consents.purpose')}</dt>
          <dd>{consent.purpose}</dd>
          {consent.evidence !== null && <dt>{t('consents.evidence')}</dt>}
          {consent.evidence !== null && <dd>{consent.evidence}</dd>}
          <dt>{t('consents.by')}</dt>
          <dd>
            {consent.recordedBy.name}
            {consent.witness !== null && `（${t('consents.witness', { name: consent.witness.name })}）`}
          </dd>
        </Facts>
        <Quiet title={consent.wording.body}>
          {t('consents.wordingVersion', {
            code: t(`consents.wordingCode.${wordingCode(consent.wording.code)}`),
            version: consent.wording.version,
          })}
        </Quiet>
      </Fold>
      {consent.canWithdraw && (
        <Button
          size="small"
          variant="text"
          sx={{ minWidth: '2.5rem', paddingInline: '0.25rem', marginInline: '-0.25rem' }}
          aria-label={t('consents.withdrawOf', { name: consent.giverName })}
          onClick={onWithdraw}
        >
          {t('consents.withdraw')}
        </Button>
      )}
    </>
  );
}

const wordingCode = (code: string) => (code === 'SENSITIVE' || code === 'THIRD_PERSON' ? code : 'STANDARD');

/** Those that have ended, folded: who, what, to whom, and how it ended. */
export function EndedConsents({ consents }: { consents: readonly Consent[] }) {
  const t = useT();
  return (
    <Fold>
      <summary>{t('consents.ended', { count: consents.length })}</summary>
      <Rows>
        {consents.map((consent) => (
          <li key={consent.id}>
            <Ended consent={consent} />
          </li>
        ))}
      </Rows>
    </Fold>
  );
}

function Ended({ consent }: { consent: Consent }) {
  const t = useT();
  const { to, items } = useWordsOf(consent);
  return (
    <>
      <Head>
        <strong>{t(`consents.status.${consent.status}`)}</strong>
        {consent.endedAt === null ? <Day date={consent.endsOn} /> : <When at={consent.endedAt} />}
        <span>{consent.endedBy?.name ?? ''}</span>
      </Head>
      <p>
        {consent.giverName}　{to}
      </p>
      <Quiet>{items}</Quiet>
      {consent.endedNote !== null && <Quiet>{consent.endedNote}</Quiet>}
    </>
  );
}
