import type { SharedItemKind } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { ConsentItemEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType()
export class SharedRevision {
  @Field(() => Int) revision!: number;
  @Field(() => String) content!: string;
  @Field(() => DateTimeISO) frozenAt!: string;
}

@ObjectType({ description: 'A file that crossed with its item, given out by GET /files/:id while its item stands.' })
export class SharedFile {
  @Field(() => UUID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Int) size!: number;
}

@ObjectType({ description: 'A shared item in the timeline of the case at either end.' })
export class SharedEntry {
  @Field(() => UUID) referralId!: string;
  @Field(() => ConsentItemEnum) kind!: SharedItemKind;
  @Field(() => Boolean, { description: 'Put in by the end at which the reader stands.' }) ours!: boolean;
  @Field(() => Boolean) thirdPerson!: boolean;
  @Field(() => Boolean, { description: 'One of ours that the other end reads no longer.' }) ended!: boolean;
  @Field(() => [SharedRevision], { description: 'As each was frozen, the one that stands first.' })
  revisions!: SharedRevision[];
  @Field(() => SharedFile, { nullable: true }) file!: SharedFile | null;
}
