import { SEARCH_NORM_VERSION } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';

/** A colleague finds it at once: search rows are written in the command that changed the words. */
export async function refreshCaseSearch(command: Command, caseId: string): Promise<void> {
  await command.em.flush();
  await command.em.execute('select fn.refresh_case_search(?::uuid, ?)', [caseId, SEARCH_NORM_VERSION]);
}

/** For a sheet that stands on no case; on a case its words belong to the case's rows. */
export async function refreshInquirySearch(command: Command, inquiryId: string): Promise<void> {
  await command.em.flush();
  await command.em.execute('select fn.refresh_inquiry_search(?::uuid, ?)', [inquiryId, SEARCH_NORM_VERSION]);
}
