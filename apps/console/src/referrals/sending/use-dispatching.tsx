import Button from '@mui/material/Button';
import { type ReactNode, useCallback, useState } from 'react';
import { ownActs } from '../../cases/own-acts.ts';
import { type AppError, hasCode } from '../../data-provider/errors.ts';
import { useCommand } from '../../data-provider/use-command.ts';
import { useT } from '../../i18n/provider.tsx';
import {
  GiveExternalReferralDocument,
  ResendReferralDocument,
  SendReferralDocument,
  TransferLiveDocument,
} from './sending.operations.ts';
import type { Sending } from './use-sending.ts';

/** Every read that shows referrals, consents that they bind, or a case that they move. */
const READS = [
  'CaseReferrals',
  'ReferralPage',
  'ReferralQueue',
  'CaseConsents',
  'CasePage',
  'CaseHistory',
  'cases',
  'Triage',
  'Today',
];

export interface Dispatching {
  readonly tried: boolean;
  readonly setTried: (tried: boolean) => void;
  readonly send: () => void;
  readonly error: AppError | undefined;
  /** It changed since one looked: the newer rows stand with their difference. */
  readonly conflict: boolean;
  readonly running: boolean;
  readonly button: ReactNode;
  /** Sent and accepted in one act, in the name of whoever took the call; undefined where the server does not offer it. */
  readonly transferLive: ((acceptedById: string) => void) | undefined;
}

/** The last step: the act that the server allows now, with what was looked at. */
export function useDispatching(sending: Sending, onDone: (words: string) => void): Dispatching {
  const t = useT();
  const [tried, setTried] = useState(false);
  const first = useCommand(SendReferralDocument, { refresh: READS });
  const again = useCommand(ResendReferralDocument, { refresh: READS });
  const outside = useCommand(GiveExternalReferralDocument, { refresh: READS });
  const live = useCommand(TransferLiveDocument, { refresh: READS });
  const { referral, looked, detail } = sending;
  const may = (action: 'SEND' | 'RESEND' | 'GIVE' | 'TRANSFER_LIVE') => referral?.actions.includes(action) === true;
  const verb = may('RESEND') ? 'resend' : may('GIVE') ? 'give' : may('SEND') ? 'send' : undefined;
  const commands = [first, again, outside, live];
  const error = commands.find((command) => command.error !== undefined)?.error;
  const running = sending.busy || commands.some((command) => command.running);
  const ready =
    looked !== undefined &&
    looked.items.length > 0 &&
    looked.items.every((item) => item.agreed) &&
    looked.faults.length === 0;

  const act = async (done: 'send' | 'resend' | 'give' | 'live', acceptedById = '') => {
    if (referral === undefined || looked === undefined || !ready || running) return;
    const { id, version, number } = referral;
    const input = { id, version, previewHash: looked.hash, confirmsAnonymous: sending.enquiry.confirmed };
    for (const command of commands) command.clearError();
    ownActs.begin(detail.id);
    let stands = false;
    try {
      const run = {
        send: () => first.run(input),
        resend: () => again.run(input),
        give: () => outside.run(input),
        live: () => live.run({ ...input, acceptedById }),
      }[done];
      stands = (await run()) !== undefined;
      if (stands) onDone(t(`sending.done.${done}`, { number }));
      else await sending.afterConflict();
    } finally {
      ownActs.end(detail.id, Date.now(), stands);
    }
  };
  // The button is there when the rows are: the person reads them and presses Enter.
  const begin = useCallback((button: HTMLButtonElement | null) => button?.focus(), []);
  return {
    tried,
    setTried,
    send: () => void (verb !== undefined && act(verb)),
    error,
    conflict: hasCode(error, 'CONFLICT') && verb !== undefined,
    running,
    button: (
      <Button
        ref={begin}
        type="submit"
        variant="contained"
        aria-keyshortcuts="Control+Enter"
        // Never taken away under the hand: the focus stays where the person reads what has changed.
        disabled={!ready || verb === undefined}
        aria-busy={running}
      >
        {t(`sending.preview.${verb ?? 'send'}`)}
      </Button>
    ),
    transferLive: may('TRANSFER_LIVE') && ready ? (acceptedById) => void act('live', acceptedById) : undefined,
  };
}
