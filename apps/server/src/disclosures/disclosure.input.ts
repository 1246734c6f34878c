import { Field, InputType, Int } from 'type-graphql';
import { UUID } from '../wire/scalars.ts';

@InputType({ description: '開示請求 on one client or one company, in the name of a desk.' })
export class PrepareDisclosureInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => UUID, { nullable: true }) clientId?: string | null;
  @Field(() => UUID, { nullable: true }) companyId?: string | null;
  /** The number that the office gave the request on paper. */
  @Field(() => String) reference!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class ApproveDisclosureInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class RejectDisclosureInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType({ description: 'A range of a passage, in UTF-16 units; it is widened to whole letters.' })
export class BlackOutInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => UUID) passageId!: string;
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
}

@InputType()
export class LiftBlackOutInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => UUID) passageId!: string;
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
}

@InputType()
export class CompleteDisclosureInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class PrintDisclosureInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
}
