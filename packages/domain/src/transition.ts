import { DomainError } from './errors.ts';

/** A life cycle is one table: for each state, the actions that leave it and the state each leads to. */
export type TransitionTable<Status extends string, Action extends string> = Readonly<
  Record<Status, Readonly<Partial<Record<Action, Status>>>>
>;

/**
 * The state an action leads to.
 * @throws DomainError INVALID_TRANSITION naming the state and the attempt, where the table has no such move
 */
export function nextStatus<Status extends string, Action extends string>(
  table: TransitionTable<Status, Action>,
  from: Status,
  action: Action,
  labels: {
    readonly status: Readonly<Record<Status, { ja: string; en: string }>>;
    readonly action: Readonly<Record<Action, { ja: string; en: string }>>;
  },
): Status {
  const to = table[from][action];
  if (to === undefined) {
    const state = labels.status[from];
    const attempt = labels.action[action];
    throw new DomainError('INVALID_TRANSITION', {
      ja: `「${state.ja}」の案件では「${attempt.ja}」はできません。画面を更新してご確認ください。`,
      en: `A matter that is “${state.en}” cannot “${attempt.en}”. Please refresh and check.`,
    });
  }
  return to;
}

/** The actions the table knows from a state, in the table's order. */
export function actionsFrom<Status extends string, Action extends string>(
  table: TransitionTable<Status, Action>,
  from: Status,
  all: readonly Action[],
): Action[] {
  return all.filter((action) => table[from][action] !== undefined);
}

/**
 * The life cycle as a Mermaid state diagram, so that a drawing never drifts from the code.
 */
export function diagramOf<Status extends string, Action extends string>(
  table: TransitionTable<Status, Action>,
  initial: Status,
  actions: readonly Action[],
): string {
  const lines = ['stateDiagram-v2', `  [*] --> ${initial}`];
  for (const from of Object.keys(table) as Status[]) {
    for (const action of actions) {
      const to = table[from][action];
      if (to !== undefined) lines.push(`  ${from} --> ${to}: ${action}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
