import type { Shape } from '../i18n/shape.ts';
import type { readersJa } from './messages.ja.ts';

export const readersEn: Shape<typeof readersJa> = {
  ask: 'Who can read this?',
  title: 'Who can read this',
  nobody: 'Nobody can read this now.',
  gone: 'This can no longer be read from here.',
};
