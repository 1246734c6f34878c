import type { KnownIdentity } from '@madoguchi/domain/identifying-words';
import type { CaseDetail } from '../../cases/types.ts';

type Matter = Pick<CaseDetail, 'number' | 'company' | 'client' | 'contact' | 'establishment'>;
const present = (texts: readonly (string | null | undefined)[]) => texts.flatMap((text) => text || []);

/** What this screen knows of whose matter it is, for a warning while somebody writes; the server knows more and has the last word. */
export function knownOf({ number, company, client, contact, establishment }: Matter): KnownIdentity {
  return {
    people: [client, contact].flatMap((each) => (each === null ? [] : [{ name: each.name, kana: each.kana }])),
    companies: company === null ? [] : [{ name: company.name, kana: company.kana }],
    telephones: present([client?.telephone, contact?.telephone]),
    emails: present([contact?.email]),
    corporateNumbers: present([company?.corporateNumber]),
    addresses: present([establishment?.address]),
    numbers: [number],
  };
}
