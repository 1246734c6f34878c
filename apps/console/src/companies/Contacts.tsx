import { formatTelephone } from '@madoguchi/domain/telephone';
import { Quiet, Rows } from '../cases/parts/Panel.tsx';
import { useT } from '../i18n/provider.tsx';
import type { CompanyDetail } from './types.ts';

/** The persons whom this organisation knows there; the other organisation has its own. */
export function Contacts({ contacts }: { contacts: CompanyDetail['contacts'] }) {
  const t = useT();
  return (
    <>
      {contacts.length === 0 ? (
        <Quiet>{t('companies.noContacts')}</Quiet>
      ) : (
        <Rows>
          {contacts.map((contact) => (
            <li key={contact.id}>
              <strong>{contact.name}</strong> <Quiet as="span">{contact.kana}</Quiet>
              {contact.title !== null && <p>{contact.title}</p>}
              <p>
                {contact.telephone !== null && <span className="number">{formatTelephone(contact.telephone)}　</span>}
                {contact.email !== null && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
              </p>
            </li>
          ))}
        </Rows>
      )}
      <Quiet>{t('companies.contactHint')}</Quiet>
    </>
  );
}
