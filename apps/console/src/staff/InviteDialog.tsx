import { useState } from 'react';
import { fieldMessage } from '../data-provider/errors.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { ConfirmDialog } from '../shared/feedback/ConfirmDialog.tsx';
import { TextField } from '../shared/fields/TextField.tsx';
import { Form, type Member } from './parts.tsx';
import { InviteAgainDocument } from './staff.operations.ts';
import type { Tell } from './use-invited.tsx';

interface Props {
  readonly member: Member;
  readonly onClose: () => void;
  readonly onDone: Tell;
}

/** A new invitation for an account that nobody has used: the place to put a mistyped address right. */
export function InviteDialog({ member, onClose, onDone }: Props) {
  const t = useT();
  const command = useCommand(InviteAgainDocument, { refresh: ['StaffMember', 'StaffList'] });
  const [signInName, setSignInName] = useState(member.signInName);
  const save = async () => {
    const answer = await command.run({ staffId: member.id, signInName });
    if (answer !== undefined) onDone(answer.inviteAgain);
  };
  return (
    <ConfirmDialog
      title={t('staff.invite')}
      confirmLabel={t('staff.invite')}
      onConfirm={() => void save()}
      onClose={onClose}
      running={command.running}
      error={command.error}
    >
      <Form>
        <p>{t('staff.correctLead')}</p>
        <TextField
          label={t('staff.signInName')}
          inputMode="email"
          value={signInName}
          onChange={setSignInName}
          error={fieldMessage(command.error, 'signInName')}
          required
        />
      </Form>
    </ConfirmDialog>
  );
}
