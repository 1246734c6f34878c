import type { AuditFilter } from '@madoguchi/contract';
import { addDays, tokyoInstant } from '@madoguchi/domain/japanese-date';
import { useState } from 'react';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { AuditTrailDocument } from './audit.operations.ts';
import { AuditFrame, Lead, Pager } from './parts.tsx';
import { StreamDialog } from './StreamDialog.tsx';
import { type Asked, NOTHING_ASKED, TrailFilters } from './TrailFilters.tsx';
import { type Entry, TrailTable } from './TrailTable.tsx';

const PAGE = 50;
const said = (text: string) => (text.trim() === '' ? null : text);

const filterOf = (asked: Asked): AuditFilter => ({
  number: said(asked.number),
  staff: said(asked.staff),
  company: said(asked.company),
  from: asked.from === undefined ? null : tokyoInstant(asked.from, '00:00').toISOString(),
  to: asked.to === undefined ? null : tokyoInstant(addDays(asked.to, 1), '00:00').toISOString(),
  reads: asked.kind === '' ? null : asked.kind === 'reads',
});

/** 履歴: who did what to what and when, over the organisations that this person audits; no word of any record. */
export default function TrailPage() {
  const t = useT();
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [stream, setStream] = useState<Entry>();
  const page = { first: PAGE, after: cursors.at(-1) ?? null };
  const { data, error, refetch } = useDocument(
    AuditTrailDocument,
    { filter: filterOf(asked), page },
    { keepPrevious: true },
  );
  const trail = data?.auditTrail;
  const ask = (next: Asked) => {
    setAsked(next);
    setCursors([]);
  };
  const turn = (to: number) => {
    const end = trail?.pageInfo.endCursor;
    if (to < cursors.length) setCursors(cursors.slice(0, -1));
    else if (end !== null && end !== undefined) setCursors([...cursors, end]);
  };
  return (
    <AuditFrame section="trail" title={t('audit.section.trail')}>
      <Lead>{t('audit.trailLead')}</Lead>
      <TrailFilters key={JSON.stringify(asked)} asked={asked} onAsk={ask} />
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {trail === undefined ? (
        error === null && <Loading />
      ) : (
        <>
          <TrailTable entries={trail.items} onNarrow={(by) => ask({ ...NOTHING_ASKED, ...by })} onStream={setStream} />
          <Pager page={cursors.length} hasNext={trail.pageInfo.hasNextPage} onPage={turn} />
        </>
      )}
      {stream !== undefined && <StreamDialog entry={stream} onClose={() => setStream(undefined)} />}
    </AuditFrame>
  );
}
