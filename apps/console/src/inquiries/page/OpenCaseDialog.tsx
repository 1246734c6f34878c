import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldMessage, hasCode } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { pathTo } from '../../links.ts';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { toast } from '../../shared/feedback/toast.tsx';
import { TextField } from '../../shared/fields/TextField.tsx';
import { subjectLine } from '../dock/sheet-input.ts';
import type { InquiryDialogProps } from './dialog-props.ts';
import { OpenCaseFromInquiryDocument } from './inquiries.operations.ts';
import { useInquiryCommand } from './use-inquiry.ts';

const nothing = () => undefined;

/** 案件にする: asks only what the case is called; everything else comes from the sheet. */
export function OpenCaseDialog({ inquiry, reference, onClose }: InquiryDialogProps) {
  const t = useT();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [subject, setSubject] = useState(() => subjectLine(inquiry.content, inquiry.topics, reference.topicName));
  const [empty, setEmpty] = useState(false);
  const command = useInquiryCommand(OpenCaseFromInquiryDocument, inquiry.id, nothing);
  useEffect(() => input.current?.select(), []);

  const submit = async () => {
    setEmpty(subject.trim() === '');
    if (subject.trim() === '') return;
    const done = await command.run({
      deskId: inquiry.deskId,
      inquiryId: inquiry.id,
      inquiryVersion: inquiry.version,
      kind: inquiry.subject === 'COMPANY' ? 'COMPANY' : 'INDIVIDUAL',
      sensitive: inquiry.sensitive,
      urgent: inquiry.urgent,
      subject: subject.trim(),
      companyId: inquiry.company?.id ?? null,
      clientId: inquiry.client?.id ?? null,
      clientType: inquiry.clientType,
      language: inquiry.language,
      topics: inquiry.topics,
      programmeIds: inquiry.programmes.map((programme) => programme.id),
      assignToMe: true,
    });
    if (done === undefined) return;
    const { id, number } = done.result.openCase;
    toast.success(t('inquiries.caseOpened', { number }));
    onClose();
    void navigate(pathTo('cases', id));
  };
  return (
    <ConfirmDialog
      title={t('inquiries.openCaseTitle')}
      confirmLabel={t('inquiries.openCaseSubmit')}
      onConfirm={() => void submit()}
      onClose={onClose}
      running={command.running}
      error={
        hasCode(command.error, 'BAD_USER_INPUT') && fieldMessage(command.error, 'subject') ? undefined : command.error
      }
    >
      <TextField
        label={t('inquiries.caseSubject')}
        required
        value={subject}
        onChange={setSubject}
        inputRef={input}
        error={empty ? t('inquiries.subjectMissing') : fieldMessage(command.error, 'subject')}
      />
    </ConfirmDialog>
  );
}
