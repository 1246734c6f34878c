import { styled } from '@mui/material/styles';
import { gray } from '../../theme/palette.ts';
import { commands } from '../keys/commands.ts';
import { useKey } from '../keys/use-key.ts';

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

/** As a `ref`: where the person begins when the dialog opens. Being the same function for ever, it runs once. */
export const startHere = (element: HTMLElement | null) => element?.focus();

/** The same for the first control of a group. */
export const startInside = (element: HTMLElement | null) => element?.querySelector<HTMLElement>('input')?.focus();
