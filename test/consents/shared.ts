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
    /** The receiver's own case, linked by acceptance. */
    toCaseId?: string;
    number?: string;
  },
): Promise<string> {
  const id = requestId();
  await desks.superuser(
    `insert into app.referral (id, number, kind, status, from_case_id, from_desk_id, from_organisation_id, to_desk_id, to_organisation_id,
       created_by_id, created_at, accepted_at, suspended_from, to_case_id)
     values ($1::uuid, coalesce($12, $1::uuid::text), $10, $2, $3, $4, $5, $6, $7, $8, now(), case when $9 then now() end,
       case when $2 = 'SUSPENDED' then case when $9 then 'ACCEPTED' else 'SENT' end end, $11)`,
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
      referral.toCaseId ?? null,
      referral.number ?? null,
    ],
  );
  return id;
}

/** A frozen piece of one end. */
export async function seedItem(
  desks: Desks,
  at: {
    referralId: string;
    deskId: string;
    organisationId: string;
    authorId: string;
    thirdPersonConsentId?: string;
    fileId?: string;
  },
  item: Omit<SharedItemFacts, 'thirdPersonConsent'>,
  content: string,
): Promise<string> {
  const id = requestId();
  await desks.superuser(
    `insert into app.shared_item (id, referral_id, organisation_id, desk_id, author_id, written_by, kind, third_person, third_person_consent_id,
       previewed, attachment_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now())`,
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
      at.fileId ?? null,
    ],
  );
  await desks.superuser(
    `insert into app.shared_item_revision (item_id, revision, desk_id, previewed, content, author_id, frozen_at) values ($1, 1, $2, $3, $4, $5, now())`,
    [id, at.deskId, item.previewed, content, at.authorId],
  );
  return id;
}

/** A correction: the next revision of an item that crossed. */
export async function seedRevision(desks: Desks, itemId: string, content: string): Promise<void> {
  await desks.superuser(
    `insert into app.shared_item_revision (item_id, revision, desk_id, previewed, content, author_id, frozen_at)
     select i.id, i.revision + 1, i.desk_id, true, $2, i.author_id, now() from app.shared_item i where i.id = $1`,
    [itemId, content],
  );
  await desks.superuser('update app.shared_item set revision = revision + 1 where id = $1', [itemId]);
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
