import { Field, Int, ObjectType } from 'type-graphql';
import { UUID } from '../wire/scalars.ts';

@ObjectType()
export class CompanyName {
  @Field(() => UUID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) kana!: string;
  @Field(() => String, { nullable: true }) corporateNumber!: string | null;
  @Field(() => String, { nullable: true }) municipality!: string | null;
  /** The 法人番号 is known and its check digit is right. */
  @Field(() => Boolean) verified!: boolean;
}

/** @param k the alias of a row of app.company that may be missing */
export function companyNameJson(k: string): string {
  return `case when ${k}.id is null then null else json_build_object('id', ${k}.id, 'name', ${k}.name, 'kana', ${k}.kana,
    'corporateNumber', ${k}.corporate_number, 'municipality', ${k}.municipality, 'verified', ${k}.corporate_number is not null) end`;
}

@ObjectType()
export class Contact {
  @Field(() => UUID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) kana!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => String, { nullable: true }) telephone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => UUID) deskId!: string;
  @Field(() => Int) version!: number;
}

/** @param t the alias of a row of app.contact that may be missing */
export function contactJson(t: string): string {
  return `case when ${t}.id is null then null else json_build_object('id', ${t}.id, 'name', ${t}.name, 'kana', ${t}.kana, 'title', ${t}.title,
    'telephone', ${t}.telephone, 'email', ${t}.email, 'deskId', ${t}.desk_id, 'version', ${t}.version) end`;
}
