import type { CompanyFilter } from '@madoguchi/contract';
import { listOf, oneOf, type ResourceReads } from '../data-provider/resources.ts';
import { CompanyListDocument, CompanyPageDocument } from './companies.operations.ts';

/** What was chosen above the list; '' where nothing was. */
export interface CompanyChoice {
  readonly q: string;
  readonly municipality: string;
  readonly industry: string;
}
export const NOTHING: CompanyChoice = { q: '', municipality: '', industry: '' };

export function companyFilter({ q, municipality, industry }: CompanyChoice): CompanyFilter {
  return {
    ...(q === '' ? {} : { q }),
    ...(municipality === '' ? {} : { municipality }),
    ...(industry === '' ? {} : { industry }),
  };
}

const isFilter = (value: unknown): value is CompanyFilter => typeof value === 'object' && value !== null;

/** How react-admin reads companies. */
export const companyReads: ResourceReads = {
  list: listOf(
    CompanyListDocument,
    (params, page) => ({ filter: isFilter(params.filter) ? params.filter : {}, page }),
    (data) => data.companies,
  ),
  one: oneOf(CompanyPageDocument, (data) => data.company),
};
