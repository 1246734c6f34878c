import type { NoticesPartsFragment } from '@madoguchi/contract';
import { useCallback, useState } from 'react';
import { useChangeNotices } from '../data-provider/live-updates.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { announce } from '../layout/live-region.tsx';
import { MarkNoticesReadDocument, NoticesDocument } from './notices.operations.ts';

export type NoticeRow = NoticesPartsFragment['items'][number];

const STEP = 20;
const MOST = 100;

/** What concerns the person, live: the list is read anew when the stream says so, and the focus stays where it is. */
export function useNotices() {
  const t = useT();
  const [first, setFirst] = useState(STEP);
  const { data, error, refetch } = useDocument(NoticesDocument, { page: { first } }, { keepPrevious: true });
  const wanted = useCallback(({ kind }: { kind: string }) => kind === 'notice' || kind === 'again', []);
  const heard = useCallback(
    ({ kind }: { kind: string }) => {
      void refetch();
      if (kind === 'notice') announce(t('notices.arrived'));
    },
    [refetch, t],
  );
  useChangeNotices(wanted, heard);
  const mark = useCommand(MarkNoticesReadDocument, { refresh: ['Notices'] });
  const told = data?.notices;
  return {
    items: told?.items ?? [],
    unread: told?.unread ?? { value: 0, capped: false },
    more: (told?.pageInfo.hasNextPage ?? false) && first < MOST ? () => setFirst(first + STEP) : undefined,
    error: error ?? mark.error ?? null,
    markRead: (rows: readonly NoticeRow[]) => {
      const ids = rows.filter((row) => row.readAt === null).map((row) => row.id);
      return ids.length === 0 ? Promise.resolve(undefined) : mark.run({ ids });
    },
  };
}
