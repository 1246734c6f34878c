import type { OrganisationCode } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { useCallback, useState } from 'react';
import { Panel, Quiet, Rows } from '../cases/parts/Panel.tsx';
import { useChangeNotices } from '../data-provider/live-updates.ts';
import { useT } from '../i18n/provider.tsx';
import { ReadersBadge } from '../readers/ReadersBadge.tsx';
import type { Audience } from '../shared/display/AudienceBadge.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { ConsentDialog } from './ConsentDialog.tsx';
import { ConsentLine, EndedConsents } from './ConsentLines.tsx';
import type { ConsentCase } from './consent-form.ts';
import { type Consent, useConsents } from './use-consents.ts';
import { useRecipients } from './use-recipients.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

type Open = { readonly act: 'record' } | { readonly act: 'withdraw'; readonly consent: Consent };

interface Props {
  readonly matter: ConsentCase;
  /** Consents are read with their case. */
  readonly audience: Audience;
  readonly organisation: OrganisationCode;
}

/** 同意 of a case: what may cross, to whom, until when; the standard consent is one key away. */
export function ConsentPanel({ matter, audience, organisation }: Props) {
  const t = useT();
  const { book, wordings, error, refetch } = useConsents(matter.id);
  const recipients = useRecipients();
  const [open, setOpen] = useState<Open>();
  const wanted = useCallback(
    (notice: { kind: string; id: string }) => notice.kind === 'case' && notice.id === matter.id,
    [matter.id],
  );
  // Nothing is typed in the list, and an open form keeps what it holds: so it is read anew at once.
  useChangeNotices(
    wanted,
    useCallback(() => void refetch(), [refetch]),
  );
  const canRecord = book?.canRecord === true && recipients !== undefined;
  useKey(commands.consent, () => setOpen({ act: 'record' }), canRecord);

  const inForce = book?.consents.filter((each) => each.status === 'IN_FORCE') ?? [];
  const ended = book?.consents.filter((each) => each.status !== 'IN_FORCE') ?? [];
  const done = (words: string) => {
    setOpen(undefined);
    toast.success(words);
  };
  return (
    <Panel
      title={t('consents.title')}
      aside={
        canRecord && (
          <Button size="small" variant="text" aria-keyshortcuts="c" onClick={() => setOpen({ act: 'record' })}>
            {t('consents.record')}
          </Button>
        )
      }
    >
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {book !== undefined && inForce.length === 0 && (
        <Quiet>
          {t(
            ended.length > 0 ? 'consents.noneInForce' : book.mustNameDesk ? 'consents.noneIndividual' : 'consents.none',
          )}
        </Quiet>
      )}
      <Rows>
        {inForce.map((consent) => (
          <li key={consent.id}>
            <ConsentLine
              consent={consent}
              readers={<ReadersBadge kind="CONSENT" id={consent.id} audience={audience} organisation={organisation} />}
              onWithdraw={() => setOpen({ act: 'withdraw', consent })}
            />
          </li>
        ))}
      </Rows>
      {ended.length > 0 && <EndedConsents consents={ended} />}
      {open?.act === 'record' && book !== undefined && recipients !== undefined && (
        <ConsentDialog
          matter={matter}
          book={book}
          wordings={wordings}
          recipients={recipients}
          onClose={() => setOpen(undefined)}
          onDone={() => done(t('consents.recorded'))}
        />
      )}
      {open?.act === 'withdraw' && (
        <WithdrawDialog
          caseId={matter.id}
          consent={open.consent}
          onClose={() => setOpen(undefined)}
          onDone={() => done(t('consents.withdrawn'))}
        />
      )}
    </Panel>
  );
}
