import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMemo, useRef } from 'react';
import { ListBase, useListContext, useStore } from 'react-admin';
import { Link } from 'react-router';
import { SelectField } from '../cases/parts/SelectField.tsx';
import { useNames, useReference } from '../cases/reference.ts';
import { useBilingual, useT } from '../i18n/provider.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { SearchField } from '../shared/fields/SearchField.tsx';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { ListTable } from '../shared/table/ListTable.tsx';
import type { Column } from '../shared/table/table-types.ts';
import { useCurrentDesk } from '../sign-in/current-desk.ts';
import { useViewer } from '../sign-in/session.ts';
import { companyFilter, NOTHING } from './company-reads.ts';
import type { CompanyRow } from './types.ts';
import { useSizeBand } from './use-size-band.ts';

const PER_PAGE = 25;
const Filters = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(min(100%, 16rem), 2fr) repeat(2, minmax(min(100%, 10rem), 1fr))',
  alignItems: 'end',
  gap: '0.75rem 1rem',
  maxWidth: '60rem',
  marginBottom: '1rem',
  '@media (max-width: 48rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Companies as the whole house knows them. The searched name stays in memory, never in the address. */
export default function CompanyList() {
  const t = useT();
  const bilingual = useBilingual();
  const viewer = useViewer();
  const desk = useCurrentDesk();
  const reference = useReference();
  const input = useRef<HTMLInputElement>(null);
  const [choice, setChoice] = useStore(`companies.choice.${viewer.id}`, NOTHING);
  useKey(commands.listSearch, () => input.current?.focus());
  const key = JSON.stringify(choice);
  const filter = useMemo(() => companyFilter(choice), [choice]);
  const options = (list: readonly { code: string; nameJa: string; nameEn: string }[] | undefined) =>
    (list ?? []).map((item) => ({ value: item.code, label: bilingual(item) }));
  return (
    <>
      <PageTitle
        tabTitle={t('nav.companies')}
        crumbs={[]}
        actions={
          desk !== undefined && (
            <Button component={Link} to={`${pathTo('companies')}/new`}>
              {t('companies.register')}
            </Button>
          )
        }
      >
        {t('nav.companies')}
      </PageTitle>
      <Filters role="group" aria-label={t('cases.list.filters')} data-print="no">
        <SearchField
          label={t('companies.search')}
          placeholder={t('companies.search')}
          initial={choice.q}
          inputRef={input}
          onSearch={(q) => setChoice({ ...choice, q })}
        />
        <SelectField
          label={t('companies.municipality')}
          value={choice.municipality}
          none={t('cases.list.all')}
          options={options(reference?.municipalities)}
          onChange={(municipality) => setChoice({ ...choice, municipality })}
        />
        <SelectField
          label={t('companies.industry')}
          value={choice.industry}
          none={t('cases.list.all')}
          options={options(reference?.industries)}
          onChange={(industry) => setChoice({ ...choice, industry })}
        />
      </Filters>
      <ListBase
        key={key}
        resource="companies"
        disableSyncWithLocation
        disableAuthentication
        storeKey={`companies.page.${viewer.id}.${key}`}
        filter={filter}
        perPage={PER_PAGE}
      >
        <Rows />
      </ListBase>
    </>
  );
}

function Rows() {
  const t = useT();
  const names = useNames();
  const sizeBand = useSizeBand();
  const { error, refetch } = useListContext<CompanyRow>();
  const columns = useMemo<readonly Column<CompanyRow>[]>(
    () => [
      { id: 'kana', label: t('companies.kana'), cell: (row) => row.kana, wideOnly: true },
      {
        id: 'number',
        label: t('companies.corporateNumber'),
        cell: (row) => row.corporateNumber ?? '—',
        nowrap: true,
        width: 9,
      },
      {
        id: 'municipality',
        label: t('companies.municipality'),
        cell: (row) => names.of('municipalities', row.municipality) || '—',
        nowrap: true,
      },
      { id: 'industry', label: t('companies.industry'), cell: (row) => names.of('industries', row.industry) || '—' },
      { id: 'size', label: t('companies.size'), cell: (row) => sizeBand(row.sizeBand), nowrap: true, width: 7 },
      { id: 'open', label: t('companies.openCases'), cell: (row) => row.openCases, align: 'end', width: 6 },
    ],
    [t, names, sizeBand],
  );
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  return (
    <ListTable<CompanyRow>
      caption={t('nav.companies')}
      sortable={false}
      linkLabel={t('companies.name')}
      rowLink={(row) => ({ to: pathTo('companies', row.id), text: row.name })}
      columns={columns}
    />
  );
}
