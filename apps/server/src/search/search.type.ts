import { Field, ObjectType } from 'type-graphql';
import { SearchHitKindEnum } from '../wire/enums.ts';
import { Count, PageInfo } from '../wire/paging.type.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType()
export class SearchHit {
  @Field(() => SearchHitKindEnum) kind!: 'CASE' | 'INQUIRY' | 'COMPANY' | 'PLATE';
  @Field(() => UUID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => String, { nullable: true }) subtitle!: string | null;
  @Field(() => String, { nullable: true }) snippet!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) at!: string | null;
  @Field(() => String, { nullable: true }) status!: string | null;
}

@ObjectType()
export class SearchPage {
  @Field(() => [SearchHit]) items!: SearchHit[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Count) count!: Count;
}
