import { LIMITS } from '@madoguchi/domain/limits';
import { styled } from '@mui/material/styles';
import { SelectField } from '../cases/parts/SelectField.tsx';
import { useReference } from '../cases/reference.ts';
import { fieldMessage } from '../data-provider/errors.ts';
import { useBilingual, useT } from '../i18n/provider.tsx';
import { CorporateNumberField, TelephoneField } from '../shared/fields/JapaneseFields.tsx';
import { NameWithKana } from '../shared/fields/NameWithKana.tsx';
import { TextArea, TextField } from '../shared/fields/TextField.tsx';
import type { CompanyForm, FormFault } from './company-form.ts';

export const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
  gap: '1rem 1.25rem',
  alignItems: 'start',
});
export const Wide = styled('div')({ gridColumn: '1 / -1' });

interface Props {
  readonly value: CompanyForm;
  readonly onChange: (value: CompanyForm) => void;
  /** Fields that cannot be sent, once somebody has tried. */
  readonly faults: ReadonlySet<FormFault>;
  readonly error: unknown;
  readonly onUnreadable: (field: string, unreadable: boolean) => void;
}

/** What is public of a company; nothing here says who entered it. */
export function CompanyFields({ value, onChange, faults, error, onUnreadable }: Props) {
  const t = useT();
  const bilingual = useBilingual();
  const reference = useReference();
  const change = (part: Partial<CompanyForm>) => onChange({ ...value, ...part });
  const wrong = (field: FormFault) => (faults.has(field) ? t(`companies.fault.${field}`) : undefined);
  const options = (list: readonly { code: string; nameJa: string; nameEn: string }[] | undefined) =>
    (list ?? []).map((item) => ({ value: item.code, label: bilingual(item) }));
  return (
    <Grid>
      <CorporateNumberField
        label={t('companies.corporateNumber')}
        value={value.corporateNumber === '' ? undefined : value.corporateNumber}
        onChange={(number, typed) => {
          change({ corporateNumber: number ?? '' });
          onUnreadable('corporateNumber', number === undefined && typed.trim() !== '');
        }}
        error={fieldMessage(error, 'corporateNumber')}
      />
      <Wide>
        <NameWithKana
          label={t('companies.name')}
          required
          name={value.name}
          kana={value.kana}
          onChange={(next) => change(next)}
          error={fieldMessage(error, 'name') ?? wrong('name')}
          kanaError={fieldMessage(error, 'kana')}
        />
      </Wide>
      <TextField
        label={t('companies.postalCode')}
        inputMode="numeric"
        placeholder="100-0005"
        value={value.postalCode}
        onChange={(postalCode) => change({ postalCode })}
        error={fieldMessage(error, 'postalCode') ?? wrong('postalCode')}
      />
      <SelectField
        label={t('companies.municipality')}
        value={value.municipality}
        none={t('field.unknown')}
        options={options(reference?.municipalities)}
        onChange={(municipality) => change({ municipality })}
        error={fieldMessage(error, 'municipality')}
      />
      <Wide>
        <TextArea
          label={t('companies.address')}
          rows={1}
          value={value.address}
          onChange={(address) => change({ address })}
          limit={LIMITS.address}
          error={fieldMessage(error, 'address')}
        />
      </Wide>
      <TelephoneField
        label={t('companies.telephone')}
        value={value.telephone === '' ? undefined : value.telephone}
        onChange={(telephone, typed) => {
          change({ telephone: telephone ?? '' });
          onUnreadable('telephone', telephone === undefined && typed.trim() !== '');
        }}
        error={fieldMessage(error, 'telephone')}
      />
      <SelectField
        label={t('companies.industry')}
        value={value.industry}
        none={t('field.unknown')}
        options={options(reference?.industries)}
        onChange={(industry) => change({ industry })}
        error={fieldMessage(error, 'industry')}
      />
      <TextField
        label={t('companies.regularEmployees')}
        hint={t('companies.employeesHint')}
        inputMode="numeric"
        value={value.regularEmployees}
        onChange={(regularEmployees) => change({ regularEmployees })}
        error={fieldMessage(error, 'regularEmployees') ?? wrong('regularEmployees')}
      />
      <TextField
        label={t('companies.capitalYen')}
        hint={t('companies.capitalHint')}
        value={value.capitalYen}
        onChange={(capitalYen) => change({ capitalYen })}
        error={fieldMessage(error, 'capitalYen') ?? wrong('capitalYen')}
      />
    </Grid>
  );
}
