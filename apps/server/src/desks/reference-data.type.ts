import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate, UUID } from '../wire/scalars.ts';
import { Desk } from './desk.type.ts';

@ObjectType()
export class CodeItem {
  @Field(() => String) code!: string;
  @Field(() => String) nameJa!: string;
  @Field(() => String) nameEn!: string;
}

@ObjectType()
export class Topic {
  @Field(() => String) code!: string;
  @Field(() => String) list!: string;
  @Field(() => String) key!: string;
  @Field(() => String) kana!: string;
  @Field(() => String) nameJa!: string;
  @Field(() => String) nameEn!: string;
}

@ObjectType()
export class StockPhrase {
  @Field(() => UUID) id!: string;
  @Field(() => UUID, { nullable: true }) deskId!: string | null;
  @Field(() => String) trigger!: string;
  @Field(() => String) body!: string;
}

@ObjectType()
export class ReferenceData {
  @Field(() => Int) fiscalYear!: number;
  @Field(() => LocalDate) today!: string;
  @Field(() => [Desk]) desks!: Desk[];
  @Field(() => [CodeItem]) channels!: CodeItem[];
  @Field(() => [CodeItem]) clientTypes!: CodeItem[];
  @Field(() => [CodeItem]) callerRelations!: CodeItem[];
  @Field(() => [CodeItem]) languages!: CodeItem[];
  @Field(() => [CodeItem]) referralSources!: CodeItem[];
  @Field(() => [CodeItem]) inquiryOutcomes!: CodeItem[];
  @Field(() => [CodeItem]) caseOutcomes!: CodeItem[];
  @Field(() => [CodeItem]) tallyKinds!: CodeItem[];
  @Field(() => [CodeItem]) municipalities!: CodeItem[];
  @Field(() => [CodeItem]) industries!: CodeItem[];
  @Field(() => [Topic]) topics!: Topic[];
  @Field(() => [StockPhrase]) stockPhrases!: StockPhrase[];
}
