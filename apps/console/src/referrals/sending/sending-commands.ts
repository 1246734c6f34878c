import type { KeyCommand } from '../../shared/keys/commands.ts';

/** The keys of the dialog that sends a case on. */
export const sendingCommands = {
  consent: { id: 'sending.consent', scope: 'form', keys: 'Alt+C', label: 'keys.consent', inDialog: true },
  anonymous: { id: 'sending.anonymous', scope: 'form', keys: 'Alt+M', label: 'keys.unnamed', inDialog: true },
} as const satisfies Record<string, KeyCommand>;
