import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Count, PageInfo } from '../wire/paging.type.ts';
import { UUID } from '../wire/scalars.ts';

@ObjectType()
export class Programme {
  @Field(() => UUID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => String) slug!: string;
  @Field(() => Int) fiscalYear!: number;
  @Field(() => Int) section!: number;
  @Field(() => String) sectionTitle!: string;
  @Field(() => String) actor!: string;
  @Field(() => String, { nullable: true }) group!: string | null;
  @Field(() => String, { nullable: true }) groupTitle!: string | null;
  @Field(() => String) nameJa!: string;
  @Field(() => String) nameEn!: string;
  @Field(() => String) kind!: string;
  @Field(() => String) target!: string;
  @Field(() => String) quote!: string;
  @Field(() => Int) pointedOutCount!: number;
}

@ObjectType()
export class ProgrammePage {
  @Field(() => [Programme]) items!: Programme[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Count) count!: Count;
}

@InputType()
export class ProgrammeFilter {
  @Field(() => String, { nullable: true }) q?: string | null;
  @Field(() => Int, { nullable: true }) section?: number | null;
  @Field(() => String, { nullable: true }) actor?: string | null;
  @Field(() => String, { nullable: true }) kind?: string | null;
  @Field(() => String, { nullable: true }) target?: string | null;
}
