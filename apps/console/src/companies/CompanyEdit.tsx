import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { MissingPage } from '../cases/parts/MissingPage.tsx';
import { execute } from '../data-provider/client.ts';
import { hasCode } from '../data-provider/errors.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { ConflictPanel } from '../shared/feedback/ConflictPanel.tsx';
import type { Side } from '../shared/feedback/conflict.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { errorAtTop } from '../shared/feedback/form-errors.ts';
import { toast } from '../shared/feedback/toast.tsx';
import { useCurrentDesk } from '../sign-in/current-desk.ts';
import { CompanyFields } from './CompanyFields.tsx';
import { ContactFields } from './ContactFields.tsx';
import { CompanyPageDocument, UpdateCompanyDocument } from './companies.operations.ts';
import {
  COMPANY_FIELDS,
  type CompanyForm,
  changesOf,
  conflictFields,
  contactInput,
  type FormFault,
  faultsOf,
  formOf,
  mergedForm,
  NO_CONTACT,
} from './company-form.ts';
import { FormFrame, FormPart } from './FormFrame.tsx';
import type { CompanyDetail } from './types.ts';
import { useCompanyWords } from './use-company-words.ts';
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

export default function CompanyEdit() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useDocument(CompanyPageDocument, { id });
  if (data === undefined) return <MissingPage of="companies" error={error} onRetry={() => void refetch()} />;
  return <Form key={id} opened={data.company} />;
}

/** Changes of what is public of a company. Where somebody else was first, both sides stand field by field. */
function Form({ opened }: { opened: CompanyDetail }) {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const desk = useCurrentDesk();
  const words = useCompanyWords();
  const [start, setStart] = useState(() => ({ version: opened.version, base: formOf(opened) }));
  const [mine, setMine] = useState(start.base);
  const [contact, setContact] = useState(NO_CONTACT);
  const [theirs, setTheirs] = useState<CompanyDetail>();
  const [tried, setTried] = useState(false);
  const [unreadable, markUnreadable] = useUnreadable();
  const command = useCommand(UpdateCompanyDocument, { refresh: ['companies', 'CasePage'] });
  const page = pathTo('companies', opened.id);
  const faults = faultsOf(mine);

  const send = async (from: { version: number; base: CompanyForm }, next: CompanyForm) => {
    setTried(true);
    if (faultsOf(next).size > 0 || unreadable || desk === undefined) return;
    const person = contactInput(contact);
    const input = {
      id: opened.id,
      deskId: desk.id,
      version: from.version,
      ...changesOf(from.base, next),
      ...(person === undefined ? {} : { contact: person }),
    };
    const result = await command.run(input as Parameters<typeof command.run>[0]);
    if (result !== undefined) {
      queryClient.setQueryData(['CompanyPage', { id: opened.id }], { company: result.updateCompany });
      toast.success(t('companies.updated'));
      void navigate(page, { replace: true });
    }
  };
  const compare = async () => {
    const { company } = await execute(CompanyPageDocument, { id: opened.id });
    setTheirs(company);
    command.clearError();
  };
  const resolve = (sides: Readonly<Record<string, Side>>) => {
    if (theirs === undefined) return;
    const from = { version: theirs.version, base: formOf(theirs) };
    const merged = mergedForm(mine, from.base, sides);
    setStart(from);
    setMine(merged);
    setTheirs(undefined);
    void send(from, merged);
  };
  const conflict = hasCode(command.error, 'CONFLICT');
  return (
    <>
      <PageTitle
        tabTitle={t('companies.edit')}
        crumbs={[
          { label: t('nav.companies'), to: pathTo('companies') },
          { label: opened.name, to: page },
        ]}
      >
        {t('companies.edit')}
      </PageTitle>
      {theirs !== undefined ? (
        <ConflictPanel
          fields={conflictFields(
            { base: start.base, mine, theirs: formOf(theirs) },
            (field) => t(`companies.${field}`),
            words,
          )}
          onResolve={resolve}
          onCancel={() => setTheirs(undefined)}
          running={command.running}
        />
      ) : (
        <FormFrame
          submitLabel={conflict ? t('cases.amend.compare') : t('action.save')}
          onSubmit={() => void (conflict ? compare().catch(() => undefined) : send(start, mine))}
          onCancel={() => void navigate(page)}
          running={command.running}
          error={command.error}
        >
          {errorAtTop(command.error, AT_FIELDS) !== undefined && <ErrorMessage error={command.error} />}
          <CompanyFields
            value={mine}
            onChange={setMine}
            faults={tried ? faults : NO_FAULTS}
            error={command.error}
            onUnreadable={markUnreadable}
          />
          <FormPart title={t('companies.addContact')} hint={t('companies.contactHint')}>
            <ContactFields value={contact} onChange={setContact} error={command.error} onUnreadable={markUnreadable} />
          </FormPart>
        </FormFrame>
      )}
    </>
  );
}
