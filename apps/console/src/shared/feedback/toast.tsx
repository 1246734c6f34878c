import Close from '@mui/icons-material/Close';
import { styled } from '@mui/material/styles';
import { useCallback, useEffect } from 'react';
import { hasCode } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { gray, green, red, white } from '../../theme/palette.ts';
import { createStore, useExternalStore } from '../external-store.ts';
import { errorText } from './ErrorMessage.tsx';

export interface ToastAction {
  readonly label: string;
  /** A command of the server, as the undo of what was just done. */
  readonly run: () => unknown;
}
interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'success' | 'error';
  readonly action: ToastAction | undefined;
}

const SHOWN_MS = 6000;
/** Longer where there is something to press: WCAG asks for time. */
const SHOWN_WITH_ACTION_MS = 20_000;
const AT_MOST = 3;
const toasts = createStore<readonly Toast[]>([]);
let next = 0;

function push(tone: Toast['tone'], text: string, action?: ToastAction) {
  const id = ++next;
  toasts.update((now) => [...now, { id, text, tone, action }].slice(-AT_MOST));
}
const drop = (id: number) => toasts.update((now) => now.filter((entry) => entry.id !== id));

/** A short word at the edge of the page: done, or failed. `action` may undo it by a command. */
export const toast = {
  success: (text: string, action?: ToastAction) => push('success', text, action),
  error: (text: string, action?: ToastAction) => push('error', text, action),
};

/** For failures that have no place of their own on the page. */
export function useErrorToast(): (error: unknown) => void {
  const t = useT();
  return useCallback(
    (error: unknown) => {
      // The bar below the top says it once for all of them.
      if (!hasCode(error, 'NETWORK')) toast.error(errorText(t, error));
    },
    [t],
  );
}

const Place = styled('section')({
  position: 'fixed',
  insetInlineStart: '1rem',
  bottom: '1rem',
  zIndex: 1500,
  display: 'grid',
  gap: '0.5rem',
  maxWidth: 'min(30rem, calc(100vw - 2rem))',
});
const Card = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: '0.75rem',
  padding: '0.5rem 0.5rem 0.5rem 0.875rem',
  borderRadius: '0.375rem',
  borderInlineStart: '0.375rem solid',
  backgroundColor: gray[900],
  color: white,
  fontSize: '0.9375rem',
  lineHeight: 1.5,
  boxShadow: '0 0.25rem 1.25rem rgba(0, 0, 40, 0.28)',
  '& button': {
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '2rem',
    minHeight: '2rem',
    padding: '0 0.5rem',
    border: 0,
    borderRadius: '0.25rem',
    backgroundColor: 'transparent',
    color: white,
    fontWeight: 700,
    cursor: 'pointer',
  },
  '& button[data-action]': { border: `1px solid ${white}` },
  '& svg': { fontSize: '1.125rem' },
});
const Text = styled('p')({ flex: '1 1 auto', minWidth: 0 });

function ToastCard({ id, text, tone, action }: Toast) {
  const t = useT();
  useEffect(() => {
    const timer = setTimeout(
      () => drop(id),
      action === undefined && tone === 'success' ? SHOWN_MS : SHOWN_WITH_ACTION_MS,
    );
    return () => clearTimeout(timer);
  }, [id, action, tone]);
  return (
    <Card style={{ borderColor: tone === 'success' ? green[600] : red[800] }}>
      <Text role={tone === 'error' ? 'alert' : undefined}>{text}</Text>
      {action !== undefined && (
        <button
          type="button"
          data-action
          onClick={() => {
            drop(id);
            void Promise.resolve(action.run()).catch(() => toast.error(t('error.unexpected')));
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" aria-label={t('toast.close')} onClick={() => drop(id)}>
        <Close aria-hidden />
      </button>
    </Card>
  );
}

export function ToastHost() {
  const t = useT();
  const shown = useExternalStore(toasts);
  return (
    <Place aria-label={t('toast.region')} aria-live="polite" data-print="no">
      {shown.map((entry) => (
        <ToastCard key={entry.id} {...entry} />
      ))}
    </Place>
  );
}
