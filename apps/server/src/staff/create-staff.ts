import { assertAdministers, FieldChecks, forbidden, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { enqueueInvitationMail, type MadeInvitation, mailsInvitationTo, writeInvitation } from './invitation-token.ts';
import { assertFreeSignInName, checkSignInName } from './sign-in-name.ts';
import { StaffEntity } from './staff.entity.ts';
import type { CreateStaffInput } from './staff.input.ts';

/**
 * An account of the own organisation, without a role and without a password: the link sets the one, another person confirms
 * the other. Where it can be, the link is mailed to the person and shown to nobody. What a demo account makes is a demo account too, so that a demo world stays one.
 * @throws DomainError FORBIDDEN, BAD_USER_INPUT also for an ID that somebody has
 */
export async function createStaff(context: Context, input: CreateStaffInput): Promise<MadeInvitation> {
  const checks = new FieldChecks();
  const signInName = checkSignInName(checks, input.signInName);
  checks.text('name', input.name, LIMITS.name, true);
  checks.text('kana', input.kana, LIMITS.kana, true);
  checks.done();
  return context.command('createStaff', input, async (command) => {
    const { em, actor, now } = command;
    const own = actor.memberships.filter((each) => each.role === 'ADMINISTRATOR');
    const organisationId = input.organisationId ?? own[0]?.organisationId;
    if (organisationId === undefined) throw forbidden();
    assertAdministers(actor, organisationId);
    await assertFreeSignInName(command, signInName);
    const self = await em.findOneOrFail(StaffEntity, { id: actor.staffId });
    const staffId = command.id();
    const invitationId = command.id();
    const byMail = mailsInvitationTo(context.services, signInName);
    await command.write();
    em.persist(
      em.create(StaffEntity, {
        id: staffId,
        organisationId,
        signInName,
        name: input.name,
        kana: input.kana,
        locale: 'ja',
        keysEnabled: true,
        keyMap: [],
        homeDeskId: null,
        kind: 'STAFF',
        noticesByMail: true,
        demo: self.demo,
        disabledAt: null,
        createdAt: now,
        version: 1,
      }),
    );
    await command.record({
      code: 'staff.created',
      stream: 'staff',
      subjectId: staffId,
      organisationId,
      codes: { invitationId, byMail },
    });
    await em.execute('set local role madoguchi_auth');
    await writeInvitation(em, context.services, { id: invitationId, staffId, createdById: actor.staffId, now, byMail });
    await em.execute('set local role madoguchi_writer');
    if (byMail) await enqueueInvitationMail(command, invitationId);
    return { staffId, invitationId: byMail ? null : invitationId, mailedId: byMail ? invitationId : null };
  });
}
