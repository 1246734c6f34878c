import { type Actor, supervises } from './actor.ts';
import { badField, badInput, DomainError, type FieldError, forbidden } from './errors.ts';
import { addDays } from './japanese-date.ts';
import { nextStatus, type TransitionTable } from './transition.ts';
import { type CaseAccess, type CaseGrant, type CaseVisibility, caseStanding } from './visibility.ts';

export const CASE_STATUSES = ['NEW', 'ACTIVE', 'ON_HOLD', 'CLOSED'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const CASE_KINDS = ['COMPANY', 'INDIVIDUAL'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const HOLD_ON = ['CLIENT', 'EXPERT', 'OTHER_DESK'] as const;
export type HoldOn = (typeof HOLD_ON)[number];

export const WHOSE_MOVES = ['DESK', 'ASSIGNEE', 'CLIENT', 'EXPERT', 'OTHER_DESK', 'NOBODY'] as const;
export type WhoseMove = (typeof WHOSE_MOVES)[number];

/** Moves of the life cycle (design §3). */
export const CASE_MOVES = ['START', 'HOLD', 'WAKE', 'CLOSE', 'REOPEN'] as const;
export type CaseMove = (typeof CASE_MOVES)[number];

/** Everything a person can press on a case; the console draws exactly what the server sends. */
export const CASE_ACTIONS = [
  'ASSIGN',
  ...CASE_MOVES,
  'ADD_NOTE',
  'AMEND',
  'POINT_OUT_PROGRAMME',
  'LEAVE_MESSAGE',
  'EDIT_POOL',
  'ADD_TASK',
  'REFER',
  'WHO_SAW',
  'OPEN_TO_AUDITOR',
  'LEGAL_HOLD',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/** `NEW → ACTIVE ⇄ ON_HOLD → CLOSED → (reopen) ACTIVE`, design §3. A case may be closed from any open state. */
export const CASE_LIFE_CYCLE = {
  NEW: { START: 'ACTIVE', HOLD: 'ON_HOLD', CLOSE: 'CLOSED' },
  ACTIVE: { HOLD: 'ON_HOLD', CLOSE: 'CLOSED' },
  ON_HOLD: { WAKE: 'ACTIVE', CLOSE: 'CLOSED' },
  CLOSED: { REOPEN: 'ACTIVE' },
} as const satisfies TransitionTable<CaseStatus, CaseMove>;

export const CASE_STATUS_LABELS = {
  NEW: { ja: '新規', en: 'new' },
  ACTIVE: { ja: '対応中', en: 'active' },
  ON_HOLD: { ja: '保留', en: 'on hold' },
  CLOSED: { ja: '完了', en: 'closed' },
} as const satisfies Record<CaseStatus, { ja: string; en: string }>;

export const CASE_MOVE_LABELS = {
  START: { ja: '着手', en: 'start' },
  HOLD: { ja: '保留', en: 'hold' },
  WAKE: { ja: '再開', en: 'wake' },
  CLOSE: { ja: '完了', en: 'close' },
  REOPEN: { ja: '完了の取消し', en: 'reopen' },
} as const satisfies Record<CaseMove, { ja: string; en: string }>;

const LABELS = { status: CASE_STATUS_LABELS, action: CASE_MOVE_LABELS };

/** Days during which the assignee may reopen alone; afterwards a supervisor (design §3). */
export const REOPEN_DAYS_FOR_ASSIGNEE = 30;

/** Longest hold, in days: a case may wait, it may not be forgotten. */
export const LONGEST_HOLD_DAYS = 366;

/** What the rules need to know of a case; ids are UUID strings, times are instants. */
export interface CaseFacts extends CaseVisibility {
  readonly status: CaseStatus;
  readonly holdOn: HoldOn | null;
  readonly closedAt: Date | null;
  /** When its words were let go, its time of keeping being over (design §9). */
  readonly disposedAt?: Date | null | undefined;
}

/**
 * The state a move leads to.
 * @throws DomainError INVALID_TRANSITION
 */
export function moveCase(status: CaseStatus, move: CaseMove): CaseStatus {
  return nextStatus<CaseStatus, CaseMove>(CASE_LIFE_CYCLE, status, move, LABELS);
}

/** Whose move it is: derived, never stored; the queue's main column. */
export function whoseMove(facts: Pick<CaseFacts, 'status' | 'holdOn' | 'assigneeId'>): WhoseMove {
  switch (facts.status) {
    case 'NEW':
      return facts.assigneeId === null ? 'DESK' : 'ASSIGNEE';
    case 'ACTIVE':
      return facts.assigneeId === null ? 'DESK' : 'ASSIGNEE';
    case 'ON_HOLD':
      return facts.holdOn ?? 'CLIENT';
    case 'CLOSED':
      return 'NOBODY';
  }
}

function mayReopen(actor: Actor, facts: CaseFacts, now: Date): boolean {
  if (supervises(actor, facts.deskId)) return true;
  if (facts.assigneeId !== actor.staffId || facts.closedAt === null) return false;
  return now.getTime() - facts.closedAt.getTime() <= REOPEN_DAYS_FOR_ASSIGNEE * 86_400_000;
}

/** What a reader outside the desk's plain rule may add: what happened, and what is to be done; never a decision on the case. */
const CONTRIBUTIONS: readonly CaseAction[] = ['ADD_NOTE', 'ADD_TASK'];
/** Somebody reading in an emergency may also leave word for the person in charge. */
const EMERGENCY_ACTS: readonly CaseAction[] = [...CONTRIBUTIONS, 'LEAVE_MESSAGE'];

/** Permission alone, whatever the state; `legal` is the table's matter. The plate on the door grants no act. */
export function mayOnCase(
  actor: Actor,
  facts: CaseFacts,
  grants: readonly CaseGrant[],
  action: CaseAction,
  now: Date,
): boolean {
  if (actor.kind === 'SYSTEM') return action === 'WAKE';
  const standing = caseStanding(actor, facts, grants, now);
  switch (standing) {
    case null:
      return false;
    case 'PARTICIPANT':
      return CONTRIBUTIONS.includes(action);
    case 'EMERGENCY':
      return EMERGENCY_ACTS.includes(action);
    case 'AUDIT':
      return false;
    case 'DESK':
    case 'POOL':
      return mayAtDesk(actor, facts, action, now);
  }
}

function mayAtDesk(actor: Actor, facts: CaseFacts, action: CaseAction, now: Date): boolean {
  switch (action) {
    case 'REOPEN':
      return mayReopen(actor, facts, now);
    case 'EDIT_POOL':
      return facts.sensitive && supervises(actor, facts.deskId);
    case 'WHO_SAW':
    case 'OPEN_TO_AUDITOR':
    case 'LEGAL_HOLD':
      return supervises(actor, facts.deskId);
    case 'ASSIGN':
    case 'START':
    case 'HOLD':
    case 'WAKE':
    case 'CLOSE':
    case 'ADD_NOTE':
    case 'AMEND':
    case 'POINT_OUT_PROGRAMME':
    case 'LEAVE_MESSAGE':
    case 'ADD_TASK':
    case 'REFER':
      return true;
  }
}

const isDisposed = (facts: Pick<CaseFacts, 'disposedAt'>) =>
  facts.disposedAt !== undefined && facts.disposedAt !== null;

/**
 * What was let go does not come back: words that were added afterwards would be kept for ever.
 * @throws DomainError INVALID_TRANSITION
 */
export function assertNotDisposed(facts: Pick<CaseFacts, 'disposedAt'>): void {
  if (!isDisposed(facts)) return;
  throw new DomainError('INVALID_TRANSITION', {
    ja: 'この案件の内容は、保存期間が満了したため廃棄されています。変更や完了の取消しはできません。新しい相談として受け付けてください。',
    en: 'The content of this case was disposed of when its time of keeping ended. It can neither be changed nor reopened; record a new inquiry.',
  });
}

function legalOnCase({ status, ...facts }: CaseFacts, action: CaseAction): boolean {
  if (isDisposed(facts)) return action === 'WHO_SAW';
  switch (action) {
    case 'START':
    case 'HOLD':
    case 'WAKE':
    case 'CLOSE':
    case 'REOPEN': {
      const row: Readonly<Partial<Record<CaseMove, CaseStatus>>> = CASE_LIFE_CYCLE[status];
      return row[action] !== undefined;
    }
    case 'ADD_NOTE':
    case 'WHO_SAW':
    case 'OPEN_TO_AUDITOR':
    case 'LEGAL_HOLD':
      return true;
    case 'ASSIGN':
    case 'AMEND':
    case 'POINT_OUT_PROGRAMME':
    case 'LEAVE_MESSAGE':
    case 'EDIT_POOL':
    case 'ADD_TASK':
    case 'REFER':
      return status !== 'CLOSED';
  }
}

/** What this actor may press now: permitted and legal. The same answer guards the command. */
export function caseActions(actor: Actor, facts: CaseFacts, grants: readonly CaseGrant[], now: Date): CaseAction[] {
  return CASE_ACTIONS.filter((action) => legalOnCase(facts, action) && mayOnCase(actor, facts, grants, action, now));
}

/**
 * Guard of every command on a case that is already known to be visible: permitted, then legal.
 * @throws DomainError FORBIDDEN or INVALID_TRANSITION
 */
export function assertCaseAction(
  actor: Actor,
  facts: CaseFacts,
  grants: readonly CaseGrant[],
  action: CaseAction,
  now: Date,
): void {
  if (!mayOnCase(actor, facts, grants, action, now)) throw forbidden();
  if (legalOnCase(facts, action)) return;
  assertNotDisposed(facts);
  const move = CASE_MOVES.find((each) => each === action);
  if (move !== undefined) moveCase(facts.status, move);
  throw new DomainError('INVALID_TRANSITION', {
    ja: `「${CASE_STATUS_LABELS[facts.status].ja}」の案件は変更できません。先に完了を取り消してください。`,
    en: `A case that is “${CASE_STATUS_LABELS[facts.status].en}” cannot be changed. Reopen it first.`,
  });
}

/**
 * What a case must have before it can be closed (design §3): outcome, topics, client type.
 * @throws DomainError BAD_USER_INPUT with one entry per missing field
 */
export function assertClosable(input: { outcome: string; topics: readonly string[]; clientType: string }): void {
  const fields: FieldError[] = [];
  if (input.outcome === '') fields.push(missing('outcome', '結果を選んでください。', 'Choose an outcome.'));
  if (input.topics.length === 0)
    fields.push(missing('topics', '項目を一つ以上選んでください。', 'Choose at least one topic.'));
  if (input.clientType === '') {
    fields.push(
      missing(
        'clientType',
        '相談者の区分を選んでください（不明も選べます）。',
        'Choose the kind of client (unknown is allowed).',
      ),
    );
  }
  if (fields.length > 0) throw badInput(fields);
}

function missing(field: string, ja: string, en: string): FieldError {
  return { field, message: { ja, en } };
}

/**
 * Who is in charge once somebody takes a case up: whoever it was given to, else the person who starts it.
 */
export function assigneeAfterStart(actor: Actor, facts: Pick<CaseFacts, 'assigneeId'>): string {
  return facts.assigneeId ?? actor.staffId;
}

/**
 * A hold has an end in sight: from tomorrow to `LONGEST_HOLD_DAYS` from today.
 * @param until `YYYY-MM-DD`, the day on which the case wakes
 * @param today `YYYY-MM-DD` in Asia/Tokyo
 * @throws DomainError BAD_USER_INPUT on `until`
 */
export function assertHoldable(until: string, today: string): void {
  if (until <= today) throw badField('until', '明日以降の日付を入力してください。', 'Choose a day after today.');
  if (until > addDays(today, LONGEST_HOLD_DAYS)) {
    throw badField(
      'until',
      `保留は${LONGEST_HOLD_DAYS}日先までです。`,
      `A case may be held for at most ${LONGEST_HOLD_DAYS} days.`,
    );
  }
}

/** Whom a case may be about: an individual's employer is never linked, a company's case has no individual client (design §2). */
export function partyErrors(
  kind: CaseKind,
  party: { readonly companyId: string | null; readonly clientId: string | null },
): FieldError[] {
  const fields: FieldError[] = [];
  if (kind === 'INDIVIDUAL' && party.companyId !== null) {
    fields.push(
      missing('companyId', '個人の案件に企業は付けられません。', 'A case of an individual cannot carry a company.'),
    );
  }
  if (kind === 'COMPANY' && party.clientId !== null) {
    fields.push(
      missing(
        'clientId',
        '企業の案件に個人の相談者は付けられません。',
        'A case of a company cannot carry an individual client.',
      ),
    );
  }
  return fields;
}

/**
 * Guard of an emergency reading: for those at the desk who see the plate alone; told to the supervisor, 24 hours (design §4).
 * @param access what the actor may read before it
 * @throws DomainError NOT_FOUND is the caller's matter; FORBIDDEN for no plate, INVALID_TRANSITION where the case is readable already
 */
export function assertEmergencyReading(access: CaseAccess): void {
  if (access === 'NONE') throw forbidden();
  if (access === 'FULL') {
    throw new DomainError('INVALID_TRANSITION', {
      ja: 'この案件は、すでに内容を閲覧できます。緊急閲覧は必要ありません。',
      en: 'You can already read this case; no emergency reading is needed.',
    });
  }
}

/** @throws DomainError INVALID_TRANSITION where somebody ticked it off already */
export function assertTaskOpen(task: { readonly doneAt: Date | null }): void {
  if (task.doneAt === null) return;
  throw new DomainError('INVALID_TRANSITION', {
    ja: 'この「次にやること」は、すでに完了しています。',
    en: 'This next step was already done.',
  });
}
