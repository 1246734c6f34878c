import type { ReferralAction } from '@madoguchi/contract';
import {
  MarkReferralEnteredInErrorDocument,
  RequestReferralCancellationDocument,
  ReturnReferralDocument,
  WithdrawReferralDocument,
} from '../referral.operations.ts';
import AcceptDialog from './AcceptDialog.tsx';
import type { AnswerProps } from './answer-parts.tsx';
import CancellationDialog from './CancellationDialog.tsx';
import CloseLoopDialog from './CloseLoopDialog.tsx';
import CompleteDialog from './CompleteDialog.tsx';
import DeclineDialog from './DeclineDialog.tsx';
import HandBackDialog from './HandBackDialog.tsx';
import InterimWordDialog from './InterimWordDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

/** The answers that have a dialog here; sending begins on the page of the case. */
export const ANSWERS = [
  'ACCEPT',
  'RETURN',
  'DECLINE',
  'ADD_INTERIM_WORD',
  'COMPLETE',
  'HAND_BACK',
  'CONFIRM_CANCELLATION',
  'REFUSE_CANCELLATION',
  'CLOSE_LOOP',
  'WITHDRAW',
  'REQUEST_CANCELLATION',
  'MARK_IN_ERROR',
] as const satisfies readonly ReferralAction[];
export type Answer = (typeof ANSWERS)[number];

export function AnswerDialog({ answer, ...props }: AnswerProps & { answer: Answer }) {
  switch (answer) {
    case 'ACCEPT':
      return <AcceptDialog {...props} />;
    case 'DECLINE':
      return <DeclineDialog {...props} />;
    case 'ADD_INTERIM_WORD':
      return <InterimWordDialog {...props} />;
    case 'COMPLETE':
      return <CompleteDialog {...props} />;
    case 'HAND_BACK':
      return <HandBackDialog {...props} />;
    case 'CLOSE_LOOP':
      return <CloseLoopDialog {...props} />;
    case 'CONFIRM_CANCELLATION':
    case 'REFUSE_CANCELLATION':
      return <CancellationDialog {...props} confirm={answer === 'CONFIRM_CANCELLATION'} />;
    case 'RETURN':
      return (
        <ReasonDialog
          {...props}
          answer={answer}
          document={ReturnReferralDocument}
          select={(result) => result.returnReferral}
        />
      );
    case 'WITHDRAW':
      return (
        <ReasonDialog
          {...props}
          answer={answer}
          document={WithdrawReferralDocument}
          select={(result) => result.withdrawReferral}
        />
      );
    case 'REQUEST_CANCELLATION':
      return (
        <ReasonDialog
          {...props}
          answer={answer}
          document={RequestReferralCancellationDocument}
          select={(result) => result.requestReferralCancellation}
        />
      );
    case 'MARK_IN_ERROR':
      return (
        <ReasonDialog
          {...props}
          answer={answer}
          document={MarkReferralEnteredInErrorDocument}
          select={(result) => result.markReferralEnteredInError}
          grave
        />
      );
  }
}
