import {
  type Actor,
  auditedFile,
  CASE_KINDS,
  type CaseKind,
  type CaseVisibility,
  CONSENT_ITEMS,
  type ConsentFacts,
  canReadContent,
  canReadReferral,
  canReadRevision,
  canReadSharedItem,
  caseAccess,
  grantsUnderConsent,
  type ReferralStatus,
  readsFigures,
  type SharedItemFacts,
  type SharingReferral,
  sharingStands,
} from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { seedItem, seedNote, seedReferral } from '../consents/shared.ts';
import { seedConsent } from '../consents/support.ts';
import { type Desks, deskId, FEW_CONNECTIONS, openDesks, type Person, type Post, requestId } from '../support/kit.ts';

/** Role and relation to the case, which はたらく女性スクエア (都) owns, and which it referred to 港支部 (東商). */
const POSTS: Readonly<Record<string, readonly Post[]>> = {
  recorder: [{ role: 'COUNSELLOR', desk: 'working-women' }],
  colleague: [{ role: 'COUNSELLOR', desk: 'working-women' }],
  supervisor: [{ role: 'SUPERVISOR', desk: 'working-women' }],
  approver: [{ role: 'APPROVER', desk: 'working-women' }],
  'desk that takes part': [{ role: 'COUNSELLOR', desk: 'work-style' }],
  'same organisation, no part': [{ role: 'SUPERVISOR', desk: 'tmg-policy' }],
  'other end': [{ role: 'COUNSELLOR', desk: 'tcci-minato' }],
  'other branch': [{ role: 'SUPERVISOR', desk: 'tcci-chuo' }],
  manager: [{ role: 'MANAGER', organisation: 'TMG' }],
  'other manager': [{ role: 'MANAGER', organisation: 'TCCI' }],
  administrator: [{ role: 'ADMINISTRATOR', organisation: 'TMG' }],
  auditor: [{ role: 'AUDITOR', organisation: 'TMG' }],
  'auditor of the file': [{ role: 'AUDITOR', organisation: 'TMG' }],
};

const tmg = referenceId('organisation', 'TMG');
const tcci = referenceId('organisation', 'TCCI');
const HOUR = 3_600_000;
const now = new Date();

/** What became of the consents: one for the desk that takes part, one for the other end. */
const CONSENT_STATES: Readonly<Record<string, Partial<ConsentFacts> | null>> = {
  'no consent': null,
  'in force': {},
  withdrawn: { status: 'WITHDRAWN' },
  'run out by the clock': { validUntil: new Date(now.getTime() - HOUR) },
  'said on the telephone': { method: 'TELEPHONE' },
  'for the outcome alone': { items: ['OUTCOME'] },
};

interface ReferralState {
  readonly status: ReferralStatus;
  readonly accepted: boolean;
  readonly kind?: 'CONSULT';
}
/** One of a kind is open at a time: what is accepted is a consultation, and a suspension has a case of its own. */
const REFERRALS: readonly ReferralState[] = [
  { status: 'DRAFT', accepted: false },
  { status: 'SENT', accepted: false },
  { status: 'ACCEPTED', accepted: true, kind: 'CONSULT' },
  { status: 'DECLINED', accepted: false },
  { status: 'LOOP_CLOSED', accepted: true },
];
const SUSPENDED: readonly ReferralState[] = [
  { status: 'SUSPENDED', accepted: true },
  { status: 'ACCEPTED', accepted: true, kind: 'CONSULT' },
];

const ITEMS: readonly Omit<SharedItemFacts, 'thirdPersonConsent'>[] = [
  { kind: 'SUMMARY', by: 'SENDER', previewed: true, thirdPerson: false },
  { kind: 'NOTE', by: 'SENDER', previewed: false, thirdPerson: false },
  { kind: 'SUMMARY', by: 'SENDER', previewed: true, thirdPerson: true },
  { kind: 'OUTCOME', by: 'RECEIVER', previewed: false, thirdPerson: false },
];

interface SeededItem {
  readonly id: string;
  readonly facts: SharedItemFacts;
}
interface SeededReferral {
  readonly facts: SharingReferral;
  readonly items: readonly SeededItem[];
}
interface Seeded {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly facts: CaseVisibility;
  readonly consents: readonly ConsentFacts[];
  readonly noteId: string;
  readonly derivedId: string;
  readonly referrals: readonly SeededReferral[];
}

describe('every cell of who may see what', () => {
  let desks: Desks;
  const people = new Map<string, Person>();
  const cases: Seeded[] = [];
  const actorOf = (name: string): Actor => ({
    staffId: people.get(name)?.id ?? '',
    kind: 'STAFF',
    memberships: (POSTS[name] ?? []).map((post) => ({
      role: post.role,
      organisationId: (post.desk?.startsWith('tcci') ?? post.organisation === 'TCCI') ? tcci : tmg,
      deskId: post.desk === undefined ? null : deskId(post.desk),
    })),
  });

  async function seedCase(
    kind: CaseKind,
    sensitive: boolean,
    state: string,
    states: readonly ReferralState[] = REFERRALS,
  ): Promise<void> {
    const recorder = people.get('recorder')?.id ?? '';
    const receiver = people.get('other end')?.id ?? '';
    const own = { organisationId: tmg, deskId: deskId('working-women') };
    const facts = { ...own, kind, sensitive, openedById: recorder, assigneeId: null, deputyId: null };
    const id = requestId();
    const number = `R8-8${String(cases.length).padStart(5, '0')}`;
    await desks.superuser(
      `insert into app.cases (id, number, fiscal_year, organisation_id, desk_id, kind, sensitive, status, subject, subject_norm, client_type, language,
         topics, opened_by_id, opened_at, last_activity_at) values ($1, $2, 2026, $3, $4, $5, $6, 'ACTIVE', 's', 's', 'UNKNOWN', 'ja', '{}', $7, now(), now())`,
      [id, number, tmg, own.deskId, kind, sensitive, recorder],
    );
    await desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at) values ($1, $2, $3, 'PARTICIPANT', $4, $5, now())`,
      [requestId(), id, own.deskId, deskId('work-style'), recorder],
    );
    await desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, staff_id, granted_by_id, valid_until, created_at)
       values ($1, $2, $3, 'AUDIT', $4, $5, $6, now())`,
      [requestId(), id, own.deskId, people.get('auditor of the file')?.id, recorder, new Date(now.getTime() + HOUR)],
    );
    await desks.superuser(
      `insert into app.event (id, stream, stream_kind, subject_id, sequence, at, actor_id, session_id, code, codes, commitment, previous_hash, canonical, hash)
       values ($1::uuid, 'case:' || $2::uuid, 'case', $2::uuid, 0, now(), $3, $1::uuid, 'case.opened', '{}', '', '', '', '')`,
      [requestId(), id, recorder],
    );
    const over = CONSENT_STATES[state];
    const given = (toOrganisationId: string, toDeskId: string, thirdPerson = false): ConsentFacts => ({
      status: 'IN_FORCE',
      toOrganisationId,
      toDeskId,
      items: CONSENT_ITEMS,
      method: 'WRITING',
      validUntil: new Date(now.getTime() + 24 * HOUR),
      oneReferral: false,
      referralId: null,
      thirdPerson,
      ...over,
    });
    const consents =
      over === null || over === undefined ? [] : [given(tmg, deskId('work-style')), given(tcci, deskId('tcci-minato'))];
    for (const consent of consents) await seedConsent(desks, { id, ...facts }, consent);
    // Whoever is spoken of agreed in some of the worlds only.
    const theirs = over === null ? null : given(tcci, deskId('tcci-minato'), true);
    const theirsId = theirs === null ? undefined : await seedConsent(desks, { id, ...facts }, theirs);
    const referrals: SeededReferral[] = [];
    for (const { status, accepted, kind: referralKind } of states) {
      const ends = {
        fromCaseId: id,
        fromDeskId: own.deskId,
        fromOrganisationId: tmg,
        toDeskId: deskId('tcci-minato'),
        toOrganisationId: tcci,
      };
      const referralId = await seedReferral(desks, {
        ...ends,
        status,
        accepted,
        byId: recorder,
        kind: referralKind ?? 'GUIDANCE',
      });
      const items: SeededItem[] = [];
      for (const item of ITEMS) {
        const writer = item.by === 'SENDER' ? own : { organisationId: tcci, deskId: ends.toDeskId };
        const itemId = await seedItem(
          desks,
          {
            referralId,
            ...writer,
            authorId: item.by === 'SENDER' ? recorder : receiver,
            ...(item.thirdPerson && theirsId !== undefined ? { thirdPersonConsentId: theirsId } : {}),
          },
          item,
          `canary-${referralId}`,
        );
        items.push({ id: itemId, facts: { ...item, thirdPersonConsent: item.thirdPerson ? theirs : null } });
      }
      referrals.push({ facts: { id: referralId, status, accepted, anonymous: false, toCaseId: null, ...ends }, items });
    }
    const outcome = referrals.find((each) => each.facts.status === 'ACCEPTED')?.items.at(-1)?.id ?? '';
    const writing = { caseId: id, ...own, authorId: recorder };
    const noteId = await seedNote(desks, writing, 'plain');
    const derivedId = await seedNote(desks, writing, 'derived', [outcome]);
    cases.push({
      id,
      number,
      label: `${kind} ${sensitive ? 'sensitive' : 'plain'}, ${state}`,
      facts,
      consents,
      noteId,
      derivedId,
      referrals,
    });
  }

  beforeAll(async () => {
    desks = await openDesks('matrix', FEW_CONNECTIONS);
    for (const [name, posts] of Object.entries(POSTS)) people.set(name, await desks.person(name, ...posts));
    for (const kind of CASE_KINDS)
      for (const sensitive of [false, true])
        for (const state of Object.keys(CONSENT_STATES)) await seedCase(kind, sensitive, state);
    for (const sensitive of [false, true])
      for (const state of ['no consent', 'in force']) await seedCase('COMPANY', sensitive, state, SUSPENDED);
  }, 120_000);
  afterAll(() => desks.close());

  /** What the pure function lets this actor read, by the ids of the rows. */
  function byRule(actor: Actor, each: Seeded): Map<string, boolean> {
    const auditorId = people.get('auditor of the file')?.id ?? '';
    const grants = grantsUnderConsent(
      each.facts,
      [
        { via: 'PARTICIPANT', deskId: deskId('work-style'), staffId: null, validUntil: null },
        { via: 'AUDIT', deskId: null, staffId: auditorId, validUntil: new Date(now.getTime() + HOUR) },
      ],
      each.consents,
      now,
    );
    const access = caseAccess(actor, each.facts, grants, now);
    const file = auditedFile(actor, each.facts, grants, now);
    const ends = { fromCase: access, toCase: null };
    const cells = new Map<string, boolean>();
    const written = {
      audience: 'ORGANISATION' as const,
      deskId: each.facts.deskId,
      organisationId: tmg,
      retracted: false,
    };
    const accepted = each.referrals.find((referral) => referral.facts.status === 'ACCEPTED');
    const source = accepted?.items.at(-1);
    if (accepted === undefined || source === undefined) throw new Error('No source.');
    const sealed = !sharingStands(source.facts, accepted.facts, each.facts, each.consents, now);
    cells.set(`case ${each.id}`, access === 'FULL');
    cells.set(`history ${each.id}`, access === 'FULL');
    cells.set(`consents ${each.id}`, access === 'FULL');
    // A file that was opened to an auditor is found in the list of such files alone.
    cells.set(`search ${each.id}`, access === 'FULL' && file === null);
    cells.set(`note ${each.noteId}`, canReadContent(actor, access, written, file));
    cells.set(`note ${each.derivedId}`, canReadContent(actor, access, { ...written, sealed }, file));
    cells.set(`figure ${each.number}`, readsFigures(actor, tmg));
    for (const { facts, items } of each.referrals) {
      cells.set(`referral ${facts.id}`, canReadReferral(actor, facts, ends));
      for (const item of items) {
        const stands = sharingStands(item.facts, facts, each.facts, each.consents, now);
        const reads = canReadSharedItem(actor, item.facts, facts, ends, stands);
        const writingDeskId = item.facts.by === 'SENDER' ? each.facts.deskId : deskId('tcci-minato');
        const revision = { previewed: item.facts.previewed, writingDeskId };
        cells.set(`item ${item.id}`, canReadRevision(actor, revision, facts, reads));
      }
    }
    return cells;
  }

  /** What the wall lets through, under the application's own role. */
  async function bySql(person: Person): Promise<Set<string>> {
    const rows = await desks.sqlAs<{ cell: string }>(
      person,
      'madoguchi_app',
      `select 'case ' || id as cell from app.cases union all select 'history ' || subject_id from app.event where stream_kind = 'case'
       union all select 'consents ' || c.id from app.cases c union all select 'note ' || id from app.note
       union all select 'search ' || h.subject_id from app.cases c cross join lateral fn.readable_hits(array[('CASE', c.id, now())::fn.search_hit]) h
       union all select 'figure ' || number from fn.figure_rows(null, '2026-04-01', '2099-03-31', 1000)
       union all select 'referral ' || id from app.referral union all select 'item ' || i.id from app.shared_item i
         where exists (select 1 from app.shared_item_revision v where v.item_id = i.id)`,
    );
    return new Set(rows.map((row) => row.cell));
  }

  interface Page {
    readonly timeline: readonly { note: { id: string } | null }[];
  }

  /** What GraphQL answers about one case and its referrals. */
  async function byWire(person: Person, each: Seeded): Promise<Set<string>> {
    const seen = new Set<string>();
    const byId = { id: each.id };
    const [page, history, consents, search, ...referrals] = await Promise.all([
      person.send<{ case: Page }>('query ($id: UUID!) { case(id: $id) { timeline { note { id } } } }', byId),
      person.send<{ caseEvents: unknown[] }>('query ($id: UUID!) { caseEvents(id: $id) { id } }', byId),
      person.send('query ($id: UUID!) { caseConsents(caseId: $id) { caseId consents { id } } }', byId),
      person.send<{ search: { items: { kind: string; id: string }[] } }>(
        'query ($text: String!) { search(text: $text) { items { kind id } } }',
        { text: each.number },
      ),
      ...each.referrals.map((referral) =>
        person.send<{ sharedReferral: { id: string; items: { id: string }[] } }>(
          'query ($id: UUID!) { sharedReferral(id: $id) { id sharingEnded items { id content } } }',
          { id: referral.facts.id },
        ),
      ),
    ]);
    if (page.data) seen.add(`case ${each.id}`);
    for (const line of page.data?.case.timeline ?? []) if (line.note !== null) seen.add(`note ${line.note.id}`);
    if ((history.data?.caseEvents.length ?? 0) > 0) seen.add(`history ${each.id}`);
    if (consents.data) seen.add(`consents ${each.id}`);
    for (const hit of search.data?.search.items ?? []) if (hit.kind === 'CASE') seen.add(`search ${hit.id}`);
    for (const answer of referrals) {
      const referral = answer.data?.sharedReferral;
      if (referral === undefined) continue;
      seen.add(`referral ${referral.id}`);
      for (const item of referral.items) seen.add(`item ${item.id}`);
    }
    return seen;
  }

  it('is the same to the pure function, to GraphQL and to raw SQL under the application’s login', async () => {
    const wrong: string[] = [];
    let size = 0;
    for (const [name, person] of people) {
      const actor = actorOf(name);
      const sql = await bySql(person);
      const figures = await person.ask<{ figureRows: { number: string }[] }>(
        `{ figureRows(from: "${now.getFullYear()}-01-01", until: "${now.getFullYear()}-12-31") { number } }`,
      );
      const counted = new Set(figures.figureRows.map((row) => `figure ${row.number}`));
      for (const each of cases) {
        const wire = await byWire(person, each);
        for (const [cell, allowed] of byRule(actor, each)) {
          size += 1;
          const said = [allowed, wire.has(cell) || counted.has(cell), sql.has(cell)];
          if (new Set(said).size > 1)
            wrong.push(`${name}: ${each.label}: ${cell}: rule, GraphQL, SQL say ${said.join(', ')}`);
        }
      }
    }
    console.log(`matrix: ${size} cells three ways, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(size).toBeGreaterThan(1_000);
  }, 240_000);
});
