import { askRenewal, assertMayCorrectSignInName, conflict, FieldChecks } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { lockKeptAccount } from './guard-account.ts';
import { enqueueInvitationMail, type MadeInvitation, mailsInvitationTo, writeInvitation } from './invitation-token.ts';
import { renewalFacts } from './renewal.queries.ts';
import { assertFreeSignInName, checkSignInName } from './sign-in-name.ts';
import type { InviteAgainInput } from './staff.input.ts';

const ROLE_SQL = 'select fn.holds_a_role(?::uuid) as held';

/**
 * A new link, for one that was lost, too old or sent to a wrong address, and for a forgotten password; the earlier link is
 * over. For an account that is in use it opens nothing until a second person has confirmed it. Where it can be, the link is
 * mailed to the person and shown to nobody.
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT for an account that is disabled, or whose ID is to be another though it stands
 */
export async function inviteAgain(context: Context, input: InviteAgainInput): Promise<MadeInvitation> {
  const checks = new FieldChecks();
  const corrected = input.signInName == null ? null : checkSignInName(checks, input.signInName);
  checks.done();
  return context.command('inviteAgain', input, async (command) => {
    const { em, actor, now } = command;
    const { row, homeOrganisationId } = await lockKeptAccount(command, input.staffId);
    if (row.disabledAt !== null) {
      throw conflict({ ja: '停止中のアカウントです。', en: 'This account is disabled.' });
    }
    const { account, standing } = await renewalFacts(command, row.id, homeOrganisationId);
    const outcome = askRenewal(actor, account, standing);
    const before = row.signInName;
    const corrects = corrected !== null && corrected !== before;
    if (corrects) {
      const [role] = await em.execute<{ held: boolean }[]>(ROLE_SQL, [row.id]);
      assertMayCorrectSignInName({ hasPassword: account.hasPassword, hasRole: role?.held !== false });
      await assertFreeSignInName(command, corrected);
    }
    const waits = outcome === 'PENDING';
    const byMail = !waits && mailsInvitationTo(context.services, corrected ?? before);
    const id = command.id();
    await command.write();
    if (corrects) row.signInName = corrected;
    await command.record({
      code: waits ? 'staff.renewalAsked' : 'staff.invited',
      stream: 'staff',
      subjectId: row.id,
      organisationId: homeOrganisationId,
      codes: { invitationId: id, flagged: outcome === 'FLAGGED', byMail },
      ...(corrects ? { content: { signInName: corrected, before } } : {}),
    });
    await em.execute('set local role madoguchi_auth');
    await writeInvitation(em, context.services, {
      id,
      staffId: row.id,
      createdById: actor.staffId,
      now,
      waits,
      byMail,
    });
    await em.execute('set local role madoguchi_writer');
    if (byMail) await enqueueInvitationMail(command, id);
    return { staffId: row.id, invitationId: waits || byMail ? null : id, mailedId: byMail ? id : null };
  });
}
