import { ReadersBadge } from '../readers/ReadersBadge.tsx';

interface Props {
  readonly referral: { readonly id: string; readonly open: boolean };
}

/** Who sees that the referral is there and how far it is. */
export function ReferralReaders({ referral }: Props) {
  return <ReadersBadge kind="REFERRAL" id={referral.id} audience={referral.open ? 'SHARED' : 'DESK'} />;
}
