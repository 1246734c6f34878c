import { type ComponentType, lazy, Suspense } from 'react';
import AssignDialog from './AssignDialog.tsx';
import CloseDialog from './CloseDialog.tsx';
import type { CaseDialogProps } from './dialog-parts.tsx';
import HoldDialog from './HoldDialog.tsx';

export type Decision = 'assign' | 'hold' | 'close' | 'reopen' | 'amend' | 'programmes' | 'pool' | 'whoSaw' | 'auditor';

const later = {
  reopen: () => import('./ReopenDialog.tsx'),
  amend: () => import('./AmendDialog.tsx'),
  programmes: () => import('./ProgrammesDialog.tsx'),
  pool: () => import('./PoolDialog.tsx'),
  whoSaw: () => import('./WhoSawDialog.tsx'),
  auditor: () => import('./OpenToAuditorDialog.tsx'),
} as const;

const dialogs: Readonly<Record<Decision, ComponentType<CaseDialogProps>>> = {
  // Those that have a key are there at once: what is typed next must not fall on the page behind.
  assign: AssignDialog,
  hold: HoldDialog,
  close: CloseDialog,
  reopen: lazy(later.reopen),
  amend: lazy(later.amend),
  programmes: lazy(later.programmes),
  pool: lazy(later.pool),
  whoSaw: lazy(later.whoSaw),
  auditor: lazy(later.auditor),
};

/** Fetches the other dialogs when the page has come to rest. */
export function fetchDialogsAhead() {
  for (const source of Object.values(later)) void source().catch(() => undefined);
}

export function CaseDialog({ decision, ...props }: CaseDialogProps & { decision: Decision }) {
  const Dialog = dialogs[decision];
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
