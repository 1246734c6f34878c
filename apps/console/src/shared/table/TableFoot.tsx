import Button from '@mui/material/Button';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { Foot } from './table-styles.ts';
import type { Paging, TableCount } from './table-types.ts';

/** 「12件」, or 「1,000件以上」 where the server stopped counting. */
export function useCountText(): (count: TableCount) => string {
  const t = useT();
  const [locale] = useLocale();
  return ({ value, capped }) =>
    // The server counts one past the cap; people read the round number.
    t(capped ? 'table.countCapped' : 'table.count', {
      count: (capped ? Math.floor(value / 10) * 10 : value).toLocaleString(locale),
    });
}

interface Props {
  readonly count: TableCount | undefined;
  readonly paging: Paging | undefined;
  readonly shown: number;
  readonly selected: number;
}

export function TableFoot({ count, paging, shown, selected }: Props) {
  const t = useT();
  const countText = useCountText();
  if (count === undefined && paging === undefined && selected === 0) return null;
  const paged = paging !== undefined && (paging.offset > 0 || paging.hasNextPage);
  return (
    <Foot data-print="no">
      {count !== undefined && <span>{countText(count)}</span>}
      {paged && shown > 0 && (
        <span>
          {t('table.range', {
            from: paging.offset + 1,
            to: paging.offset + shown,
          })}
        </span>
      )}
      {selected > 0 && <strong>{t('table.selected', { count: selected })}</strong>}
      {paged && (
        <nav aria-label={t('table.pages')}>
          <Button
            size="small"
            disabled={paging.offset === 0}
            onClick={() => paging.onOffset(Math.max(0, paging.offset - paging.first))}
          >
            {t('table.previous')}
          </Button>
          <Button
            size="small"
            disabled={!paging.hasNextPage}
            onClick={() => paging.onOffset(paging.offset + paging.first)}
          >
            {t('table.next')}
          </Button>
        </nav>
      )}
    </Foot>
  );
}
