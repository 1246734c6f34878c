import type { ReferralKind, SharedItemKind } from '@madoguchi/domain';
import { Field, InputType, Int } from 'type-graphql';
import { ConsentItemEnum, ReferralKindEnum } from '../wire/enums.ts';
import { UUID } from '../wire/scalars.ts';

@InputType({
  description: 'What is to cross. IDENTITY and CONTACT are taken from the case; a NOTE is named; the others are typed.',
})
export class ReferralItemInput {
  @Field(() => ConsentItemEnum) kind!: SharedItemKind;
  @Field(() => String, { nullable: true }) body?: string | null;
  @Field(() => UUID, { nullable: true }) noteId?: string | null;
  @Field(() => UUID, { nullable: true, description: 'The shared item of which this is a correction.' })
  itemId?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) thirdPerson?: boolean | null;
  @Field(() => UUID, { nullable: true }) thirdPersonConsentId?: string | null;
}

@InputType({ description: 'A draft: nothing of the case changes, and nobody else hears of it.' })
export class DraftReferralInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID, { nullable: true, description: 'A draft, or a returned referral, whose content is set anew.' })
  id?: string | null;
  @Field(() => UUID) caseId!: string;
  @Field(() => ReferralKindEnum) kind!: ReferralKind;
  @Field(() => UUID, { nullable: true }) toDeskId?: string | null;
  @Field(() => UUID, { nullable: true }) programmeId?: string | null;
  @Field(() => String, { nullable: true }) bodyCode?: string | null;
  @Field(() => String, { nullable: true }) bodyName?: string | null;
  @Field(() => UUID, { nullable: true, description: 'The request of another desk that this answers.' })
  caseRequestId?: string | null;
  @Field(() => [ReferralItemInput]) items!: ReferralItemInput[];
}

@InputType()
export class SendReferralInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'Of the preview that was looked at: what crosses is what was seen.' })
  previewHash!: string;
}

@InputType()
export class ReferralInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class AcceptReferralInput extends ReferralInput {
  @Field(() => UUID, {
    nullable: true,
    description: 'Who takes it at the receiving desk; whoever accepts it otherwise.',
  })
  assigneeId?: string | null;
}
