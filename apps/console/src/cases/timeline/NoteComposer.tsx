import type { OrganisationCode } from '@madoguchi/contract';
import { tokyoInstant } from '@madoguchi/domain/japanese-date';
import { LIMITS } from '@madoguchi/domain/limits';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { ChoiceChips } from '../../shared/fields/ChoiceChips.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { commands } from '../../shared/keys/commands.ts';
import { useKey } from '../../shared/keys/use-key.ts';
import { gray } from '../../theme/palette.ts';
import { AddNoteDocument } from '../case-commands.operations.ts';
import { CheckField } from '../parts/CheckField.tsx';
import { useCaseCommand } from '../use-case.ts';
import { EMPTY_DRAFT, type NoteDraft, useNoteDraft, useUnsavedWarning } from './note-drafts.ts';
import { OccurredAt } from './OccurredAt.tsx';

const Box = styled('section')({
  display: 'grid',
  gap: '0.625rem',
  padding: '0.75rem 0.875rem 0.875rem',
  border: `1px solid ${gray[200]}`,
  borderRadius: '0.375rem',
  backgroundColor: gray[25],
});
const Line = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.5rem 0.875rem' });
const Save = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem',
  marginInlineStart: 'auto',
});
const Key = styled('span')({ fontSize: '0.75rem', fontWeight: 400 });

interface Props {
  readonly caseId: string;
  readonly organisation: OrganisationCode;
}

/** Appends to the case. Whatever fails, the text stays until the server has it. */
export function NoteComposer({ caseId, organisation }: Props) {
  const t = useT();
  const [draft, setDraft] = useNoteDraft(caseId);
  const [inside, setInside] = useState(false);
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const command = useCaseCommand(AddNoteDocument, caseId, (result) => result.addNote);
  useUnsavedWarning();
  const change = (part: Partial<NoteDraft>) => setDraft({ ...draft, ...part });

  const save = async () => {
    setEmpty(draft.body.trim() === '');
    if (draft.body.trim() === '') return field.current?.focus();
    const { body, kind, audience, thirdPerson, date, time } = draft;
    const occurredAt =
      date === undefined ? {} : { occurredAt: tokyoInstant(date, time === '' ? '00:00' : time).toISOString() };
    if ((await command.run({ caseId, body, kind, audience, thirdPerson, ...occurredAt })) === undefined) return;
    // The next note is for the same readers, as a rule.
    setDraft({ ...EMPTY_DRAFT, audience });
    announce(t('cases.note.saved'));
    field.current?.focus();
  };
  useKey(commands.note, () => field.current?.focus());
  useKey(commands.save, () => void save(), inside);

  const organisationOnly = t(`audience.ORGANISATION_${organisation}`);
  return (
    <Box
      aria-label={t('cases.note.title')}
      data-print="no"
      onFocus={() => setInside(true)}
      onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
    >
      {errorAtTop(command.error, ['body', 'occurredAt']) !== undefined && <ErrorMessage error={command.error} />}
      <TextArea
        label={t('cases.note.body')}
        hideLabel
        placeholder={t('cases.note.placeholder')}
        rows={2}
        inputRef={field}
        value={draft.body}
        onChange={(body) => {
          change({ body });
          setEmpty(false);
        }}
        limit={LIMITS.note}
        error={fieldMessage(command.error, 'body') ?? (empty ? t('cases.note.empty') : undefined)}
      />
      <Line>
        <ChoiceChips
          label={t('cases.note.audience')}
          hideLabel
          dense
          choices={[
            { value: 'DESK', label: t('audience.DESK') },
            { value: 'ORGANISATION', label: organisationOnly },
            { value: 'SHARED', label: t('audience.SHARED') },
          ]}
          value={draft.audience}
          onChange={(audience) => change({ audience })}
        />
        <ChoiceChips
          label={t('cases.note.kind')}
          hideLabel
          dense
          choices={[
            { value: 'MEMO', label: t('cases.noteKind.MEMO') },
            { value: 'CALL_ATTEMPT', label: t('cases.noteKind.CALL_ATTEMPT') },
          ]}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        <CheckField
          label={t('cases.note.thirdPerson')}
          checked={draft.thirdPerson}
          onChange={(thirdPerson) => change({ thirdPerson })}
        />
        <OccurredAt draft={draft} onChange={change} error={fieldMessage(command.error, 'occurredAt')} />
        <Save>
          <Button
            variant="contained"
            aria-busy={command.running}
            aria-keyshortcuts="Control+Enter"
            onClick={() => void save()}
          >
            {t('cases.note.submit')}
            <Key aria-hidden>&ensp;Ctrl+⏎</Key>
          </Button>
        </Save>
      </Line>
    </Box>
  );
}
