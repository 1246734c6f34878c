import {
  badField,
  confirmersOf,
  conflict,
  forbidden,
  type MembershipProposal,
  proposeMembership,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { tell } from '../notifications/tell.ts';
import type { Command } from '../run-command.ts';
import { lockAccount, standingAt } from './guard-account.ts';
import { MembershipEntity } from './membership.entity.ts';
import type { GrantMembershipInput } from './staff.input.ts';

/** The organisation of the desk; for a role of the organisation the one named, or the proposer's only one. */
async function organisationOf(command: Command, input: GrantMembershipInput): Promise<string> {
  if (input.deskId) {
    const [desk] = await command.em.execute<{ organisation_id: string }[]>(
      'select organisation_id from app.desk where id = ?::uuid',
      [input.deskId],
    );
    if (desk === undefined || (input.organisationId && input.organisationId !== desk.organisation_id))
      throw forbidden();
    return desk.organisation_id;
  }
  const own = command.actor.memberships.find((each) => each.role === 'ADMINISTRATOR');
  const organisationId = input.organisationId ?? own?.organisationId;
  if (organisationId === undefined) throw forbidden();
  return organisationId;
}

const EXPIRED_SQL = `
  update app.membership set ended_at = valid_until where staff_id = ?::uuid and ended_at is null and valid_until <= ?::timestamptz`;

/**
 * Proposes a role for somebody else. It counts when a second person has confirmed it; where there is none it counts at once
 * and carries a flag until the yearly review.
 * @throws DomainError NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT for a role that stands or waits already
 */
export async function grantMembership(context: Context, input: GrantMembershipInput): Promise<string> {
  const { staffId } = await context.command('grantMembership', input, async (command) => {
    const { em, actor, now } = command;
    const { row } = await lockAccount(command, input.staffId);
    if (row.disabledAt !== null) throw conflict({ ja: '停止中のアカウントです。', en: 'This account is disabled.' });
    const organisationId = await organisationOf(command, input);
    const proposal: MembershipProposal = {
      staffId: row.id,
      role: input.role,
      organisationId,
      deskId: input.deskId ?? null,
      deputyForId: input.deputyForId ?? null,
      validUntil: input.validUntil ?? null,
    };
    const standing = await standingAt(command, organisationId, proposal.deskId);
    const outcome = proposeMembership(actor, proposal, standing, now);
    await command.write();
    await em.execute(EXPIRED_SQL, [row.id, now]);
    const { role, deskId } = proposal;
    if ((await em.count(MembershipEntity, { staffId: row.id, role, organisationId, deskId, endedAt: null })) > 0) {
      throw badField('role', 'この役割はすでに付いているか、確認待ちです。', 'This role is held or proposed already.');
    }
    const membershipId = command.id();
    const flagged = outcome === 'FLAGGED';
    em.persist(
      em.create(MembershipEntity, {
        ...proposal,
        id: membershipId,
        createdAt: now,
        endedAt: null,
        endedById: null,
        proposedById: actor.staffId,
        proposedAt: now,
        confirmedById: null,
        confirmedAt: flagged ? now : null,
        flagged,
        version: 1,
      }),
    );
    await command.record({
      code: 'staff.membershipProposed',
      stream: 'staff',
      subjectId: row.id,
      organisationId,
      deskId,
      codes: { membershipId, role, flagged, deputyForId: proposal.deputyForId },
    });
    if (!flagged) {
      await tell(command, {
        kind: 'MEMBERSHIP_TO_CONFIRM',
        to: { staffIds: confirmersOf(proposal, actor.staffId, standing) },
        deskId,
        membershipId,
      });
    }
    return { staffId: row.id };
  });
  return staffId;
}
