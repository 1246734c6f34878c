import { administers, conflict, dateInTokyo, fiscalYearOf, forbidden, notFound, supervises } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { inForce } from './membership.entity.ts';
import type { ConfirmAccessReviewInput } from './staff.input.ts';

const STANDING_SQL = `
  select coalesce(array_agg(m.id order by m.id), '{}') as ids from app.membership m join app.staff s on s.id = m.staff_id
   where m.organisation_id = ?::uuid and m.desk_id is not distinct from ?::uuid and s.disabled_at is null and ${inForce('m')}`;
const DESK_SQL = 'select 1 as found from app.desk where id = ?::uuid and organisation_id = ?::uuid';
const KEEP_SQL = `
  insert into app.access_review (id, organisation_id, desk_id, fiscal_year, membership_ids, reviewed_by_id, reviewed_at)
  values (?, ?::uuid, ?::uuid, ?, ?::uuid[], ?::uuid, ?)`;

/**
 * Somebody has looked at the list of a desk or of the organisation and stands by exactly what was on it.
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT where the list has changed meanwhile
 */
export async function confirmAccessReview(context: Context, input: ConfirmAccessReviewInput): Promise<void> {
  await context.command('confirmAccessReview', input, async (command) => {
    const { em, actor, now } = command;
    const { organisationId } = input;
    const deskId = input.deskId ?? null;
    if (deskId !== null && (await em.execute<object[]>(DESK_SQL, [deskId, organisationId])).length === 0)
      throw notFound();
    if (deskId === null ? !administers(actor, organisationId) : !supervises(actor, deskId)) throw forbidden();
    const [standing] = await em.execute<{ ids: string[] }[]>(STANDING_SQL, [organisationId, deskId]);
    const ids = standing?.ids ?? [];
    if (ids.join() !== [...new Set(input.membershipIds)].toSorted().join()) {
      throw conflict({
        ja: '一覧がその後に変わりました。もう一度ご確認ください。',
        en: 'The list has changed meanwhile. Please look at it again.',
      });
    }
    await command.write();
    const fiscalYear = fiscalYearOf(dateInTokyo(now));
    await em.execute(KEEP_SQL, [
      command.id(),
      organisationId,
      deskId,
      fiscalYear,
      `{${ids.join()}}`,
      actor.staffId,
      now,
    ]);
    await command.record({
      code: 'desk.accessReviewed',
      stream: deskId === null ? 'installation' : 'desk',
      subjectId: deskId ?? organisationId,
      organisationId,
      deskId,
      codes: { fiscalYear, memberships: ids },
    });
    return {};
  });
}
