import { useEffect } from 'react';
import { createStore, useExternalStore } from '../shared/external-store.ts';
import { useViewer } from '../sign-in/session.ts';

interface Visited {
  readonly viewerId: string;
  readonly id: string;
  readonly number: string;
}
const AT_MOST = 5;
const visited = createStore<readonly Visited[]>([]);

/** Remembers, while the page stands, which cases the person had open; numbers only. */
export function useVisited({ id, number }: { id: string; number: string }) {
  const viewer = useViewer();
  useEffect(() => {
    visited.update((now) =>
      [{ viewerId: viewer.id, id, number }, ...now.filter((entry) => entry.id !== id)].slice(0, AT_MOST),
    );
  }, [viewer.id, id, number]);
}

/** The latest first. */
export function useVisitedCases(): readonly { readonly id: string; readonly number: string }[] {
  const viewer = useViewer();
  return useExternalStore(visited).filter((entry) => entry.viewerId === viewer.id);
}
