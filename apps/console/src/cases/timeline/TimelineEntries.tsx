import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../i18n/provider.tsx';
import { pathTo } from '../../links.ts';
import { ReadersBadge } from '../../readers/ReadersBadge.tsx';
import { StatusChip } from '../../shared/display/StatusChip.tsx';
import { When } from '../parts/When.tsx';
import { useNames } from '../reference.ts';
import type { CaseNote, TimelineEntry } from '../types.ts';
import { By, Sign } from './entry-parts.tsx';
import { LongText } from './LongText.tsx';
import { Derived, Entry, Head, Jump, Retracted, ThirdPerson, Tools } from './timeline-styles.ts';

const signs = {
  MEMO: 'M2 2.5h11v10H2zM4.5 5.5h6M4.5 8h6M4.5 10.5h3',
  CALL_ATTEMPT: 'M4 1.5 6 5 4.75 6.5a8 8 0 0 0 3.75 3.75L10 9l3.5 2-1 2.5C7 14 1 8 1.5 2.5z',
  CORRECTION: 'M2 13l.75-3.25L10.5 2 13 4.5l-7.75 7.75zM9 3.5 11.5 6',
  INQUIRY: 'M1.5 2h12v8.5H7L3.75 13.5v-3H1.5z',
} as const;

const entryId = (noteId: string) => `note-${noteId}`;

/** Goes to another entry of the same timeline. */
function ToNote({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Jump type="button" onClick={() => document.getElementById(entryId(id))?.focus()}>
      {children}
    </Jump>
  );
}

interface NoteEntryProps {
  readonly entry: TimelineEntry;
  readonly note: CaseNote;
  readonly correctedBy: readonly string[];
  readonly onCorrect: (note: CaseNote) => void;
  readonly onRetract: (note: CaseNote) => void;
}

export function NoteEntry({ entry, note, correctedBy, onCorrect, onRetract }: NoteEntryProps) {
  const t = useT();
  const [latest] = correctedBy.slice(-1);
  return (
    <Entry id={entryId(note.id)} tabIndex={-1} data-kind="NOTE" data-retracted={note.retracted}>
      <Sign path={signs[note.kind]} />
      <Head>
        <When at={note.occurredAt} />
        <strong>{t(`cases.noteKind.${note.kind}`)}</strong>
        <By entry={entry} />
        <ReadersBadge kind="NOTE" id={note.id} audience={note.audience} organisation={entry.organisation} />
        {note.thirdPerson && (
          <ThirdPerson title={t('cases.note.thirdPersonNote')}>{t('cases.note.thirdPersonMark')}</ThirdPerson>
        )}
        {note.derivedFromShared && <Derived title={t('cases.shared.derivedNote')}>{t('cases.shared.derived')}</Derived>}
        {note.correctsNoteId !== null && <ToNote id={note.correctsNoteId}>{t('cases.note.original')}</ToNote>}
        {latest !== undefined && <ToNote id={latest}>{t('cases.note.corrected')}</ToNote>}
        {(note.canCorrect || note.canRetract) && (
          <Tools data-print="no">
            {note.canCorrect && (
              <Button size="small" variant="text" onClick={() => onCorrect(note)}>
                {t('cases.note.correct')}
              </Button>
            )}
            {note.canRetract && (
              <Button size="small" variant="text" onClick={() => onRetract(note)}>
                {t('cases.note.retract')}
              </Button>
            )}
          </Tools>
        )}
      </Head>
      {note.retracted ? (
        <Retracted>{t('cases.note.retracted', { reason: note.retractedReason ?? t('field.unknown') })}</Retracted>
      ) : (
        <LongText text={note.body} />
      )}
    </Entry>
  );
}

export function InquiryEntry({
  entry,
  inquiry,
}: {
  entry: TimelineEntry;
  inquiry: NonNullable<TimelineEntry['inquiry']>;
}) {
  const t = useT();
  const names = useNames();
  const topics = inquiry.topics.map((code) => names.of('topics', code)).join('・');
  return (
    <Entry data-kind="INQUIRY">
      <Sign path={signs.INQUIRY} />
      <Head>
        <When at={inquiry.startedAt} />
        <strong>
          {t('cases.inquiry.kind', { channel: names.channel(inquiry.channel), minutes: inquiry.minutes })}
        </strong>
        <By entry={entry} />
        {entry.audience !== null && (
          <ReadersBadge kind="INQUIRY" id={inquiry.id} audience={entry.audience} organisation={entry.organisation} />
        )}
        {inquiry.urgent && <StatusChip tone="late">{t('cases.urgent')}</StatusChip>}
        <Link className="number" to={pathTo('inquiries', inquiry.id)}>
          {inquiry.number}
        </Link>
      </Head>
      {topics !== '' && (
        <Head>
          {t('cases.topics')}: {topics}
          {inquiry.outcome !== null && (
            <span>{`${t('cases.outcome')}: ${names.of('inquiryOutcomes', inquiry.outcome)}`}</span>
          )}
        </Head>
      )}
      <LongText text={inquiry.excerpt} />
    </Entry>
  );
}

export function EventEntry({ entry }: { entry: TimelineEntry }) {
  return (
    <Entry data-kind="EVENT">
      <svg viewBox="0 0 15 15" fill="currentColor" aria-hidden="true">
        <circle cx="7.5" cy="7.5" r="2.75" />
      </svg>
      <When at={entry.at} />
      {'　'}
      {entry.eventText ?? ''}
      {entry.by !== null && `　${entry.by.name}`}
    </Entry>
  );
}
