import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { AppError } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { isComposingKey } from '../../shared/keys/composition.ts';
import { blue, white } from '../../theme/palette.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly running: boolean;
  readonly error: AppError | undefined;
}

const Box = styled('section')({
  display: 'grid',
  gap: '0.625rem',
  padding: '0.625rem 0.75rem 0.75rem',
  border: `1px solid ${blue[900]}`,
  borderRadius: '0.375rem',
  backgroundColor: white,
  '& h3': { margin: 0, fontSize: '0.9375rem', lineHeight: 1.5 },
});
const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' });

/** A small form inside the sheet: Enter registers, Escape leaves it, neither in the middle of a composition. */
export function EntryForm({ title, children, onSubmit, onClose, running, error }: Props) {
  const t = useT();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLInputElement>('input')?.focus();
  }, []);
  // Fields that the server refused take the focus, first of all the first of them.
  useEffect(() => {
    if (error?.code === 'BAD_USER_INPUT') box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposingKey(event) || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      onSubmit();
    }
  };
  return (
    <Box ref={box} aria-label={title} onKeyDown={onKeyDown}>
      <h3>{title}</h3>
      {children}
      {error !== undefined && error.code !== 'BAD_USER_INPUT' && <ErrorMessage error={error} onRetry={onSubmit} />}
      <Buttons>
        <Button size="small" variant="contained" disabled={running} onClick={onSubmit}>
          {t('dock.register')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </Buttons>
    </Box>
  );
}
