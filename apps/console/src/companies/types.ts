import type { CompanyListQuery, CompanyPageQuery } from '@madoguchi/contract';

export type CompanyDetail = CompanyPageQuery['company'];
export type CompanyRow = CompanyListQuery['companies']['items'][number];
