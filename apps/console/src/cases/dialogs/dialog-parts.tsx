import type { CaseDetail, CaseTarget } from '../types.ts';
import { type CaseAfter, useCase } from '../use-case.ts';

/** What every dialog about one case takes. */
export interface CaseDialogProps {
  readonly target: CaseTarget;
  readonly onClose: () => void;
  /** The decision stands. */
  readonly onDone: (after: CaseAfter) => void;
}

/** The newest version that this browser knows: the list may be older than the page, or the other way round. */
export function useCurrent(target: CaseTarget): { detail: CaseDetail | undefined; version: number } {
  const { detail } = useCase(target.id, 'recent');
  return { detail, version: Math.max(target.version, detail?.version ?? 0) };
}
