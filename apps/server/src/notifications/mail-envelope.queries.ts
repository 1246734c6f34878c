import type { ReadTransaction } from '../run-query.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import { type Page, pageInfoOf } from '../wire/paging.type.ts';
import type { MailEnvelope, MailEnvelopes } from './mail-envelope.type.ts';

const ENVELOPES_SQL = `
  select coalesce(json_agg(json_build_object('id', e.id, 'staff', ${staffNameJson('s')}, 'kind', e.kind, 'createdAt', e.created_at,
      'state', e.mail_state, 'mailAt', e.mail_at) order by e.created_at desc, e.id), '[]') as json
    from fn.mail_envelopes($1, $2) e join app.staff s on s.id = e.staff_id`;

/**
 * The mails of the organisations that the reader administers: to whom, when and of what kind. Whose matter it was, its number
 * and the link are not the administrator's.
 * @param sending whether this installation has a mail server
 */
export async function listMailEnvelopes(read: ReadTransaction, page: Page, sending: boolean): Promise<MailEnvelopes> {
  await read.actor();
  const rows = await read.json<MailEnvelope[]>('mail_envelopes', ENVELOPES_SQL, [page.offset, page.first + 1]);
  return { ...pageInfoOf(rows ?? [], page.first, (last) => last.id), sending };
}
