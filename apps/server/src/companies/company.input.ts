import { Field, Float, InputType, Int } from 'type-graphql';
import { UUID } from '../wire/scalars.ts';

@InputType()
export class CompanyFilter {
  @Field(() => String, { nullable: true }) q?: string | null;
  @Field(() => String, { nullable: true }) municipality?: string | null;
  @Field(() => String, { nullable: true }) industry?: string | null;
}

@InputType()
export class ContactInput {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) kana?: string | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) telephone?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
}

@InputType()
export class RegisterCompanyInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => String, { nullable: true }) corporateNumber?: string | null;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) kana?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) soleProprietor?: boolean | null;
  @Field(() => String, { nullable: true }) postalCode?: string | null;
  @Field(() => String, { nullable: true }) municipality?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true }) telephone?: string | null;
  @Field(() => String, { nullable: true }) industry?: string | null;
  @Field(() => Float, { nullable: true }) capitalYen?: number | null;
  @Field(() => Int, { nullable: true }) regularEmployees?: number | null;
  @Field(() => ContactInput, { nullable: true }) contact?: ContactInput | null;
}

/** A field that is absent stays as it is; null or an empty text takes it away. */
@InputType()
export class UpdateCompanyInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true }) corporateNumber?: string | null;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) kana?: string | null;
  @Field(() => String, { nullable: true }) postalCode?: string | null;
  @Field(() => String, { nullable: true }) municipality?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true }) telephone?: string | null;
  @Field(() => String, { nullable: true }) industry?: string | null;
  @Field(() => Float, { nullable: true }) capitalYen?: number | null;
  @Field(() => Int, { nullable: true }) regularEmployees?: number | null;
  @Field(() => ContactInput, { nullable: true }) contact?: ContactInput | null;
}
