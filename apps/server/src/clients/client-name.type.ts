import { Field, ObjectType } from 'type-graphql';
import { UUID } from '../wire/scalars.ts';

@ObjectType()
export class ClientName {
  @Field(() => UUID) id!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => String, { nullable: true }) kana!: string | null;
  @Field(() => String, { nullable: true }) telephone!: string | null;
}

/** @param l the alias of a row of app.client that may be missing */
export function clientNameJson(l: string): string {
  return `case when ${l}.id is null then null else json_build_object('id', ${l}.id, 'name', ${l}.name, 'kana', ${l}.kana, 'telephone', ${l}.telephone) end`;
}
