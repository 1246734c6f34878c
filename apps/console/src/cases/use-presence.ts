import { useCallback, useEffect, useState } from 'react';
import { useChangeNotices } from '../data-provider/live-updates.ts';
import { useSession } from '../sign-in/session.ts';

/** The server forgets a page that is silent for twice as long. */
const EVERY_MS = 20_000;

const placeOf = (caseId: string) => `/presence/${caseId}`;

async function say(caseId: string): Promise<readonly string[]> {
  const response = await fetch(placeOf(caseId), { method: 'POST' });
  if (!response.ok) return [];
  const body: unknown = await response.json();
  const others: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'others') : undefined;
  return Array.isArray(others) ? others.filter((name) => typeof name === 'string') : [];
}

/**
 * Says that this page has the case open, as long as it is in front of somebody, and hears which colleagues have. Advice
 * alone: where it cannot be asked, nothing is shown.
 * @returns names, by kana
 */
export function usePresence(caseId: string): readonly string[] {
  const [others, setOthers] = useState<readonly string[]>([]);
  const { expired } = useSession();
  const here = useCallback(() => {
    if (document.visibilityState === 'hidden') return;
    say(caseId).then(setOthers, () => setOthers([]));
  }, [caseId]);

  useEffect(() => {
    if (expired) return undefined;
    const away = () => void fetch(placeOf(caseId), { method: 'DELETE', keepalive: true }).catch(() => undefined);
    const turned = () => (document.visibilityState === 'hidden' ? away() : here());
    here();
    const timer = setInterval(here, EVERY_MS);
    document.addEventListener('visibilitychange', turned);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', turned);
      setOthers([]);
      away();
    };
  }, [caseId, expired, here]);

  const wanted = useCallback(
    ({ kind, id }: { kind: string; id: string }) => kind === 'presence' && id === caseId && !expired,
    [caseId, expired],
  );
  useChangeNotices(wanted, here);
  return others;
}
