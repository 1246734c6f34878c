import Button from '@mui/material/Button';
import { Quiet } from '../../cases/parts/Panel.tsx';
import { useT } from '../../i18n/provider.tsx';
import { useKey } from '../../shared/keys/use-key.ts';
import { sendingCommands } from './sending-commands.ts';
import { Agreed } from './sending-styles.ts';
import type { ConsentOnTheWay } from './use-consent-on-the-way.tsx';

/** The consent that covers what is told, or one key to record it while the person is there. */
export function ConsentBlock({ consent }: { consent: ConsentOnTheWay }) {
  const t = useT();
  const { asked, covering, open, canRecord, record, dialog } = consent;
  const mayRecord = asked === 'ASKED' && canRecord;
  useKey(sendingCommands.consent, () => record(), mayRecord && dialog === null);
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
            date: each.endsOn,
            items: words(each.items),
          })}
        </p>
      ))}
      {open.length > 0 && <p role="status">{t('sending.consent.open', { items: words(open) })}</p>}
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
    </Agreed>
  );
}
