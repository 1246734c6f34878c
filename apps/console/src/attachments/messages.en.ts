import type { Shape } from '../i18n/shape.ts';
import type { attachmentsJa } from './messages.ja.ts';

export const attachmentsEn: Shape<typeof attachmentsJa> = {
  title: 'Files',
  none: 'No files yet.',
  add: 'Attach files',
  choose: 'Choose files',
  hint: 'Or drop them here. PDF, pictures, Word, Excel, PowerPoint and text, up to 10 MB.',
  underWay: 'Files on their way',
  progress: 'Sending %{name}',
  attached: '%{name} is attached.',
  tooBig: 'Files may have at most 10 MB. Split it or make it smaller first.',
  dismiss: 'Dismiss',
  dismissOf: 'Dismiss the notice about %{name}',
  save: 'Save %{name}',
  saved: '%{name} is saved.',
  closed: '%{name} can no longer be read: it was removed, or the sharing has ended.',
  remove: 'Remove',
  removeOf: 'Remove %{name}',
  removed: 'This file was removed (%{reason})',
  removeTitle: 'Remove the file',
  removeLead:
    'The content of “%{name}” is deleted, for those it was shared with as well. This cannot be undone; the trail keeps that it was there.',
  removeSubmit: 'Remove',
  removalSaved: 'The file is removed.',
};
