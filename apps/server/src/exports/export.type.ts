import type { ExportEncoding, ExportKind } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { ExportEncodingEnum, ExportKindEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType({ description: 'A letter that the chosen encoding does not have: it is written as 〓.' })
export class UnfitLetter {
  @Field(() => String) letter!: string;
  @Field(() => Int) count!: number;
  /** The first rows of the file that hold it; its heading is row 1. */
  @Field(() => [Int]) rows!: number[];
}

@ObjectType({ description: 'A file that can be fetched once, by the session that ordered it, for ten minutes.' })
export class ExportOrder {
  @Field(() => UUID) id!: string;
  @Field(() => ExportKindEnum) kind!: ExportKind;
  @Field(() => ExportEncodingEnum) encoding!: ExportEncoding;
  /** How many the reader may read now; the file is put together anew when it is fetched. */
  @Field(() => Int) rows!: number;
  @Field(() => [UnfitLetter]) unfit!: UnfitLetter[];
  @Field(() => String) address!: string;
  @Field(() => DateTimeISO) expiresAt!: string;
  @Field(() => DateTimeISO, { nullable: true }) takenAt!: string | null;
}
