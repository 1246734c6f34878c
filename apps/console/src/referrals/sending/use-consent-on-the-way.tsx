import type { ConsentItem } from '@madoguchi/contract';
import { mustNameDesk } from '@madoguchi/domain/consent';
import { type ReactNode, useState } from 'react';
import { useReference } from '../../cases/reference.ts';
import { consentCaseOf } from '../../cases/types.ts';
import { ConsentDialog } from '../../consents/ConsentDialog.tsx';
import { type Consent, useConsents } from '../../consents/use-consents.ts';
import { useRecipients } from '../../consents/use-recipients.ts';
import { consentsTo, itemsOf, kindsIn, openKinds } from './sending-items.ts';
import type { Sending } from './use-sending.ts';

export interface ConsentOnTheWay {
  /** NONE where nobody has to agree, OUTSIDE where nothing crosses. */
  readonly asked: 'NONE' | 'OUTSIDE' | 'ASKED';
  readonly covering: readonly Consent[];
  /** Consents of people who are spoken of. */
  readonly thirdPersons: readonly Consent[];
  readonly open: readonly ConsentItem[];
  readonly canRecord: boolean;
  readonly record: (thirdPerson?: boolean) => void;
  readonly dialog: ReactNode;
}

/** The consent that a referral rests on: which one covers it, what is still open, and its dialog without leaving the referral. */
export function useConsentOnTheWay(sending: Sending): ConsentOnTheWay {
  const { detail, route, items, standing, notes } = sending;
  const matter = consentCaseOf(detail);
  const { book, wordings } = useConsents(detail.id);
  const recipients = useRecipients();
  const reference = useReference();
  const [recording, setRecording] = useState<'client' | 'thirdPerson'>();
  const desk = reference?.desks.find((each) => each.id === route?.deskId);
  const named = mustNameDesk(matter);
  const within = desk !== undefined && desk.organisation.id === matter.organisationId;
  const asked = desk === undefined ? 'OUTSIDE' : within && !named ? 'NONE' : 'ASKED';
  const to = desk === undefined ? undefined : { organisationId: desk.organisation.id, deskId: desk.id };
  const reaching = to === undefined || book === undefined ? [] : consentsTo(book.consents, to, named || within);
  const covering = reaching.filter((each) => !each.thirdPerson);
  const kinds = kindsIn(itemsOf(items, standing, notes), standing);
  const wished = book === undefined ? [] : kinds.filter((kind) => !book.standardItems.includes(kind));
  const done = () => {
    setRecording(undefined);
    if (sending.step === 'preview') void sending.lookAgain();
  };
  return {
    asked,
    covering,
    thirdPersons: reaching.filter((each) => each.thirdPerson),
    open: asked === 'ASKED' ? openKinds(kinds, covering) : [],
    canRecord: book?.canRecord === true && recipients !== undefined && to !== undefined,
    record: (thirdPerson = false) => setRecording(thirdPerson ? 'thirdPerson' : 'client'),
    dialog:
      recording === undefined || book === undefined || recipients === undefined || to === undefined ? null : (
        <ConsentDialog
          matter={matter}
          book={book}
          wordings={wordings}
          recipients={recipients}
          to={named || within ? to : { ...to, deskId: '' }}
          wish={{ items: wished, thirdPerson: recording === 'thirdPerson' }}
          onClose={() => setRecording(undefined)}
          onDone={done}
        />
      ),
  };
}
