import type { CaseKind } from '@madoguchi/domain';
import { Field, InputType } from 'type-graphql';
import { CaseKindEnum } from '../wire/enums.ts';
import { UUID } from '../wire/scalars.ts';

@InputType({ description: 'What a sheet that is being written knows so far; desk and kind of client are required.' })
export class RoutingFacts {
  @Field(() => UUID, { nullable: true }) deskId?: string | null;
  @Field(() => CaseKindEnum, { nullable: true }) clientKind?: CaseKind | null;
  @Field(() => [String], { nullable: true }) topics?: string[] | null;
  @Field(() => String, { nullable: true }) municipality?: string | null;
  @Field(() => UUID, { nullable: true }) companyId?: string | null;
}
