import Button from '@mui/material/Button';
import { Quiet } from '../../cases/parts/Panel.tsx';
import type { CaseDetail } from '../../cases/types.ts';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { HouseDialog } from '../../shared/feedback/HouseDialog.tsx';
import { EnquiryStep } from './EnquiryStep.tsx';
import { ItemsStep } from './ItemsStep.tsx';
import type { Opening } from './opening.ts';
import { PlaceStep } from './PlaceStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { missingIn } from './sending-route.ts';
import { Steps } from './sending-styles.ts';
import { useConsentOnTheWay } from './use-consent-on-the-way.tsx';
import { useDispatching } from './use-dispatching.tsx';
import { useOpened } from './use-opened.ts';
import { usePlaces } from './use-places.ts';
import { type SendingReferral, STEPS, useSending } from './use-sending.ts';

export interface SendingProps {
  readonly detail: CaseDetail;
  readonly opening: Opening;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
  /** Leaves the draft where it is and begins another. */
  readonly onFresh: () => void;
}

/** 引継ぎ・誘導 in three steps: where to; what and with whose consent; the very rows that the other side will read. */
export default function SendingDialog(props: SendingProps) {
  const { detail, opening } = props;
  const t = useT();
  const { ready, referral, error } = useOpened(detail.id, opening);
  if (ready) return <Form key={referral?.id} {...props} referral={referral} />;
  return (
    <HouseDialog
      title={t('sending.title', { number: detail.number })}
      width="md"
      onClose={props.onClose}
      actions={<Button onClick={props.onClose}>{t('sending.close')}</Button>}
    >
      {error === undefined ? <Quiet>{t('sending.place.loading')}</Quiet> : <ErrorMessage error={error} />}
    </HouseDialog>
  );
}

function Form({
  detail,
  opening,
  referral,
  onClose,
  onDone,
  onFresh,
}: SendingProps & { referral: SendingReferral | undefined }) {
  const t = useT();
  const sending = useSending({ detail, referral, request: opening.from === 'request' ? opening : undefined });
  const places = usePlaces(detail);
  const consent = useConsentOnTheWay(sending);
  const dispatching = useDispatching(sending, onDone);
  const { step } = sending;
  const returned = referral?.status === 'RETURNED';

  const leave = () => {
    // Nothing is asked: what was typed is there when the dialog opens again.
    void sending.save().then((kept) => {
      if (kept !== undefined && kept.status === 'DRAFT') announce(t('sending.kept'));
    });
    onClose();
  };
  const goOn = () => {
    if (sending.busy || consent.dialog !== null) return;
    if (step === 'place') {
      dispatching.setTried(true);
      if (missingIn(sending.route) === undefined) void sending.toItems();
    } else if (step === 'items') {
      sending.enquiry.setTried(true);
      if (!sending.enquiry.anonymous || sending.enquiry.complete) void sending.toPreview();
    } else dispatching.send();
  };
  useSaveKey(goOn);
  const back = () => sending.goTo(step === 'preview' ? 'items' : 'place');
  const mayGoBack = step === 'preview' || (step === 'items' && !returned);
  const title = returned
    ? t('sending.repairTitle', { number: referral.number })
    : t('sending.title', { number: detail.number });
  return (
    <>
      <HouseDialog
        title={title}
        width="md"
        onClose={leave}
        onSubmit={goOn}
        actions={
          <>
            {referral?.status === 'DRAFT' && step !== 'preview' && (
              <Button variant="text" onClick={onFresh}>
                {t('sending.freshStart')}
              </Button>
            )}
            <Button onClick={leave}>{t('sending.close')}</Button>
            {mayGoBack && <Button onClick={back}>{t('sending.back')}</Button>}
            {step === 'preview' ? (
              dispatching.button
            ) : (
              <Button type="submit" variant="contained" aria-keyshortcuts="Control+Enter" aria-busy={sending.busy}>
                {t('sending.next')}
              </Button>
            )}
          </>
        }
      >
        <Steps aria-label={t('sending.steps')}>
          {STEPS.map((name, index) => (
            <li key={name} {...(name === step ? { 'aria-current': 'step' as const } : {})}>
              <b aria-hidden>{index + 1}</b>
              {t(`sending.step.${name}`)}
            </li>
          ))}
        </Steps>
        {sending.error !== undefined && <ErrorMessage error={sending.error} />}
        {step === 'place' && <PlaceStep sending={sending} places={places} tried={dispatching.tried} />}
        {step === 'items' &&
          (sending.enquiry.anonymous ? (
            <EnquiryStep sending={sending} places={places} />
          ) : (
            <ItemsStep sending={sending} places={places} consent={consent} />
          ))}
        {step === 'preview' && (
          <PreviewStep sending={sending} places={places} consent={consent} dispatching={dispatching} />
        )}
      </HouseDialog>
      {consent.dialog}
    </>
  );
}
