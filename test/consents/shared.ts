import type { ReferralStatus, SharedItemFacts } from '@madoguchi/domain';
import { type Desks, requestId } from '../support/kit.ts';

/** A referral as it would stand after any past: its own commands come with the referrals. */
export async function seedReferral(
  desks: Desks,
  referral: {
    fromCaseId: string;
    fromDeskId: string;
    fromOrganisationId: string;
    toDeskId: string;
    toOrganisationId: string;
    status: ReferralStatus;
    accepted: boolean;
    byId: string;
    kind?: 'GUIDANCE' | 'CONSULT';
  },
): Promise<string> {
  const id = requestId();
  await desks.superuser(
    `insert into app.referral (id, number, kind, status, from_case_id, from_desk_id, from_organisation_id, to_desk_id, to_organisation_id,
       created_by_id, created_at, accepted_at, suspended_from)
     values ($1::uuid, $1::uuid::text, $10, $2, $3, $4, $5, $6, $7, $8, now(), case when $9 then now() end,
       case when $2 = 'SUSPENDED' then case when $9 then 'ACCEPTED' else 'SENT' end end)`,
    [
      id,
      referral.status,
      referral.fromCaseId,
      referral.fromDeskId,
      referral.fromOrganisationId,
      referral.toDeskId,
      referral.toOrganisationId,
      referral.byId,
      referral.accepted,
      referral.kind ?? 'GUIDANCE',
    ],
  );
  return id;
}

/** A frozen piece of one end. */
export async function seedItem(
  desks: Desks,
  at: { referralId: string; deskId: string; organisationId: string; authorId: string; thirdPersonConsentId?: string },
  item: Omit<SharedItemFacts, 'thirdPersonConsent'>,
  content: string,
): Promise<string> {
  const id = requestId();
  await desks.superuser(
    `insert into app.shared_item (id, referral_id, organisation_id, desk_id, author_id, written_by, kind, third_person, third_person_consent_id,
       previewed, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now())`,
    [
      id,
      at.referralId,
      at.organisationId,
      at.deskId,
      at.authorId,
      item.by,
      item.kind,
      item.thirdPerson,
      at.thirdPersonConsentId ?? null,
      item.previewed,
    ],
  );
  await desks.superuser(
    `insert into app.shared_item_revision (item_id, revision, desk_id, previewed, content, author_id, frozen_at) values ($1, 1, $2, $3, $4, $5, now())`,
    [id, at.deskId, item.previewed, content, at.authorId],
  );
  return id;
}

/** A note, where sources are named derived from them. */
export async function seedNote(
  desks: Desks,
  at: { caseId: string; deskId: string; organisationId: string; authorId: string },
  body: string,
  sources: readonly string[] = [],
): Promise<string> {
  const id = requestId();
  await desks.superuser(
    `insert into app.note (id, case_id, organisation_id, desk_id, author_id, kind, audience, body, body_norm, derived_from_shared, occurred_at, created_at)
     values ($1, $2, $3, $4, $5, 'MEMO', 'ORGANISATION', $6, '', $7, now(), now())`,
    [id, at.caseId, at.organisationId, at.deskId, at.authorId, body, sources.length > 0],
  );
  for (const source of sources)
    await desks.superuser('insert into app.derived_text (note_id, shared_item_id, case_id) values ($1, $2, $3)', [
      id,
      source,
      at.caseId,
    ]);
  return id;
}
