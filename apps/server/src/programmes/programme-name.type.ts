import { Field, ObjectType } from 'type-graphql';
import { UUID } from '../wire/scalars.ts';

@ObjectType()
export class ProgrammeName {
  @Field(() => UUID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => String) nameJa!: string;
  @Field(() => String) nameEn!: string;
}

/** @param g the alias of a row of app.programme */
export function programmeNameJson(g: string): string {
  return `json_build_object('id', ${g}.id, 'code', ${g}.code, 'nameJa', ${g}.name_ja, 'nameEn', ${g}.name_en)`;
}
