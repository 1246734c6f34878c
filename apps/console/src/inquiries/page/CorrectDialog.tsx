import { LIMITS } from '@madoguchi/domain/limits';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { fieldMessage, hasCode, isAppError } from '../../data-provider/errors.ts';
import { useBilingual, useT } from '../../i18n/provider.tsx';
import { ConflictPanel } from '../../shared/feedback/ConflictPanel.tsx';
import type { Side } from '../../shared/feedback/conflict.ts';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { HouseDialog } from '../../shared/feedback/HouseDialog.tsx';
import { toast } from '../../shared/feedback/toast.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { commands } from '../../shared/keys/commands.ts';
import { useKey } from '../../shared/keys/use-key.ts';
import { CorrectionFields } from './CorrectionFields.tsx';
import {
  type Correction,
  changesOf,
  conflictFields,
  correctionOf,
  type InquiryDetail,
  merged,
  wrongTimes,
} from './correction.ts';
import { useCorrectionWords } from './correction-words.ts';
import type { InquiryDialogProps } from './dialog-props.ts';
import { CorrectInquiryDocument } from './inquiries.operations.ts';
import { readInquiry, useInquiryCommand } from './use-inquiry.ts';

/** 訂正: the sheet changes, its history says what and why. Where somebody else was first, both sides stand side by side. */
export function CorrectDialog({ inquiry, reference, onClose }: InquiryDialogProps) {
  const t = useT();
  const name = useBilingual();
  const form = useRef<HTMLDivElement>(null);
  const formOf = (detail: InquiryDetail) => correctionOf(detail, name);
  // The form keeps the sheet from which the person started, whatever arrives meanwhile.
  const [start, setStart] = useState(() => ({ version: inquiry.version, base: formOf(inquiry) }));
  const [mine, setMine] = useState(start.base);
  const [theirs, setTheirs] = useState<InquiryDetail>();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<'reason' | 'nothing' | 'times'>();
  const command = useInquiryCommand(CorrectInquiryDocument, inquiry.id, (result) => result.correctInquiry);
  const { label, words } = useCorrectionWords(reference);
  useEffect(() => {
    if (isAppError(command.error) || fault !== undefined)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [command.error, fault]);

  const send = async (from: { version: number; base: Correction }, next: Correction) => {
    const changes = changesOf(from.base, next);
    if (wrongTimes(next).length > 0) return setFault('times');
    if (Object.keys(changes).length === 0) return setFault('nothing');
    if (reason.trim() === '') return setFault('reason');
    setFault(undefined);
    const done = await command.run({ id: inquiry.id, version: from.version, reason, ...changes });
    if (done === undefined) return;
    toast.success(t('inquiries.corrected'));
    onClose();
  };
  const conflict = hasCode(command.error, 'CONFLICT');
  useEffect(() => {
    if (conflict) readInquiry(inquiry.id).then(setTheirs, () => undefined);
  }, [conflict, inquiry.id]);
  const resolve = (sides: Readonly<Record<string, Side>>) => {
    if (theirs === undefined) return;
    const from = { version: theirs.version, base: formOf(theirs) };
    const next = merged(mine, from.base, sides);
    setMine(next);
    setStart(from);
    setTheirs(undefined);
    command.clearError();
    void send(from, next);
  };
  const save = () => {
    if (theirs === undefined) void send(start, mine);
  };
  useKey(commands.save, save);
  const wrong = fault === 'times' ? wrongTimes(mine) : [];
  const homeless = isAppError(command.error) && !(command.error.code === 'BAD_USER_INPUT') && !conflict;

  return (
    <HouseDialog
      title={`${t('inquiries.correctTitle')} ${inquiry.number}`}
      width="md"
      onClose={onClose}
      onSubmit={save}
      actions={
        theirs === undefined && (
          <>
            <Button onClick={onClose}>{t('action.cancel')}</Button>
            <Button type="submit" variant="contained" disabled={command.running}>
              {t('inquiries.correctSubmit')}
            </Button>
          </>
        )
      }
    >
      {homeless && <ErrorMessage error={command.error} />}
      {fault === 'nothing' && <p role="alert">{t('inquiries.nothingChanged')}</p>}
      {theirs !== undefined ? (
        <ConflictPanel
          fields={conflictFields({ base: start.base, mine, theirs: formOf(theirs) }, label, words)}
          onResolve={resolve}
          onCancel={onClose}
          running={command.running}
        />
      ) : (
        <div ref={form}>
          <CorrectionFields
            inquiry={inquiry}
            reference={reference}
            value={mine}
            onChange={(patch) => setMine((now) => ({ ...now, ...patch }))}
            wrongTimes={wrong}
            errorOf={(field) => fieldMessage(command.error, field)}
          />
          <TextArea
            label={t('inquiries.reason')}
            hint={t('inquiries.reasonHint')}
            required
            rows={2}
            limit={LIMITS.reason}
            value={reason}
            onChange={setReason}
            error={fault === 'reason' ? t('field.reasonMissing') : fieldMessage(command.error, 'reason')}
          />
        </div>
      )}
    </HouseDialog>
  );
}
