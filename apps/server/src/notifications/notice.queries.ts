import { UNREAD_COUNTED } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { type Page, pageInfoOf } from '../wire/paging.type.ts';
import type { Notice, Notices } from './notice.type.ts';

/** The number is asked of what the reader may read at this moment: a sensitive case may show its plate alone. */
const NOTICES_SQL = `
  with page as (select * from app.notice order by created_at desc, id limit $1 offset $2)
  select json_build_object(
    'unread', (select count(*)::int from (select 1 from app.notice where read_at is null limit ${UNREAD_COUNTED + 1}) u),
    'items', coalesce((select json_agg(json_build_object('id', n.id, 'kind', n.kind,
        'number', case when n.referral_id is null then coalesce(c.number, p.number) else r.number end,
        'caseId', coalesce(c.id, p.case_id), 'referralId', r.id, 'createdAt', n.created_at, 'readAt', n.read_at) order by n.created_at desc, n.id)
      from page n left join app.cases c on c.id = n.case_id left join app.case_plate p on p.case_id = n.case_id
      left join app.referral r on r.id = n.referral_id), '[]')) as json`;

/** The reader's own notices, newest first, as far as they may still read what each is about. */
export async function listNotices(read: ReadTransaction, page: Page): Promise<Notices> {
  await read.actor();
  const found = await read.json<{ unread: number; items: Notice[] }>('notices', NOTICES_SQL, [
    page.first + 1,
    page.offset,
  ]);
  const { items, pageInfo } = pageInfoOf(found?.items ?? [], page.first, (last) => last.id);
  const unread = found?.unread ?? 0;
  return {
    items,
    pageInfo,
    unread: { value: Math.min(unread, UNREAD_COUNTED), capped: unread > UNREAD_COUNTED },
  };
}
