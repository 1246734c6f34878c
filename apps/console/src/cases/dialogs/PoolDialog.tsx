import { useState } from 'react';
import { useDocument } from '../../data-provider/use-document.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { FieldGroup } from '../../shared/fields/field-frame.tsx';
import { DeskStaffDocument } from '../case.operations.ts';
import { SetCasePoolDocument } from '../case-commands.operations.ts';
import { CheckField } from '../parts/CheckField.tsx';
import type { CaseDetail } from '../types.ts';
import { useCase, useCaseCommand } from '../use-case.ts';
import { type CaseDialogProps } from './dialog-parts.tsx';

const named = (detail: CaseDetail) =>
  detail.pool.filter((member) => member.via === 'POOL').map((member) => member.staff.id);

/** Whom the supervisor names as readers of a sensitive case. */
export default function PoolDialog(props: CaseDialogProps) {
  const { detail } = useCase(props.target.id, 'recent');
  return detail === undefined ? null : <Form {...props} opened={detail} />;
}

function Form({ target, onClose, onDone, opened }: CaseDialogProps & { opened: CaseDetail }) {
  const t = useT();
  const staff = useDocument(DeskStaffDocument, { deskId: target.deskId }, { staleTime: 60_000 }).data?.deskStaff ?? [];
  const [chosen, setChosen] = useState<readonly string[]>(() => named(opened));
  const command = useCaseCommand(SetCasePoolDocument, target.id, (result) => result.setCasePool);
  const save = async () => {
    const after = await command.run({ id: target.id, version: opened.version, staffIds: [...chosen] });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void save());
  return (
    <ConfirmDialog
      title={t('cases.pool.title', { number: target.number })}
      confirmLabel={t('action.save')}
      onConfirm={() => void save()}
      onClose={onClose}
      running={command.running}
      error={command.error}
    >
      <Stack>
        <Lead>{t('cases.pool.lead')}</Lead>
        <FieldGroup label={t('cases.pool.people')}>
          {staff.map((person) => (
            <CheckField
              key={person.id}
              label={person.name}
              checked={chosen.includes(person.id)}
              onChange={(on) => setChosen(on ? [...chosen, person.id] : chosen.filter((id) => id !== person.id))}
            />
          ))}
        </FieldGroup>
      </Stack>
    </ConfirmDialog>
  );
}
