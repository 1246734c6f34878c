import type { ReferralAction } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n/provider.tsx';
import { pathTo } from '../links.ts';
import { toast, useErrorToast } from '../shared/feedback/toast.tsx';
import { ANSWERS, type Answer, AnswerDialog } from './answers/AnswerDialog.tsx';
import { AcknowledgeReferralDocument } from './referral.operations.ts';
import { SaveLetter } from './SaveLetter.tsx';
import type { ReferralDetail } from './types.ts';
import { type ReferralAfter, useReferralCommand } from './use-referral.ts';

const Bar = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' });
/** The likeliest next step is filled. */
const FIRST: readonly ReferralAction[] = ['ACCEPT', 'COMPLETE', 'CONFIRM_CANCELLATION', 'CLOSE_LOOP'];
/** What begins on the page of the case, where the items are put together. */
const ON_THE_CASE: readonly ReferralAction[] = ['SEND', 'GIVE', 'TRANSFER_LIVE', 'RESEND'];

/** The buttons that the server has sent with the referral; each opens its dialog, the acknowledgement is one press. */
export function ReferralActions({ detail, onGone }: { detail: ReferralDetail; onGone: () => void }) {
  const t = useT();
  const report = useErrorToast();
  const [open, setOpen] = useState<Answer>();
  const acknowledge = useReferralCommand(
    AcknowledgeReferralDocument,
    detail.id,
    (result) => result.acknowledgeReferral,
  );
  useEffect(() => {
    if (acknowledge.error !== undefined) report(acknowledge.error);
  }, [acknowledge.error, report]);
  const bar = useRef<HTMLDivElement>(null);
  // An answer takes its own button away: whoever works by keyboard stands on the next one, not on nothing.
  const answered = useRef(false);
  const asked = open !== undefined;
  useEffect(() => {
    if (asked || !answered.current) return;
    const { activeElement } = document;
    // Still on the button that goes with the next version: it has not gone yet.
    if (bar.current?.contains(activeElement) === true) return;
    answered.current = false;
    if (activeElement === document.body) bar.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, [asked, detail.version]);
  const can = (action: ReferralAction) => detail.actions.includes(action);
  const done = (answer: Answer | 'ACKNOWLEDGE', after: ReferralAfter) => {
    answered.current = true;
    setOpen(undefined);
    toast.success(t(`referrals.done.${answer}`, { number: detail.number }));
    if (after === null) onGone();
  };
  const press = async () => {
    answered.current = true;
    const after = await acknowledge.run({ id: detail.id, version: detail.version });
    if (after !== undefined) done('ACKNOWLEDGE', after);
  };
  const offered = ANSWERS.filter(can);
  const first = offered.find((answer) => FIRST.includes(answer));
  return (
    <Bar ref={bar} data-print="no">
      {can('ACKNOWLEDGE') && (
        <Button size="small" aria-busy={acknowledge.running} onClick={() => void press()}>
          {t('referrals.action.ACKNOWLEDGE')}
        </Button>
      )}
      {offered.map((answer) => (
        <Button
          key={answer}
          size="small"
          {...(answer === first ? { variant: 'contained' as const } : {})}
          onClick={() => setOpen(answer)}
        >
          {t(`referrals.action.${answer}`)}
        </Button>
      ))}
      <SaveLetter referral={detail} />
      {detail.caseId !== null && (
        <Button size="small" variant="text" component={Link} to={pathTo('cases', detail.caseId)}>
          {t(detail.actions.some((action) => ON_THE_CASE.includes(action)) ? 'referrals.toSend' : 'referrals.toCase')}
        </Button>
      )}
      {open !== undefined && (
        <AnswerDialog
          answer={open}
          target={detail}
          onClose={() => setOpen(undefined)}
          onDone={(after) => done(open, after)}
        />
      )}
    </Bar>
  );
}
