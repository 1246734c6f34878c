import type { ExportEncoding } from '@madoguchi/domain';
import { Field, InputType } from 'type-graphql';
import { CaseFilter } from '../cases/case-filter.type.ts';
import { InquiryFilter } from '../inquiries/inquiry-filter.type.ts';
import { ExportEncodingEnum } from '../wire/enums.ts';
import { UUID } from '../wire/scalars.ts';

@InputType({ description: 'The sheets of a list as a file: what the reader may read when the file is fetched.' })
export class ExportInquiriesInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => String) reason!: string;
  @Field(() => ExportEncodingEnum, { nullable: true, defaultValue: 'UTF_8' }) encoding!: ExportEncoding | null;
  @Field(() => InquiryFilter, { nullable: true }) filter?: InquiryFilter | null;
  /** 問合せ・間違い・無言 as well, which the lists show and which do not count as 相談. */
  @Field(() => Boolean, { nullable: true, defaultValue: false }) tallies!: boolean | null;
}

@InputType({ description: 'The cases of a list as a file: what the reader may read when the file is fetched.' })
export class ExportCasesInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => String) reason!: string;
  @Field(() => ExportEncodingEnum, { nullable: true, defaultValue: 'UTF_8' }) encoding!: ExportEncoding | null;
  @Field(() => CaseFilter, { nullable: true }) filter?: CaseFilter | null;
}

/** What an order remembers of the list: ids, dates and codes, no word of anybody. */
export interface ExportFilter {
  readonly inquiries?: InquiryFilter & { readonly tallies: boolean };
  readonly cases?: CaseFilter;
}
