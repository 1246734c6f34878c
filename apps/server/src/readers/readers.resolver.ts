import type { ReadableKind } from '@madoguchi/domain';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { ReadableKindEnum } from '../wire/enums.ts';
import { UUID } from '../wire/scalars.ts';
import { findReaders } from './readers.queries.ts';
import { Readers } from './readers.type.ts';

@Resolver()
export class ReadersResolver {
  @Query(() => Readers)
  readersOf(
    @Arg('kind', () => ReadableKindEnum) kind: ReadableKind,
    @Arg('id', () => UUID) id: string,
    @Ctx() context: Context,
  ): Promise<Readers> {
    return findReaders(context, kind, id);
  }
}
