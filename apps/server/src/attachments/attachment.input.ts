import { Field, InputType } from 'type-graphql';
import { UUID } from '../wire/scalars.ts';

@InputType()
export class RemoveFileInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => String) reason!: string;
}
