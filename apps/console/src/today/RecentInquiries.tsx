import type { TodayQuery } from '@madoguchi/contract';
import { InquiryLine } from '../cases/parts/InquiryLine.tsx';
import { Quiet, Rows } from '../cases/parts/Panel.tsx';
import { useT } from '../i18n/provider.tsx';

/** What came in lately at this desk. */
export function RecentInquiries({ rows }: { rows: TodayQuery['today']['recentInquiries'] }) {
  const t = useT();
  if (rows.length === 0) return <Quiet>{t('table.empty')}</Quiet>;
  return (
    <Rows>
      {rows.map((row) => (
        <li key={row.id}>
          <InquiryLine row={row} />
        </li>
      ))}
    </Rows>
  );
}
