import { LIMITS } from '@madoguchi/domain/limits';
import { useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, startHere, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { toast } from '../../shared/feedback/toast.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { AddNoteDocument, RetractNoteDocument } from '../case-commands.operations.ts';
import type { CaseNote } from '../types.ts';
import { useCaseCommand } from '../use-case.ts';

interface Props {
  readonly caseId: string;
  readonly act: 'correct' | 'retract';
  readonly note: CaseNote;
  readonly onClose: () => void;
}

/** A correction is a new entry beside the old one; a retraction takes the text from every other reader. */
export default function NoteDialog({ caseId, act, note, onClose }: Props) {
  const t = useT();
  const correcting = act === 'correct';
  const [text, setText] = useState(correcting ? note.body : '');
  const [tried, setTried] = useState(false);
  const correct = useCaseCommand(AddNoteDocument, caseId, (result) => result.addNote);
  const retract = useCaseCommand(RetractNoteDocument, caseId, (result) => result.retractNote);
  const { running, error } = correcting ? correct : retract;
  const field = correcting ? 'body' : 'reason';
  const send = async () => {
    setTried(true);
    if (text.trim() === '') return;
    const { id, audience, thirdPerson } = note;
    const after = correcting
      ? await correct.run({ caseId, kind: 'CORRECTION', audience, thirdPerson, body: text, correctsNoteId: id })
      : await retract.run({ id, reason: text });
    if (after === undefined) return;
    toast.success(t(correcting ? 'cases.note.correctionSaved' : 'cases.note.retractionSaved'));
    onClose();
  };
  useSaveKey(() => void send());
  return (
    <ConfirmDialog
      title={t(correcting ? 'cases.note.correctTitle' : 'cases.note.retractTitle')}
      confirmLabel={t(correcting ? 'cases.note.correctSubmit' : 'cases.note.retractSubmit')}
      onConfirm={() => void send()}
      onClose={onClose}
      running={running}
      error={errorAtTop(error, [field])}
      grave={!correcting}
    >
      <Stack>
        <Lead>{t(correcting ? 'cases.note.correctLead' : 'cases.note.retractLead')}</Lead>
        <TextArea
          inputRef={startHere}
          label={t(correcting ? 'cases.note.body' : 'field.reason')}
          required
          rows={correcting ? 5 : 2}
          value={text}
          onChange={setText}
          limit={correcting ? LIMITS.note : LIMITS.reason}
          error={
            fieldMessage(error, field) ??
            (tried && text.trim() === '' ? t(correcting ? 'cases.note.empty' : 'field.reasonMissing') : undefined)
          }
        />
      </Stack>
    </ConfirmDialog>
  );
}
