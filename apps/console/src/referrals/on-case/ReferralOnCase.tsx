import type { CaseReferralsQuery, ReferralStatus } from '@madoguchi/contract';
import { dateInTokyo, daysBetween } from '@madoguchi/domain/japanese-date';
import { REFERRAL_KIND_LABELS, REFERRAL_STATUS_LABELS } from '@madoguchi/domain/referral';
import { EXTERNAL_BODIES } from '@madoguchi/plan/external-bodies';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { Due } from '../../cases/parts/Due.tsx';
import { useNames, useToday } from '../../cases/reference.ts';
import { useBilingual, useLocale, useT } from '../../i18n/provider.tsx';
import { pathTo } from '../../links.ts';
import { StatusChip, type Tone } from '../../shared/display/StatusChip.tsx';
import { gray } from '../../theme/palette.ts';
import { LatestWord } from '../columns.tsx';
import { ReferralReaders } from '../ReferralReaders.tsx';
import { SaveLetter } from '../SaveLetter.tsx';
import { Mark } from '../sending/sending-styles.ts';
import type { Referring } from './use-referring.tsx';

type Line = CaseReferralsQuery['caseReferrals']['referrals'][number];

const tones = {
  DRAFT: 'plain',
  SENT: 'new',
  RETURNED: 'waiting',
  ACCEPTED: 'active',
  CANCEL_REQUESTED: 'waiting',
  COMPLETED: 'done',
  HANDED_BACK: 'waiting',
  DECLINED: 'waiting',
  WITHDRAWN: 'plain',
  CANCELLED: 'plain',
  SUSPENDED: 'waiting',
  LOOP_CLOSED: 'done',
  GIVEN: 'active',
  ENTERED_IN_ERROR: 'plain',
} as const satisfies Record<ReferralStatus, Tone>;

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.125rem 0.75rem',
  fontSize: '0.9375rem',
  lineHeight: 1.7,
  '& small': { color: gray[700], fontSize: '0.875rem' },
  '& a': { display: 'inline-block', minHeight: '1.5rem' },
});
const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', paddingTop: '0.25rem' });

/** Drafted, or come back to be mended: both go on in the dialog that sends. */
const GOES_ON: readonly Line['actions'][number][] = ['SEND', 'GIVE', 'RESEND'];

/** One referral of the case in two lines: what it is and where to; how far, since when and whose move. */
export function ReferralOnCase({ line, referring }: { line: Line; referring: Referring }) {
  const t = useT();
  const names = useNames();
  const bilingual = useBilingual();
  const [locale] = useLocale();
  const today = useToday();
  const ours = line.end === 'SENDER';
  const body = EXTERNAL_BODIES.find((each) => each.code === line.bodyCode);
  const deskId = ours ? line.toDeskId : line.fromDeskId;
  const outside = body === undefined ? (line.bodyName ?? '') : bilingual(body);
  const place = deskId === null ? outside : names.place(deskId);
  const days = line.statusSince === null ? 0 : daysBetween(dateInTokyo(new Date(line.statusSince)), today);
  const turn = line.whoseMove === 'NOBODY' ? 'NOBODY' : line.whoseMove.startsWith(line.end) ? 'OURS' : 'THEIRS';
  const goesOn = ours && line.actions.some((action) => GOES_ON.includes(action));
  return (
    <>
      <Row>
        <Link to={pathTo('referrals', line.id)} className="number">
          {line.number}
        </Link>
        <Mark>{REFERRAL_KIND_LABELS[line.kind][locale]}</Mark>
        {line.anonymous && <Mark>{t('referrals.unnamed')}</Mark>}
        <span>{t(ours ? 'sending.onCase.to' : 'sending.onCase.from', { place })}</span>
        <StatusChip tone={tones[line.status]}>{REFERRAL_STATUS_LABELS[line.status][locale]}</StatusChip>
        <ReferralReaders referral={line} />
      </Row>
      <Row>
        {line.programme !== null && <small>{bilingual(line.programme)}</small>}
        <small>{days === 0 ? t('sending.onCase.today') : t('sending.onCase.days', { count: days })}</small>
        {turn !== 'NOBODY' && <small>{t(`sending.onCase.turn.${turn}`)}</small>}
        {line.dueAt !== null && (
          <small>
            {t('cases.due.label')} <Due dueAt={line.dueAt} />
          </small>
        )}
        {line.outcomeCode !== null && (
          <small>
            {t('sending.onCase.outcome')} {names.of('caseOutcomes', line.outcomeCode)}
          </small>
        )}
      </Row>
      <LatestWord row={line} />
      <Buttons data-print="no">
        {goesOn && (
          <Button
            size="small"
            variant={line.status === 'RETURNED' ? 'contained' : 'outlined'}
            onClick={() => referring.open({ from: 'referral', id: line.id })}
          >
            {t(line.status === 'RETURNED' ? 'sending.onCase.repair' : 'sending.onCase.goOn')}
          </Button>
        )}
        {line.actions.includes('SHARE_ITEMS') && (
          <Button size="small" onClick={() => referring.share(line)}>
            {t('sending.share.open')}
          </Button>
        )}
        <SaveLetter referral={line} />
      </Buttons>
    </>
  );
}
