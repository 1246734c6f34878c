import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { recordAuditorsRead } from '../cases/read-case.queries.ts';
import { Context } from '../context.ts';
import { UUID } from '../wire/scalars.ts';
import { RemoveFileInput } from './attachment.input.ts';
import { listCaseFiles } from './attachment.queries.ts';
import { CaseFile } from './attachment.type.ts';
import { removeFile } from './remove-file.ts';

@Resolver()
export class AttachmentResolver {
  @Query(() => [CaseFile])
  async caseFiles(@Arg('caseId', () => UUID) caseId: string, @Ctx() context: Context): Promise<CaseFile[]> {
    await recordAuditorsRead(context, caseId);
    return listCaseFiles(context.read, caseId);
  }

  /** What is left on the case. */
  @Mutation(() => [CaseFile])
  async removeFile(
    @Arg('input', () => RemoveFileInput) input: RemoveFileInput,
    @Ctx() context: Context,
  ): Promise<CaseFile[]> {
    const caseId = await removeFile(context, input);
    return context.after((read) => listCaseFiles(read, caseId));
  }
}
