import { dateInTokyo, formatDate } from '@madoguchi/domain/japanese-date';
import { useCallback } from 'react';
import { useDocument } from '../../data-provider/use-document.ts';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { CaseContactsDocument } from '../case-contacts.operations.ts';
import { useNames } from '../reference.ts';
import type { CaseDetail } from '../types.ts';
import type { Amendment, AmendmentField } from './amendment.ts';

/** The persons of the case's company whom this organisation knows. */
export function useContacts(detail: CaseDetail) {
  const id = detail.company?.id;
  const found = useDocument(CaseContactsDocument, { id: id ?? '' }, { enabled: id !== undefined, staleTime: 60_000 });
  return found.data?.company.contacts ?? [];
}

/** Each field as it is read on the screen. */
export function useAmendmentWords(detail: CaseDetail): (field: AmendmentField, of: Amendment) => string {
  const t = useT();
  const [locale] = useLocale();
  const names = useNames();
  const contacts = useContacts(detail);
  return useCallback(
    (field, of) => {
      const words: Record<AmendmentField, () => string> = {
        subject: () => of.subject,
        topics: () => of.topics.map((code) => names.of('topics', code)).join('、'),
        urgent: () => t(of.urgent ? 'cases.urgent' : 'cases.notUrgent'),
        clientType: () => names.of('clientTypes', of.clientType),
        language: () => names.of('languages', of.language),
        contactId: () => contacts.find((contact) => contact.id === of.contactId)?.name ?? '',
        dueAt: () => (of.dueAt === '' ? '' : formatDate(dateInTokyo(new Date(of.dueAt)), locale)),
      };
      return words[field]();
    },
    [t, locale, names, contacts],
  );
}
