import type {
  Audience,
  CaseAction,
  CaseKind,
  CaseStatus,
  HoldOn,
  ListAction,
  TriageGroup,
  WhoseMove,
} from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { ClientName } from '../clients/client-name.type.ts';
import { CompanyName, Contact } from '../companies/company-name.type.ts';
import { Establishment } from '../companies/establishment.type.ts';
import { Desk } from '../desks/desk.type.ts';
import { ProgrammeName } from '../programmes/programme-name.type.ts';
import { StaffName } from '../staff/staff-name.type.ts';
import { Task } from '../tasks/task.type.ts';
import {
  AudienceEnum,
  CaseActionEnum,
  CaseKindEnum,
  CaseStatusEnum,
  HoldOnEnum,
  ListActionEnum,
  TriageGroupEnum,
  WhoseMoveEnum,
} from '../wire/enums.ts';
import { Count, PageInfo } from '../wire/paging.type.ts';
import { DateTimeISO, LocalDate, UUID } from '../wire/scalars.ts';
import { Clock } from './clock.type.ts';
import { TimelineEntry } from './note.type.ts';

@ObjectType()
export class CaseRow {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => CaseKindEnum) kind!: CaseKind;
  @Field(() => Boolean) sensitive!: boolean;
  @Field(() => Boolean) urgent!: boolean;
  @Field(() => CaseStatusEnum) status!: CaseStatus;
  @Field(() => String) subject!: string;
  @Field(() => String, { nullable: true }) partyLabel!: string | null;
  @Field(() => StaffName, { nullable: true }) assignee!: StaffName | null;
  @Field(() => WhoseMoveEnum) whoseMove!: WhoseMove;
  @Field(() => DateTimeISO, { nullable: true }) dueAt!: string | null;
  @Field(() => TriageGroupEnum) triageGroup!: TriageGroup;
  @Field(() => [String]) topics!: string[];
  @Field(() => DateTimeISO) openedAt!: string;
  @Field(() => DateTimeISO) lastActivityAt!: string;
  @Field(() => String, { nullable: true }) latestNote!: string | null;
  @Field(() => LocalDate, { nullable: true }) holdUntil!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => [CaseActionEnum]) actions!: CaseAction[];
}

@ObjectType()
export class CasePage {
  @Field(() => [CaseRow]) items!: CaseRow[];
  @Field(() => [ListActionEnum]) actions!: ListAction[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Count) count!: Count;
}

@ObjectType({ description: 'What a colleague at the desk may know of a sensitive case: the plate on its door.' })
export class CasePlate {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => String, { nullable: true }) assigneeName!: string | null;
  @Field(() => LocalDate, { nullable: true }) nextOn!: string | null;
  @Field(() => String, { nullable: true }) message!: string | null;
}

@ObjectType()
export class PoolMember {
  @Field(() => StaffName) staff!: StaffName;
  @Field(() => String) via!: string;
  @Field(() => DateTimeISO, { nullable: true }) validUntil!: string | null;
}

@ObjectType()
export class Case {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => Desk) desk!: Desk;
  @Field(() => CaseKindEnum) kind!: CaseKind;
  @Field(() => Boolean) sensitive!: boolean;
  @Field(() => Boolean) urgent!: boolean;
  @Field(() => CaseStatusEnum) status!: CaseStatus;
  @Field(() => String) subject!: string;
  @Field(() => CompanyName, { nullable: true }) company!: CompanyName | null;
  @Field(() => ClientName, { nullable: true }) client!: ClientName | null;
  @Field(() => Establishment, { nullable: true }) establishment!: Establishment | null;
  @Field(() => Contact, { nullable: true }) contact!: Contact | null;
  @Field(() => String) clientType!: string;
  @Field(() => String) language!: string;
  @Field(() => [String]) topics!: string[];
  @Field(() => [ProgrammeName]) programmes!: ProgrammeName[];
  @Field(() => StaffName, { nullable: true }) assignee!: StaffName | null;
  @Field(() => StaffName, { nullable: true }) deputy!: StaffName | null;
  @Field(() => WhoseMoveEnum) whoseMove!: WhoseMove;
  @Field(() => DateTimeISO, { nullable: true }) dueAt!: string | null;
  @Field(() => TriageGroupEnum) triageGroup!: TriageGroup;
  @Field(() => DateTimeISO) openedAt!: string;
  @Field(() => StaffName) openedBy!: StaffName;
  @Field(() => HoldOnEnum, { nullable: true }) holdOn!: HoldOn | null;
  @Field(() => LocalDate, { nullable: true }) holdUntil!: string | null;
  @Field(() => String, { nullable: true }) holdReason!: string | null;
  @Field(() => String, { nullable: true }) outcome!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) closedAt!: string | null;
  @Field(() => String, { nullable: true }) closingNote!: string | null;
  @Field(() => LocalDate, { nullable: true }) nextOn!: string | null;
  @Field(() => String, { nullable: true }) plateMessage!: string | null;
  @Field(() => [Clock]) clocks!: Clock[];
  @Field(() => [Task]) tasks!: Task[];
  @Field(() => [TimelineEntry]) timeline!: TimelineEntry[];
  @Field(() => Boolean) timelineCapped!: boolean;
  @Field(() => [PoolMember]) pool!: PoolMember[];
  @Field(() => String) readers!: string;
  @Field(() => AudienceEnum, {
    description: 'Of the case itself: its desk, or the organisation where another desk takes part.',
  })
  audience!: Audience;
  @Field(() => UUID, { nullable: true }) previousId!: string | null;
  @Field(() => UUID, { nullable: true }) nextId!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => [CaseActionEnum]) actions!: CaseAction[];
}

@ObjectType()
export class CaseEvent {
  @Field(() => UUID) id!: string;
  @Field(() => DateTimeISO) at!: string;
  @Field(() => String) code!: string;
  @Field(() => String) textJa!: string;
  @Field(() => String) textEn!: string;
  @Field(() => StaffName, { nullable: true }) by!: StaffName | null;
  @Field(() => Int) sequence!: number;
  @Field(() => String) hash!: string;
}
