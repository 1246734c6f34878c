import { assertMayConfirmRenewal, conflict, notFound } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { lockAccount } from './guard-account.ts';
import { enqueueInvitationMail, invitationEnd, type MadeInvitation, mailsInvitationTo } from './invitation-token.ts';
import { renewalFacts } from './renewal.queries.ts';
import type { ConfirmInvitationInput } from './staff.input.ts';

const WAITING_SQL = 'select staff_id, asked_by_id from fn.waiting_renewals() where invitation_id = ?::uuid';
const CONFIRM_SQL = `
  update app.invitation set confirmed_by_id = ?::uuid, confirmed_at = ?, expires_at = ?, mail_state = ?
   where id = ?::uuid and waits and confirmed_at is null and used_at is null returning id`;

/**
 * The second person behind a new way into an account that is in use: from here on the link opens. It is mailed to the
 * person, or where that cannot be shown to whoever confirmed it, alone.
 * @throws DomainError NOT_FOUND where nothing waits for somebody whom the actor keeps, FORBIDDEN, CONFLICT for the second of two
 */
export async function confirmInvitation(context: Context, input: ConfirmInvitationInput): Promise<MadeInvitation> {
  return context.command('confirmInvitation', input, async (command) => {
    const { em, actor, now } = command;
    const [waiting] = await em.execute<{ staff_id: string; asked_by_id: string }[]>(WAITING_SQL, [input.invitationId]);
    if (waiting === undefined) throw notFound();
    const { row, homeOrganisationId } = await lockAccount(command, waiting.staff_id);
    const { account, standing } = await renewalFacts(command, row.id, homeOrganisationId);
    assertMayConfirmRenewal(actor, account, waiting.asked_by_id, standing);
    const byMail = mailsInvitationTo(context.services, row.signInName);
    const { invitationId } = input;
    await em.execute('set local role madoguchi_auth');
    const confirmed = await em.execute<object[]>(CONFIRM_SQL, [
      actor.staffId,
      now,
      invitationEnd(now),
      byMail ? 'WAITING' : null,
      invitationId,
    ]);
    if (confirmed.length === 0) {
      throw conflict({ ja: 'この依頼はもう確認待ちではありません。', en: 'This is no longer waiting.' });
    }
    await command.write();
    await em.execute('set local role madoguchi_writer');
    await command.record({
      code: 'staff.invited',
      stream: 'staff',
      subjectId: row.id,
      organisationId: homeOrganisationId,
      codes: { invitationId, askedById: waiting.asked_by_id, byMail },
    });
    if (byMail) await enqueueInvitationMail(command, invitationId);
    return { staffId: row.id, invitationId: byMail ? null : invitationId, mailedId: byMail ? invitationId : null };
  });
}
