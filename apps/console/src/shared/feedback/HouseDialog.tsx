import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, type ReactNode, useId } from 'react';
import { isComposingKey } from '../keys/composition.ts';

export interface HouseDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Escape, or the button to leave. Where it is missing the dialog has to be answered. */
  readonly onClose?: (() => void) | undefined;
  /** Makes the dialog a form: Enter in a field, or the submitting button. */
  readonly onSubmit?: (() => void) | undefined;
  readonly width?: 'xs' | 'sm' | 'md' | undefined;
}

/**
 * A modal dialog. The focus goes in, stays in, and returns to where it was; Escape leaves, but never in the middle of
 * a composition. A press beside it does not close it: something may have been typed.
 */
export function HouseDialog({ title, children, actions, onClose, onSubmit, width = 'sm' }: HouseDialogProps) {
  const id = useId();
  const content = (
    <>
      <DialogContent>{children}</DialogContent>
      <DialogActions>{actions}</DialogActions>
    </>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Portals hand their events to the tree above: a form around the dialog must not hear this one.
    event.stopPropagation();
    onSubmit?.();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth={width}
      aria-labelledby={id}
      onClose={(event: { isComposing?: boolean; keyCode?: number }, reason) => {
        if (reason === 'escapeKeyDown' && !isComposingKey(event)) onClose?.();
      }}
    >
      <DialogTitle id={id}>{title}</DialogTitle>
      {onSubmit === undefined ? (
        content
      ) : (
        <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
          {content}
        </form>
      )}
    </Dialog>
  );
}
