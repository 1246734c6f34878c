import { type ComponentType, lazy, Suspense } from 'react';
import type { CaseDialogProps } from './dialog-parts.tsx';

export type Decision = 'assign' | 'hold' | 'close' | 'reopen' | 'amend' | 'programmes' | 'pool';

const sources = {
  assign: () => import('./AssignDialog.tsx'),
  hold: () => import('./HoldDialog.tsx'),
  close: () => import('./CloseDialog.tsx'),
  reopen: () => import('./ReopenDialog.tsx'),
  amend: () => import('./AmendDialog.tsx'),
  programmes: () => import('./ProgrammesDialog.tsx'),
  pool: () => import('./PoolDialog.tsx'),
} as const satisfies Record<Decision, () => Promise<{ default: ComponentType<CaseDialogProps> }>>;

const dialogs: Readonly<Record<Decision, ComponentType<CaseDialogProps>>> = {
  assign: lazy(sources.assign),
  hold: lazy(sources.hold),
  close: lazy(sources.close),
  reopen: lazy(sources.reopen),
  amend: lazy(sources.amend),
  programmes: lazy(sources.programmes),
  pool: lazy(sources.pool),
};

/** Fetches the dialogs before they are wanted: Enter may follow its key at once and must not fall on the page. */
export function fetchDialogsAhead() {
  for (const source of Object.values(sources)) void source().catch(() => undefined);
}

export function CaseDialog({ decision, ...props }: CaseDialogProps & { decision: Decision }) {
  const Dialog = dialogs[decision];
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
