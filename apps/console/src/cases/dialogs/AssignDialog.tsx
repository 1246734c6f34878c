import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useDocument } from '../../data-provider/use-document.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { useViewer } from '../../sign-in/session.ts';
import { blue, gray, outline } from '../../theme/palette.ts';
import { DeskStaffDocument } from '../case.operations.ts';
import { AssignCaseDocument } from '../case-commands.operations.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { useCaseCommand } from '../use-case.ts';
import { type CaseDialogProps, useCurrent } from './dialog-parts.tsx';

const People = styled('fieldset')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 13rem), 1fr))',
  gap: '0.375rem',
  margin: 0,
  padding: 0,
  border: 0,
  minWidth: 0,
});
const Person = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: '0.5rem',
  minHeight: '2.5rem',
  padding: '0.25rem 0.75rem',
  border: `1px solid ${outline}`,
  borderRadius: '0.375rem',
  cursor: 'pointer',
  '&:has(:checked)': { borderColor: blue[900], backgroundColor: blue[50], fontWeight: 700 },
  '& input': { width: '1.125rem', height: '1.125rem', margin: 0, accentColor: blue[900] },
  '& small': { color: gray[600], fontWeight: 400 },
  '& kbd': { marginInlineStart: 'auto' },
});

const KEYS = 9;

/** The digit of a key in either width, or undefined. */
const digitOf = (key: string) => /^[1-9]$/.exec(key.normalize('NFKC'))?.[0];

/** Who takes the case: a number decides at once, Enter takes the one marked, at first oneself. */
export default function AssignDialog({ target, onClose, onDone }: CaseDialogProps) {
  const t = useT();
  const viewer = useViewer();
  const { detail, version } = useCurrent(target);
  const staff = useDocument(DeskStaffDocument, { deskId: target.deskId }, { staleTime: 60_000 }).data?.deskStaff;
  const [chosen, setChosen] = useState<string>();
  const [deputy, setDeputy] = useState<string>();
  const command = useCaseCommand(AssignCaseDocument, target.id, (result) => result.assignCase);

  const self = staff?.some((person) => person.id === viewer.id) ? viewer.id : undefined;
  const marked = chosen ?? (target.assignee === null ? self : target.assignee.id) ?? staff?.[0]?.id;
  const deputyId = deputy ?? detail?.deputy?.id ?? '';

  const assign = async (assigneeId: string | undefined) => {
    if (assigneeId === undefined) return;
    setChosen(assigneeId);
    const second = deputyId === '' || deputyId === assigneeId ? {} : { deputyId };
    const after = await command.run({ id: target.id, version, assigneeId, ...second });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void assign(marked));
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = digitOf(event.key);
    if (digit === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof HTMLSelectElement) return;
    const person = staff?.[Number(digit) - 1];
    if (person === undefined) return;
    event.preventDefault();
    void assign(person.id);
  };

  return (
    <ConfirmDialog
      title={t('cases.assign.title', { number: target.number })}
      confirmLabel={t('cases.assign.submit')}
      onConfirm={() => void assign(marked)}
      onClose={onClose}
      running={command.running}
      error={command.error}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the digits for the radio group inside */}
      <div onKeyDown={onKeyDown}>
        <Stack>
          <Lead>{t('cases.assign.lead')}</Lead>
          <Choice staff={staff ?? []} marked={marked} selfId={viewer.id} onMark={setChosen} />
          <SelectField
            label={t('cases.deputy')}
            value={deputyId}
            none={t('cases.nobody')}
            options={(staff ?? [])
              .filter((person) => person.id !== marked)
              .map((person) => ({ value: person.id, label: person.name }))}
            onChange={setDeputy}
          />
        </Stack>
      </div>
    </ConfirmDialog>
  );
}

interface ChoiceProps {
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly marked: string | undefined;
  readonly selfId: string;
  readonly onMark: (id: string) => void;
}

function Choice({ staff, marked, selfId, onMark }: ChoiceProps) {
  const t = useT();
  const people = useRef<HTMLFieldSetElement>(null);
  const ready = staff.length > 0;
  useEffect(() => {
    if (ready) people.current?.querySelector<HTMLElement>(':checked')?.focus();
  }, [ready]);
  return (
    <People ref={people}>
      <legend className="visually-hidden">{t('cases.assignee')}</legend>
      {staff.map((person, index) => (
        <Person key={person.id}>
          <input type="radio" name="assignee" checked={person.id === marked} onChange={() => onMark(person.id)} />
          <span>
            {person.name}
            {person.id === selfId && <small> {t('cases.self')}</small>}
          </span>
          {index < KEYS && <kbd aria-hidden>{index + 1}</kbd>}
        </Person>
      ))}
    </People>
  );
}
