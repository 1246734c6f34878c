import { useState } from 'react';
import { useCommand } from '../data-provider/use-command.ts';
import { BlackOutDocument, LiftBlackOutDocument } from './disclosures.operations.ts';

export interface Blacking {
  /** True where it is done; the page is read anew. */
  readonly hide: (passageId: string, start: number, end: number) => Promise<boolean>;
  readonly show: (passageId: string, start: number, end: number) => Promise<boolean>;
  readonly running: boolean;
  readonly error: unknown;
  /** The passage at which the last attempt failed. */
  readonly failedAt: string | undefined;
}

const REFRESH = { refresh: ['DisclosurePage'] };

/** Blacks out and shows again, one act at a time. */
export function useBlacking(id: string): Blacking {
  const hiding = useCommand(BlackOutDocument, REFRESH);
  const showing = useCommand(LiftBlackOutDocument, REFRESH);
  const [failedAt, setFailedAt] = useState<string>();
  const attempt = async (passageId: string, act: () => Promise<unknown>) => {
    const done = (await act()) !== undefined;
    setFailedAt(done ? undefined : passageId);
    return done;
  };
  return {
    hide: (passageId, start, end) => attempt(passageId, () => hiding.run({ id, passageId, start, end })),
    show: (passageId, start, end) => attempt(passageId, () => showing.run({ id, passageId, start, end })),
    running: hiding.running || showing.running,
    error: hiding.error ?? showing.error,
    failedAt,
  };
}
