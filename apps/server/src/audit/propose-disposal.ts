import {
  badField,
  conflict,
  dateInTokyo,
  disposableBefore,
  FieldChecks,
  forbidden,
  LIMITS,
  organisationAt,
  supervises,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { ProposeDisposalInput } from './audit.input.ts';
import { DisposalEntity } from './disposal.entity.ts';

const YEARS_SQL = `select years from app.retention_class where organisation_id = ?::uuid and record_type = 'CONSULTATION'`;
const OPEN_SQL = `select exists (select 1 from app.disposal where desk_id = ?::uuid and status = 'PROPOSED') as open`;
const ITEMS_SQL = `
  insert into app.disposal_item (disposal_id, subject_kind, subject_id, number, closed_on)
  select ?::uuid, d.subject_kind, d.subject_id, d.number, d.closed_on from fn.disposable(?::uuid, ?::date) d
   order by d.closed_on, d.number limit ${1_000} returning 1`;

/** 廃棄目録: everything of the desk whose time is over and on which no hold stands, for a second person to decide. */
export async function proposeDisposal(context: Context, input: ProposeDisposalInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { id } = await context.command('proposeDisposal', input, async (command) => {
    const { em, now, actor } = command;
    if (!supervises(actor, input.deskId)) throw forbidden();
    const organisationId = organisationAt(actor, input.deskId);
    const [open] = await em.execute<{ open: boolean }[]>(OPEN_SQL, [input.deskId]);
    if (open?.open === true) {
      throw conflict({
        ja: 'この窓口には、決定を待つ廃棄目録があります。',
        en: 'A list of this desk awaits its decision.',
      });
    }
    const [kept] = await em.execute<{ years: number }[]>(YEARS_SQL, [organisationId]);
    if (kept === undefined) throw new Error('The organisation has no retention class.');
    await command.write();
    const disposalId = command.id();
    em.persist(
      em.create(DisposalEntity, {
        id: disposalId,
        organisationId,
        deskId: input.deskId,
        status: 'PROPOSED',
        reason: input.reason,
        proposedById: actor.staffId,
        proposedAt: now,
        decidedById: null,
        decidedAt: null,
        version: 1,
      }),
    );
    await em.flush();
    const before = disposableBefore(dateInTokyo(now), kept.years);
    const items = await em.execute<object[]>(ITEMS_SQL, [disposalId, input.deskId, before]);
    if (items.length === 0) {
      throw badField('deskId', '保存期間を過ぎた記録はありません。', 'No record of this desk is past its time.');
    }
    await command.record({
      code: 'disposal.proposed',
      stream: 'desk',
      subjectId: input.deskId,
      organisationId,
      deskId: input.deskId,
      codes: { disposalId, before, items: items.length },
      content: { reason: input.reason },
    });
    return { id: disposalId };
  });
  return id;
}
