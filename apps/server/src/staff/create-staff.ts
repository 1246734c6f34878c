import { assertAdministers, badField, FieldChecks, forbidden, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { writeInvitation } from './invitation-token.ts';
import { StaffEntity } from './staff.entity.ts';
import type { CreateStaffInput } from './staff.input.ts';

const SIGN_IN_NAME = /^[a-z0-9][a-z0-9._%+@-]*$/;

/**
 * An account of the own organisation, without a role and without a password: the link sets the one, another person confirms
 * the other. What a demo account makes is a demo account too, so that a demo world stays one.
 * @throws DomainError FORBIDDEN, BAD_USER_INPUT also for an ID that somebody has
 */
export async function createStaff(
  context: Context,
  input: CreateStaffInput,
): Promise<{ staffId: string; invitationId: string }> {
  const signInName = input.signInName.normalize('NFKC').trim().toLowerCase();
  const checks = new FieldChecks();
  checks.text('signInName', signInName, LIMITS.name, true);
  checks.text('name', input.name, LIMITS.name, true);
  checks.text('kana', input.kana, LIMITS.kana, true);
  if (signInName !== '' && !SIGN_IN_NAME.test(signInName)) {
    checks.add('signInName', '半角の英数字と . _ - + @ で入力してください。', 'Use letters, digits and . _ - + @.');
  }
  checks.done();
  return context.command('createStaff', input, async (command) => {
    const { em, actor, now } = command;
    const own = actor.memberships.filter((each) => each.role === 'ADMINISTRATOR');
    const organisationId = input.organisationId ?? own[0]?.organisationId;
    if (organisationId === undefined) throw forbidden();
    assertAdministers(actor, organisationId);
    if ((await em.count(StaffEntity, { signInName })) > 0) {
      throw badField('signInName', 'このIDは使われています。', 'Somebody has this ID.');
    }
    const self = await em.findOneOrFail(StaffEntity, { id: actor.staffId });
    const staffId = command.id();
    const invitationId = command.id();
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
      codes: { invitationId },
    });
    await em.execute('set local role madoguchi_auth');
    await writeInvitation(em, context.services, { id: invitationId, staffId, createdById: actor.staffId, now });
    await em.execute('set local role madoguchi_writer');
    return { staffId, invitationId };
  });
}
