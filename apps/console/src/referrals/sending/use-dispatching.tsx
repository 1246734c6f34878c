import Button from '@mui/material/Button';
import { type ReactNode, useCallback, useState } from 'react';
import { ownActs } from '../../cases/own-acts.ts';
import { type AppError, hasCode } from '../../data-provider/errors.ts';
import { useCommand } from '../../data-provider/use-command.ts';
import { useT } from '../../i18n/provider.tsx';
import { SendReferralDocument } from './sending.operations.ts';
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
  readonly button: ReactNode;
  readonly live: ReactNode;
}

/** The last step: the act that the server allows now, with what was looked at. */
export function useDispatching(sending: Sending, onDone: (words: string) => void): Dispatching {
  const t = useT();
  const [tried, setTried] = useState(false);
  const first = useCommand(SendReferralDocument, { refresh: READS });
  const { referral, looked, detail } = sending;
  const verb = referral?.actions.includes('SEND') ? 'send' : undefined;
  const error = first.error;
  const agreed = looked !== undefined && looked.items.length > 0 && looked.items.every((item) => item.agreed);

  const send = async () => {
    if (referral === undefined || looked === undefined || verb === undefined || !agreed) return;
    ownActs.begin(detail.id);
    let stands = false;
    try {
      const { id, version, number } = referral;
      const result = await first.run({ id, version, previewHash: looked.hash });
      stands = result !== undefined;
      if (stands) onDone(t(`sending.done.${verb}`, { number }));
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
    send: () => void send(),
    error,
    conflict: hasCode(error, 'CONFLICT') && verb !== undefined,
    button: (
      <Button
        ref={begin}
        type="submit"
        variant="contained"
        aria-keyshortcuts="Control+Enter"
        disabled={!agreed || verb === undefined || first.running || sending.busy}
      >
        {t(`sending.preview.${verb ?? 'send'}`)}
      </Button>
    ),
    live: null,
  };
}
