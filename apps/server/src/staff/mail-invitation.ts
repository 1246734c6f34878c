import { type InvitationMailState, invitationMail, type Locale, mailAddressOf } from '@madoguchi/domain';
import type { Mailer } from '../mailer.ts';
import type { Services } from '../services.ts';
import { invitationLink } from './invitation-token.ts';

interface Waiting {
  readonly signInName: string;
  readonly locale: Locale;
  readonly at: string;
  readonly until: string;
  /** False where the link was used, replaced or is too old, and where the account was stopped. */
  readonly opens: boolean;
}

const WAITING_SQL = 'select fn.invitation_to_mail($1) as json';
const SETTLE_SQL = 'select fn.settle_invitation_mail($1, $2, $3)';

async function deliver(
  services: Services,
  mailer: Mailer | undefined,
  invitationId: string,
  waiting: Waiting,
): Promise<InvitationMailState> {
  const to = mailAddressOf(waiting.signInName);
  if (!waiting.opens || to === null) return 'CLOSED';
  // The server was told of a mail server and the worker was not: an administrator sees that it failed.
  if (mailer === undefined) throw new Error('There is no mail server to send an invitation by.');
  await mailer.send({
    id: `invitation.${invitationId}`,
    at: new Date(waiting.at),
    to,
    locale: waiting.locale,
    ...invitationMail(waiting.locale, invitationLink(services, invitationId), new Date(waiting.until)),
  });
  return 'SENT';
}

/**
 * The mail of one invitation, as a job. What is not yet settled is sent again: after a crash between sending and settling the
 * person has the same mail twice, with the same link, which is good once.
 * @param lastTry where the queue gives up after this one
 * @throws Error where it was not sent and is to be tried again
 */
export async function sendInvitationMail(
  services: Services,
  mailer: Mailer | undefined,
  invitationId: string,
  lastTry: boolean,
): Promise<void> {
  const { rows } = await services.readPool.query<{ json: Waiting | null }>(WAITING_SQL, [invitationId]);
  const waiting = rows[0]?.json;
  if (!waiting) return;
  const settle = (state: InvitationMailState) =>
    services.readPool.query(SETTLE_SQL, [invitationId, state, services.now()]);
  try {
    await settle(await deliver(services, mailer, invitationId, waiting));
  } catch (error) {
    if (lastTry) await settle('FAILED');
    throw error;
  }
}
