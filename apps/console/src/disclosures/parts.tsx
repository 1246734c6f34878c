import type { DisclosurePartsFragment, PassagePartsFragment } from '@madoguchi/contract';
import type { DisclosureStatus } from '@madoguchi/domain/disclosure';
import { dateInTokyo } from '@madoguchi/domain/japanese-date';
import { useNames, useReference } from '../cases/reference.ts';
import { useT } from '../i18n/provider.tsx';
import { StatusChip, type Tone } from '../shared/display/StatusChip.tsx';

export type Request = DisclosurePartsFragment;
export type Passage = PassagePartsFragment;

export const dayOf = (instant: string) => dateInTokyo(new Date(instant)).replaceAll('-', '/');

const TONES = {
  REQUESTED: 'waiting',
  OPEN: 'active',
  COMPLETED: 'done',
  REJECTED: 'plain',
} as const satisfies Record<DisclosureStatus, Tone>;

export function RequestStatus({ status }: { status: DisclosureStatus }) {
  const t = useT();
  return <StatusChip tone={TONES[status]}>{t(`disclosures.status.${status}`)}</StatusChip>;
}

/** Whom it is about, as far as the reader may know. */
export function useSubject(): (request: Request) => string {
  const t = useT();
  return (request) =>
    request.subjectName ?? t(request.clientId === null ? 'disclosures.company' : 'disclosures.subjectHidden');
}

const FIELDS = [
  'NAME',
  'TELEPHONE',
  'EMAIL',
  'SUBJECT',
  'MESSAGE',
  'HOLD_REASON',
  'CLOSING_NOTE',
  'CALLER',
  'CONTENT',
  'ANSWER',
  'BODY',
  'TITLE',
  'DRAFT',
] as const;

/** Where a passage was found, in words: 相談 R8-U-000012 内容、窓口、日付. */
export function usePlace(): (passage: Passage) => {
  readonly what: string;
  readonly where: string;
  readonly from: string;
} {
  const t = useT();
  const names = useNames();
  const reference = useReference();
  return (passage) => {
    const field = FIELDS.find((each) => each === passage.field);
    const what = [t(`disclosures.source.${passage.source}`), passage.number, field && t(`disclosures.fields.${field}`)];
    const organisation = reference?.desks.find((desk) => desk.organisation.id === passage.receivedFromId)?.organisation;
    return {
      what: what.filter(Boolean).join(' '),
      where: `${names.desk(passage.deskId)}　${dayOf(passage.at)}`,
      from: organisation === undefined ? '' : t('disclosures.received', { name: organisation.badge }),
    };
  };
}
