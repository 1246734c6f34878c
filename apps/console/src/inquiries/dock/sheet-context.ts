import { createContext, useContext } from 'react';
import type { Reference } from '../reference.ts';
import type { Sheet } from './sheet.ts';

export interface SheetContextValue {
  readonly sheet: Sheet;
  readonly change: (change: (sheet: Sheet) => Sheet) => void;
  readonly set: (patch: Partial<Sheet>) => void;
  readonly reference: Reference;
  /** The server holds it as a draft of this author: only then it says which desks help the company. */
  readonly kept: boolean;
  /** What is wrong with a field, by its name in the input of `recordInquiry`. */
  readonly errorOf: (field: string) => string | undefined;
  /** Moves the focus to a field of this sheet and unfolds what hides it. */
  readonly focusField: (field: string) => void;
}

export const SheetContext = createContext<SheetContextValue | undefined>(undefined);

export function useSheet(): SheetContextValue {
  const value = useContext(SheetContext);
  if (value === undefined) throw new Error('This field stands outside of a sheet');
  return value;
}
