import { useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useCommand } from '../../data-provider/use-command.ts';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { CorporateNumberField } from '../../shared/fields/JapaneseFields.tsx';
import { NameWithKana } from '../../shared/fields/NameWithKana.tsx';
import { TextField } from '../../shared/fields/TextField.tsx';
import { entryFrom } from './caller-look-up.ts';
import { RegisterCompanyDocument } from './dock.operations.ts';
import { EntryForm } from './EntryForm.tsx';
import { SelectField } from './SelectField.tsx';
import { withCaller } from './sheet.ts';
import { useSheet } from './sheet-context.ts';
import { Columns } from './styles.ts';

/** A company that the register does not know yet. A known 法人番号 brings the known company, without a word about it. */
export function NewCompanyForm({ typed, onClose }: { typed: string; onClose: () => void }) {
  const t = useT();
  const { sheet, change, reference, focusField } = useSheet();
  const command = useCommand(RegisterCompanyDocument);
  const [entry, setEntry] = useState(() => ({ ...entryFrom(typed), kana: '' }));
  const [corporateNumber, setCorporateNumber] = useState<string>();
  const [municipality, setMunicipality] = useState('');
  const [nameless, setNameless] = useState(false);

  const submit = async () => {
    if (entry.name.trim() === '') {
      setNameless(true);
      return;
    }
    const result = await command.run({
      deskId: sheet.deskId,
      name: entry.name,
      kana: entry.kana,
      telephone: entry.telephone.trim() === '' ? null : entry.telephone,
      corporateNumber: corporateNumber ?? null,
      municipality: municipality === '' ? null : municipality,
    });
    if (result === undefined) return;
    const { id, name, kana, corporateNumber: number, municipality: place } = result.registerCompany;
    const company = { id, name, kana, corporateNumber: number, municipality: place };
    change((now) => withCaller(now, { company, client: null, contactName: null, earlier: null, cases: [] }));
    announce(t('dock.registeredCompany', { name }));
    focusField('topics');
  };
  const errorOf = (field: string) => fieldMessage(command.error, field);
  return (
    <EntryForm
      title={t('dock.newCompany')}
      onSubmit={() => void submit()}
      onClose={onClose}
      running={command.running}
      error={command.error}
    >
      <NameWithKana
        label={t('dock.companyName')}
        kanaLabel={t('dock.companyKana')}
        name={entry.name}
        kana={entry.kana}
        onChange={(next) => {
          setNameless(false);
          setEntry({ ...entry, ...next });
        }}
        error={nameless ? t('dock.nameMissing') : errorOf('name')}
        kanaError={errorOf('kana')}
        required
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
          label={t('dock.municipality')}
          value={municipality}
          options={[{ value: '', label: t('field.unknown') }, ...reference.choices('municipalities')]}
          onChange={setMunicipality}
          error={errorOf('municipality')}
        />
      </Columns>
      <CorporateNumberField
        label={t('dock.corporateNumber')}
        value={corporateNumber}
        onChange={(value) => setCorporateNumber(value)}
        error={errorOf('corporateNumber')}
      />
    </EntryForm>
  );
}
