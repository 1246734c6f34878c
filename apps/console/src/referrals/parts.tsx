import type { ReferralKind, ReferralStage, ReferralTurn } from '@madoguchi/contract';
import { dateInTokyo } from '@madoguchi/domain/japanese-date';
import { EXTERNAL_BODIES } from '@madoguchi/plan/external-bodies';
import { styled } from '@mui/material/styles';
import { shortDate } from '../cases/parts/when.ts';
import { useNames, useToday } from '../cases/reference.ts';
import { useBilingual, useLocale, useT } from '../i18n/provider.tsx';
import { LateWord, MoveWord } from '../shared/display/MoveWord.tsx';
import { StatusChip, type Tone } from '../shared/display/StatusChip.tsx';
import { blue, gray, red } from '../theme/palette.ts';
import type { ReferralRow } from './types.ts';

const tones = {
  DRAFT: 'plain',
  SENT: 'new',
  RETURNED: 'waiting',
  ACCEPTED: 'active',
  IN_WORK: 'active',
  ANSWERED: 'done',
  CLOSED: 'done',
  STOPPED: 'plain',
} as const satisfies Record<ReferralStage, Tone>;

export function StageChip({ stage }: { stage: ReferralStage }) {
  const t = useT();
  return <StatusChip tone={tones[stage]}>{t(`referrals.stage.${stage}`)}</StatusChip>;
}

/** The road of 誘導: what is behind is filled, where it stands is named to a screen reader, what is ahead is hollow. */
export const ROAD = ['SENT', 'ACCEPTED', 'IN_WORK', 'ANSWERED'] as const satisfies readonly ReferralStage[];
const Road = styled('ol')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.25rem 0.375rem',
  flexWrap: 'wrap',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  color: gray[600],
  '& li': { display: 'inline-flex', alignItems: 'center', gap: '0.25rem', whiteSpace: 'nowrap' },
  '& li:not(:last-child)::after': { content: '"→"', marginInlineStart: '0.125rem', color: gray[500] },
  '& li[aria-current="step"]': { color: blue[1000], fontWeight: 700 },
  '& li[data-late="true"]': { color: red[1000] },
  '& svg': { width: '0.625rem', height: '0.625rem', flex: 'none' },
});

/** 送付 → 受入れ → 対応中 → 結果. Beside the road (returned, stopped) its own chip says where it is. */
export function StageRoad({ stage, late }: { stage: ReferralStage; late: boolean }) {
  const t = useT();
  const road: readonly ReferralStage[] = ROAD;
  const at = road.indexOf(stage);
  if (at < 0) return <StageChip stage={stage} />;
  return (
    <Road aria-label={t('referrals.road')}>
      {ROAD.map((each, index) => (
        <li key={each} {...(index === at ? { 'aria-current': 'step', 'data-late': late } : {})}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            {index === at && late ? (
              <path d="M6 .8 11.6 11H.4z" fill={red[800]} />
            ) : (
              <circle
                cx="6"
                cy="6"
                r="4.75"
                fill={index <= at ? 'currentColor' : 'none'}
                stroke="currentColor"
                strokeWidth="1.5"
              />
            )}
          </svg>
          {t(`referrals.stage.${each}`)}
        </li>
      ))}
    </Road>
  );
}

/** Whose move it is: ours, or the other desk's. */
export function Turn({ turn }: { turn: ReferralTurn }) {
  const t = useT();
  if (turn === 'NOBODY') return <span>{t('referrals.turn.NOBODY')}</span>;
  return <MoveWord ours={turn === 'OURS'}>{t(`referrals.turn.${turn}`)}</MoveWord>;
}

/** Days in the state and, once a clock ran out, which one. */
export function Days({ row }: { row: Pick<ReferralRow, 'daysInState' | 'late' | 'dueAt'> }) {
  const t = useT();
  const [locale] = useLocale();
  const today = useToday();
  if (row.late !== null) {
    return (
      <span>
        <LateWord>{t('referrals.lateDays', { days: row.daysInState })}</LateWord>
        <LateKind>{t(`referrals.late.${row.late}`)}</LateKind>
      </span>
    );
  }
  return (
    <span>
      {t('referrals.days', { days: row.daysInState })}
      {row.dueAt !== null && (
        <Small>{t('referrals.dueOn', { date: shortDate(dateInTokyo(new Date(row.dueAt)), today, locale) })}</Small>
      )}
    </span>
  );
}

const Small = styled('span')({
  display: 'block',
  color: gray[600],
  fontSize: '0.8125rem',
  whiteSpace: 'nowrap',
  '@container (max-width: 52rem)': { whiteSpace: 'normal' },
});
const LateKind = styled(Small)({ color: red[1000], fontWeight: 700 });

/** The name of the place it goes to: a desk, a body outside, or as it was typed. */
export function useDestinationName(): (
  to: Pick<ReferralRow, 'toDeskId' | 'bodyCode' | 'bodyName' | 'programme'>,
) => string {
  const names = useNames();
  const bilingual = useBilingual();
  return ({ toDeskId, bodyCode, bodyName, programme }) => {
    if (toDeskId !== null) return names.desk(toDeskId);
    const body = EXTERNAL_BODIES.find((each) => each.code === bodyCode);
    if (body !== undefined) return bilingual(body);
    return bodyName ?? (programme === null ? '' : bilingual(programme));
  };
}

const KindMark = styled('span')({
  marginInlineEnd: '0.375rem',
  padding: '0 0.3125rem',
  border: `1px solid ${gray[500]}`,
  borderRadius: '0.1875rem',
  color: gray[700],
  fontSize: '0.75rem',
  fontWeight: 700,
  lineHeight: '1.25rem',
  whiteSpace: 'nowrap',
});
export function Kind({ kind }: { kind: ReferralKind }) {
  const t = useT();
  return <KindMark>{t(`referrals.kind.${kind}`)}</KindMark>;
}

/** A question that went without whose it is. */
export function Unnamed() {
  const t = useT();
  return <KindMark>{t('referrals.unnamed')}</KindMark>;
}
