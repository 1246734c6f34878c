import type { CaseAction } from '@madoguchi/contract';
import { type ReactNode, useEffect, useState } from 'react';
import { sendCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { toast, useErrorToast } from '../shared/feedback/toast.tsx';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { AssignCaseDocument, StartCaseDocument, WakeCaseDocument } from './case-commands.operations.ts';
import { CaseDialog, type Decision, fetchDialogsAhead } from './dialogs/CaseDialog.tsx';
import type { CaseDetail, CaseTarget } from './types.ts';
import { type CaseAfter, useCaseCommand, useFreshCase } from './use-case.ts';

const needed: Readonly<Record<Decision, CaseAction>> = {
  assign: 'ASSIGN',
  hold: 'HOLD',
  close: 'CLOSE',
  reopen: 'REOPEN',
  amend: 'AMEND',
  programmes: 'POINT_OUT_PROGRAMME',
  pool: 'EDIT_POOL',
  whoSaw: 'WHO_SAW',
  auditor: 'OPEN_TO_AUDITOR',
};

export interface Decisions {
  readonly can: (action: CaseAction) => boolean;
  readonly open: (decision: Decision) => void;
  readonly start: () => void;
  readonly wake: () => void;
  readonly running: boolean;
  /** The open dialog; the screen puts it anywhere. */
  readonly dialog: ReactNode;
}

/**
 * Decisions on one case by button and by key, on its page as in the queue. What may be done is what the server has
 * sent with the record.
 */
export function useDecisions(
  target: CaseTarget | undefined,
  onDone?: (before: CaseTarget, after: CaseAfter) => void,
): Decisions {
  const t = useT();
  const report = useErrorToast();
  const fresh = useFreshCase();
  const [open, setOpen] = useState<{ decision: Decision; target: CaseTarget }>();
  const start = useCaseCommand(StartCaseDocument, target?.id ?? '', (result) => result.startCase);
  const wake = useCaseCommand(WakeCaseDocument, target?.id ?? '', (result) => result.wakeCase);
  const can = (action: CaseAction) => target?.actions.includes(action) ?? false;

  useEffect(() => {
    const timer = setTimeout(fetchDialogsAhead, 1000);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const failure = start.error ?? wake.error;
    if (failure !== undefined) report(failure);
  }, [start.error, wake.error, report]);

  const openDialog = (decision: Decision) => {
    if (target !== undefined && can(needed[decision])) setOpen({ decision, target });
  };
  const move = async (verb: 'start' | 'wake') => {
    if (target === undefined) return;
    const { id, version, number } = target;
    const after = await (verb === 'start' ? start : wake).run({ id, version });
    if (after === undefined) return;
    toast.success(t(`cases.done.${verb}`, { number }));
    onDone?.(target, after);
  };
  /** What was just done may be taken back by a command of its own, with the version that the act has left. */
  const undoOf = (decision: Decision, before: CaseTarget, after: CaseDetail) => {
    const undo = async (act: () => Promise<unknown>) => {
      try {
        await act();
        toast.success(t('toast.undone'));
        await fresh(after.id);
      } catch (error) {
        report(error);
      }
    };
    const { id, version } = after;
    const assigneeId = before.assignee?.id;
    if (decision === 'assign' && assigneeId !== undefined && assigneeId !== after.assignee?.id) {
      return {
        label: t('action.undo'),
        run: () => undo(() => sendCommand(AssignCaseDocument, { id, version, assigneeId })),
      };
    }
    if (decision === 'hold')
      return { label: t('action.undo'), run: () => undo(() => sendCommand(WakeCaseDocument, { id, version })) };
    return undefined;
  };

  useKey(commands.assign, () => openDialog('assign'), can('ASSIGN'));
  useKey(commands.hold, () => openDialog('hold'), can('HOLD'));
  useKey(commands.closeCase, () => openDialog('close'), can('CLOSE'));

  const dialog = open !== undefined && (
    <CaseDialog
      decision={open.decision}
      target={open.target}
      onClose={() => setOpen(undefined)}
      onDone={(after) => {
        const { decision, target: before } = open;
        setOpen(undefined);
        if (after === null) toast.success(t('cases.done.givenAway', { number: before.number }));
        else
          toast.success(
            t(`cases.done.${decision}`, { number: after.number, name: after.assignee?.name ?? '' }),
            undoOf(decision, before, after),
          );
        onDone?.(before, after);
      }}
    />
  );
  return {
    can,
    open: openDialog,
    start: () => void move('start'),
    wake: () => void move('wake'),
    running: start.running || wake.running,
    dialog,
  };
}
