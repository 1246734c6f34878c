import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { useStore } from 'react-admin';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { SearchField } from '../shared/fields/SearchField.tsx';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { TableFoot } from '../shared/table/TableFoot.tsx';
import { Empty } from '../shared/table/table-styles.ts';
import { useViewer } from '../sign-in/session.ts';
import { AttachDialog } from './AttachDialog.tsx';
import { ProgrammeCard } from './ProgrammeCard.tsx';
import { ProgrammeFilters } from './ProgrammeFilters.tsx';
import { filterOf, NOTHING, type ProgrammeChoice } from './programme-filter.ts';
import { ProgrammeListDocument } from './programmes.operations.ts';
import type { Programme } from './types.ts';

const PER_PAGE = 30;
const Search = styled('div')({ maxWidth: '36rem', marginBottom: '0.75rem' });

/** The lines of the plan with its own words; a line is pointed out on a case from here. */
export default function ProgrammesPage() {
  const t = useT();
  const viewer = useViewer();
  const [choice, setChoice] = useStore<ProgrammeChoice>(`programmes.choice.${viewer.id}`, NOTHING);
  const [offset, setOffset] = useState(0);
  const [attaching, setAttaching] = useState<Programme>();
  const input = useRef<HTMLInputElement>(null);
  const { data, error, refetch } = useDocument(
    ProgrammeListDocument,
    { filter: filterOf(choice), page: { first: PER_PAGE, offset } },
    { keepPrevious: true },
  );
  useKey(commands.listSearch, () => input.current?.focus());
  const pick = (next: ProgrammeChoice) => {
    setChoice(next);
    setOffset(0);
  };
  const page = data?.programmes;
  const turn = (next: number) => {
    setOffset(next);
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <PageTitle tabTitle={t('nav.programmes')} crumbs={[]}>
        {t('programmes.title')}
      </PageTitle>
      <Search>
        <SearchField
          label={t('programmes.search')}
          placeholder={t('programmes.search')}
          initial={choice.q}
          inputRef={input}
          onSearch={(q) => pick({ ...choice, q })}
        />
      </Search>
      <ProgrammeFilters choice={choice} onChange={pick} />
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {page === undefined ? (
        error === null && <Loading />
      ) : page.items.length === 0 ? (
        <Empty role="status">{t('table.empty')}</Empty>
      ) : (
        <ul aria-label={t('programmes.title')}>
          {page.items.map((programme) => (
            <ProgrammeCard key={programme.id} programme={programme} onAttach={() => setAttaching(programme)} />
          ))}
        </ul>
      )}
      {page !== undefined && (
        <TableFoot
          count={page.count}
          paging={{ offset, first: PER_PAGE, hasNextPage: page.pageInfo.hasNextPage, onOffset: turn }}
          shown={page.items.length}
          selected={0}
        />
      )}
      {attaching !== undefined && <AttachDialog programme={attaching} onClose={() => setAttaching(undefined)} />}
    </>
  );
}
