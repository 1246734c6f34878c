import type { ReferralKind, SharedItemKind } from '@madoguchi/domain';
import { Field, InputType, Int } from 'type-graphql';
import { ConsentItemEnum, ReferralKindEnum } from '../wire/enums.ts';
import { UUID } from '../wire/scalars.ts';

@InputType({
  description:
    'What is to cross. IDENTITY and CONTACT are taken from the case; a NOTE is named, and so is a file; the others are typed.',
})
export class ReferralItemInput {
  @Field(() => ConsentItemEnum) kind!: SharedItemKind;
  @Field(() => String, { nullable: true }) body?: string | null;
  @Field(() => UUID, { nullable: true }) noteId?: string | null;
  @Field(() => UUID, { nullable: true, description: 'Of an ATTACHMENT: the file of the case that crosses with it.' })
  attachmentId?: string | null;
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
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'A question in general words, for which nobody’s consent is asked: a SUMMARY and nothing else.',
  })
  anonymous?: boolean | null;
  @Field(() => [ReferralItemInput]) items!: ReferralItemInput[];
}

@InputType()
export class SendReferralInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'Of the preview that was looked at: what crosses is what was seen.' })
  previewHash!: string;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Of an anonymous enquiry: the sender has made sure that its words tell nobody’s name.',
  })
  confirmsAnonymous?: boolean | null;
}

@InputType()
export class ResendReferralInput extends SendReferralInput {}

@InputType()
export class GiveExternalReferralInput extends SendReferralInput {}

@InputType({ description: 'Sent and accepted in one act while the caller waits on the line.' })
export class TransferLiveInput extends SendReferralInput {
  @Field(() => UUID, { description: 'Who took the call at the receiving desk.' }) acceptedById!: string;
}

@InputType()
class ReferralInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class AcknowledgeReferralInput extends ReferralInput {}

@InputType()
export class AcceptReferralInput extends ReferralInput {
  @Field(() => UUID, {
    nullable: true,
    description: 'Who takes it at the receiving desk; whoever accepts it otherwise.',
  })
  assigneeId?: string | null;
}

@InputType()
class ReasonedReferralInput extends ReferralInput {
  @Field(() => String) reason!: string;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class ReturnReferralInput extends ReasonedReferralInput {}

@InputType()
export class WithdrawReferralInput extends ReasonedReferralInput {}

@InputType()
export class RequestReferralCancellationInput extends ReasonedReferralInput {}

@InputType()
export class MarkReferralEnteredInErrorInput extends ReasonedReferralInput {}

@InputType()
export class DeclineReferralInput extends ReasonedReferralInput {
  @Field(() => UUID, { nullable: true, description: 'Where it would be better placed.' }) suggestedDeskId?:
    | string
    | null;
}

@InputType()
export class AddInterimWordInput extends ReferralInput {
  @Field(() => String) word!: string;
}

@InputType()
export class CompleteReferralInput extends ReferralInput {
  @Field(() => String, { description: 'A code of the list of case outcomes.' }) outcome!: string;
  @Field(() => String) word!: string;
}

@InputType()
export class HandBackReferralInput extends ReasonedReferralInput {
  @Field(() => String, { description: 'What was done until now.' }) workDone!: string;
}

@InputType()
export class ConfirmReferralCancellationInput extends ReferralInput {
  @Field(() => Boolean) confirm!: boolean;
  @Field(() => String, { nullable: true, description: 'Where the receiver would rather go on.' }) reason?:
    | string
    | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType({ description: 'The client has been told.' })
export class CloseReferralLoopInput extends ReferralInput {
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class ShareItemsInput extends ReferralInput {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Of an anonymous enquiry: the sender has made sure that its words tell nobody’s name.',
  })
  confirmsAnonymous?: boolean | null;
  @Field(() => [ReferralItemInput]) items!: ReferralItemInput[];
}

@InputType({ description: 'A desk that knows of a case asks its owner for it.' })
export class RequestCaseInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => String) number!: string;
  @Field(() => String) reason!: string;
}

@InputType({ description: 'The owner of a case does not send it to the desk that asks for it.' })
export class DeclineCaseRequestInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => String) reason!: string;
  @Field(() => String, { nullable: true, description: 'For the own desk alone; it does not cross.' }) note?:
    | string
    | null;
}
