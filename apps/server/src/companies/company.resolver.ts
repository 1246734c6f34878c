import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { PageInput, pageOf } from '../wire/paging.type.ts';
import { UUID } from '../wire/scalars.ts';
import { CompanyFilter, RegisterCompanyInput, UpdateCompanyInput } from './company.input.ts';
import { getCompany } from './company.queries.ts';
import { Company, CompanyPage } from './company.type.ts';
import { listCompanies } from './company-list.queries.ts';
import { registerCompany } from './register-company.ts';
import { updateCompany } from './update-company.ts';

@Resolver()
export class CompanyResolver {
  @Query(() => CompanyPage)
  companies(
    @Arg('filter', () => CompanyFilter, { nullable: true }) filter: CompanyFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<CompanyPage> {
    return listCompanies(context.read, filter ?? {}, pageOf(page));
  }

  @Query(() => Company)
  company(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<Company> {
    return getCompany(context.read, id, context.now);
  }

  @Mutation(() => Company)
  async registerCompany(
    @Arg('input', () => RegisterCompanyInput) input: RegisterCompanyInput,
    @Ctx() context: Context,
  ): Promise<Company> {
    const id = await registerCompany(context, input);
    return context.after((read) => getCompany(read, id, context.now));
  }

  @Mutation(() => Company)
  async updateCompany(
    @Arg('input', () => UpdateCompanyInput) input: UpdateCompanyInput,
    @Ctx() context: Context,
  ): Promise<Company> {
    const id = await updateCompany(context, input);
    return context.after((read) => getCompany(read, id, context.now));
  }
}
