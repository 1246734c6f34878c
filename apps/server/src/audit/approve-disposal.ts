import { assertDisposalDecidable, dateInTokyo, disposableBefore, type StreamKind, stale } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import type { ApproveDisposalInput } from './audit.input.ts';
import { DisposalEntity } from './disposal.entity.ts';

interface Item {
  readonly kind: 'CASE' | 'INQUIRY';
  readonly id: string;
}

/** Cases that were taken up again, held back, or whose time was lengthened since the proposal stay. */
const KEEP_SQL = `
  update app.disposal_item i set kept = true where i.disposal_id = ?::uuid
     and i.subject_id not in (select d.subject_id from fn.disposable(?::uuid, ?::date) d)`;
const ITEMS_SQL = `
  select subject_kind as kind, subject_id as id from app.disposal_item where disposal_id = ?::uuid and not kept order by subject_id`;
const LOCKS_SQL = [
  `select id from app.cases where id = any (?::uuid[]) order by id for update`,
  `select id from app.inquiry where id = any (?::uuid[]) order by id for update`,
];
const GONE_SQL = `
  select stream_kind, subject_id from fn.dispose_record(?::uuid, ?::timestamptz)
  union all select stream_kind, subject_id from fn.dispose_requests(?::uuid)`;
const YEARS_SQL = `select years from app.retention_class where organisation_id = ?::uuid and record_type = 'CONSULTATION'`;

async function dispose(
  command: Command,
  item: Item,
  of: { organisationId: string; deskId: string; id: string },
): Promise<void> {
  const gone = await command.em.execute<{ stream_kind: StreamKind; subject_id: string }[]>(GONE_SQL, [
    item.id,
    command.now,
    item.id,
  ]);
  // Each chain that lost content says so itself: without this entry the gap would read as BROKEN.
  for (const stream of gone) {
    await command.record({
      code: 'record.disposed',
      stream: stream.stream_kind,
      subjectId: stream.subject_id,
      organisationId: of.organisationId,
      deskId: of.deskId,
      codes: { disposalId: of.id },
    });
  }
}

/** The second person's yes: words, names and files of the listed records go; headers, chains and figures stay. */
export async function approveDisposal(context: Context, input: ApproveDisposalInput): Promise<string> {
  const { id } = await context.command('approveDisposal', input, async (command) => {
    const { em, now, actor } = command;
    const disposal = await command.lock(DisposalEntity, input.id);
    assertDisposalDecidable(actor, disposal);
    if (disposal.version !== input.version) throw stale();
    await command.write();
    const [kept] = await em.execute<{ years: number }[]>(YEARS_SQL, [disposal.organisationId]);
    const before = disposableBefore(dateInTokyo(now), kept?.years ?? Number.POSITIVE_INFINITY);
    const listed = await em.execute<Item[]>(ITEMS_SQL, [disposal.id]);
    // Nobody may take a case up again, or hold it or a sheet back, between this look and its end.
    for (const lock of LOCKS_SQL) await em.execute(lock, [`{${listed.map((each) => each.id).join(',')}}`]);
    await em.execute(KEEP_SQL, [disposal.id, disposal.deskId, before]);
    disposal.status = 'APPROVED';
    disposal.decidedById = actor.staffId;
    disposal.decidedAt = now;
    await em.flush();
    const items = await em.execute<Item[]>(ITEMS_SQL, [disposal.id]);
    for (const item of items) await dispose(command, item, disposal);
    await command.record({
      code: 'disposal.approved',
      stream: 'desk',
      subjectId: disposal.deskId,
      organisationId: disposal.organisationId,
      deskId: disposal.deskId,
      codes: { disposalId: disposal.id, items: items.length },
    });
    return { id: disposal.id };
  });
  return id;
}
