import type { MessageKey } from '../../i18n/ja.ts';

export type KeyScope = 'global' | 'goto' | 'list' | 'case' | 'dock' | 'form';

export interface KeyCommand {
  /** Stays the same for ever: people's own keys are stored under it. */
  readonly id: string;
  readonly scope: KeyScope;
  readonly keys: string;
  readonly label: MessageKey;
  readonly inDialog?: boolean;
}

const command = (id: string, scope: KeyScope, keys: string, label: MessageKey, inDialog = false): KeyCommand => ({
  id,
  scope,
  keys,
  label,
  inDialog,
});

/** The keys of the house. A feature may have commands of its own; these are the ones that several screens share. */
export const commands = {
  help: command('help', 'global', '?', 'keys.help'),
  search: command('search', 'global', 'Ctrl+K', 'keys.search'),
  dock: command('dock', 'global', 'Alt+N', 'keys.dock'),
  listSearch: command('list.search', 'list', '/', 'keys.listSearch'),
  nextRow: command('list.next', 'list', 'j', 'keys.next'),
  previousRow: command('list.previous', 'list', 'k', 'keys.previous'),
  selectRow: command('list.select', 'list', 'x', 'keys.select'),
  save: command('form.save', 'form', 'Ctrl+Enter', 'keys.save', true),
  assign: command('case.assign', 'case', 'a', 'keys.assign'),
  refer: command('case.refer', 'case', 'r', 'keys.refer'),
  dispatch: command('case.dispatch', 'case', 'd', 'keys.dispatch'),
  hold: command('case.hold', 'case', 's', 'keys.hold'),
  closeCase: command('case.close', 'case', 'e', 'keys.closeCase'),
  note: command('case.note', 'case', 'n', 'keys.note'),
  consent: command('case.consent', 'case', 'c', 'keys.consent'),
  previousInQueue: command('case.previous', 'case', '[', 'keys.previousInQueue'),
  nextInQueue: command('case.next', 'case', ']', 'keys.nextInQueue'),
} as const;
