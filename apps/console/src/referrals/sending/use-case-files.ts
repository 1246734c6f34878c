import { CaseFilesDocument } from '../../attachments/attachments.operations.ts';
import type { CaseFile } from '../../attachments/types.ts';
import { useDocument } from '../../data-provider/use-document.ts';

/** The files that the case itself has to hand over: nothing that was taken away. Undefined until they are read. */
export function useCaseFiles(caseId: string): CaseFile[] | undefined {
  const { data } = useDocument(CaseFilesDocument, { caseId });
  return data?.caseFiles.filter((file) => file.removedAt === null && file.name !== '');
}
