import { styled } from '@mui/material/styles';
import { commands } from '../../shared/keys/commands.ts';
import { useKey } from '../../shared/keys/use-key.ts';
import { gray } from '../../theme/palette.ts';
import type { CaseDetail, CaseTarget } from '../types.ts';
import { type CaseAfter, useCase } from '../use-case.ts';

/** What every dialog about one case takes. */
export interface CaseDialogProps {
  readonly target: CaseTarget;
  readonly onClose: () => void;
  /** The decision stands. */
  readonly onDone: (after: CaseAfter) => void;
}

export const Stack = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: '1rem',
  paddingTop: '0.25rem',
  // The picker's box takes the width that it is given.
  '& [role="combobox"]': { width: 0 },
});
export const Lead = styled('p')({ color: gray[700], fontSize: '0.9375rem', lineHeight: 1.6 });

/** Ctrl+Enter saves from any field of the dialog, many-lined ones included. */
export function useSaveKey(run: () => void) {
  useKey(commands.save, run);
}

/** The newest version that this browser knows: the list may be older than the page, or the other way round. */
export function useCurrent(target: CaseTarget): { detail: CaseDetail | undefined; version: number } {
  const { detail } = useCase(target.id, 'recent');
  return { detail, version: Math.max(target.version, detail?.version ?? 0) };
}

/** As a `ref`: where the person begins when the dialog opens. Being the same function for ever, it runs once. */
export const startHere = (element: HTMLElement | null) => element?.focus();

/** The same for the first control of a group. */
export const startInside = (element: HTMLElement | null) => element?.querySelector<HTMLElement>('input')?.focus();
