import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { CaseRow } from '../cases/types.ts';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { afterDecision, neighbour } from './queue.ts';

export interface QueueCursor {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The row that keys and the reading pane mean; the first one until somebody moves. */
  readonly current: CaseRow | undefined;
  readonly moveTo: (id: string | undefined) => void;
  /** On to the next row: the one under the cursor has been decided. */
  readonly moveOn: (decidedId: string) => void;
}

/** The place of the reader in the queue. The focus stands on the row's link, so that Enter opens it. */
export function useQueueCursor(rows: readonly CaseRow[]): QueueCursor {
  const list = useRef<HTMLDivElement>(null);
  const inList = useRef(false);
  const [currentId, setCurrentId] = useState<string>();
  const [goTo, setGoTo] = useState<string>();
  const current = rows.find((row) => row.id === currentId) ?? rows[0];

  const focusRow = useCallback((id: string | undefined) => {
    if (id === undefined) return;
    setCurrentId(id);
    list.current?.querySelector<HTMLElement>(`[data-case="${id}"]`)?.focus();
  }, []);
  useEffect(() => {
    if (goTo === undefined) return;
    // In the same commit the dialog has gone and given the focus back: now it moves on.
    focusRow(goTo);
    setGoTo(undefined);
  }, [goTo, focusRow]);
  useEffect(() => {
    const follow = (event: FocusEvent) => {
      inList.current = event.target instanceof Node && (list.current?.contains(event.target) ?? false);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  const id = current?.id;
  // A row that moves to another heading drops the focus on its way.
  useEffect(() => {
    if (inList.current && document.activeElement === document.body) focusRow(id);
  }, [rows, id, focusRow]);

  const entered = () => list.current?.contains(document.activeElement) ?? false;
  useKey(commands.nextRow, () => focusRow(neighbour(rows, entered() ? id : undefined, 1)), rows.length > 0);
  useKey(commands.previousRow, () => focusRow(neighbour(rows, id, -1)), rows.length > 0);
  return { list, current, moveTo: setCurrentId, moveOn: (decidedId) => setGoTo(afterDecision(rows, decidedId)) };
}
