import { askRenewal, conflict } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { lockKeptAccount } from './guard-account.ts';
import { writeInvitation } from './invitation-token.ts';
import { renewalFacts } from './renewal.queries.ts';
import type { InviteAgainInput } from './staff.input.ts';

/**
 * A new link, for one that was lost or too old and for a forgotten password; the earlier link is over. For an account that is in
 * use it opens nothing until a second person has confirmed it, who alone is shown the link.
 */
export async function inviteAgain(
  context: Context,
  input: InviteAgainInput,
): Promise<{ staffId: string; invitationId: string | null }> {
  return context.command('inviteAgain', input, async (command) => {
    const { em, actor, now } = command;
    const { row, homeOrganisationId } = await lockKeptAccount(command, input.staffId);
    if (row.disabledAt !== null) {
      throw conflict({ ja: '停止中のアカウントです。', en: 'This account is disabled.' });
    }
    const { account, standing } = await renewalFacts(command, row.id, homeOrganisationId);
    const outcome = askRenewal(actor, account, standing);
    const waits = outcome === 'PENDING';
    const invitationId = command.id();
    await em.execute('set local role madoguchi_auth');
    await writeInvitation(em, context.services, {
      id: invitationId,
      staffId: row.id,
      createdById: actor.staffId,
      now,
      waits,
    });
    await command.write();
    await em.execute('set local role madoguchi_writer');
    await command.record({
      code: waits ? 'staff.renewalAsked' : 'staff.invited',
      stream: 'staff',
      subjectId: row.id,
      organisationId: homeOrganisationId,
      codes: { invitationId, flagged: outcome === 'FLAGGED' },
    });
    return { staffId: row.id, invitationId: waits ? null : invitationId };
  });
}
