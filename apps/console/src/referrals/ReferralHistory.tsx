import { REFERRAL_REASONS } from '@madoguchi/domain/referral-reasons';
import { styled } from '@mui/material/styles';
import { Quiet } from '../cases/parts/Panel.tsx';
import { When } from '../cases/parts/When.tsx';
import { useNames } from '../cases/reference.ts';
import { useLocale, useT } from '../i18n/provider.tsx';
import { ReadersBadge } from '../readers/ReadersBadge.tsx';
import { blue, gray, hairline } from '../theme/palette.ts';
import { wordKind } from './columns.tsx';
import { type HistoryEntry, historyOf } from './history.ts';
import type { ReferralDetail } from './types.ts';

const Section = styled('section')({
  marginBottom: '1.25rem',
  '& h2': { fontSize: '1rem', lineHeight: 1.5, marginBottom: '0.375rem' },
});
const Entry = styled('li')({
  padding: '0.5rem 0 0.5rem 0.875rem',
  borderTop: `1px solid ${hairline}`,
  borderInlineStart: `0.1875rem solid ${gray[200]}`,
  '&[data-ours="true"]': { borderInlineStartColor: blue[900] },
});
const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.125rem 0.75rem',
  fontSize: '0.875rem',
  lineHeight: 1.6,
  color: gray[700],
  '& strong': { color: gray[900] },
});
const Body = styled('div')({ fontSize: '0.9375rem', lineHeight: 1.75, whiteSpace: 'pre-wrap', maxWidth: '46rem' });

/** The words of a coded reason; the code itself where the list does not know it. */
export function useReasonName(): (code: string) => string {
  const [locale] = useLocale();
  return (code) => REFERRAL_REASONS.find((each) => each.code === code)?.label[locale] ?? code;
}

/** やり取り: the words of both ends and the steps between them, newest first. */
export function ReferralHistory({ detail }: { detail: ReferralDetail }) {
  const t = useT();
  const entries = historyOf(detail);
  return (
    <Section aria-labelledby="referral-history">
      <h2 id="referral-history">{t('referrals.history')}</h2>
      {entries.length === 0 ? (
        <Quiet>{t('referrals.noHistory')}</Quiet>
      ) : (
        <ol>
          {entries.map((entry) => (
            <Line key={entry.key} entry={entry} detail={detail} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function Line({ entry, detail }: { entry: HistoryEntry<ReferralDetail['words'][number]>; detail: ReferralDetail }) {
  const t = useT();
  const names = useNames();
  const reasonName = useReasonName();
  if (entry.kind === 'milestone') {
    const closedItself = entry.milestone === 'endedAt' && detail.loopClosedBySystem;
    return (
      <Entry>
        <Head>
          <strong>{t(closedItself ? 'referrals.closedItself' : `referrals.milestone.${entry.milestone}`)}</strong>
          <When at={entry.at} />
          {entry.by !== null && <span>{entry.by}</span>}
        </Head>
      </Entry>
    );
  }
  const { word } = entry;
  return (
    <Entry data-ours={word.ours}>
      <Head>
        <strong>{t(`referrals.word.${wordKind(word.kind)}`)}</strong>
        <When at={word.at} />
        <span>
          {names.desk(word.deskId)} {word.by?.name ?? ''}
        </span>
        {word.reasonCode !== null && <span>{reasonName(word.reasonCode)}</span>}
        <ReadersBadge kind="REFERRAL_WORD" id={word.id} audience={word.open ? 'SHARED' : 'DESK'} />
      </Head>
      {word.body !== '' && <Body>{word.body}</Body>}
    </Entry>
  );
}
