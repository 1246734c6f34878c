import type { Sheet } from './sheet.ts';

/** A sheet that has become an inquiry: its number stays on screen until the person goes on. */
export interface Recorded {
  readonly id: string;
  readonly number: string;
  readonly minutes: number;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
}

export interface OpenSheet {
  readonly sheet: Sheet;
  /** The version of its draft on the server; undefined before the first save. */
  readonly draftVersion: number | undefined;
  readonly recorded: Recorded | undefined;
}

export interface DockState {
  readonly sheets: readonly OpenSheet[];
  readonly activeId: string | undefined;
}

export const AT_ONCE = 4;
export const emptyDock: DockState = { sheets: [], activeId: undefined };

export type DockAction =
  | { readonly kind: 'open'; readonly sheet: Sheet }
  | { readonly kind: 'restore'; readonly drafts: readonly { readonly sheet: Sheet; readonly version: number }[] }
  | { readonly kind: 'change'; readonly id: string; readonly change: (sheet: Sheet) => Sheet }
  | { readonly kind: 'saved'; readonly id: string; readonly version: number }
  | { readonly kind: 'recorded'; readonly id: string; readonly recorded: Recorded }
  | { readonly kind: 'activate'; readonly id: string }
  | { readonly kind: 'close'; readonly id: string };

export const isFull = (state: DockState) => state.sheets.length >= AT_ONCE;

/** Sheets that still wait for their close. */
export const underWay = (state: DockState) => state.sheets.filter((entry) => entry.recorded === undefined);

export function dockReducer(state: DockState, action: DockAction): DockState {
  const edit = (id: string, change: (entry: OpenSheet) => OpenSheet): DockState => ({
    ...state,
    sheets: state.sheets.map((entry) => (entry.sheet.id === id ? change(entry) : entry)),
  });
  switch (action.kind) {
    case 'open': {
      if (isFull(state)) return state;
      const entry: OpenSheet = { sheet: action.sheet, draftVersion: undefined, recorded: undefined };
      return { sheets: [...state.sheets, entry], activeId: action.sheet.id };
    }
    case 'restore': {
      const room = AT_ONCE - state.sheets.length;
      const known = new Set(state.sheets.map((entry) => entry.sheet.id));
      const wanted = action.drafts.filter((draft) => !known.has(draft.sheet.id)).slice(0, room);
      const sheets = [
        ...wanted.map(({ sheet, version }) => ({ sheet, draftVersion: version, recorded: undefined })),
        ...state.sheets,
      ];
      return { sheets, activeId: state.activeId ?? sheets[0]?.sheet.id };
    }
    case 'change':
      return edit(action.id, (entry) => {
        const sheet = action.change(entry.sheet);
        return sheet === entry.sheet ? entry : { ...entry, sheet };
      });
    case 'saved':
      return edit(action.id, (entry) => ({ ...entry, draftVersion: action.version }));
    case 'recorded':
      return edit(action.id, (entry) => ({ ...entry, recorded: action.recorded }));
    case 'activate':
      return { ...state, activeId: action.id };
    case 'close': {
      const at = state.sheets.findIndex((entry) => entry.sheet.id === action.id);
      const sheets = state.sheets.filter((entry) => entry.sheet.id !== action.id);
      if (state.activeId !== action.id) return { ...state, sheets };
      return { sheets, activeId: sheets[Math.min(at, sheets.length - 1)]?.sheet.id };
    }
  }
}
