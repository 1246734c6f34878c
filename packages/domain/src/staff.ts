import type { Actor, Role } from './actor.ts';
import { badField, conflict, forbidden } from './errors.ts';

/** Roles at a desk; the others stand in an organisation. */
export const DESK_ROLES = ['COUNSELLOR', 'SUPERVISOR', 'APPROVER'] as const satisfies readonly Role[];

/** Roles that sign in with a second factor (quality §3, 17). */
export const FACTOR_ROLES = ['SUPERVISOR', 'APPROVER', 'MANAGER', 'ADMINISTRATOR'] as const satisfies readonly Role[];

/** NONE: not asked for · MISSING: asked for and not set up, nothing else can be done · SET · EXEMPT: a demo account, flagged. */
export const SECOND_FACTOR_STATES = ['NONE', 'MISSING', 'SET', 'EXEMPT'] as const;
export type SecondFactorState = (typeof SECOND_FACTOR_STATES)[number];

/** Hours in which an invitation can be accepted. */
export const INVITATION_HOURS = 72;

/** The longest time for which somebody may decide in an approver's place. */
export const LONGEST_DEPUTY_DAYS = 366;

const isOneOf = (roles: readonly Role[], role: Role) => roles.includes(role);

export function isDeskRole(role: Role): boolean {
  return isOneOf(DESK_ROLES, role);
}

/** True where one of the roles is only to be used with a second factor. */
export function needsSecondFactor(roles: readonly Role[]): boolean {
  return roles.some((role) => isOneOf(FACTOR_ROLES, role));
}

/** Where an account stands with its second factor. Everybody knows the password of a demo account, so a factor would lock others out. */
export function secondFactorState(account: {
  readonly roles: readonly Role[];
  readonly demo: boolean;
  readonly enrolled: boolean;
}): SecondFactorState {
  if (account.enrolled) return 'SET';
  if (!needsSecondFactor(account.roles)) return 'NONE';
  return account.demo ? 'EXEMPT' : 'MISSING';
}

/** True where the actor keeps the accounts of the organisation. */
export function administers(actor: Actor, organisationId: string): boolean {
  return actor.memberships.some((each) => each.role === 'ADMINISTRATOR' && each.organisationId === organisationId);
}

/** An administrator of one organisation does not act in another. @throws DomainError FORBIDDEN */
export function assertAdministers(actor: Actor, organisationId: string): void {
  if (!administers(actor, organisationId)) {
    throw forbidden({
      ja: 'この組織の管理者だけができます。',
      en: 'Only an administrator of this organisation can do this.',
    });
  }
}

/** What somebody is to be, and where. */
export interface MembershipProposal {
  readonly staffId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly deskId: string | null;
  /** The approver in whose place the person decides; null for a post of one's own. */
  readonly deputyForId: string | null;
  readonly validUntil: Date | null;
}

/** Who is in office there now, by staff id; only memberships in force. */
export interface Standing {
  readonly deskSupervisors: readonly string[];
  readonly deskApprovers: readonly string[];
  readonly administrators: readonly string[];
}

/**
 * Who may confirm a proposal: that desk's supervisors; for a role of the organisation, and for a desk that has no
 * supervisor yet, the other administrators. Never the person concerned, never the proposer.
 */
export function confirmersOf(
  proposal: Pick<MembershipProposal, 'staffId' | 'role'>,
  proposedById: string,
  standing: Pick<Standing, 'deskSupervisors' | 'administrators'>,
): readonly string[] {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== proposedById && id !== proposal.staffId);
  const supervisors = isDeskRole(proposal.role) ? others(standing.deskSupervisors) : [];
  return supervisors.length > 0 ? supervisors : others(standing.administrators);
}

function assertPlace(proposal: MembershipProposal): void {
  if (isDeskRole(proposal.role) === (proposal.deskId !== null)) return;
  throw proposal.deskId === null
    ? badField('deskId', 'この役割には窓口を選んでください。', 'Choose a desk for this role.')
    : badField(
        'deskId',
        'この役割は組織に付きます。窓口は選べません。',
        'This role stands in the organisation, not at a desk.',
      );
}

function assertDeputy(proposal: MembershipProposal, standing: Standing, now: Date): void {
  if (proposal.deputyForId === null) return;
  if (proposal.role !== 'APPROVER') {
    throw badField('deputyForId', '代決は決裁者だけに付けられます。', 'Only an approver can have a deputy.');
  }
  if (proposal.deputyForId === proposal.staffId || !standing.deskApprovers.includes(proposal.deputyForId)) {
    throw badField('deputyForId', 'この窓口の決裁者を選んでください。', 'Choose an approver of this desk.');
  }
  const longest = now.getTime() + LONGEST_DEPUTY_DAYS * 86_400_000;
  if (proposal.validUntil === null || proposal.validUntil.getTime() > longest) {
    throw badField(
      'validUntil',
      `代決の終わりを${LONGEST_DEPUTY_DAYS}日以内で入力してください。`,
      `Give the end of the deputyship, at most ${LONGEST_DEPUTY_DAYS} days ahead.`,
    );
  }
}

/**
 * Whether an administrator may propose this, and what becomes of it.
 * @returns PENDING until somebody else confirms; FLAGGED where nobody else could: it stands at once and the yearly review shows it
 * @throws DomainError FORBIDDEN in another organisation or for oneself, BAD_USER_INPUT for an impossible place
 */
export function proposeMembership(
  actor: Actor,
  proposal: MembershipProposal,
  standing: Standing,
  now: Date,
): 'PENDING' | 'FLAGGED' {
  assertAdministers(actor, proposal.organisationId);
  if (proposal.staffId === actor.staffId) {
    throw forbidden({
      ja: '自分に役割を付けることはできません。ほかの管理者に依頼してください。',
      en: 'Nobody grants a role to themself. Ask another administrator.',
    });
  }
  assertPlace(proposal);
  if (proposal.validUntil !== null && proposal.validUntil.getTime() <= now.getTime()) {
    throw badField('validUntil', 'これから先の日時にしてください。', 'Choose a time that is still to come.');
  }
  assertDeputy(proposal, standing, now);
  return confirmersOf(proposal, actor.staffId, standing).length > 0 ? 'PENDING' : 'FLAGGED';
}

export interface MembershipFacts {
  readonly staffId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly deskId: string | null;
  readonly proposedById: string | null;
  readonly confirmedAt: Date | null;
  readonly endedAt: Date | null;
}

/** True for a proposal that waits for a second person. */
export function isPending(membership: Pick<MembershipFacts, 'confirmedAt' | 'endedAt'>): boolean {
  return membership.confirmedAt === null && membership.endedAt === null;
}

/** True where this actor is the second person. */
export function canConfirm(
  actor: Actor,
  membership: MembershipFacts,
  standing: Pick<Standing, 'deskSupervisors' | 'administrators'>,
): boolean {
  if (!isPending(membership) || membership.proposedById === null) return false;
  return confirmersOf(membership, membership.proposedById, standing).includes(actor.staffId);
}

/** @throws DomainError CONFLICT where nothing waits any more, FORBIDDEN for anybody but the second person */
export function assertMayConfirm(
  actor: Actor,
  membership: MembershipFacts,
  standing: Pick<Standing, 'deskSupervisors' | 'administrators'>,
): void {
  if (!isPending(membership)) {
    throw conflict({ ja: 'この所属はもう確認待ちではありません。', en: 'This membership is no longer waiting.' });
  }
  if (!canConfirm(actor, membership, standing)) {
    throw forbidden({
      ja: '提案した人と本人は確認できません。その窓口の統括（いなければ、ほかの管理者）が確認します。',
      en: 'Neither the proposer nor the person concerned confirms; that desk’s supervisor does, or another administrator.',
    });
  }
}

/** True for an administrator of the organisation and for a supervisor of the desk. */
export function keepsMembership(actor: Actor, membership: Pick<MembershipFacts, 'organisationId' | 'deskId'>): boolean {
  return (
    administers(actor, membership.organisationId) ||
    actor.memberships.some(
      (each) => each.role === 'SUPERVISOR' && each.deskId !== null && each.deskId === membership.deskId,
    )
  );
}

/**
 * An organisation is never left without an administrator.
 * @param administrators staff ids in office, with the one who is to go
 * @throws DomainError CONFLICT
 */
export function assertNotLastAdministrator(staffId: string, administrators: readonly string[]): void {
  if (administrators.includes(staffId) && administrators.every((id) => id === staffId)) {
    throw conflict({
      ja: '最後の管理者です。先に、ほかの管理者を置いてください。',
      en: 'This is the last administrator. Appoint another one first.',
    });
  }
}

/** Whether the person may be asked about here: by an administrator of the home organisation who is somebody else. @throws DomainError FORBIDDEN */
export function assertMayKeepAccount(
  actor: Actor,
  account: { readonly staffId: string; readonly organisationId: string },
): void {
  assertAdministers(actor, account.organisationId);
  if (account.staffId === actor.staffId) {
    throw forbidden({
      ja: '自分のアカウントには行えません。ほかの管理者に依頼してください。',
      en: 'Not for your own account. Ask another administrator.',
    });
  }
}

/** Whether somebody may look through another's eyes: that person's supervisor, or an administrator of their organisation. */
export function mayLookAs(
  actor: Actor,
  target: { readonly memberships: readonly { readonly organisationId: string; readonly deskId: string | null }[] },
): boolean {
  return target.memberships.some((each) => keepsMembership(actor, each));
}

/** An account to which somebody asks for a new way in. */
export interface RenewedAccount {
  readonly staffId: string;
  readonly organisationId: string;
  readonly hasPassword: boolean;
  /** Whether a role of a desk is in force: then its supervisors know the person. */
  readonly atDesk: boolean;
}

/** A wrong ID, such as a mistyped address, can be put right while nobody has used the account and it opens nothing. */
function mayCorrectSignInName(account: { readonly hasPassword: boolean; readonly hasRole: boolean }): boolean {
  return !account.hasPassword && !account.hasRole;
}

/**
 * The invitation goes to the ID: with a role in force, whoever could turn it elsewhere would get alone what two people have given.
 * @throws DomainError CONFLICT
 */
export function assertMayCorrectSignInName(account: {
  readonly hasPassword: boolean;
  readonly hasRole: boolean;
}): void {
  if (!mayCorrectSignInName(account)) {
    throw conflict({
      ja: '使われているか、所属が有効なアカウントの職員IDは変えられません。停止して、新しく登録してください。',
      en: 'The ID of an account that is in use, or has a role, stays. Disable it and register a new one.',
    });
  }
}

/** Who is in office for a renewal: the supervisors of the person's desks, and the administrators of the home organisation. */
export type RenewalStanding = Pick<Standing, 'deskSupervisors' | 'administrators'>;

function renewalConfirmers(
  account: Pick<RenewedAccount, 'staffId' | 'atDesk'>,
  askedById: string,
  standing: RenewalStanding,
): readonly string[] {
  const role: Role = account.atDesk ? 'COUNSELLOR' : 'MANAGER';
  return confirmersOf({ staffId: account.staffId, role }, askedById, standing);
}

/**
 * What becomes of the wish for a new link. Whoever holds the link becomes the person, so it takes two to make one for an
 * account that somebody uses already: one asks, the other confirms and hands the link over.
 * @returns AT_ONCE where nobody has ever signed in, PENDING until a second person confirms, FLAGGED where there is nobody else
 * @throws DomainError FORBIDDEN outside the own organisation and for oneself
 */
export function askRenewal(
  actor: Actor,
  account: RenewedAccount,
  standing: RenewalStanding,
): 'AT_ONCE' | 'PENDING' | 'FLAGGED' {
  assertMayKeepAccount(actor, account);
  if (!account.hasPassword) return 'AT_ONCE';
  return renewalConfirmers(account, actor.staffId, standing).length > 0 ? 'PENDING' : 'FLAGGED';
}

/** True where this actor is the second person behind a new link. */
export function canConfirmRenewal(
  actor: Actor,
  account: Pick<RenewedAccount, 'staffId' | 'atDesk'>,
  askedById: string,
  standing: RenewalStanding,
): boolean {
  return renewalConfirmers(account, askedById, standing).includes(actor.staffId);
}

/** @throws DomainError FORBIDDEN for anybody but the second person */
export function assertMayConfirmRenewal(
  actor: Actor,
  account: Pick<RenewedAccount, 'staffId' | 'atDesk'>,
  askedById: string,
  standing: RenewalStanding,
): void {
  if (canConfirmRenewal(actor, account, askedById, standing)) return;
  throw forbidden({
    ja: '頼んだ人と本人は確認できません。その窓口の統括（いなければ、ほかの管理者）が確認します。',
    en: 'Neither who asked nor the person concerned confirms; the desk’s supervisor does, or another administrator.',
  });
}

export const MEMBERSHIP_STATES = ['PENDING', 'IN_FORCE', 'ENDED'] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/** A membership counts from its confirmation to its end. */
export function membershipState(
  membership: Pick<MembershipFacts, 'confirmedAt' | 'endedAt'> & { readonly validUntil: Date | null },
  now: Date,
): MembershipState {
  if (membership.endedAt !== null) return 'ENDED';
  if (membership.validUntil !== null && membership.validUntil.getTime() <= now.getTime()) return 'ENDED';
  return membership.confirmedAt === null ? 'PENDING' : 'IN_FORCE';
}

/** What can be done with an account; the console draws exactly these. */
export const STAFF_ACTIONS = ['GRANT', 'INVITE', 'CORRECT_ID', 'REMOVE_FACTOR', 'DISABLE', 'LOOK_AS'] as const;
export type StaffAction = (typeof STAFF_ACTIONS)[number];

/** The buttons of an account's page. */
export function staffActions(
  actor: Actor,
  account: {
    readonly staffId: string;
    readonly organisationId: string | null;
    readonly disabled: boolean;
    readonly hasPassword: boolean;
    /** A role is in force. */
    readonly hasRole: boolean;
    readonly secondFactor: SecondFactorState;
    readonly memberships: readonly { readonly organisationId: string; readonly deskId: string | null }[];
  },
): StaffAction[] {
  if (account.staffId === actor.staffId) return [];
  const home = account.organisationId !== null && administers(actor, account.organisationId);
  const kept = home || account.memberships.some((each) => administers(actor, each.organisationId));
  const may: Readonly<Record<StaffAction, boolean>> = {
    GRANT: kept && !account.disabled,
    INVITE: home && !account.disabled,
    CORRECT_ID: home && !account.disabled && mayCorrectSignInName(account),
    REMOVE_FACTOR: home && account.secondFactor === 'SET',
    DISABLE: home && !account.disabled,
    LOOK_AS: !account.disabled && mayLookAs(actor, account),
  };
  return STAFF_ACTIONS.filter((action) => may[action]);
}
