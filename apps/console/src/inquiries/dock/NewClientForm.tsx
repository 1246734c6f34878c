import { useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useCommand } from '../../data-provider/use-command.ts';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { NameWithKana } from '../../shared/fields/NameWithKana.tsx';
import { TextField } from '../../shared/fields/TextField.tsx';
import { entryFrom } from './caller-look-up.ts';
import { RegisterClientDocument } from './dock.operations.ts';
import { EntryForm } from './EntryForm.tsx';
import { SelectField } from './SelectField.tsx';
import { withCaller } from './sheet.ts';
import { useSheet } from './sheet-context.ts';
import { Columns } from './styles.ts';

const orNull = (text: string) => (text.trim() === '' ? null : text);

/** A person who consults for themself. Nothing of it has to be said. */
export function NewClientForm({ typed, onClose }: { typed: string; onClose: () => void }) {
  const t = useT();
  const { sheet, change, reference, focusField } = useSheet();
  const command = useCommand(RegisterClientDocument);
  const [entry, setEntry] = useState(() => ({ ...entryFrom(typed), kana: '' }));
  const [municipality, setMunicipality] = useState('');

  const submit = async () => {
    const result = await command.run({
      deskId: sheet.deskId,
      name: orNull(entry.name),
      kana: orNull(entry.kana),
      telephone: orNull(entry.telephone),
      municipality: orNull(municipality),
    });
    if (result === undefined) return;
    const { id, name, kana, telephone } = result.registerClient;
    const client = { id, name, kana, telephone };
    change((now) => withCaller(now, { company: null, client, contactName: null, earlier: null, cases: [] }));
    announce(t('dock.registeredClient'));
    focusField('topics');
  };
  const errorOf = (field: string) => fieldMessage(command.error, field);
  return (
    <EntryForm
      title={t('dock.newClient')}
      onSubmit={() => void submit()}
      onClose={onClose}
      running={command.running}
      error={command.error}
    >
      <NameWithKana
        label={t('dock.clientName')}
        name={entry.name}
        kana={entry.kana}
        onChange={(next) => setEntry({ ...entry, ...next })}
        error={errorOf('name')}
        kanaError={errorOf('kana')}
      />
      <Columns>
        <TextField
          label={t('dock.telephone')}
          type="tel"
          inputMode="tel"
          value={entry.telephone}
          onChange={(telephone) => setEntry({ ...entry, telephone })}
          error={errorOf('telephone')}
        />
        <SelectField
          label={t('dock.clientMunicipality')}
          value={municipality}
          options={[{ value: '', label: t('field.unknown') }, ...reference.choices('municipalities')]}
          onChange={setMunicipality}
          error={errorOf('municipality')}
        />
      </Columns>
    </EntryForm>
  );
}
