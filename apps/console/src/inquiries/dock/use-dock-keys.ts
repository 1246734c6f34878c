import type { InquirySubject } from '@madoguchi/contract';
import { flushSync } from 'react-dom';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { useKey } from '../../shared/keys/use-key.ts';
import type { Reference } from '../reference.ts';
import { channelCommands, dockCommands } from './dock-commands.ts';
import { type Sheet, withNextCase, withSubject } from './sheet.ts';

interface Parts {
  /** The sheet is on screen, not yet recorded, and the focus is in the dock. */
  readonly active: boolean;
  readonly sheet: Sheet;
  readonly reference: Reference;
  readonly change: (change: (sheet: Sheet) => Sheet) => void;
  readonly focusField: (field: string) => void;
  readonly record: () => void;
  readonly askSubject: () => void;
}

/** The keys of one sheet. None of them is heard in the middle of a composition: the registry sees to that. */
export function useDockKeys({ active, sheet, reference, change, focusField, record, askSubject }: Parts) {
  const t = useT();
  const choose = (subject: InquirySubject) => () => {
    flushSync(() => change((now) => withSubject(now, subject)));
    announce(t(`dock.subjects.${subject}`));
    focusField(subject === 'ANONYMOUS' ? 'topics' : 'caller');
  };
  useKey(dockCommands.company, choose('COMPANY'), active);
  useKey(dockCommands.individual, choose('INDIVIDUAL'), active);
  useKey(dockCommands.anonymous, choose('ANONYMOUS'), active);

  const channel = (digit: number) => () => {
    const choice = reference.channels.find((each) => each.digit === digit);
    if (choice === undefined) return;
    change((now) => ({ ...now, channel: choice.value }));
    announce(choice.label);
  };
  const [one, two, three, four, five, six, seven] = channelCommands;
  useKey(one, channel(1), active);
  useKey(two, channel(2), active);
  useKey(three, channel(3), active);
  useKey(four, channel(4), active);
  useKey(five, channel(5), active);
  useKey(six, channel(6), active);
  useKey(seven, channel(7), active);

  const attach = () => {
    const next = withNextCase(sheet);
    change(withNextCase);
    const hint = next.cases.find((each) => each.id === next.caseId);
    announce(hint === undefined ? t('dock.notAdded') : t('dock.added', { number: hint.number, subject: hint.subject }));
  };
  useKey(dockCommands.attach, attach, active && sheet.cases.length > 0);
  useKey(dockCommands.caller, () => focusField('caller'), active && sheet.subject !== 'ANONYMOUS');
  useKey(dockCommands.topics, () => focusField('topics'), active);
  useKey(dockCommands.memo, () => focusField('content'), active);
  useKey(dockCommands.answer, () => focusField('answer'), active);
  useKey(dockCommands.outcome, () => focusField('outcome'), active);
  useKey(dockCommands.record, record, active);
  useKey(dockCommands.recordAndOpen, askSubject, active && sheet.caseId === null);
}
