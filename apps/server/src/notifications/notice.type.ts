import type { NoticeKind } from '@madoguchi/domain';
import { Field, InputType, ObjectType } from 'type-graphql';
import { NoticeKindEnum } from '../wire/enums.ts';
import { Count, PageInfo } from '../wire/paging.type.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType({ description: 'Something that concerns the reader: that it happened, and where to read it.' })
export class Notice {
  @Field(() => UUID) id!: string;
  @Field(() => NoticeKindEnum) kind!: NoticeKind;
  @Field(() => String, { nullable: true, description: 'Of the referral, else of the case; as the reader knows it.' })
  number!: string | null;
  @Field(() => UUID, { nullable: true, description: 'Where the reader may open the case.' }) caseId!: string | null;
  @Field(() => UUID, { nullable: true }) referralId!: string | null;
  @Field(() => DateTimeISO) createdAt!: string;
  @Field(() => DateTimeISO, { nullable: true }) readAt!: string | null;
}

@ObjectType()
export class Notices {
  @Field(() => [Notice]) items!: Notice[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Count, { description: 'All unread notices of the reader, counted up to 99.' }) unread!: Count;
}

@InputType()
export class MarkNoticesReadInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => [UUID], { description: 'Of the reader; others are left alone.' }) ids!: string[];
}
