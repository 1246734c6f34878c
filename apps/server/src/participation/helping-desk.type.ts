import type { CaseKind, CaseStatus } from '@madoguchi/domain';
import { Field, ObjectType } from 'type-graphql';
import { CaseKindEnum, CaseStatusEnum } from '../wire/enums.ts';
import { LocalDate, UUID } from '../wire/scalars.ts';

@ObjectType({ description: 'At intake: this desk is helping the company since that month.' })
export class HelpingDesk {
  @Field(() => UUID) deskId!: string;
  @Field(() => String, { description: 'YYYY-MM' }) since!: string;
}

@ObjectType({ description: 'A matter as a manager sees it: number, date, desk and codes; no word of it.' })
export class FigureRow {
  @Field(() => String) number!: string;
  @Field(() => LocalDate) openedOn!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => CaseKindEnum) kind!: CaseKind;
  @Field(() => CaseStatusEnum) status!: CaseStatus;
  @Field(() => String) clientType!: string;
  @Field(() => [String]) topics!: string[];
  @Field(() => String, { nullable: true }) outcome!: string | null;
}
