import { useCallback, useState } from 'react';
import { ownActs } from '../cases/own-acts.ts';
import { type ChangeNotice, useChangeNotices } from '../data-provider/live-updates.ts';

/**
 * 「更新があります」 for what waits between desks: raised by somebody else's act, on one referral where it is named, else on any that
 * the reader may see.
 */
export function useReferralNews(id?: string): [boolean, () => void] {
  const [news, setNews] = useState(false);
  const wanted = useCallback(
    (notice: ChangeNotice) =>
      notice.kind === 'referral' && (id === undefined || notice.id === id) && !ownActs.isEcho(notice.id, Date.now()),
    [id],
  );
  useChangeNotices(
    wanted,
    useCallback(() => setNews(true), []),
  );
  return [news, useCallback(() => setNews(false), [])];
}
