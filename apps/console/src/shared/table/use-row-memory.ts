import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { useStore } from 'react-admin';
import { useLocation } from 'react-router';
import { indexOfReturn, type Stood } from './row-cursor.ts';

/**
 * Whoever opens a row and comes back stands on it again, or on the row that took its place; the keys go on from there.
 * The same where the row under the keyboard leaves the list. It is kept in the memory of the page, by person and list.
 */
export function useRowMemory(
  table: RefObject<HTMLTableElement | null>,
  list: string,
  ids: readonly string[] | undefined,
) {
  const { pathname } = useLocation();
  const [left, setLeft] = useStore<Stood | null>(`cursor.${pathname}.${list}`, null);
  const returning = useRef(left);
  const stood = useRef<Stood | null>(null);
  const placeOf = (id: string): Stood => ({ id, index: ids?.indexOf(id) ?? 0 });

  useEffect(() => {
    if (ids === undefined || ids.length === 0) return;
    const gone = stood.current !== null && !ids.includes(stood.current.id) ? stood.current : null;
    const place = returning.current ?? gone;
    if (place === null) return;
    if (returning.current !== null) setLeft(null);
    returning.current = null;
    // The heading has the focus after a navigation; whoever is elsewhere already, as in the dock, is left alone.
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body && activeElement.tagName !== 'H1') return;
    const links = table.current?.querySelectorAll<HTMLAnchorElement>('a[data-row-link]');
    links?.[indexOfReturn(ids, place)]?.focus();
  }, [ids, setLeft, table]);

  return {
    /** The row is about to be opened. */
    open: (id: string) => setLeft(placeOf(id)),
    onFocus: (id: string) => {
      stood.current = placeOf(id);
    },
    onBlur: (event: FocusEvent) => {
      // Where a row is taken away there is nothing that the focus goes to.
      if (event.relatedTarget !== null) stood.current = null;
    },
  };
}
