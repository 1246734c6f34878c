import { ROLES } from '@madoguchi/domain/actor';
import { tokyoInstant } from '@madoguchi/domain/japanese-date';
import { isDeskRole } from '@madoguchi/domain/staff';
import { useState } from 'react';
import { useReference } from '../cases/reference.ts';
import { fieldMessage } from '../data-provider/errors.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useBilingual, useT } from '../i18n/provider.tsx';
import { ConfirmDialog } from '../shared/feedback/ConfirmDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { ChoiceChips } from '../shared/fields/ChoiceChips.tsx';
import { CodePicker } from '../shared/fields/CodePicker.tsx';
import { DateField } from '../shared/fields/JapaneseFields.tsx';
import { useViewer } from '../sign-in/session.ts';
import { DeputyField } from './DeputyField.tsx';
import { Form } from './parts.tsx';
import { GrantMembershipDocument } from './staff.operations.ts';

/** A role for somebody else; it waits for a second person. */
export function GrantDialog({ staffId, onClose }: { staffId: string; onClose: () => void }) {
  const t = useT();
  const bilingual = useBilingual();
  const reference = useReference();
  const { memberships } = useViewer();
  const own = new Set(memberships.filter((each) => each.role === 'ADMINISTRATOR').map((each) => each.organisation.id));
  const desks = (reference?.desks ?? []).filter((desk) => own.has(desk.organisation.id));
  const command = useCommand(GrantMembershipDocument, { refresh: ['StaffMember', 'StaffList'] });
  const [role, setRole] = useState<(typeof ROLES)[number]>('COUNSELLOR');
  const [desk, setDesk] = useState<readonly string[]>([]);
  const [deputyFor, setDeputyFor] = useState<readonly string[]>([]);
  const [lastDay, setLastDay] = useState<string>();
  const [typedDay, setTypedDay] = useState('');
  const [tried, setTried] = useState(false);
  const atDesk = isDeskRole(role);
  const [deskId] = desk;
  const save = async () => {
    setTried(true);
    if ((atDesk && deskId === undefined) || (lastDay === undefined && typedDay.trim() !== '')) return;
    const answer = await command.run({
      staffId,
      role,
      deskId: atDesk ? deskId : null,
      deputyForId: role === 'APPROVER' ? (deputyFor[0] ?? null) : null,
      validUntil: lastDay === undefined ? null : tokyoInstant(lastDay, '24:00').toISOString(),
    });
    if (answer === undefined) return;
    toast.success(t('staff.granted'));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('staff.grant')}
      confirmLabel={t('staff.grant')}
      onConfirm={() => void save()}
      onClose={onClose}
      running={command.running}
      error={command.error}
    >
      <Form>
        <p>{t('staff.grantLead')}</p>
        <ChoiceChips
          label={t('staff.role')}
          choices={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={role}
          onChange={setRole}
          error={fieldMessage(command.error, 'role')}
        />
        {atDesk && (
          <CodePicker
            label={t('staff.desk')}
            options={desks.map((each) => ({ code: each.id, label: bilingual(each), kana: '', key: '' }))}
            value={desk}
            onChange={setDesk}
            single
            required
            error={tried && deskId === undefined ? t('staff.deskMissing') : fieldMessage(command.error, 'deskId')}
          />
        )}
        {role === 'APPROVER' && deskId !== undefined && (
          <DeputyField
            deskId={deskId}
            staffId={staffId}
            value={deputyFor}
            onChange={setDeputyFor}
            error={fieldMessage(command.error, 'deputyForId')}
          />
        )}
        <DateField
          label={t('staff.validUntil')}
          value={lastDay}
          onChange={(day, typed) => {
            setLastDay(day);
            setTypedDay(typed);
          }}
          error={fieldMessage(command.error, 'validUntil')}
        />
      </Form>
    </ConfirmDialog>
  );
}
