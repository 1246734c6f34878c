import {
  type Actor,
  type Audience,
  CASE_KINDS,
  type CaseGrant,
  type CaseVisibility,
  CONSENT_ITEMS,
  type ConsentFacts,
  canReadContent,
  canReadReferral,
  canReadRevision,
  canReadSharedItem,
  caseAccess,
  grantsUnderConsent,
  readsFigures,
  type SharedItemFacts,
  type SharingReferral,
  sharingStands,
  supervises,
  worksAt,
} from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { getFile } from '../attachments/support.ts';
import { seedItem, seedReferral } from '../consents/shared.ts';
import { seedConsent } from '../consents/support.ts';
import { type Desks, deskId, FEW_CONNECTIONS, openDesks, type Person, type Post, requestId } from '../support/kit.ts';

/** Who they are to はたらく女性スクエア (都), which owns the cases, and to 港支部 (東商), which has its own beside some. */
const POSTS: Readonly<Record<string, readonly Post[]>> = {
  recorder: [{ role: 'COUNSELLOR', desk: 'working-women' }],
  colleague: [{ role: 'COUNSELLOR', desk: 'working-women' }],
  'named pool': [{ role: 'COUNSELLOR', desk: 'working-women' }],
  'reads in an emergency': [{ role: 'COUNSELLOR', desk: 'working-women' }],
  'emergency that is over': [{ role: 'COUNSELLOR', desk: 'working-women' }],
  supervisor: [{ role: 'SUPERVISOR', desk: 'working-women' }],
  approver: [{ role: 'APPROVER', desk: 'working-women' }],
  'assignee whose membership ended': [{ role: 'COUNSELLOR', desk: 'working-women' }],
  'deputy whose account is disabled': [{ role: 'COUNSELLOR', desk: 'working-women' }],
  'desk that takes part': [{ role: 'COUNSELLOR', desk: 'work-style' }],
  'same organisation, no part': [{ role: 'SUPERVISOR', desk: 'tmg-policy' }],
  receiver: [{ role: 'COUNSELLOR', desk: 'tcci-minato' }],
  'colleague of the receiver': [{ role: 'COUNSELLOR', desk: 'tcci-minato' }],
  'supervisor of the receiver': [{ role: 'SUPERVISOR', desk: 'tcci-minato' }],
  'other branch': [{ role: 'SUPERVISOR', desk: 'tcci-chuo' }],
  manager: [{ role: 'MANAGER', organisation: 'TMG' }],
  administrator: [{ role: 'ADMINISTRATOR', organisation: 'TMG' }],
  auditor: [{ role: 'AUDITOR', organisation: 'TMG' }],
};
/** Their roles have ended: what is left of a right is nothing. */
const ENDED = new Set(['assignee whose membership ended', 'deputy whose account is disabled']);

const tmg = referenceId('organisation', 'TMG');
const tcci = referenceId('organisation', 'TCCI');
const OWN = { organisationId: tmg, deskId: deskId('working-women') };
const RECEIVING = { organisationId: tcci, deskId: deskId('tcci-minato') };
const HOUR = 3_600_000;
const now = new Date();
const THEME = '共通の題目';

/** What became of the consents that name the desk that takes part and the other end. */
const CONSENT_STATES: Readonly<Record<string, Partial<ConsentFacts> | null>> = {
  none: null,
  'in force': {},
  'for another desk': { toDeskId: deskId('talent') },
  'too narrow': { items: ['OUTCOME'] },
  'said aloud': { method: 'TELEPHONE' },
  withdrawn: { status: 'WITHDRAWN' },
  expired: { status: 'EXPIRED', validUntil: new Date(now.getTime() - HOUR) },
  'for one other referral': { oneReferral: true },
};
const LINKED = new Set(['in force', 'withdrawn', 'for another desk', 'for one other referral']);

interface SeededFile {
  readonly id: string;
  readonly audience: Audience;
  readonly deskId: string;
}
interface SeededReferral {
  readonly facts: SharingReferral;
  readonly to: Seeded;
  readonly items: readonly { id: string; facts: SharedItemFacts }[];
}
interface Seeded {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly facts: CaseVisibility;
  readonly grants: readonly CaseGrant[];
  readonly consents: readonly ConsentFacts[];
  readonly files: readonly SeededFile[];
  readonly referral: SeededReferral | null;
}

describe('every operation on every kind of case', () => {
  let desks: Desks;
  const people = new Map<string, Person>();
  const cases: Seeded[] = [];
  let made = 0;
  const idOf = (name: string) => people.get(name)?.id ?? '';

  const actorOf = (name: string): Actor => ({
    staffId: idOf(name),
    kind: 'STAFF',
    memberships: (ENDED.has(name) ? [] : (POSTS[name] ?? [])).map((post) => ({
      role: post.role,
      organisationId: post.desk?.startsWith('tcci') ? tcci : tmg,
      deskId: post.desk === undefined ? null : deskId(post.desk),
    })),
  });

  async function seedFile(caseId: string, audience: Audience, at: typeof OWN): Promise<SeededFile> {
    const id = requestId();
    await desks.superuser(
      `insert into app.attachment (id, case_id, organisation_id, desk_id, uploaded_by_id, audience, name, media_type, size, sha256, created_at)
       values ($1, $2, $3, $4, $5, $6, 'a.txt', 'text/plain', 3, '', now())`,
      [id, caseId, at.organisationId, at.deskId, idOf('recorder'), audience],
    );
    await desks.superuser(
      `insert into app.attachment_chunk (attachment_id, position, bytes) values ($1, 0, convert_to('abc', 'utf8'))`,
      [id],
    );
    return { id, audience, deskId: at.deskId };
  }

  async function seedCase(
    label: string,
    facts: CaseVisibility,
    grants: readonly CaseGrant[],
    consents: readonly ConsentFacts[],
  ): Promise<Seeded> {
    const id = requestId();
    made += 1;
    const number = `R8-7${String(made).padStart(5, '0')}`;
    await desks.superuser(
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
    await desks.superuser(
      `insert into app.search_row (subject_kind, subject_id, audience, desk_id, organisation_id, owner_desk_id, at, norm_version, txt)
       values ('CASE', $1, 'ORGANISATION', $2, $3, $2, now(), 1, $4)`,
      [id, facts.deskId, facts.organisationId, THEME],
    );
    await desks.superuser(
      `insert into app.event (id, stream, stream_kind, subject_id, sequence, at, actor_id, session_id, code, codes, commitment, previous_hash, canonical, hash)
       values ($1::uuid, 'case:' || $2::uuid, 'case', $2::uuid, 0, now(), $3, $1::uuid, 'case.opened', '{}', '', '', '', '')`,
      [requestId(), id, facts.openedById],
    );
    for (const grant of grants)
      await desks.superuser(
        `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, staff_id, granted_by_id, valid_until, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
        [requestId(), id, facts.deskId, grant.via, grant.deskId, grant.staffId, facts.openedById, grant.validUntil],
      );
    for (const consent of consents) await seedConsent(desks, { id, ...facts }, consent);
    const files = [
      await seedFile(id, 'ORGANISATION', facts),
      await seedFile(id, 'DESK', facts),
      await seedFile(id, 'DESK', { organisationId: tmg, deskId: deskId('work-style') }),
    ];
    return { id, number, label, facts, grants, consents, files, referral: null };
  }

  const consentsOf = (state: string): readonly ConsentFacts[] => {
    const over = CONSENT_STATES[state];
    if (over === null || over === undefined) return [];
    return [
      { organisationId: tmg, deskId: deskId('work-style') },
      { organisationId: tcci, deskId: deskId('tcci-minato') },
    ].map((to) => ({
      status: 'IN_FORCE',
      toOrganisationId: to.organisationId,
      toDeskId: to.deskId,
      items: CONSENT_ITEMS,
      method: 'WRITING',
      validUntil: new Date(now.getTime() + 24 * HOUR),
      oneReferral: false,
      // Used for a referral that is none of these.
      referralId: over.oneReferral === true ? otherReferralId : null,
      thirdPerson: false,
      ...over,
    }));
  };
  let otherReferralId: string;

  const own = (kind: 'COMPANY' | 'INDIVIDUAL', sensitive: boolean): CaseVisibility => ({
    ...OWN,
    kind,
    sensitive,
    openedById: idOf('recorder'),
    assigneeId: idOf('assignee whose membership ended'),
    deputyId: idOf('deputy whose account is disabled'),
  });
  const grants = (): CaseGrant[] => {
    const named = (via: 'POOL' | 'EMERGENCY', name: string, hours: number | null): CaseGrant => ({
      via,
      deskId: null,
      staffId: idOf(name),
      validUntil: hours === null ? null : new Date(now.getTime() + hours * HOUR),
    });
    return [
      { via: 'PARTICIPANT', deskId: deskId('work-style'), staffId: null, validUntil: null },
      named('POOL', 'named pool', null),
      named('EMERGENCY', 'reads in an emergency', 1),
      named('EMERGENCY', 'emergency that is over', -1),
    ];
  };

  const ends = (fromCaseId: string) => ({
    fromCaseId,
    fromDeskId: OWN.deskId,
    fromOrganisationId: tmg,
    toDeskId: RECEIVING.deskId,
    toOrganisationId: tcci,
  });
  const refer = (from: string, accepted: boolean) =>
    seedReferral(desks, {
      ...ends(from),
      status: accepted ? 'ACCEPTED' : 'DRAFT',
      accepted,
      byId: idOf('recorder'),
    });

  /** The receiver's own case, linked by an accepted referral: each end put one piece in. */
  async function link(from: Seeded): Promise<void> {
    const receiver = idOf('receiver');
    const facts = { ...from.facts, ...RECEIVING, openedById: receiver, assigneeId: null, deputyId: null };
    const to = await seedCase(`linked to ${from.label}`, facts, [], []);
    const referralId = await refer(from.id, true);
    await desks.superuser('update app.referral set to_case_id = $1 where id = $2', [to.id, referralId]);
    const items: { id: string; facts: SharedItemFacts }[] = [];
    for (const by of ['SENDER', 'RECEIVER'] as const) {
      const piece = { kind: 'SUMMARY', by, previewed: true, thirdPerson: false } as const;
      const at = by === 'SENDER' ? OWN : RECEIVING;
      const authorId = by === 'SENDER' ? idOf('recorder') : receiver;
      items.push({
        id: await seedItem(desks, { referralId, ...at, authorId }, piece, '要旨'),
        facts: { ...piece, thirdPersonConsent: null },
      });
    }
    const referral = {
      facts: {
        id: referralId,
        status: 'ACCEPTED' as const,
        accepted: true,
        anonymous: false,
        toCaseId: to.id,
        ...ends(from.id),
      },
      to,
      items,
    };
    cases.push({ ...from, referral }, to);
  }

  beforeAll(async () => {
    desks = await openDesks('matrix_operations', FEW_CONNECTIONS);
    for (const [name, posts] of Object.entries(POSTS)) people.set(name, await desks.person(name, ...posts));
    const first = await seedCase('the one with the other referral', own('COMPANY', false), grants(), []);
    cases.push(first);
    otherReferralId = await refer(first.id, false);
    for (const kind of CASE_KINDS)
      for (const sensitive of [false, true])
        for (const state of Object.keys(CONSENT_STATES)) {
          const label = `${kind} ${sensitive ? 'sensitive' : 'plain'}, consent ${state}`;
          const each = await seedCase(label, own(kind, sensitive), grants(), consentsOf(state));
          if (LINKED.has(state)) await link(each);
          else cases.push(each);
        }
    await desks.superuser('update app.membership set ended_at = now() where staff_id = $1', [
      idOf('assignee whose membership ended'),
    ]);
    await desks.superuser('update app.staff set disabled_at = now() where id = $1', [
      idOf('deputy whose account is disabled'),
    ]);
  }, 120_000);
  afterAll(() => desks.close());

  const accessTo = (actor: Actor, each: Seeded) =>
    caseAccess(actor, each.facts, grantsUnderConsent(each.facts, each.grants, each.consents, now), now);

  /** What the pure functions let this actor do, cell by cell. */
  function byRule(actor: Actor): Map<string, boolean> {
    const cells = new Map<string, boolean>();
    for (const each of cases) {
      const access = accessTo(actor, each);
      // The list is the desk's own; what a desk takes part in is found, and opened by its number.
      cells.set(`list ${each.id}`, access === 'FULL' && worksAt(actor, each.facts.deskId));
      // What is taken out as a file is what the list shows.
      cells.set(`export ${each.id}`, access === 'FULL' && worksAt(actor, each.facts.deskId));
      for (const operation of ['get', 'field', 'history', 'search'])
        cells.set(`${operation} ${each.id}`, access === 'FULL');
      cells.set(`plate ${each.id}`, access === 'PLATE');
      cells.set(`number ${each.id}`, access !== 'NONE');
      cells.set(`who saw ${each.id}`, access === 'FULL' && supervises(actor, each.facts.deskId));
      cells.set(`figure ${each.id}`, readsFigures(actor, each.facts.organisationId));
      for (const file of each.files) {
        const organisationId = file.deskId === deskId('work-style') ? tmg : each.facts.organisationId;
        const reads = canReadContent(actor, access, { ...file, organisationId, retracted: false });
        cells.set(`listed ${file.id}`, reads);
        cells.set(`file ${file.id}`, reads);
      }
      if (each.referral === null) continue;
      const { facts, to, items } = each.referral;
      const both = { fromCase: access, toCase: accessTo(actor, to) };
      cells.set(`referral ${facts.id}`, canReadReferral(actor, facts, both));
      for (const item of items) {
        const stands = sharingStands(item.facts, facts, each.facts, each.consents, now);
        const writingDeskId = item.facts.by === 'SENDER' ? facts.fromDeskId : RECEIVING.deskId;
        const reads = canReadSharedItem(actor, item.facts, facts, both, stands);
        cells.set(`item ${item.id}`, canReadRevision(actor, { previewed: true, writingDeskId }, facts, reads));
      }
    }
    cells.set(
      'count',
      cases.some((each) => cells.get(`list ${each.id}`) === true),
    );
    return cells;
  }

  /** What the wall lets through, under the application's own role. */
  async function bySql(person: Person): Promise<Set<string>> {
    const rows = await desks.sqlAs<{ cell: string }>(
      person,
      'madoguchi_app',
      `with c as (select id, subject, desk_id from app.cases), p as (select case_id as id from app.case_plate where case_id not in (select id from c))
       select op || ' ' || id as cell from c cross join (values ('get'), ('number')) o (op)
       union all select op || ' ' || id from c cross join (values ('list'), ('export')) o (op) where desk_id = any ((select fn.actor_desks())::uuid[])
       union all select 'who saw ' || id from c where desk_id = any ((select fn.supervised_desks())::uuid[])
       union all select 'field ' || id from c where subject = $1
       union all select 'count' where exists (select 1 from c where desk_id = any ((select fn.actor_desks())::uuid[]))
       union all select op || ' ' || id from p cross join (values ('plate'), ('number')) o (op)
       union all select 'history ' || subject_id from app.event where stream_kind = 'case'
       union all select 'search ' || h.subject_id from c cross join lateral fn.readable_hits(array[('CASE', c.id, now())::fn.search_hit]) h
       union all select 'listed ' || id from app.attachment
       union all select 'file ' || a.id from app.attachment a join app.attachment_chunk k on k.attachment_id = a.id
       union all select 'figure ' || number from fn.figure_rows(null, '2026-04-01', '2099-03-31', 1000)
       union all select 'referral ' || id from app.referral where id <> $2
       union all select 'item ' || i.id from app.shared_item i where exists (select 1 from app.shared_item_revision v where v.item_id = i.id)`,
      [THEME, otherReferralId],
    );
    return withFigures(rows.map((row) => row.cell));
  }

  /** Figures speak of numbers. */
  function withFigures(cells: readonly string[]): Set<string> {
    const ids = new Map(cases.map((each) => [`figure ${each.number}`, `figure ${each.id}`]));
    return new Set(cells.map((cell) => ids.get(cell) ?? cell));
  }

  interface Rows {
    readonly cases: { items: { id: string }[]; count: { value: number } };
    readonly search: { items: { kind: string; id: string }[] };
    readonly casePlates: { id: string }[];
    readonly figureRows: { number: string }[];
  }

  /** What GraphQL and `GET /files/:id` answer. */
  async function byWire(name: string, person: Person, wrong: string[]): Promise<Set<string>> {
    const seen: string[] = [];
    const rows = await person.send<Rows>(
      `query ($desk: UUID!, $text: String!, $from: LocalDate!, $until: LocalDate!) {
         cases(page: { first: 100 }) { items { id } count { value } } search(text: $text, page: { first: 100 }) { items { kind id } }
         casePlates(deskId: $desk) { id } figureRows(from: $from, until: $until) { number } }`,
      { desk: OWN.deskId, text: THEME, from: `${now.getFullYear()}-01-01`, until: `${now.getFullYear()}-12-31` },
    );
    const receiving = await person.send<Pick<Rows, 'casePlates'>>(
      'query ($desk: UUID!) { casePlates(deskId: $desk) { id } }',
      { desk: RECEIVING.deskId },
    );
    const found = rows.data;
    seen.push(...(found?.cases.items ?? []).map((row) => `list ${row.id}`));
    if ((found?.cases.count.value ?? 0) !== (found?.cases.items.length ?? 0))
      wrong.push(`${name}: counts ${found?.cases.count.value} of ${found?.cases.items.length} that are listed`);
    if ((found?.cases.count.value ?? 0) > 0) seen.push('count');
    const taken = await exportedTo(person);
    seen.push(...cases.filter((each) => taken.includes(each.number)).map((each) => `export ${each.id}`));
    seen.push(...(found?.search.items ?? []).map((row) => `search ${row.id}`));
    seen.push(...[...(found?.casePlates ?? []), ...(receiving.data?.casePlates ?? [])].map((row) => `plate ${row.id}`));
    seen.push(...(found?.figureRows ?? []).map((row) => `figure ${row.number}`));
    for (let at = 0; at < cases.length; at += 8)
      await Promise.all(cases.slice(at, at + 8).map(async (each) => seen.push(...(await onCase(person, each)))));
    return withFigures(seen);
  }

  /** The list of cases as a file; nothing where it is refused. */
  async function exportedTo(person: Person): Promise<string> {
    const answer = await person.send<{ exportCases: { address: string } }>(
      'mutation ($input: ExportCasesInput!) { exportCases(input: $input) { address } }',
      { input: { requestId: requestId(), reason: '点検' } },
    );
    if (!answer.data) return '';
    const { address } = answer.data.exportCases;
    const file = await fetch(`${person.address}${address}`, { headers: { cookie: person.cookie } });
    return file.status === 200 ? file.text() : '';
  }

  async function onCase(person: Person, each: Seeded): Promise<string[]> {
    const id = { id: each.id };
    const [page, byNumber, history, listed, who, shared, ...files] = await Promise.all([
      person.send<{ case: { subject: string } }>('query ($id: UUID!) { case(id: $id) { id subject } }', id),
      person.send<{ caseByNumber: { id: string } | null }>(
        'query ($number: String!) { caseByNumber(number: $number) { id message } }',
        { number: each.number },
      ),
      person.send<{ caseEvents: unknown[] }>('query ($id: UUID!) { caseEvents(id: $id) { id } }', id),
      person.send<{ caseFiles: { id: string }[] }>('query ($id: UUID!) { caseFiles(caseId: $id) { id } }', id),
      person.send('query ($id: UUID!) { whoSaw(caseId: $id) { id } }', id),
      each.referral === null
        ? undefined
        : person.send<{ sharedReferral: { id: string; items: { id: string }[] } }>(
            'query ($id: UUID!) { sharedReferral(id: $id) { id items { id content } } }',
            { id: each.referral.facts.id },
          ),
      ...each.files.map((file) => getFile(person, file.id)),
    ]);
    const seen: string[] = [];
    if (page.data) seen.push(`get ${each.id}`);
    if (page.data?.case.subject === THEME) seen.push(`field ${each.id}`);
    if (byNumber.data?.caseByNumber?.id === each.id) seen.push(`number ${each.id}`);
    if (who.data) seen.push(`who saw ${each.id}`);
    if ((history.data?.caseEvents.length ?? 0) > 0) seen.push(`history ${each.id}`);
    seen.push(...(listed.data?.caseFiles ?? []).map((file) => `listed ${file.id}`));
    for (const [index, response] of files.entries())
      if (response.status === 200 && (await response.text()) === 'abc') seen.push(`file ${each.files[index]?.id}`);
    const referral = shared?.data?.sharedReferral;
    if (referral !== undefined) {
      seen.push(`referral ${referral.id}`, ...referral.items.map((item) => `item ${item.id}`));
    }
    return seen;
  }

  it('is the same to the pure function, to GraphQL and files, and to raw SQL under the application’s login', async () => {
    const wrong: string[] = [];
    let size = 0;
    for (const [name, person] of people) {
      const sql = await bySql(person);
      const wire = await byWire(name, person, wrong);
      const rule = byRule(actorOf(name));
      const labels = new Map(
        cases.flatMap((each) => [
          [each.id, each.label] as const,
          ...each.files.map((file) => [file.id, each.label] as const),
        ]),
      );
      for (const [cell, allowed] of rule) {
        size += 1;
        const said = [allowed, wire.has(cell), sql.has(cell)];
        if (new Set(said).size > 1)
          wrong.push(
            `${name}: ${labels.get(cell.split(' ')[1] ?? '')}: ${cell}: rule, GraphQL, SQL say ${said.join(', ')}`,
          );
      }
      for (const cell of wire) if (!rule.has(cell)) wrong.push(`${name}: ${cell} stands in no cell`);
    }
    console.log(`matrix of operations: ${size} cells three ways, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(size).toBeGreaterThan(5_000);
  }, 240_000);
});
