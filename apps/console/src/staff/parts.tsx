import type { MemberPartsFragment, MembershipPartsFragment } from '@madoguchi/contract';
import { dateInTokyo } from '@madoguchi/domain/japanese-date';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useBilingual, useT } from '../i18n/provider.tsx';
import { StatusChip, type Tone } from '../shared/display/StatusChip.tsx';
import { gray } from '../theme/palette.ts';

export type Member = MemberPartsFragment;
export type Post = MembershipPartsFragment;

export const dayOf = (instant: string) => dateInTokyo(new Date(instant)).replaceAll('-', '/');

/** A date without a time, `YYYY-MM-DD`, as it is read. */
export const dayOfDate = (date: string) => date.replaceAll('-', '/');

export const Section = styled('section')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: '0.5rem',
  marginBottom: '1.75rem',
  '& h2': { fontSize: '1.125rem', lineHeight: 1.5 },
  '& h3': { fontSize: '0.9375rem', lineHeight: 1.5 },
  '& > p': { color: gray[700], fontSize: '0.9375rem' },
});
export const Line = styled('span')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.25rem 0.5rem',
  '& small': { color: gray[600], fontSize: '0.8125rem' },
});
export const Form = styled('div')({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '1rem' });

/** 相談員・はたらく女性スクエア, with its state where that is not the ordinary one. */
export function PostLine({ post, full = false }: { post: Post; full?: boolean }) {
  const t = useT();
  const bilingual = useBilingual();
  const place = bilingual(post.desk ?? post.organisation);
  const notes: ReactNode[] = [];
  if (post.deputyFor !== null) notes.push(t('staff.deputyFor', { name: post.deputyFor.name }));
  if (post.validUntil !== null) notes.push(t('staff.until', { day: dayOf(post.validUntil) }));
  if (full && post.proposedBy !== null) notes.push(t('staff.proposedBy', { name: post.proposedBy.name }));
  if (full && post.confirmedBy !== null) notes.push(t('staff.confirmedBy', { name: post.confirmedBy.name }));
  return (
    <Line>
      <span>
        {t(`role.${post.role}`)}・{place}
      </span>
      {(full || post.state !== 'IN_FORCE') && (
        <StatusChip tone={post.state === 'PENDING' ? 'waiting' : post.state === 'ENDED' ? 'plain' : 'active'}>
          {t(`staff.state.${post.state}`)}
        </StatusChip>
      )}
      {post.flagged && <StatusChip tone="late">{t('staff.flagged')}</StatusChip>}
      {notes.length > 0 && <small>{notes.join('、')}</small>}
    </Line>
  );
}

export function FactorWord({ state }: { state: Member['secondFactor'] }) {
  const t = useT();
  if (state === 'MISSING') return <StatusChip tone="late">{t('staff.factor.MISSING')}</StatusChip>;
  return <>{t(`staff.factor.${state}`)}</>;
}

type MailState = NonNullable<Member['invitationMail']>;
const MAIL_TONES: Readonly<Record<MailState, Tone>> = {
  WAITING: 'waiting',
  SENT: 'done',
  CLOSED: 'plain',
  FAILED: 'late',
};

/** How the mail of an open invitation stands. */
export function InvitationMail({ state }: { state: MailState }) {
  const t = useT();
  return <StatusChip tone={MAIL_TONES[state]}>{t(`staff.invitationMail.${state}`)}</StatusChip>;
}
