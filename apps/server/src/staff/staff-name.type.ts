import { Field, ObjectType } from 'type-graphql';
import { UUID } from '../wire/scalars.ts';

@ObjectType()
export class StaffName {
  @Field(() => UUID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) kana!: string;
}

/** A member of staff as JSON. @param s the alias of a row of app.staff that may be missing */
export function staffNameJson(s: string): string {
  return `case when ${s}.id is null then null else json_build_object('id', ${s}.id, 'name', ${s}.name, 'kana', ${s}.kana) end`;
}
