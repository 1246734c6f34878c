import { styled } from '@mui/material/styles';
import { Due } from '../cases/parts/Due.tsx';
import { Quiet, Rows } from '../cases/parts/Panel.tsx';
import { When } from '../cases/parts/When.tsx';
import { useT } from '../i18n/provider.tsx';
import type { ReferralDetail } from './types.ts';

const Name = styled('span')({ marginInlineEnd: '0.75rem' });

/** The clocks of the referral: what is owed by when, and what was met. */
export function ReferralClocks({ detail }: { detail: ReferralDetail }) {
  const t = useT();
  if (detail.clocks.length === 0) return <Quiet>{t('referrals.noClocks')}</Quiet>;
  return (
    <Rows>
      {detail.clocks.map((clock) => (
        <li key={clock.id}>
          <Name>{t(`referrals.late.${clock.kind}`)}</Name>
          {clock.metAt !== null ? (
            <>
              {t(clock.breachedAt === null ? 'referrals.metInTime' : 'referrals.metLate')} <When at={clock.metAt} />
            </>
          ) : clock.paused ? (
            t('referrals.paused')
          ) : (
            <Due dueAt={clock.dueAt} />
          )}
        </li>
      ))}
    </Rows>
  );
}
