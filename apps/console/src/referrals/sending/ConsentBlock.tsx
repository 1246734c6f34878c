import Button from '@mui/material/Button';
import { Quiet } from '../../cases/parts/Panel.tsx';

import { shortDate } from '../../cases/parts/when.ts';
import { useToday } from '../../cases/reference.ts';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { useKey } from '../../shared/keys/use-key.ts';
import { sendingCommands } from './sending-commands.ts';
import { Agreed, Ways } from './sending-styles.ts';
import type { ConsentOnTheWay } from './use-consent-on-the-way.tsx';
import type { Sending } from './use-sending.ts';

/** The consent that covers what is told, or one key to record it while the person is there. */
export function ConsentBlock({ consent, enquiry }: { consent: ConsentOnTheWay; enquiry: Sending['enquiry'] }) {
  const t = useT();
  const [locale] = useLocale();
  const today = useToday();
  const { asked, covering, open, canRecord, record, dialog } = consent;
  const mayRecord = asked === 'ASKED' && canRecord;
  useKey(sendingCommands.consent, () => record(), mayRecord && dialog === null);
  const mayAsk = asked === 'ASKED' && enquiry.offered;
  useKey(sendingCommands.anonymous, enquiry.begin, mayAsk && dialog === null);
  if (asked === 'NONE') return <Quiet>{t('sending.consent.notNeeded')}</Quiet>;
  if (asked === 'OUTSIDE') return <Quiet>{t('sending.consent.external')}</Quiet>;
  const words = (kinds: ConsentOnTheWay['open']) => kinds.map((kind) => t(`consents.item.${kind}`)).join('・');
  return (
    <Agreed data-open={open.length > 0} aria-label={t('sending.consent.title')}>
      {covering.map((each) => (
        <p key={each.id}>
          {t('sending.consent.covers', {
            name: each.giverName,
            method: t(`consents.method.${each.method}`),
            date: shortDate(each.endsOn, today, locale),
            items: words(each.items),
          })}
        </p>
      ))}
      {open.length > 0 && <p role="status">{t('sending.consent.open', { items: words(open) })}</p>}
      <Ways>
        {mayRecord && (
          <Button
            size="small"
            variant={open.length > 0 ? 'contained' : 'text'}
            aria-keyshortcuts="Alt+C"
            onClick={() => record()}
          >
            {t('sending.consent.record')} <small aria-hidden>&ensp;Alt+C</small>
          </Button>
        )}
        {mayAsk && (
          <Button
            size="small"
            variant={open.length > 0 ? 'outlined' : 'text'}
            aria-keyshortcuts="Alt+M"
            onClick={enquiry.begin}
          >
            {t('sending.enquiry.offer')} <small aria-hidden>&ensp;Alt+M</small>
          </Button>
        )}
      </Ways>
      {mayAsk && open.length > 0 && <p>{t('sending.enquiry.offerHint')}</p>}
    </Agreed>
  );
}
