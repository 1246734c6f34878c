import { Field, InputType } from 'type-graphql';
import { UUID } from '../wire/scalars.ts';

@InputType()
export class RegisterClientInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) kana?: string | null;
  @Field(() => String, { nullable: true }) telephone?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) municipality?: string | null;
  @Field(() => String, { nullable: true }) ageBand?: string | null;
  @Field(() => String, { nullable: true }) employerIndustry?: string | null;
  @Field(() => String, { nullable: true }) employerSizeBand?: string | null;
}
