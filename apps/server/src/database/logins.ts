import { createHmac } from 'node:crypto';
import type { LoginRole } from './roles.ts';

/**
 * The password of a login that migration made itself: derived from the owner's, so that one `DATABASE_URL` is enough.
 * @param ownerUrl the owner's connection string, with its password
 * @throws Error where the owner's address carries no password to derive from
 */
export function loginPassword(ownerUrl: string, role: LoginRole): string {
  const url = new URL(ownerUrl);
  const secret = url.password === '' ? `${url.username}@${url.host}` : decodeURIComponent(url.password);
  return createHmac('sha256', secret).update(`${role}`).digest('base64url');
}

/** The same server and database, as one of the logins. */
export function loginUrl(ownerUrl: string, role: LoginRole): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = loginPassword(ownerUrl, role);
  return url.toString();
}
