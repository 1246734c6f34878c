import { Quiet } from '../../cases/parts/Panel.tsx';
import { ThirdPerson } from '../../cases/timeline/timeline-styles.ts';
import { useT } from '../../i18n/provider.tsx';
import { StatusChip } from '../../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { ConsentBlock } from './ConsentBlock.tsx';
import { LiveTransfer } from './LiveTransfer.tsx';
import { differences } from './sending-items.ts';
import { Fields, Fold, Head, Mark, RowsRead, Told } from './sending-styles.ts';
import type { ConsentOnTheWay } from './use-consent-on-the-way.tsx';
import type { Dispatching } from './use-dispatching.tsx';
import type { Places } from './use-places.ts';
import type { Sending } from './use-sending.ts';

interface Props {
  readonly sending: Sending;
  readonly places: Places;
  readonly consent: ConsentOnTheWay;
  readonly dispatching: Dispatching;
}

/** Step 3: the very rows that the other side will read, made by the code that sends them. */
export function PreviewStep({ sending, places, consent, dispatching }: Props) {
  const t = useT();
  const { looked, route } = sending;
  const { anonymous } = sending.enquiry;
  if (looked === undefined) return null;
  const { rows, gone } = differences(looked.before ?? looked.items, looked.items);
  const place = (route === undefined ? undefined : places.find(route.placeKey))?.name ?? '';
  const agreed = looked.items.every((item) => item.agreed);
  return (
    <Fields>
      {dispatching.error !== undefined &&
        (dispatching.conflict ? (
          <Told role="alert">{t('sending.preview.conflict')}</Told>
        ) : (
          <ErrorMessage error={dispatching.error} />
        ))}
      <p>
        {rows.length === 0
          ? t('sending.preview.none')
          : route?.kind === 'EXTERNAL'
            ? t('sending.preview.leadExternal')
            : anonymous
              ? t('sending.enquiry.preview', { place })
              : t('sending.preview.lead', { place, count: rows.length })}
      </p>
      {looked.faults.length > 0 && (
        <Told role="alert">
          {looked.faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </Told>
      )}
      <RowsRead aria-label={t('sending.step.preview')}>
        {rows.map(({ row, change, before }, index) => (
          <li key={`${row.itemId ?? ''}${index}`} data-kind={row.kind}>
            <div>
              <strong>{t(`consents.item.${row.kind}`)}</strong>
              {anonymous && <Mark>{t('referrals.unnamed')}</Mark>}
              {row.standing && <Mark>{t('sending.preview.standing')}</Mark>}
              {row.thirdPerson && <ThirdPerson>{t('cases.note.thirdPerson')}</ThirdPerson>}
              {change !== 'SAME' && (
                <StatusChip tone="waiting">
                  {t(change === 'NEW' ? 'sending.preview.new' : 'sending.preview.changed')}
                </StatusChip>
              )}
              {!row.agreed && <StatusChip tone="late">{t('sending.preview.notAgreed')}</StatusChip>}
            </div>
            {before !== undefined && (
              <p>
                <span className="visually-hidden">{t('sending.preview.before')}</span>
                <del>{before}</del>
              </p>
            )}
            <p data-content>{row.content}</p>
          </li>
        ))}
      </RowsRead>
      {gone.length > 0 && (
        <Fold open>
          <summary>{t('sending.preview.gone')}</summary>
          <ul>
            {gone.map((row) => (
              <li key={row.content}>
                <Head>
                  <strong>{t(`consents.item.${row.kind}`)}</strong>
                  <del>{row.content}</del>
                </Head>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {!agreed && <ConsentBlock consent={consent} enquiry={sending.enquiry} />}
      {agreed && consent.asked === 'NONE' && !anonymous && <Quiet>{t('sending.consent.notNeeded')}</Quiet>}
      {route?.deskId != null && <LiveTransfer deskId={route.deskId} dispatching={dispatching} />}
    </Fields>
  );
}
