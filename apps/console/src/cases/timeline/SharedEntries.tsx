import { styled } from '@mui/material/styles';
import { SaveFile } from '../../attachments/SaveFile.tsx';
import { useT } from '../../i18n/provider.tsx';
import { ReadersBadge } from '../../readers/ReadersBadge.tsx';
import { StatusChip } from '../../shared/display/StatusChip.tsx';
import { gray } from '../../theme/palette.ts';
import { When } from '../parts/When.tsx';
import type { TimelineEntry } from '../types.ts';
import { By, Sign } from './entry-parts.tsx';
import { LongText } from './LongText.tsx';
import { Entry, Head, ThirdPerson } from './timeline-styles.ts';

const BOTH_WAYS = 'M1.5 5h10M9 2.5 11.5 5 9 7.5M12.5 9.5h-10M5 7 2.5 9.5 5 12';

const Earlier = styled('details')({
  paddingTop: '0.25rem',
  color: gray[700],
  fontSize: '0.875rem',
  '& > summary': { minHeight: '1.5rem', cursor: 'pointer' },
});

/** A piece of the shared folder, whichever end wrote it: frozen, with the revisions before it. */
export function SharedItemEntry({
  entry,
  shared,
}: {
  entry: TimelineEntry;
  shared: NonNullable<TimelineEntry['shared']>;
}) {
  const t = useT();
  const [latest, ...earlier] = shared.revisions;
  return (
    <Entry data-kind="SHARED" data-ended={shared.ended}>
      <Sign path={BOTH_WAYS} />
      <Head>
        <When at={entry.at} />
        <strong>{t('cases.shared.item', { kind: t(`consents.item.${shared.kind}`) })}</strong>
        <By entry={entry} />
        <ReadersBadge
          kind="SHARED_ITEM"
          id={entry.id}
          audience={entry.audience ?? 'SHARED'}
          organisation={entry.organisation}
        />
        {shared.thirdPerson && (
          <ThirdPerson title={t('cases.note.thirdPersonNote')}>{t('cases.note.thirdPersonMark')}</ThirdPerson>
        )}
        {earlier.length > 0 && latest !== undefined && (
          <span>{t('cases.shared.revision', { count: latest.revision })}</span>
        )}
        {shared.ended && <StatusChip tone="plain">{t('cases.shared.ended')}</StatusChip>}
        <span className="number">{entry.referralNumber ?? ''}</span>
      </Head>
      {latest !== undefined && <LongText text={latest.content} />}
      {shared.file !== null && <SaveFile id={shared.file.id} name={shared.file.name} />}
      {earlier.length > 0 && (
        <Earlier>
          <summary>{t('cases.shared.earlier', { count: earlier.length })}</summary>
          <ol>
            {earlier.map((revision) => (
              <li key={revision.revision}>
                <Head>
                  <When at={revision.frozenAt} />
                  <span>{t('cases.shared.revision', { count: revision.revision })}</span>
                </Head>
                <LongText text={revision.content} />
              </li>
            ))}
          </ol>
        </Earlier>
      )}
    </Entry>
  );
}

/** 共有終了, where it ended: without a reason. */
export function SharingEndedEntry({ entry }: { entry: TimelineEntry }) {
  const t = useT();
  return (
    <Entry data-kind="EVENT">
      <svg viewBox="0 0 15 15" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <path d="M3 7.5h9" />
      </svg>
      <When at={entry.at} />
      {'　'}
      <strong>{t('cases.shared.ended')}</strong>
      {'　'}
      <By entry={entry} />
      {'　'}
      <span className="number">{entry.referralNumber ?? ''}</span>
    </Entry>
  );
}
