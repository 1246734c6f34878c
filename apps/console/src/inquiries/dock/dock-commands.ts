import type { KeyCommand } from '../../shared/keys/commands.ts';

const command = (name: string, keys: string, label: KeyCommand['label']): KeyCommand => ({
  id: `dock.${name}`,
  scope: 'dock',
  keys,
  label,
});

/** The keys of the dock. They work while the focus is in it, so that a page keeps its own. */
export const dockCommands = {
  newSheet: command('new', 'Alt+Shift+N', 'dock.key.newSheet'),
  nextSheet: command('next', 'Alt+Shift+S', 'dock.key.next'),
  company: command('company', 'Alt+K', 'dock.key.company'),
  individual: command('individual', 'Alt+J', 'dock.key.individual'),
  anonymous: command('anonymous', 'Alt+M', 'dock.key.anonymous'),
  attach: command('attach', 'Alt+A', 'dock.key.attach'),
  caller: command('caller', 'Alt+I', 'dock.key.caller'),
  topics: command('topics', 'Alt+T', 'dock.key.topics'),
  memo: command('memo', 'Alt+B', 'dock.key.memo'),
  answer: command('answer', 'Alt+W', 'dock.key.answer'),
  outcome: command('outcome', 'Alt+R', 'dock.key.outcome'),
  record: command('record', 'Ctrl+Enter', 'dock.key.record'),
  recordAndOpen: command('record-open', 'Ctrl+Shift+Enter', 'dock.key.recordAndOpen'),
} as const;

/** Works on every screen, also while the dock is folded away. */
export const tallyCommand = command('tally', 'Alt+0', 'dock.key.tally');

export const channelCommands = [
  command('channel-1', 'Alt+1', 'dock.key.channel1'),
  command('channel-2', 'Alt+2', 'dock.key.channel2'),
  command('channel-3', 'Alt+3', 'dock.key.channel3'),
  command('channel-4', 'Alt+4', 'dock.key.channel4'),
  command('channel-5', 'Alt+5', 'dock.key.channel5'),
  command('channel-6', 'Alt+6', 'dock.key.channel6'),
  command('channel-7', 'Alt+7', 'dock.key.channel7'),
] as const;
