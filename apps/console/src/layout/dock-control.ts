import { createStore, useExternalStore } from '../shared/external-store.ts';

/** What a screen may hand over when it asks for a new sheet in the dock. */
export interface DockRequest {
  readonly companyId?: string;
  readonly clientId?: string;
  readonly caseId?: string;
}

interface DockState {
  readonly open: boolean;
  /** Rises with each request for a new sheet; the dock looks at it and takes the request. */
  readonly turn: number;
  readonly request: DockRequest | undefined;
}

const state = createStore<DockState>({
  open: false,
  turn: 0,
  request: undefined,
});

/** The dock folds away and unfolds; it is never destroyed, so nothing typed is lost. */
export const dockControl = {
  open: () => state.update((now) => ({ ...now, open: true })),
  fold: () => state.update((now) => ({ ...now, open: false })),
  toggle: () => state.update((now) => ({ ...now, open: !now.open })),
  newSheet: (request: DockRequest = {}) => state.update((now) => ({ open: true, turn: now.turn + 1, request })),
};

export const useDockControl = () => useExternalStore(state);
