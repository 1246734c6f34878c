import type { BranchProgressQuery } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { useStore } from 'react-admin';
import { Link } from 'react-router';
import { Quiet } from '../cases/parts/Panel.tsx';
import { SelectField } from '../cases/parts/SelectField.tsx';
import { useNames, useReference } from '../cases/reference.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { isBranchSlug } from '../layout/role-entries.ts';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { TableFoot } from '../shared/table/TableFoot.tsx';
import { Empty } from '../shared/table/table-styles.ts';
import { gray, hairline, outline } from '../theme/palette.ts';
import { StageRoad } from './parts.tsx';
import { BranchProgressDocument } from './referral-queue.operations.ts';
import { useCursorPaging } from './use-cursor-paging.ts';

const PER_PAGE = 50;
type Row = BranchProgressQuery['branchProgress']['items'][number];

const Pick = styled('div')({ maxWidth: '20rem', marginBottom: '0.75rem' });
const Table = styled('table')({
  width: '100%',
  fontSize: '0.875rem',
  lineHeight: 1.5,
  borderTop: `1px solid ${outline}`,
  borderBottom: `1px solid ${outline}`,
  '& th, & td': { padding: '0.4375rem 0.625rem', textAlign: 'start', verticalAlign: 'top', fontWeight: 400 },
  '& thead th': { backgroundColor: gray[50], fontSize: '0.8125rem', fontWeight: 700, whiteSpace: 'nowrap' },
  '& tbody tr + tr': { borderTop: `1px solid ${hairline}` },
  '& tbody a': { display: 'inline-block', minHeight: '1.5rem' },
  '@media (max-width: 37.5rem)': {
    display: 'block',
    '& thead': { display: 'none' },
    '& tbody': { display: 'block' },
    '& tbody tr': { display: 'block', padding: '0.375rem 0' },
    '& th, & td': { display: 'block', padding: '0.0625rem 0.25rem' },
  },
});

/** The branches' guidance for headquarters: number, company, stage. The words stay with the branch. */
export function BranchProgress() {
  const t = useT();
  const names = useNames();
  const reference = useReference();
  const [deskId, setDeskId] = useStore('referrals.branch', '');
  const paging = useCursorPaging(PER_PAGE, 'referrals.branches');
  const variables = { ...(deskId === '' ? {} : { deskId }), page: paging.page };
  const { data, error, refetch } = useDocument(BranchProgressDocument, variables, { keepPrevious: true });
  const branches = (reference?.desks ?? []).filter((desk) => isBranchSlug(desk.slug));
  const rows = data?.branchProgress.items ?? [];
  return (
    <>
      <Quiet>{t('referrals.branchesLead')}</Quiet>
      <Pick>
        <SelectField
          label={t('referrals.branch')}
          value={deskId}
          none={t('referrals.allBranches')}
          options={branches.map((desk) => ({ value: desk.id, label: names.desk(desk.id) }))}
          onChange={(value) => {
            setDeskId(value);
            paging.reset();
          }}
        />
      </Pick>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Loading />
      ) : rows.length === 0 ? (
        <Empty role="status">{t('referrals.emptyBranches')}</Empty>
      ) : (
        <>
          <Table>
            <caption className="visually-hidden">{t('referrals.branchesTitle')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('referrals.number')}</th>
                <th scope="col">{t('referrals.branch')}</th>
                <th scope="col">{t('referrals.company')}</th>
                <th scope="col">{t('referrals.road')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.branchDeskId} ${row.number}`}>
                  <th scope="row" className="number">
                    <NumberOf row={row} />
                  </th>
                  <td>{names.desk(row.branchDeskId)}</td>
                  <td>{row.companyName ?? t(row.anonymous ? 'referrals.unnamed' : 'referrals.partyUnknown')}</td>
                  <td>
                    <StageRoad stage={row.stage} late={false} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
          <TableFoot
            count={undefined}
            paging={paging.pagingOf(data.branchProgress.pageInfo)}
            shown={rows.length}
            selected={0}
          />
        </>
      )}
    </>
  );
}

/** A link only where the reader has a part in it. */
function NumberOf({ row }: { row: Row }) {
  return row.referralId === null ? row.number : <Link to={pathTo('referrals', row.referralId)}>{row.number}</Link>;
}
