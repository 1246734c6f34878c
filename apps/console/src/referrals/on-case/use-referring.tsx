import type { CaseReferralsQuery } from '@madoguchi/contract';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { CaseDetail } from '../../cases/types.ts';
import { useT } from '../../i18n/provider.tsx';
import { toast } from '../../shared/feedback/toast.tsx';
import { commands } from '../../shared/keys/commands.ts';
import { useKey } from '../../shared/keys/use-key.ts';
import type { Opening } from '../sending/opening.ts';
import { wantsSendOn } from '../sending/send-on.ts';

const load = () => import('../sending/SendingDialog.tsx');
const SendingDialog = lazy(load);
const ShareDialog = lazy(() => import('../sending/ShareDialog.tsx'));

type Line = CaseReferralsQuery['caseReferrals']['referrals'][number];

export interface Referring {
  readonly can: boolean;
  readonly open: (opening?: Opening) => void;
  /** Something more for an end that has accepted. */
  readonly share: (line: Line) => void;
  readonly dialog: ReactNode;
}

/** Sending a case on, by button and by `r`; what may be done is what the server has sent with the case. */
export function useReferring(detail: CaseDetail, onSent: () => void): Referring {
  const can = detail.actions.includes('REFER');
  const t = useT();
  const [opening, setOpening] = useState<Opening>();
  const [sharing, setSharing] = useState<Line>();
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), 1000);
    return () => clearTimeout(timer);
  }, []);
  const open = (wanted: Opening = { from: 'draft' }) => setOpening(wanted);
  // From the dock: the sheet is recorded and the case goes on; the wish is spent at once, so that going back does not repeat it.
  const { state } = useLocation();
  const navigate = useNavigate();
  const wished = can && wantsSendOn(state);
  useEffect(() => {
    if (!wished) return;
    setOpening({ from: 'draft' });
    void navigate('.', { replace: true, state: null });
  }, [wished, navigate]);
  useKey(commands.refer, () => open(), can);
  return {
    can,
    open,
    share: setSharing,
    dialog: (
      <Suspense fallback={null}>
        {opening !== undefined && (
          <SendingDialog
            key={opening.from}
            detail={detail}
            opening={opening}
            onClose={() => setOpening(undefined)}
            onDone={(words) => {
              setOpening(undefined);
              toast.success(words);
              onSent();
            }}
            onFresh={() => setOpening({ from: 'nothing' })}
          />
        )}
        {sharing !== undefined && (
          <ShareDialog
            detail={detail}
            referral={sharing}
            onClose={() => setSharing(undefined)}
            onDone={() => {
              setSharing(undefined);
              toast.success(t('sending.share.done', { number: sharing.number }));
            }}
          />
        )}
      </Suspense>
    ),
  };
}
