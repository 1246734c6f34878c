import type { ConsentFacts } from '@madoguchi/domain';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { type Desks, requestId } from '../support/kit.ts';

export const wording = (code: 'STANDARD' | 'SENSITIVE' | 'THIRD_PERSON', language = 'ja') =>
  referenceId('consent_wording', `${code}:1:${language}`);

/** A consent as it would stand after any past: arranged behind the commands, which record none that has ended. */
export async function seedConsent(
  desks: Desks,
  on: { id: string; organisationId: string; deskId: string; openedById: string },
  consent: ConsentFacts,
): Promise<string> {
  const id = requestId();
  const witness = consent.method === 'TELEPHONE_WITH_WITNESS' ? referenceId('staff', 'system') : null;
  await desks.superuser(
    `insert into app.consent (id, case_id, organisation_id, desk_id, giver_name, capacity, to_organisation_id, to_desk_id, items, purpose, method,
       witness_id, wording_id, evidence, third_person, one_referral, referral_id, ends_on, valid_until, status, recorded_by_id, recorded_at, ended_at)
     values ($1, $2, $3, $4, '見本 花子', 'PERSON', $5, $6, $7, '相談の継続', $8, $9, $10, '棚3', $11, $12, $13, $14::timestamptz, $14, $15, $16,
       $14::timestamptz - interval '30 days', case when $15 = 'IN_FORCE' then null else now() end)`,
    [
      id,
      on.id,
      on.organisationId,
      on.deskId,
      consent.toOrganisationId,
      consent.toDeskId,
      consent.items,
      consent.method,
      witness,
      wording('STANDARD'),
      consent.thirdPerson,
      consent.oneReferral,
      consent.referralId,
      consent.validUntil,
      consent.status,
      on.openedById,
    ],
  );
  return id;
}
