import { forbidden } from './errors.ts';

/** Roles of design §4; COUNSELLOR, SUPERVISOR and APPROVER stand at a desk, the others in an organisation. */
export const ROLES = ['COUNSELLOR', 'SUPERVISOR', 'APPROVER', 'MANAGER', 'ADMINISTRATOR', 'AUDITOR'] as const;
export type Role = (typeof ROLES)[number];

/** Roles that read the content of a desk's matters. */
export const CONTENT_ROLES = ['COUNSELLOR', 'SUPERVISOR'] as const satisfies readonly Role[];

export const ORGANISATION_CODES = ['TMG', 'TCCI', 'FOUNDATION'] as const;
export type OrganisationCode = (typeof ORGANISATION_CODES)[number];

export const SESSION_KINDS = ['STAFF', 'EXPERT_LINK', 'COMPANY_LINK', 'SYSTEM'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export interface ActorMembership {
  readonly role: Role;
  readonly organisationId: string;
  readonly deskId: string | null;
}

/** Who is asking. Rights are the union of the memberships; a write names its desk. */
export interface Actor {
  readonly staffId: string;
  readonly kind: SessionKind;
  readonly memberships: readonly ActorMembership[];
}

/** True where the actor reads the content of what the desk owns. */
export function worksAt(actor: Actor, deskId: string): boolean {
  return actor.memberships.some(
    (each) => each.deskId === deskId && (each.role === 'COUNSELLOR' || each.role === 'SUPERVISOR'),
  );
}

/** True for whoever logs at some desk: 相談員 and 統括. */
export function worksAtAnyDesk(actor: { readonly memberships: readonly { readonly role: Role }[] }): boolean {
  return actor.memberships.some((each) => each.role === 'COUNSELLOR' || each.role === 'SUPERVISOR');
}

/** True where the actor is 統括 of the desk. */
export function supervises(actor: Actor, deskId: string): boolean {
  return actor.memberships.some((each) => each.deskId === deskId && each.role === 'SUPERVISOR');
}

/** True where the actor works at any desk of the organisation. */
export function worksIn(actor: Actor, organisationId: string): boolean {
  return actor.memberships.some(
    (each) =>
      each.organisationId === organisationId &&
      each.deskId !== null &&
      (each.role === 'COUNSELLOR' || each.role === 'SUPERVISOR'),
  );
}

/** True where the actor is an auditor (監査) of the organisation. */
export function audits(actor: Actor, organisationId: string): boolean {
  return actor.memberships.some((each) => each.role === 'AUDITOR' && each.organisationId === organisationId);
}

/**
 * The organisation of a desk at which the actor works: what a write there belongs to.
 * @throws DomainError FORBIDDEN at any other desk
 */
export function organisationAt(actor: Actor, deskId: string): string {
  const membership = actor.memberships.find((each) => each.deskId === deskId);
  if (membership === undefined || !worksAt(actor, deskId)) throw forbidden();
  return membership.organisationId;
}
