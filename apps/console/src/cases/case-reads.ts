import type { CaseFilter, CaseSort } from '@madoguchi/contract';
import { listOf, oneOf, type ResourceReads } from '../data-provider/resources.ts';
import { CaseListDocument, CasePageDocument } from './case.operations.ts';

const isFilter = (value: unknown): value is CaseFilter => typeof value === 'object' && value !== null;
const sortOf = (field: string | undefined): CaseSort => (field === 'OPENED' || field === 'ACTIVITY' ? field : 'DUE');

/** How react-admin reads cases. */
export const caseReads: ResourceReads = {
  list: listOf(
    CaseListDocument,
    (params, page) => ({
      filter: isFilter(params.filter) ? params.filter : {},
      sort: sortOf(params.sort?.field),
      page,
    }),
    (data) => data.cases,
  ),
  one: oneOf(CasePageDocument, (data) => data.case),
};
