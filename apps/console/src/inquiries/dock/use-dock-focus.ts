import { type FocusEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { dockControl } from '../../layout/dock-control.ts';
import { breakpoints } from '../../theme/palette.ts';
import { focusFieldIn } from './focus-field.ts';

interface Parts {
  readonly frame: RefObject<HTMLElement | null>;
  readonly open: boolean;
  readonly activeId: string | undefined;
  /** The kinds of a contact that only counts are on screen: they have the focus. */
  readonly tally: boolean;
}

/** Where the focus goes when the dock opens, changes its sheet and folds, and whether it is inside. */
export function useDockFocus({ frame, open, activeId, tally }: Parts) {
  const [focused, setFocused] = useState(false);
  const before = useRef<HTMLElement>(undefined);
  const goingBack = useRef(false);

  const fold = useCallback(() => {
    goingBack.current = true;
    dockControl.fold();
    setFocused(false);
  }, []);

  // As soon as it has folded, never later: the next key may open it again for the next call.
  useEffect(() => {
    if (!open && goingBack.current) {
      const back = before.current;
      (back?.isConnected ? back : document.querySelector<HTMLElement>('main h1'))?.focus();
    }
    goingBack.current = false;
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const focus = document.activeElement;
    if (focus instanceof HTMLElement && !frame.current?.contains(focus) && focus !== document.body)
      before.current = focus;
  }, [open, frame]);

  useEffect(() => {
    if (!open || activeId === undefined || tally) return;
    const sheet = frame.current?.querySelector<HTMLElement>(`[data-sheet="${activeId}"]`) ?? null;
    // A tab that was chosen by arrow keeps the focus.
    if (document.activeElement?.getAttribute('role') === 'tab') return;
    // Who calls is asked first; where that is known, or stays unknown, the words are.
    const asking = sheet?.querySelector('[data-field="caller"] [role="combobox"]') != null;
    focusFieldIn(sheet, asking ? 'caller' : 'content');
  }, [open, activeId, tally, frame]);

  // On a small screen the sheet covers the page: whoever goes back to the page wants to see it.
  useEffect(() => {
    if (!open) return undefined;
    const main = document.getElementById('main');
    const leave = () => {
      if (window.innerWidth < breakpoints.drawer) dockControl.fold();
    };
    main?.addEventListener('focusin', leave);
    return () => main?.removeEventListener('focusin', leave);
  }, [open]);

  const handlers = {
    onFocus: () => setFocused(true),
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
    },
  };
  return { focused, handlers, fold };
}
