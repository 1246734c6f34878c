import type { ReadableKind } from '@madoguchi/contract';
import { ReadersBadge } from '../../readers/ReadersBadge.tsx';
import type { CaseDetail } from '../types.ts';

interface Props {
  readonly detail: Pick<CaseDetail, 'id' | 'audience' | 'desk'>;
  readonly kind: Extract<ReadableKind, 'CASE' | 'TASKS' | 'MESSAGE' | 'CLOCKS' | 'PROGRAMMES'>;
}

/** Who can read a block that stands on the case itself. */
export function BlockReaders({ detail, kind }: Props) {
  const { id, audience, desk } = detail;
  return <ReadersBadge kind={kind} id={id} audience={audience} organisation={desk.organisation.code} />;
}
