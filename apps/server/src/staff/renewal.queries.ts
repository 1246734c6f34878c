import { canConfirmRenewal, notFound, type RenewalStanding, type RenewedAccount } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';
import type { ReadTransaction } from '../run-query.ts';
import type { Services } from '../services.ts';
import { mailsInvitationTo } from './invitation-token.ts';
import type { WaitingRenewal } from './staff.type.ts';
import { staffNameJson } from './staff-name.type.ts';

interface RenewalRow extends RenewalStanding {
  readonly hasPassword: boolean;
  readonly atDesk: boolean;
}

/** Who could stand behind a new link for the account, of one that the actor keeps. @throws DomainError NOT_FOUND */
export async function renewalFacts(
  command: Command,
  staffId: string,
  organisationId: string,
): Promise<{ account: RenewedAccount; standing: RenewalStanding }> {
  const [row] = await command.em.execute<{ facts: RenewalRow | null }[]>(
    'select fn.renewal_standing(?::uuid) as facts',
    [staffId],
  );
  if (!row?.facts) throw notFound();
  const { hasPassword, atDesk, ...standing } = row.facts;
  return { account: { staffId, organisationId, hasPassword, atDesk }, standing };
}

const WAITING_SQL = `
  select coalesce(json_agg(json_build_object('id', w.invitation_id, 'staff', ${staffNameJson('s')}, 'askedBy', ${staffNameJson('a')},
      'askedAt', w.asked_at, 'askedById', w.asked_by_id, 'signInName', s.sign_in_name, 'facts', fn.renewal_standing(s.id)) order by w.asked_at, w.invitation_id), '[]') as json
    from fn.waiting_renewals() w join app.staff s on s.id = w.staff_id left join app.staff a on a.id = w.asked_by_id`;

/** New links that wait for a second person, for those who keep the account. */
export async function listRenewalsToConfirm(read: ReadTransaction, services: Services): Promise<WaitingRenewal[]> {
  const rows = await read.json<
    (Omit<WaitingRenewal, 'mayConfirm' | 'byMail'> & {
      readonly askedById: string;
      readonly signInName: string;
      readonly facts: RenewalRow;
    })[]
  >('renewals_to_confirm', WAITING_SQL, []);
  const actor = await read.actor();
  return (rows ?? []).map(({ facts, askedById, signInName, ...row }) => ({
    ...row,
    byMail: mailsInvitationTo(services, signInName),
    mayConfirm: canConfirmRenewal(actor, { staffId: row.staff.id, atDesk: facts.atDesk }, askedById, facts),
  }));
}
