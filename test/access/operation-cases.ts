import {
  type Actor,
  type Audience,
  CASE_KINDS,
  type CaseGrant,
  type CaseVisibility,
  CONSENT_ITEMS,
  type ConsentFacts,
  type SharedItemFacts,
  type SharingReferral,
} from '@madoguchi/domain';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { seedItem, seedReferral } from '../consents/shared.ts';
import { seedConsent } from '../consents/support.ts';
import { type Desks, deskId, type Person, type Post, requestId } from '../support/kit.ts';

export const TMG = referenceId('organisation', 'TMG');
const TCCI = referenceId('organisation', 'TCCI');
/** はたらく女性スクエア (都), which owns the cases, and 港支部 (東商), which has its own beside some. */
export const OWN = { organisationId: TMG, deskId: deskId('working-women') };
export const RECEIVING = { organisationId: TCCI, deskId: deskId('tcci-minato') };
export const HOUR = 3_600_000;
export const THEME = '共通の題目';

/** What became of the consents that name the desk that takes part and the other end. */
export const consentStates = (now: Date): Readonly<Record<string, Partial<ConsentFacts> | null>> => ({
  none: null,
  'in force': {},
  'for another desk': { toDeskId: deskId('talent') },
  'too narrow': { items: ['OUTCOME'] },
  'said aloud': { method: 'TELEPHONE' },
  withdrawn: { status: 'WITHDRAWN' },
  expired: { status: 'EXPIRED', validUntil: new Date(now.getTime() - HOUR) },
  'for one other referral': { oneReferral: true },
});
const LINKED = new Set(['in force', 'withdrawn', 'for another desk', 'for one other referral']);

export interface SeededFile {
  readonly id: string;
  readonly audience: Audience;
  readonly deskId: string;
}
export interface SeededReferral {
  readonly facts: SharingReferral;
  readonly to: Seeded;
  readonly items: readonly { id: string; facts: SharedItemFacts }[];
}
export interface Seeded {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly facts: CaseVisibility;
  readonly grants: readonly CaseGrant[];
  readonly consents: readonly ConsentFacts[];
  readonly files: readonly SeededFile[];
  readonly referral: SeededReferral | null;
}

/** Who is asked about: their posts, whether these have ended, and the hours for which each case was opened to them as its auditor. */
export interface Standing {
  readonly posts: readonly Post[];
  readonly ended?: 'MEMBERSHIP' | 'ACCOUNT';
  readonly reading?: { readonly hours: number; readonly ended?: true };
}

/** Cases of every kind and state of consent, each with files, grants and, where a referral was accepted, the receiver's own. */
export class OperationCases {
  readonly desks: Desks;
  readonly people: ReadonlyMap<string, Person>;
  readonly cases: Seeded[] = [];
  readonly now = new Date();
  /** A referral that one of the consents was used up for; it stands in no cell. */
  otherReferralId = '';
  readonly #standings: Readonly<Record<string, Standing>>;
  #made = 0;

  constructor(desks: Desks, standings: Readonly<Record<string, Standing>>, people: ReadonlyMap<string, Person>) {
    this.desks = desks;
    this.people = people;
    this.#standings = standings;
  }

  #id(name: string): string {
    const person = this.people.get(name);
    if (person === undefined) throw new Error(name);
    return person.id;
  }

  actorOf(name: string): Actor {
    const standing = this.#standings[name];
    return {
      staffId: this.#id(name),
      kind: 'STAFF',
      memberships: (standing === undefined || standing.ended !== undefined ? [] : standing.posts).map((post) => ({
        role: post.role,
        organisationId: (post.desk?.startsWith('tcci') ?? post.organisation === 'TCCI') ? TCCI : TMG,
        deskId: post.desk === undefined ? null : deskId(post.desk),
      })),
    };
  }

  async #seedFile(caseId: string, audience: Audience, at: typeof OWN): Promise<SeededFile> {
    const id = requestId();
    await this.desks.superuser(
      `insert into app.attachment (id, case_id, organisation_id, desk_id, uploaded_by_id, audience, name, media_type, size, sha256, created_at)
       values ($1, $2, $3, $4, $5, $6, 'a.txt', 'text/plain', 3, '', now())`,
      [id, caseId, at.organisationId, at.deskId, this.#id('recorder'), audience],
    );
    await this.desks.superuser(
      `insert into app.attachment_chunk (attachment_id, position, bytes) values ($1, 0, convert_to('abc', 'utf8'))`,
      [id],
    );
    return { id, audience, deskId: at.deskId };
  }

  async #seedCase(
    label: string,
    facts: CaseVisibility,
    grants: readonly CaseGrant[],
    consents: readonly ConsentFacts[],
  ): Promise<Seeded> {
    const id = requestId();
    this.#made += 1;
    const number = `R8-7${String(this.#made).padStart(5, '0')}`;
    await this.desks.superuser(
      `insert into app.cases (id, number, fiscal_year, organisation_id, desk_id, kind, sensitive, status, subject, subject_norm, client_type, language,
         topics, opened_by_id, assignee_id, deputy_id, opened_at, last_activity_at)
       values ($1, $2, 2026, $3, $4, $5, $6, 'ACTIVE', $7, $7, 'UNKNOWN', 'ja', '{}', $8, $9, $10, now(), now())`,
      [
        id,
        number,
        facts.organisationId,
        facts.deskId,
        facts.kind,
        facts.sensitive,
        THEME,
        facts.openedById,
        facts.assigneeId,
        facts.deputyId,
      ],
    );
    await this.desks.superuser(
      `insert into app.search_row (subject_kind, subject_id, audience, desk_id, organisation_id, owner_desk_id, at, norm_version, txt)
       values ('CASE', $1, 'ORGANISATION', $2, $3, $2, now(), 1, $4)`,
      [id, facts.deskId, facts.organisationId, THEME],
    );
    await this.desks.superuser(
      `insert into app.event (id, stream, stream_kind, subject_id, sequence, at, actor_id, session_id, code, codes, commitment, previous_hash, canonical, hash)
       values ($1::uuid, 'case:' || $2::uuid, 'case', $2::uuid, 0, now(), $3, $1::uuid, 'case.opened', '{}', '', '', '', '')`,
      [requestId(), id, facts.openedById],
    );
    for (const grant of grants)
      await this.desks.superuser(
        `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, staff_id, granted_by_id, valid_until, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
        [requestId(), id, facts.deskId, grant.via, grant.deskId, grant.staffId, facts.openedById, grant.validUntil],
      );
    for (const consent of consents) await seedConsent(this.desks, { id, ...facts }, consent);
    const files = [
      await this.#seedFile(id, 'ORGANISATION', facts),
      await this.#seedFile(id, 'DESK', facts),
      await this.#seedFile(id, 'DESK', { organisationId: TMG, deskId: deskId('work-style') }),
    ];
    return { id, number, label, facts, grants, consents, files, referral: null };
  }

  #consentsOf(state: string): readonly ConsentFacts[] {
    const over = consentStates(this.now)[state];
    if (over === null || over === undefined) return [];
    return [
      { organisationId: TMG, deskId: deskId('work-style') },
      { organisationId: TCCI, deskId: deskId('tcci-minato') },
    ].map((to) => ({
      status: 'IN_FORCE',
      toOrganisationId: to.organisationId,
      toDeskId: to.deskId,
      items: CONSENT_ITEMS,
      method: 'WRITING',
      validUntil: new Date(this.now.getTime() + 24 * HOUR),
      oneReferral: false,
      // Used for a referral that is none of these.
      referralId: over.oneReferral === true ? this.otherReferralId : null,
      thirdPerson: false,
      ...over,
    }));
  }

  #ends(fromCaseId: string) {
    return {
      fromCaseId,
      fromDeskId: OWN.deskId,
      fromOrganisationId: TMG,
      toDeskId: RECEIVING.deskId,
      toOrganisationId: TCCI,
    };
  }

  #refer(from: string, accepted: boolean): Promise<string> {
    const status = accepted ? 'ACCEPTED' : 'DRAFT';
    return seedReferral(this.desks, { ...this.#ends(from), status, accepted, byId: this.#id('recorder') });
  }

  /** The receiver's own case, linked by an accepted referral: each end put one piece in. */
  async #link(from: Seeded): Promise<void> {
    const receiver = this.#id('receiver');
    const facts = { ...from.facts, ...RECEIVING, openedById: receiver, assigneeId: null, deputyId: null };
    const to = await this.#seedCase(`linked to ${from.label}`, facts, [], []);
    const referralId = await this.#refer(from.id, true);
    await this.desks.superuser('update app.referral set to_case_id = $1 where id = $2', [to.id, referralId]);
    const items: { id: string; facts: SharedItemFacts }[] = [];
    for (const by of ['SENDER', 'RECEIVER'] as const) {
      const piece = { kind: 'SUMMARY', by, previewed: true, thirdPerson: false } as const;
      const at = { referralId, ...(by === 'SENDER' ? OWN : RECEIVING) };
      const authorId = by === 'SENDER' ? this.#id('recorder') : receiver;
      items.push({
        id: await seedItem(this.desks, { ...at, authorId }, piece, '要旨'),
        facts: { ...piece, thirdPersonConsent: null },
      });
    }
    const stands = { id: referralId, status: 'ACCEPTED', accepted: true, anonymous: false, toCaseId: to.id } as const;
    this.cases.push({ ...from, referral: { facts: { ...stands, ...this.#ends(from.id) }, to, items } }, to);
  }

  /** Opened to each of the auditors for their hours, by the row that a supervisor's command writes; ended by it as well. */
  async #openToAuditors(caseId: string): Promise<CaseGrant[]> {
    const granted: CaseGrant[] = [];
    for (const [name, { reading }] of Object.entries(this.#standings)) {
      if (reading === undefined) continue;
      const [id, staffId] = [requestId(), this.#id(name)];
      const validUntil = new Date(this.now.getTime() + reading.hours * HOUR);
      await this.desks.superuser(
        `insert into app.audit_reading (id, case_id, organisation_id, desk_id, auditor_id, reason, opened_by_id, opened_at, valid_until)
         values ($1, $2, $3, $4, $5, '点検', $6, $7::timestamptz - interval '5 days', $7)`,
        [id, caseId, OWN.organisationId, OWN.deskId, staffId, this.#id('recorder'), validUntil],
      );
      if (reading.ended === true)
        await this.desks.superuser('update app.audit_reading set ended_at = $2, ended_by_id = $3 where id = $1', [
          id,
          this.now,
          this.#id('recorder'),
        ]);
      granted.push({ via: 'AUDIT', deskId: null, staffId, validUntil: reading.ended === true ? this.now : validUntil });
    }
    return granted;
  }

  /**
   * @param states the names of the consents' states
   * @param over what is said over the cases of the owning desk
   * @param grants who is let in beside the desk
   */
  async seed(
    states: readonly string[],
    over: Pick<CaseVisibility, 'assigneeId' | 'deputyId'>,
    grants: readonly CaseGrant[],
  ): Promise<void> {
    const own = { ...OWN, ...over, openedById: this.#id('recorder') };
    const seed = async (label: string, facts: CaseVisibility, consents: readonly ConsentFacts[]): Promise<Seeded> => {
      const each = await this.#seedCase(label, facts, grants, consents);
      return { ...each, grants: [...grants, ...(await this.#openToAuditors(each.id))] };
    };
    const first = await seed('the one with the other referral', { ...own, kind: 'COMPANY', sensitive: false }, []);
    this.cases.push(first);
    this.otherReferralId = await this.#refer(first.id, false);
    for (const kind of CASE_KINDS)
      for (const sensitive of [false, true])
        for (const state of states) {
          const label = `${kind} ${sensitive ? 'sensitive' : 'plain'}, consent ${state}`;
          const each = await seed(label, { ...own, kind, sensitive }, this.#consentsOf(state));
          if (LINKED.has(state)) await this.#link(each);
          else this.cases.push(each);
        }
    await this.#endStandings();
  }

  /** What had ended by the time of the questions: a membership, an account. */
  async #endStandings(): Promise<void> {
    for (const [name, { ended }] of Object.entries(this.#standings)) {
      if (ended === 'MEMBERSHIP')
        await this.desks.superuser('update app.membership set ended_at = now() where staff_id = $1', [this.#id(name)]);
      if (ended === 'ACCOUNT')
        await this.desks.superuser('update app.staff set disabled_at = now() where id = $1', [this.#id(name)]);
    }
  }
}

/** Everybody of a table, each with an account and posts of their own. */
export async function peopleOf(
  desks: Desks,
  standings: Readonly<Record<string, Standing>>,
): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  for (const [name, { posts }] of Object.entries(standings)) people.set(name, await desks.person(name, ...posts));
  return people;
}
