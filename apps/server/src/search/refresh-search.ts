import { SEARCH_NORM_VERSION } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';

/** A colleague finds it at once: search rows are written in the command that changed the words. */
export async function refreshCaseSearch(command: Command, caseId: string): Promise<void> {
  await command.em.flush();
  command.atEnd('select fn.refresh_case_search(?::uuid, ?)', [caseId, SEARCH_NORM_VERSION]);
}

/** For a sheet that stands on no case; on a case its words belong to the case's rows. */
export async function refreshInquirySearch(command: Command, inquiryId: string): Promise<void> {
  await command.em.flush();
  command.atEnd('select fn.refresh_inquiry_search(?::uuid, ?)', [inquiryId, SEARCH_NORM_VERSION]);
}

/** Written at once up to here, so that a colleague finds the new name; more than that is a job's work. */
const AT_ONCE = 60;

const COUNT_SQL = `
  select ((select count(*) from (select 1 from app.cases where company_id = ? limit ?) c)
        + (select count(*) from (select 1 from app.inquiry where company_id = ? and case_id is null limit ?) i))::int as matters`;

/** The job by which the worker does the same for a company with a long history. */
const REFRESH_COMPANY_SEARCH = 'refresh-company-search';

/** Cases and sheets are found by the name of their company: their search rows follow when it changes. */
export async function refreshCompanySearch(command: Command, companyId: string): Promise<void> {
  const { em } = command;
  await em.flush();
  const [row] = await em.execute<{ matters: number }[]>(COUNT_SQL, [companyId, AT_ONCE + 1, companyId, AT_ONCE + 1]);
  const matters = row?.matters ?? 0;
  if (matters === 0) return;
  if (matters <= AT_ONCE)
    await em.execute('select fn.refresh_company_search(?::uuid, ?)', [companyId, SEARCH_NORM_VERSION]);
  else await command.enqueue(REFRESH_COMPANY_SEARCH, { companyId }, { key: `${REFRESH_COMPANY_SEARCH}:${companyId}` });
}
