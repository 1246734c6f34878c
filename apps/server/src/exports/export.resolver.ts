import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { ExportCasesInput, ExportInquiriesInput } from './export.input.ts';
import { ExportOrder } from './export.type.ts';
import { exportCases, exportInquiries } from './order-export.ts';
import { readExport } from './read-export.ts';

@Resolver()
export class ExportResolver {
  @Mutation(() => ExportOrder)
  async exportInquiries(
    @Arg('input', () => ExportInquiriesInput) input: ExportInquiriesInput,
    @Ctx() context: Context,
  ): Promise<ExportOrder> {
    const id = await exportInquiries(context, input);
    return readExport(context, id);
  }

  @Mutation(() => ExportOrder)
  async exportCases(
    @Arg('input', () => ExportCasesInput) input: ExportCasesInput,
    @Ctx() context: Context,
  ): Promise<ExportOrder> {
    const id = await exportCases(context, input);
    return readExport(context, id);
  }
}
