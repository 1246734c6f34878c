import { useCallback, useState } from 'react';
import { ownActs } from '../cases/own-acts.ts';
import { type ChangeNotice, useChangeNotices } from '../data-provider/live-updates.ts';

const wanted = (notice: ChangeNotice) => notice.kind === 'case' && !ownActs.isEcho(notice.id, Date.now());

/** 「更新があります」 for a list of cases: the rows under the cursor do not jump while somebody decides. */
export function useQueueNews(): [boolean, () => void] {
  const [news, setNews] = useState(false);
  useChangeNotices(
    wanted,
    useCallback(() => setNews(true), []),
  );
  return [news, useCallback(() => setNews(false), [])];
}
