import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { ErrorMessage } from './ErrorMessage.tsx';
import { HouseDialog } from './HouseDialog.tsx';

export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, and fields such as a reason. */
  readonly children?: ReactNode;
  /** A verb: 「完了する」, never 「はい」. */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly running?: boolean | undefined;
  readonly error?: unknown;
  /** What cannot be taken back is red. */
  readonly grave?: boolean | undefined;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, onConfirm, onClose, running = false, error, grave } = props;
  const t = useT();
  return (
    <HouseDialog
      title={title}
      onClose={onClose}
      onSubmit={onConfirm}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="contained" color={grave ? 'error' : 'primary'} disabled={running}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {error !== undefined && <ErrorMessage error={error} />}
      {children}
    </HouseDialog>
  );
}
