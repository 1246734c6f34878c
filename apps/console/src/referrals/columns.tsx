import { styled } from '@mui/material/styles';
import { When } from '../cases/parts/When.tsx';
import { useNames } from '../cases/reference.ts';
import { type Translate, useBilingual, useT } from '../i18n/provider.tsx';
import type { Column } from '../shared/table/table-types.ts';
import { gray } from '../theme/palette.ts';
import { Days, Kind, StageChip, StageRoad, Turn, Unnamed, useDestinationName } from './parts.tsx';
import type { ReferralRow } from './types.ts';

const Party = styled('span')({ display: 'block' });
const Below = styled('span')({ display: 'block', color: gray[700], fontSize: '0.8125rem', lineHeight: 1.5 });
const Word = styled('span')({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  color: gray[600],
  fontSize: '0.8125rem',
  lineHeight: 1.5,
});

/** Who it is about, in a list that anybody at the desk may look at over a shoulder. */
function useParty(): (row: ReferralRow) => string {
  const t = useT();
  return (row) => {
    if (row.partyLabel !== null) return row.partyLabel;
    if (row.sensitive) return t('referrals.sensitiveParty');
    return t(row.anonymous ? 'referrals.unnamedParty' : 'referrals.partyUnknown');
  };
}

function Matter({ row }: { row: ReferralRow }) {
  const bilingual = useBilingual();
  const party = useParty();
  return (
    <span>
      <Party>
        <Kind kind={row.kind} />
        {row.anonymous && <Unnamed />}
        {party(row)}
      </Party>
      {row.programme !== null && <Below>{bilingual(row.programme)}</Below>}
    </span>
  );
}

function OtherEnd({ row }: { row: ReferralRow }) {
  const names = useNames();
  const nameOf = useDestinationName();
  return row.end === 'SENDER' ? nameOf(row) : names.desk(row.fromDeskId);
}

/** The latest that was said, by whom, and when; what was said of a sensitive matter is read on its page. */
export function LatestWord({ row }: { row: Pick<ReferralRow, 'latestWord'> }) {
  const t = useT();
  const word = row.latestWord;
  if (word === null) return null;
  return (
    <Word>
      <When at={word.at} /> {t(word.ours ? 'referrals.weSaid' : 'referrals.theySaid')}{' '}
      {word.body ?? t(`referrals.word.${wordKind(word.kind)}`)}
    </Word>
  );
}

const WORDS = [
  'DECLINE',
  'RETURN',
  'WITHDRAW',
  'INTERIM',
  'HAND_BACK',
  'CANCELLATION',
  'CANCELLATION_ANSWER',
  'LOOP',
  'ERROR',
] as const;
export const wordKind = (kind: string) => WORDS.find((each) => each === kind) ?? 'INTERIM';

export const matterColumn = (t: Translate): Column<ReferralRow> => ({
  id: 'matter',
  label: t('referrals.matter'),
  bare: 'line',
  cell: (row) => <Matter row={row} />,
});
export const otherEndColumn = (t: Translate, incoming: boolean): Column<ReferralRow> => ({
  id: 'end',
  label: t(incoming ? 'referrals.from' : 'referrals.to'),
  width: 11,
  cell: (row) => <OtherEnd row={row} />,
});
export const stageColumn = (t: Translate): Column<ReferralRow> => ({
  id: 'stage',
  label: t('referrals.stageLabel'),
  bare: 'chip',
  nowrap: true,
  width: 6,
  cell: (row) => <StageChip stage={row.stage} />,
});
export const roadColumn = (t: Translate): Column<ReferralRow> => ({
  id: 'road',
  label: t('referrals.road'),
  bare: 'line',
  width: 19,
  cell: (row) => <StageRoad stage={row.stage} late={row.late !== null} />,
});
export const turnColumn = (t: Translate): Column<ReferralRow> => ({
  id: 'turn',
  label: t('referrals.turnLabel'),
  nowrap: true,
  width: 6.5,
  cell: (row) => <Turn turn={row.turn} />,
});
export const daysColumn = (t: Translate): Column<ReferralRow> => ({
  id: 'days',
  label: t('referrals.daysLabel'),
  width: 10,
  cell: (row) => <Days row={row} />,
});

export const isLate = (row: ReferralRow) => (row.late === null ? undefined : 'late');
