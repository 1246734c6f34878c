import type { Audience, NoteKind } from '@madoguchi/contract';
import { useEffect } from 'react';
import { createStore, useExternalStore } from '../../shared/external-store.ts';
import { useViewer } from '../../sign-in/session.ts';

/** A note that is being written. It lives in the memory of the page, for its author alone, until it is saved. */
export interface NoteDraft {
  readonly body: string;
  readonly kind: Extract<NoteKind, 'MEMO' | 'CALL_ATTEMPT'>;
  readonly audience: Audience;
  readonly thirdPerson: boolean;
  /** Set where the matter happened at another time than now. */
  readonly date: string | undefined;
  readonly time: string;
}

export const EMPTY_DRAFT: NoteDraft = {
  body: '',
  kind: 'MEMO',
  audience: 'DESK',
  thirdPerson: false,
  date: undefined,
  time: '',
};

const drafts = createStore<ReadonlyMap<string, NoteDraft>>(new Map());

/** One draft for each author and case, so that looking at another page, or another account, neither loses nor shows it. */
export function useNoteDraft(caseId: string): [NoteDraft, (next: NoteDraft | undefined) => void] {
  const viewer = useViewer();
  const key = `${viewer.id} ${caseId}`;
  const all = useExternalStore(drafts);
  const put = (next: NoteDraft | undefined) =>
    drafts.update((now) => {
      const changed = new Map(now);
      if (next === undefined) changed.delete(key);
      else changed.set(key, next);
      return changed;
    });
  return [all.get(key) ?? EMPTY_DRAFT, put];
}

const unsaved = () => [...drafts.get().values()].some((draft) => draft.body.trim() !== '');

/** The browser asks before it throws away a text that nobody has saved. */
export function useUnsavedWarning() {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
