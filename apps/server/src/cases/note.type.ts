import type { Audience, NoteKind, OrganisationCode } from '@madoguchi/domain';
import { Field, ObjectType } from 'type-graphql';
import { InquiryRow } from '../inquiries/inquiry.type.ts';
import { SharedEntry } from '../shared-items/shared-entry.type.ts';
import { StaffName } from '../staff/staff-name.type.ts';
import { AudienceEnum, NoteKindEnum, OrganisationCodeEnum, TimelineKindEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType()
export class Note {
  @Field(() => UUID) id!: string;
  @Field(() => NoteKindEnum) kind!: NoteKind;
  @Field(() => AudienceEnum) audience!: Audience;
  @Field(() => String) body!: string;
  @Field(() => Boolean) thirdPerson!: boolean;
  @Field(() => Boolean, { description: 'Written from shared records: sealed with them.' }) derivedFromShared!: boolean;
  @Field(() => DateTimeISO) occurredAt!: string;
  @Field(() => StaffName) author!: StaffName;
  @Field(() => UUID) deskId!: string;
  @Field(() => UUID, { nullable: true }) correctsNoteId!: string | null;
  @Field(() => Boolean) retracted!: boolean;
  @Field(() => String, { nullable: true }) retractedReason!: string | null;
  @Field(() => Boolean) canRetract!: boolean;
  @Field(() => Boolean) canCorrect!: boolean;
}

export type TimelineKind = 'NOTE' | 'INQUIRY' | 'EVENT' | 'SHARED' | 'SHARING_ENDED';

@ObjectType()
export class TimelineEntry {
  @Field(() => UUID) id!: string;
  @Field(() => TimelineKindEnum) kind!: TimelineKind;
  @Field(() => DateTimeISO) at!: string;
  @Field(() => StaffName, { nullable: true }) by!: StaffName | null;
  @Field(() => UUID, { nullable: true }) deskId!: string | null;
  @Field(() => OrganisationCodeEnum, { nullable: true }) organisation!: OrganisationCode | null;
  @Field(() => AudienceEnum, { nullable: true }) audience!: Audience | null;
  @Field(() => Note, { nullable: true }) note!: Note | null;
  @Field(() => InquiryRow, { nullable: true }) inquiry!: InquiryRow | null;
  @Field(() => String, { nullable: true }) eventCode!: string | null;
  @Field(() => String, { nullable: true }) eventText!: string | null;
  @Field(() => SharedEntry, { nullable: true }) shared!: SharedEntry | null;
  @Field(() => String, { nullable: true, description: 'Of SHARED and SHARING_ENDED.' }) referralNumber!: string | null;
}
