import { createHmac } from 'node:crypto';
import { INVITATION_HOURS } from '@madoguchi/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf } from '../ids.ts';
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
}

/** The last moment of a link that is handed over now. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_HOURS * 3_600_000);
}

/** Writes an invitation under the role of the sign-in; earlier ones of the account are over. */
export async function writeInvitation(em: EntityManager, services: Services, invitation: NewInvitation): Promise<void> {
  const { id, staffId, createdById, now, waits = false } = invitation;
  await em.execute('update app.invitation set used_at = ? where staff_id = ? and used_at is null', [now, staffId]);
  await em.execute(
    'insert into app.invitation (id, staff_id, token_hash, created_by_id, created_at, expires_at, waits) values (?, ?, ?, ?, ?, ?, ?)',
    [id, staffId, hashOf(invitationToken(services, id)), createdById, now, invitationEnd(now), waits],
  );
}
