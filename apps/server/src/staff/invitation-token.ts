import { createHmac } from 'node:crypto';
import { INVITATION_HOURS, invitedByMail } from '@madoguchi/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf } from '../ids.ts';
import type { Command } from '../run-command.ts';
import type { Services } from '../services.ts';

/** The secret part of a link. Only this installation can name it, and the table keeps its hash. */
export function invitationToken(services: Services, invitationId: string): string {
  return createHmac('sha256', services.env.secretKey).update(`invitation:${invitationId}`).digest('base64url');
}

/** The address to hand over: the token stands behind #, which a browser sends to nobody. */
export function invitationLink(services: Services, invitationId: string): string {
  return new URL(`/invitation#${invitationToken(services, invitationId)}`, services.env.publicUrl).href;
}

interface NewInvitation {
  readonly id: string;
  readonly staffId: string;
  readonly createdById: string | null;
  readonly now: Date;
  /** It opens nothing before a second person has confirmed it. */
  readonly waits?: boolean;
  /** It is mailed to the person; else somebody hands it over. */
  readonly byMail?: boolean;
}

/** What became of an invitation: one of the two, or neither while a second person has to confirm it. */
export type MadeInvitation = {
  readonly staffId: string;
  /** Its link is shown to whoever stands last behind it. */
  readonly invitationId: string | null;
  /** It is on its way to the person, and shown to nobody. */
  readonly mailedId: string | null;
};

/** Whether this installation mails an invitation to the account. */
export function mailsInvitationTo(services: Services, signInName: string): boolean {
  return invitedByMail(signInName, services.env.smtpUrl !== undefined);
}

/**
 * The job that mails a link, which exists only if the command commits. It carries an id: the token is made where the mail is
 * written, from the key of the installation, so that it lies in no row and a second try sends the same one.
 */
export async function enqueueInvitationMail(command: Command, invitationId: string): Promise<void> {
  await command.enqueue('mail-invitation', { invitationId }, { key: `mail-invitation:${invitationId}` });
}

/** The last moment of a link that is handed over now. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_HOURS * 3_600_000);
}

/** Writes an invitation under the role of the sign-in; earlier ones of the account are over. */
export async function writeInvitation(em: EntityManager, services: Services, invitation: NewInvitation): Promise<void> {
  const { id, staffId, createdById, now, waits = false, byMail = false } = invitation;
  await em.execute('update app.invitation set used_at = ? where staff_id = ? and used_at is null', [now, staffId]);
  await em.execute(
    'insert into app.invitation (id, staff_id, token_hash, created_by_id, created_at, expires_at, waits, mail_state) values (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      id,
      staffId,
      hashOf(invitationToken(services, id)),
      createdById,
      now,
      invitationEnd(now),
      waits,
      byMail ? 'WAITING' : null,
    ],
  );
}
