import { badField } from '@madoguchi/domain';
import { Field, InputType, Int, ObjectType } from 'type-graphql';

/** Exact counts of large lists cost more than they tell: past this they say 以上. */
export const COUNT_CAP = 1_000;
const LARGEST_PAGE = 100;
const LARGEST_OFFSET = 10_000;

@ObjectType()
export class Count {
  @Field(() => Int) value!: number;
  @Field(() => Boolean) capped!: boolean;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@InputType()
export class PageInput {
  @Field(() => Int, { nullable: true, defaultValue: 25 }) first!: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 0 }) offset!: number | null;
  /** `endCursor` of the page before: goes on where offsets end. */
  @Field(() => String, { nullable: true }) after!: string | null;
}

export interface Page {
  readonly first: number;
  readonly offset: number;
  readonly after: string | null;
}

/** @throws DomainError BAD_USER_INPUT for a page that the house does not serve */
export function pageOf(input: PageInput | null | undefined): Page {
  const first = input?.first ?? 25;
  const offset = input?.offset ?? 0;
  if (first < 1 || first > LARGEST_PAGE)
    throw badField('page.first', `1〜${LARGEST_PAGE}件で指定してください。`, `Between 1 and ${LARGEST_PAGE}.`);
  if (offset < 0 || offset > LARGEST_OFFSET) {
    throw badField(
      'page.offset',
      `${LARGEST_OFFSET}件目までです。条件を絞ってください。`,
      `At most ${LARGEST_OFFSET}; narrow the list.`,
    );
  }
  return { first, offset, after: input?.after ?? null };
}

/** @param counted a count that stopped at COUNT_CAP + 1 */
export function cappedCount(counted: number): Count {
  return counted > COUNT_CAP ? { value: COUNT_CAP, capped: true } : { value: counted, capped: false };
}

/** Cuts the one row too many that tells whether another page follows. */
export function pageInfoOf<Item>(
  fetched: Item[],
  first: number,
  cursorOf: (last: Item) => string,
): { items: Item[]; pageInfo: PageInfo } {
  const items = fetched.slice(0, first);
  const last = items.at(-1);
  return {
    items,
    pageInfo: { hasNextPage: fetched.length > first, endCursor: last === undefined ? null : cursorOf(last) },
  };
}
