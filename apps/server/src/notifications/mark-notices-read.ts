import { badField } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { MarkNoticesReadInput } from './notice.type.ts';

const MOST_AT_ONCE = 100;

const VISIBLE_SQL = `select id from app.notice where id = any (?::uuid[]) and read_at is null order by id for update`;
const MARK_SQL = `update app.notice set read_at = ?::timestamptz where id = any (?::uuid[])`;

/**
 * Seen: the bell no longer counts them. What is not the person's own, or may no longer be read, is left alone. A matter of
 * the own screen, so the trail says nothing of it.
 */
export async function markNoticesRead(context: Context, input: MarkNoticesReadInput): Promise<void> {
  if (input.ids.length > MOST_AT_ONCE) {
    throw badField('ids', `一度に${MOST_AT_ONCE}件までです。`, `At most ${MOST_AT_ONCE} at a time.`);
  }
  await context.command('markNoticesRead', input, async (command) => {
    const rows = await command.em.execute<{ id: string }[]>(VISIBLE_SQL, [`{${input.ids.join(',')}}`]);
    await command.write();
    if (rows.length > 0) command.atEnd(MARK_SQL, [command.now, `{${rows.map((row) => row.id).join(',')}}`]);
    return {};
  });
}
