import { Field, ObjectType } from 'type-graphql';
import { UUID } from '../wire/scalars.ts';

/** The place of work; it decides jurisdiction, branch and place of dispatch. */
@ObjectType()
export class Establishment {
  @Field(() => UUID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) postalCode!: string | null;
  @Field(() => String, { nullable: true }) municipality!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) telephone!: string | null;
}

/** @param e the alias of a row of app.establishment that may be missing */
export function establishmentJson(e: string): string {
  return `case when ${e}.id is null then null else json_build_object('id', ${e}.id, 'name', ${e}.name, 'postalCode', ${e}.postal_code,
    'municipality', ${e}.municipality, 'address', ${e}.address, 'telephone', ${e}.telephone) end`;
}
