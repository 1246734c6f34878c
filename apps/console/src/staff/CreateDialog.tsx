import { useState } from 'react';
import { fieldMessage } from '../data-provider/errors.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { ConfirmDialog } from '../shared/feedback/ConfirmDialog.tsx';
import { TextField } from '../shared/fields/TextField.tsx';
import { Form } from './parts.tsx';
import { CreateStaffDocument } from './staff.operations.ts';
import type { Tell } from './use-invited.tsx';

/** An account without a role and without a password: the invitation sets the one. */
export function CreateDialog({ onClose, onDone }: { onClose: () => void; onDone: Tell }) {
  const t = useT();
  const command = useCommand(CreateStaffDocument, { refresh: ['StaffList'] });
  const [name, setName] = useState('');
  const [kana, setKana] = useState('');
  const [signInName, setSignInName] = useState('');
  const save = async () => {
    const answer = await command.run({ name, kana, signInName });
    if (answer !== undefined) onDone(answer.createStaff);
  };
  return (
    <ConfirmDialog
      title={t('staff.create')}
      confirmLabel={t('staff.create')}
      onConfirm={() => void save()}
      onClose={onClose}
      running={command.running}
      error={command.error}
    >
      <Form>
        <TextField
          label={t('staff.name')}
          value={name}
          onChange={setName}
          error={fieldMessage(command.error, 'name')}
          required
        />
        <TextField
          label={t('staff.kana')}
          value={kana}
          onChange={setKana}
          error={fieldMessage(command.error, 'kana')}
          required
        />
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
