import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CheckField } from '../cases/parts/CheckField.tsx';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { errorAtTop } from '../shared/feedback/form-errors.ts';
import { toast } from '../shared/feedback/toast.tsx';
import { Empty } from '../shared/table/table-styles.ts';
import { useCurrentDesk } from '../sign-in/current-desk.ts';
import { CompanyFields } from './CompanyFields.tsx';
import { ContactFields } from './ContactFields.tsx';
import { RegisterCompanyDocument } from './companies.operations.ts';
import {
  COMPANY_FIELDS,
  changesOf,
  contactInput,
  EMPTY_COMPANY,
  type FormFault,
  faultsOf,
  NO_CONTACT,
} from './company-form.ts';
import { FormFrame, FormPart } from './FormFrame.tsx';
import { useUnreadable } from './use-unreadable.ts';

const NO_FAULTS: ReadonlySet<FormFault> = new Set();
const AT_FIELDS = [
  ...COMPANY_FIELDS,
  'contact.name',
  'contact.kana',
  'contact.title',
  'contact.telephone',
  'contact.email',
];

/** A company that the house does not know yet; a known number silently leads to the known company. */
export default function CompanyCreate() {
  const t = useT();
  const navigate = useNavigate();
  const desk = useCurrentDesk();
  const [form, setForm] = useState(EMPTY_COMPANY);
  const [contact, setContact] = useState(NO_CONTACT);
  const [soleProprietor, setSoleProprietor] = useState(false);
  const [tried, setTried] = useState(false);
  const [unreadable, markUnreadable] = useUnreadable();
  const command = useCommand(RegisterCompanyDocument, { refresh: ['companies'] });
  const faults = faultsOf(form);

  const save = async () => {
    setTried(true);
    if (faults.size > 0 || unreadable || desk === undefined) return;
    const person = contactInput(contact);
    const result = await command.run({
      deskId: desk.id,
      soleProprietor,
      name: form.name.trim(),
      ...changesOf(EMPTY_COMPANY, form),
      ...(person === undefined ? {} : { contact: person }),
    } as Parameters<typeof command.run>[0]);
    if (result === undefined) return;
    toast.success(t('companies.registered'));
    void navigate(pathTo('companies', result.registerCompany.id), { replace: true });
  };
  return (
    <>
      <PageTitle tabTitle={t('companies.register')} crumbs={[{ label: t('nav.companies'), to: pathTo('companies') }]}>
        {t('companies.register')}
      </PageTitle>
      {desk === undefined ? (
        <Empty>{t('companies.noDesk')}</Empty>
      ) : (
        <FormFrame
          submitLabel={t('companies.registerSubmit')}
          onSubmit={() => void save()}
          onCancel={() => void navigate(pathTo('companies'))}
          running={command.running}
          error={command.error}
        >
          {errorAtTop(command.error, AT_FIELDS) !== undefined && <ErrorMessage error={command.error} />}
          <CompanyFields
            value={form}
            onChange={setForm}
            faults={tried ? faults : NO_FAULTS}
            error={command.error}
            onUnreadable={markUnreadable}
          />
          <CheckField
            label={t('companies.soleProprietor')}
            hint={t('companies.soleProprietorHint')}
            checked={soleProprietor}
            onChange={setSoleProprietor}
          />
          <FormPart title={t('companies.contact')} hint={t('companies.contactHint')}>
            <ContactFields value={contact} onChange={setContact} error={command.error} onUnreadable={markUnreadable} />
          </FormPart>
        </FormFrame>
      )}
    </>
  );
}
