import { parseNumber } from '@madoguchi/domain/numbering';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { announce } from '../layout/live-region.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { useSearched } from '../layout/search-state.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { nextIndex } from '../shared/table/row-cursor.ts';
import { TableFoot, useCountText } from '../shared/table/TableFoot.tsx';
import { Empty } from '../shared/table/table-styles.ts';
import { Hit } from './Hit.tsx';
import { pathOfHit, type SearchHit } from './hits.ts';
import { SearchDocument } from './search.operations.ts';

const PER_PAGE = 25;
const Hint = styled('p')({ maxWidth: '40rem', margin: '0.5rem auto 0', fontSize: '0.9375rem' });

/** What the words in the top bar have found. The words stay in memory: neither address nor title holds them. */
export default function SearchPage() {
  const t = useT();
  const { text, turn } = useSearched();
  return (
    <>
      <PageTitle tabTitle={t('nav.search')} crumbs={[]}>
        {text === '' ? t('nav.search') : t('search.heading', { text })}
      </PageTitle>
      {text === '' ? <Empty>{t('search.start')}</Empty> : <Results key={turn} text={text} />}
    </>
  );
}

function Results({ text }: { text: string }) {
  const t = useT();
  const countText = useCountText();
  const navigate = useNavigate();
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useDocument(
    SearchDocument,
    { text, page: { first: PER_PAGE, offset } },
    { keepPrevious: true },
  );
  const page = data?.search;

  useEffect(() => {
    if (page !== undefined) announce(t('search.found', { count: countText(page.count) }));
  }, [page, countText, t]);
  const only = page !== undefined && page.items.length === 1 && offset === 0 ? page.items[0] : undefined;
  const exact =
    only !== undefined && only.number !== null && only.number === parseNumber(text) ? pathOfHit(only) : undefined;
  useEffect(() => {
    // Whoever typed a whole number wants that one thing, not a list with one row.
    if (exact !== undefined) void navigate(exact, { replace: true });
  }, [exact, navigate]);
  const step = (by: 1 | -1) => {
    const links = [...document.querySelectorAll<HTMLElement>('[data-hit]')];
    const at = links.findIndex((link) => link.contains(document.activeElement));
    links[nextIndex(at, by, links.length)]?.focus();
  };
  useKey(commands.nextRow, () => step(1), page !== undefined && page.items.length > 0);
  useKey(commands.previousRow, () => step(-1), page !== undefined && page.items.length > 0);

  if (error !== null) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (page === undefined) return <Loading />;
  if (page.items.length === 0) {
    return (
      <Empty as="div">
        <p role="status">{t('table.empty')}</p>
        <Hint>{t('search.tips')}</Hint>
      </Empty>
    );
  }
  return (
    <>
      <ul aria-label={t('nav.search')}>
        {page.items.map((hit: SearchHit) => (
          <Hit key={`${hit.kind}-${hit.id}`} hit={hit} query={text} />
        ))}
      </ul>
      <TableFoot
        count={page.count}
        paging={{ offset, first: PER_PAGE, hasNextPage: page.pageInfo.hasNextPage, onOffset: setOffset }}
        shown={page.items.length}
        selected={0}
      />
    </>
  );
}
