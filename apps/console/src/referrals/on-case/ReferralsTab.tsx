import { REFERRAL_KIND_LABELS } from '@madoguchi/domain/referral';
import { styled } from '@mui/material/styles';
import { useCallback } from 'react';
import { Quiet } from '../../cases/parts/Panel.tsx';
import { useNames } from '../../cases/reference.ts';
import type { CaseDetail } from '../../cases/types.ts';
import { useChangeNotices } from '../../data-provider/live-updates.ts';
import { useDocument } from '../../data-provider/use-document.ts';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { Loading } from '../../layout/Loading.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { blue, gray } from '../../theme/palette.ts';
import { ReferralReaders } from '../ReferralReaders.tsx';
import { CaseRequests } from './CaseRequests.tsx';
import { CaseReferralsDocument } from './case-referrals.operations.ts';
import { ReferralOnCase } from './ReferralOnCase.tsx';
import type { Referring } from './use-referring.tsx';

const List = styled('ul')({ '& > li': { padding: '0.625rem 0', borderTop: `1px solid ${gray[200]}` } });
const Origin = styled('p')({
  padding: '0.375rem 0.875rem',
  marginBottom: '0.75rem',
  borderInlineStart: `0.25rem solid ${blue[900]}`,
  backgroundColor: blue[50],
  fontSize: '0.9375rem',
});

/** 引継ぎ・誘導 of a case: how far each is, whose move it is, and what may be done from here. */
export default function ReferralsTab({ detail, referring }: { detail: CaseDetail; referring: Referring }) {
  const t = useT();
  const names = useNames();
  const [locale] = useLocale();
  const { data, error, refetch } = useDocument(CaseReferralsDocument, { caseId: detail.id });
  useChangeNotices(
    useCallback((notice: { kind: string }) => notice.kind === 'referral' || notice.kind === 'case', []),
    useCallback(() => void refetch(), [refetch]),
  );
  if (data === undefined)
    return error === null ? <Loading /> : <ErrorMessage error={error} onRetry={() => void refetch()} />;
  const { referrals, requests } = data.caseReferrals;
  const origin = referrals.find(
    (each) => each.end === 'RECEIVER' && each.kind !== 'EXTERNAL' && names.desk(each.fromDeskId) !== '',
  );
  return (
    <>
      {origin !== undefined && (
        <Origin>
          {t('sending.onCase.acceptedFrom', {
            desk: names.place(origin.fromDeskId),
            kind: REFERRAL_KIND_LABELS[origin.kind][locale],
            number: origin.number,
          })}{' '}
          <ReferralReaders referral={origin} />
        </Origin>
      )}
      <CaseRequests requests={requests} referring={referring} />
      {referrals.length === 0 && <Quiet>{t('sending.onCase.none')}</Quiet>}
      <List aria-label={t('sending.onCase.tab')}>
        {referrals.map((line) => (
          <li key={line.id}>
            <ReferralOnCase line={line} referring={referring} />
          </li>
        ))}
      </List>
    </>
  );
}
