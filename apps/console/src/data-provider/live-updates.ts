import { useCallback, useEffect, useState } from 'react';

/** `GET /events` says that something changed, never what it holds. */
export interface ChangeNotice {
  readonly kind: string;
  readonly id: string;
  readonly version?: number;
}

type Listener = (notice: ChangeNotice) => void;
const listeners = new Set<Listener>();
let source: EventSource | undefined;

function parse(data: unknown): ChangeNotice | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(data);
    if (typeof value !== 'object' || value === null || !('kind' in value) || !('id' in value)) return undefined;
    const { kind, id } = value;
    if (typeof kind !== 'string' || typeof id !== 'string') return undefined;
    const version = 'version' in value && typeof value.version === 'number' ? { version: value.version } : {};
    return { kind, id, ...version };
  } catch {
    return undefined;
  }
}

/** One stream for the page, as long as somebody is signed in. */
export function openLiveUpdates(): () => void {
  source?.close();
  const stream = new EventSource('/events');
  const hear = (event: MessageEvent) => {
    const notice = parse(event.data);
    if (notice !== undefined) for (const listener of listeners) listener(notice);
  };
  stream.addEventListener('changed', hear);
  // A line that was lost and came back may have missed something: what is live asks again.
  let opened = false;
  stream.addEventListener('ready', () => {
    if (opened) for (const listener of listeners) listener({ kind: 'again', id: '' });
    opened = true;
  });
  source = stream;
  return () => {
    stream.close();
    if (source === stream) source = undefined;
  };
}

/** Runs for each notice that passes `wanted`. */
export function useChangeNotices(wanted: (notice: ChangeNotice) => boolean, heard: Listener) {
  useEffect(() => {
    const listener: Listener = (notice) => {
      if (wanted(notice)) heard(notice);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [wanted, heard]);
}

/**
 * A hint that what is on screen may be old: 「更新があります」. Nothing is fetched by itself. A notice that names a
 * version which the page already shows (one's own save, as a rule) is no hint.
 */
export function useChangeHint(kind: string, id?: string, shownVersion?: number): [boolean, () => void] {
  const [changed, setChanged] = useState(false);
  const wanted = useCallback(
    (notice: ChangeNotice) =>
      notice.kind === kind &&
      (id === undefined || notice.id === id) &&
      (notice.version === undefined || shownVersion === undefined || notice.version > shownVersion),
    [kind, id, shownVersion],
  );
  const heard = useCallback(() => setChanged(true), []);
  useChangeNotices(wanted, heard);
  useEffect(() => setChanged(false), [id, shownVersion]);
  const dismiss = useCallback(() => setChanged(false), []);
  return [changed, dismiss];
}
