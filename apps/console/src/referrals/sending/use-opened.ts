import { useEffect, useState } from 'react';
import { execute } from '../../data-provider/client.ts';
import { CaseReferralsDocument } from '../on-case/case-referrals.operations.ts';
import type { Opening } from './opening.ts';
import { SendingReferralDocument } from './sending.operations.ts';
import type { SendingReferral } from './use-sending.ts';

interface Opened {
  readonly ready: boolean;
  /** A draft or a referral that came back; undefined for a new one. */
  readonly referral?: SendingReferral | undefined;
  readonly error?: unknown;
}

async function referralFor(caseId: string, opening: Opening): Promise<SendingReferral | undefined> {
  const read = async (id: string) => (await execute(SendingReferralDocument, { id })).referral;
  if (opening.from === 'referral') return read(opening.id);
  if (opening.from !== 'draft') return undefined;
  const { caseReferrals } = await execute(CaseReferralsDocument, { caseId });
  // The newest stands first.
  const draft = caseReferrals.referrals.find((each) => each.end === 'SENDER' && each.status === 'DRAFT');
  return draft === undefined ? undefined : read(draft.id);
}

/** What the dialog begins with, read once: what somebody types is laid on it, so it is never read anew under them. */
export function useOpened(caseId: string, opening: Opening): Opened {
  const [opened, setOpened] = useState<Opened>({ ready: opening.from === 'nothing' || opening.from === 'request' });
  const [wanted] = useState(opening);
  useEffect(() => {
    let wantedStill = true;
    const settle = (found: Opened) => {
      if (wantedStill) setOpened(found);
    };
    referralFor(caseId, wanted).then(
      (referral) => settle({ ready: true, referral }),
      (error: unknown) => settle({ ready: false, error }),
    );
    return () => {
      wantedStill = false;
    };
  }, [caseId, wanted]);
  return opened;
}
