import { fieldMessage } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { TelephoneField } from '../shared/fields/JapaneseFields.tsx';
import { NameWithKana } from '../shared/fields/NameWithKana.tsx';
import { TextField } from '../shared/fields/TextField.tsx';
import { Grid, Wide } from './CompanyFields.tsx';
import type { ContactForm } from './company-form.ts';

interface Props {
  readonly value: ContactForm;
  readonly onChange: (value: ContactForm) => void;
  readonly error: unknown;
  readonly onUnreadable: (field: string, unreadable: boolean) => void;
}

/** A person at the company; it stays within the organisation that writes it down. */
export function ContactFields({ value, onChange, error, onUnreadable }: Props) {
  const t = useT();
  const change = (part: Partial<ContactForm>) => onChange({ ...value, ...part });
  return (
    <Grid>
      <Wide>
        <NameWithKana
          label={t('companies.contactName')}
          name={value.name}
          kana={value.kana}
          onChange={change}
          error={fieldMessage(error, 'contact.name')}
          kanaError={fieldMessage(error, 'contact.kana')}
        />
      </Wide>
      <TextField
        label={t('companies.contactTitle')}
        value={value.title}
        onChange={(title) => change({ title })}
        error={fieldMessage(error, 'contact.title')}
      />
      <TelephoneField
        label={t('companies.telephone')}
        value={value.telephone === '' ? undefined : value.telephone}
        onChange={(telephone, typed) => {
          change({ telephone: telephone ?? '' });
          onUnreadable('contact.telephone', telephone === undefined && typed.trim() !== '');
        }}
        error={fieldMessage(error, 'contact.telephone')}
      />
      <TextField
        label={t('companies.email')}
        type="email"
        value={value.email}
        onChange={(email) => change({ email })}
        error={fieldMessage(error, 'contact.email')}
      />
    </Grid>
  );
}
