import type { InquiryFilter } from '@madoguchi/contract';
import { listOf, type ResourceReads } from '../../data-provider/resources.ts';
import { InquiryListDocument } from './inquiries.operations.ts';

const isFilter = (value: unknown): value is InquiryFilter => typeof value === 'object' && value !== null;

export const inquiryReads: ResourceReads = {
  list: listOf(
    InquiryListDocument,
    (params, page) => ({ filter: isFilter(params.filter) ? params.filter : {}, page }),
    (data) => data.inquiries,
  ),
};
