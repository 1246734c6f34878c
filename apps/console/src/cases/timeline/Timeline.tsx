import { lazy, Suspense, useMemo, useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { Quiet } from '../parts/Panel.tsx';
import type { CaseDetail, CaseNote } from '../types.ts';
import { SharedItemEntry, SharingEndedEntry } from './SharedEntries.tsx';
import { EventEntry, InquiryEntry, NoteEntry } from './TimelineEntries.tsx';
import { correctionsOf } from './timeline.ts';
import { List } from './timeline-styles.ts';

const NoteDialog = lazy(() => import('./NoteDialog.tsx'));
const NONE: readonly string[] = [];

interface Props {
  readonly detail: CaseDetail;
  /** Only so many of the newest entries, as in a reading pane. */
  readonly atMost?: number | undefined;
  readonly readOnly?: boolean | undefined;
}

/** What happened, the newest first. Nothing is ever overwritten: corrections are appended and point at each other. */
export function Timeline({ detail, atMost, readOnly = false }: Props) {
  const t = useT();
  const [act, setAct] = useState<{ kind: 'correct' | 'retract'; note: CaseNote }>();
  const corrections = useMemo(() => correctionsOf(detail.timeline), [detail.timeline]);
  const entries =
    atMost === undefined ? detail.timeline : detail.timeline.filter((entry) => entry.kind !== 'EVENT').slice(0, atMost);
  if (entries.length === 0) return <Quiet>{t('cases.timeline.empty')}</Quiet>;
  return (
    <>
      <List aria-label={t('cases.tabs.timeline')}>
        {entries.map((entry) => {
          if (entry.note !== null) {
            const note = readOnly ? { ...entry.note, canCorrect: false, canRetract: false } : entry.note;
            return (
              <NoteEntry
                key={entry.id}
                entry={entry}
                note={note}
                correctedBy={corrections.get(entry.note.id) ?? NONE}
                onCorrect={(chosen) => setAct({ kind: 'correct', note: chosen })}
                onRetract={(chosen) => setAct({ kind: 'retract', note: chosen })}
              />
            );
          }
          if (entry.inquiry !== null) return <InquiryEntry key={entry.id} entry={entry} inquiry={entry.inquiry} />;
          if (entry.shared !== null) return <SharedItemEntry key={entry.id} entry={entry} shared={entry.shared} />;
          if (entry.kind === 'SHARING_ENDED') return <SharingEndedEntry key={entry.id} entry={entry} />;
          return <EventEntry key={entry.id} entry={entry} />;
        })}
      </List>
      {atMost === undefined && detail.timelineCapped && <Quiet>{t('cases.timeline.capped')}</Quiet>}
      {act !== undefined && (
        <Suspense fallback={null}>
          <NoteDialog caseId={detail.id} act={act.kind} note={act.note} onClose={() => setAct(undefined)} />
        </Suspense>
      )}
    </>
  );
}
