import {
  type Actor,
  AUDIENCES,
  auditedFile,
  type CaseGrant,
  type CaseVisibility,
  CONSENT_ITEMS,
  type ConsentFacts,
  canReadContent,
  canReadInquiry,
  caseAccess,
  grantsUnderConsent,
  type InquiryVisibility,
  STANDARD_CONSENT_ITEMS,
} from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { seedConsent } from '../consents/support.ts';
import { type Desks, deskId, FEW_CONNECTIONS, openDesks, type Person, type Post, requestId } from '../support/kit.ts';

/** Who they are to the desk that owns the case (はたらく女性スクエア, 都). */
const POSTS: Readonly<Record<string, readonly Post[]>> = {
  'counsellor of the desk': [{ role: 'COUNSELLOR', desk: 'working-women' }],
  'second counsellor of the desk': [{ role: 'COUNSELLOR', desk: 'working-women' }],
  'supervisor of the desk': [{ role: 'SUPERVISOR', desk: 'working-women' }],
  'approver of the desk': [{ role: 'APPROVER', desk: 'working-women' }],
  'counsellor of another desk': [{ role: 'COUNSELLOR', desk: 'work-style' }],
  'supervisor of another desk': [{ role: 'SUPERVISOR', desk: 'work-style' }],
  'counsellor of both desks': [
    { role: 'COUNSELLOR', desk: 'working-women' },
    { role: 'COUNSELLOR', desk: 'work-style' },
  ],
  'adviser of a branch': [{ role: 'COUNSELLOR', desk: 'tcci-minato' }],
  'supervisor of a branch': [{ role: 'SUPERVISOR', desk: 'tcci-minato' }],
  'manager of 都': [{ role: 'MANAGER', organisation: 'TMG' }],
  'administrator of 都': [{ role: 'ADMINISTRATOR', organisation: 'TMG' }],
  'auditor of 都': [{ role: 'AUDITOR', organisation: 'TMG' }],
  'auditor of 東商': [{ role: 'AUDITOR', organisation: 'TCCI' }],
  'auditor who works at the desk': [
    { role: 'AUDITOR', organisation: 'TMG' },
    { role: 'COUNSELLOR', desk: 'working-women' },
  ],
  'auditor who works at another desk': [
    { role: 'AUDITOR', organisation: 'TMG' },
    { role: 'COUNSELLOR', desk: 'work-style' },
  ],
  'nobody in particular': [],
};

const AUDITORS = [
  'auditor of 都',
  'auditor of 東商',
  'auditor who works at the desk',
  'auditor who works at another desk',
];

interface Seeded {
  readonly id: string;
  readonly label: string;
  readonly facts: CaseVisibility;
  readonly grants: readonly CaseGrant[];
  readonly consents: readonly ConsentFacts[];
}

describe('the two faces of the visibility rule', () => {
  let desks: Desks;
  const people = new Map<string, Person>();
  const actors = new Map<string, Actor>();
  const cases: Seeded[] = [];
  const notes: {
    id: string;
    caseId: string;
    audience: (typeof AUDIENCES)[number];
    deskId: string;
    organisationId: string;
    retracted: boolean;
  }[] = [];
  const inquiries: { id: string; caseId: string | null; facts: InquiryVisibility }[] = [];
  const tmg = referenceId('organisation', 'TMG');
  const tcci = referenceId('organisation', 'TCCI');
  const now = new Date();
  const hour = 3_600_000;

  const idOf = (name: string): string => people.get(name)?.id ?? '';

  async function seedCase(
    label: string,
    facts: CaseVisibility,
    grants: readonly CaseGrant[],
    consents: readonly ConsentFacts[],
  ): Promise<void> {
    const id = requestId();
    await desks.superuser(
      `insert into app.cases (id, number, fiscal_year, organisation_id, desk_id, kind, sensitive, status, subject, subject_norm, client_type, language,
         topics, opened_by_id, assignee_id, deputy_id, opened_at, last_activity_at)
       values ($1, $2, 2026, $3, $4, $5, $6, 'ACTIVE', 's', 's', 'UNKNOWN', 'ja', '{}', $7, $8, $9, now(), now())`,
      [
        id,
        `R8-9${String(cases.length).padStart(5, '0')}`,
        facts.organisationId,
        facts.deskId,
        facts.kind,
        facts.sensitive,
        facts.openedById,
        facts.assigneeId,
        facts.deputyId,
      ],
    );
    for (const grant of grants) {
      await desks.superuser(
        `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, staff_id, granted_by_id, valid_until, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
        [requestId(), id, facts.deskId, grant.via, grant.deskId, grant.staffId, facts.openedById, grant.validUntil],
      );
    }
    for (const consent of consents) await seedConsent(desks, { id, ...facts }, consent);
    cases.push({ id, label, facts, grants, consents });
    await seedContent(id, facts);
  }

  const accessTo = (actor: Actor, each: Seeded) =>
    caseAccess(actor, each.facts, grantsUnderConsent(each.facts, each.grants, each.consents, now), now);

  const fileFor = (actor: Actor, each: Seeded) =>
    auditedFile(actor, each.facts, grantsUnderConsent(each.facts, each.grants, each.consents, now), now);

  async function seedContent(caseId: string, facts: CaseVisibility): Promise<void> {
    for (const audience of AUDIENCES) {
      for (const [desk, organisationId] of [
        [deskId('working-women'), tmg],
        [deskId('work-style'), tmg],
        [deskId('tcci-minato'), tcci],
      ] as const) {
        for (const retracted of [false, true]) {
          const id = requestId();
          await desks.superuser(
            `insert into app.note (id, case_id, organisation_id, desk_id, author_id, kind, audience, body, body_norm, occurred_at, created_at)
             values ($1, $2, $3, $4, $5, 'MEMO', $6, 'b', 'b', now(), now())`,
            [id, caseId, organisationId, desk, facts.openedById, audience],
          );
          if (retracted) {
            await desks.superuser(
              `insert into app.note_retraction (note_id, case_id, desk_id, by_id, reason, at) values ($1, $2, $3, $4, 'r', now())`,
              [id, caseId, desk, facts.openedById],
            );
          }
          notes.push({ id, caseId, audience, deskId: desk, organisationId, retracted });
        }
      }
      await seedInquiry(caseId, facts, audience);
    }
  }

  async function seedInquiry(
    caseId: string | null,
    facts: CaseVisibility,
    audience: (typeof AUDIENCES)[number],
  ): Promise<void> {
    const id = requestId();
    const subject = facts.kind === 'COMPANY' ? 'COMPANY' : 'INDIVIDUAL';
    await desks.superuser(
      `insert into app.inquiry (id, number, organisation_id, desk_id, counsellor_id, kind, subject, case_kind, sensitive, audience, channel, started_at,
         ended_at, recorded_at, caller_relation, client_type, language, contact_kind, topics, content, answer, text_norm, caller_norm, referral_source,
         outcome, case_id, stat_date, stat_fiscal_year, stat_industry, stat_size_band, stat_municipality, stat_membership)
       values ($1, $2, $3, $4, $5, 'CONSULTATION', $6, $7, $8, $9, 'PHONE', now(), now(), now(), 'UNKNOWN', 'UNKNOWN', 'ja', 'NEW', '{a}', 'c', '', 'c', '',
         'UNKNOWN', 'ADVISED', $10, '2026-11-22', 2026, 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN')`,
      [
        id,
        `R8-U-9${String(inquiries.length).padStart(5, '0')}`,
        facts.organisationId,
        facts.deskId,
        facts.openedById,
        subject,
        facts.kind,
        facts.sensitive,
        audience,
        caseId,
      ],
    );
    inquiries.push({
      id,
      caseId,
      facts: {
        organisationId: facts.organisationId,
        deskId: facts.deskId,
        sensitive: facts.sensitive,
        onSensitiveCase: facts.sensitive && caseId !== null,
        counsellorId: facts.openedById,
        audience,
      },
    });
  }

  beforeAll(async () => {
    desks = await openDesks('agreement', FEW_CONNECTIONS);
    for (const [name, posts] of Object.entries(POSTS)) {
      const person = await desks.person(name, ...posts);
      people.set(name, person);
      actors.set(name, {
        staffId: person.id,
        kind: 'STAFF',
        memberships: posts.map((post) => ({
          role: post.role,
          organisationId: (post.desk?.startsWith('tcci') ?? post.organisation === 'TCCI') ? tcci : tmg,
          deskId: post.desk === undefined ? null : deskId(post.desk),
        })),
      });
    }
    const own = { organisationId: tmg, deskId: deskId('working-women') };
    const opener = idOf('counsellor of the desk');
    const second = idOf('second counsellor of the desk');
    const other = idOf('counsellor of another desk');
    const desk = (slug: string, validUntil: Date | null = null): CaseGrant => ({
      via: 'PARTICIPANT',
      deskId: deskId(slug),
      staffId: null,
      validUntil,
    });
    const staff = (via: 'POOL' | 'EMERGENCY' | 'AUDIT', staffId: string, validUntil: Date | null): CaseGrant => ({
      via,
      deskId: null,
      staffId,
      validUntil,
    });
    const naming = (over: Partial<ConsentFacts> = {}): readonly ConsentFacts[] => [
      {
        status: 'IN_FORCE',
        toOrganisationId: tmg,
        toDeskId: deskId('work-style'),
        items: CONSENT_ITEMS,
        method: 'WRITING',
        validUntil: new Date(now.getTime() + 24 * hour),
        oneReferral: false,
        referralId: null,
        thirdPerson: false,
        ...over,
      },
    ];
    const consents: Readonly<Record<string, readonly ConsentFacts[]>> = {
      'another desk takes part by consent': naming(),
      'another desk takes part by a consent withdrawn': naming({ status: 'WITHDRAWN' }),
      'another desk takes part by a consent that ran out': naming({ validUntil: new Date(now.getTime() - hour) }),
      'another desk takes part by a consent said aloud': naming({ method: 'TELEPHONE' }),
      'another desk takes part by a consent for less': naming({ items: STANDARD_CONSENT_ITEMS }),
      'another desk takes part by a consent that names a third': naming({ toDeskId: deskId('talent') }),
      'a consent without a part': naming(),
    };
    const grants: Readonly<Record<string, readonly CaseGrant[]>> = {
      'no grant': [],
      'a consent without a part': [],
      ...Object.fromEntries(
        Object.keys(consents)
          .filter((label) => label !== 'a consent without a part')
          .map((label) => [label, [desk('work-style')]]),
      ),
      'a branch of the other organisation takes part by mistake': [desk('tcci-minato')],
      'another desk takes part': [desk('work-style')],
      'another desk took part until an hour ago': [desk('work-style', new Date(now.getTime() - hour))],
      'a branch of the other organisation by mistake': [staff('POOL', idOf('adviser of a branch'), null)],
      'named pool': [staff('POOL', second, null)],
      'emergency reading': [staff('EMERGENCY', second, new Date(now.getTime() + hour))],
      'emergency reading that is over': [staff('EMERGENCY', second, new Date(now.getTime() - hour))],
      'pool names somebody of another desk': [staff('POOL', other, null)],
      'opened to auditors': AUDITORS.map((name) => staff('AUDIT', idOf(name), new Date(now.getTime() + hour))),
      'opened to an auditor until an hour ago': [staff('AUDIT', idOf('auditor of 都'), new Date(now.getTime() - hour))],
      'opened by mistake to somebody who is no auditor': [staff('AUDIT', other, new Date(now.getTime() + hour))],
      'opened to auditors while a desk of one of them takes part': [
        desk('work-style'),
        ...AUDITORS.map((name) => staff('AUDIT', idOf(name), new Date(now.getTime() + hour))),
      ],
    };
    for (const kind of ['COMPANY', 'INDIVIDUAL'] as const) {
      for (const sensitive of [false, true]) {
        for (const [label, rows] of Object.entries(grants)) {
          for (const [who, assigneeId, deputyId] of [
            ['unassigned', null, null],
            ['second assigned', second, null],
            ['other is deputy', opener, other],
          ] as const) {
            await seedCase(
              `${kind} ${sensitive ? 'sensitive' : 'plain'}, ${label}, ${who}`,
              { ...own, kind, sensitive, openedById: opener, assigneeId, deputyId },
              rows,
              consents[label] ?? [],
            );
          }
        }
        await seedInquiry(
          null,
          { ...own, kind, sensitive, openedById: opener, assigneeId: null, deputyId: null },
          'ORGANISATION',
        );
      }
    }
  }, 120_000);
  afterAll(() => desks.close());

  const idsSeen = async (person: Person, table: string): Promise<Set<string>> =>
    new Set(
      (
        await desks.sqlAs<{ id: string }>(
          person,
          'madoguchi_app',
          `select ${table === 'case_plate' ? 'case_id' : 'id'} as id from app.${table}`,
        )
      ).map((row) => row.id),
    );

  it('agree on every case: FULL is a row, PLATE is a plate, NONE is neither', async () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const [name, actor] of actors) {
      const person = people.get(name);
      if (person === undefined) throw new Error(name);
      const rows = await idsSeen(person, 'cases');
      const plates = await idsSeen(person, 'case_plate');
      for (const each of cases) {
        cells += 2;
        const access = accessTo(actor, each);
        if ((access === 'FULL') !== rows.has(each.id))
          wrong.push(`${name}: ${each.label}: ${access}, row ${rows.has(each.id)}`);
        // A plate hangs on every sensitive door of the desk, whoever may also go in.
        const plate =
          each.facts.sensitive &&
          actor.memberships.some(
            (m) => m.deskId === each.facts.deskId && (m.role === 'COUNSELLOR' || m.role === 'SUPERVISOR'),
          );
        if (plate !== plates.has(each.id)) wrong.push(`${name}: ${each.label}: plate ${plates.has(each.id)}`);
        if (access === 'PLATE' && !plate) wrong.push(`${name}: ${each.label}: PLATE without a plate`);
      }
    }
    console.log(`visibility of cases: ${cells} cells, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(1_000);
  });

  it('agree on every note and on every inquiry', async () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const [name, actor] of actors) {
      const person = people.get(name);
      if (person === undefined) throw new Error(name);
      const accessOf = new Map(cases.map((each) => [each.id, accessTo(actor, each)]));
      const fileOf = new Map(cases.map((each) => [each.id, fileFor(actor, each)]));
      const noteRows = await idsSeen(person, 'note');
      for (const note of notes) {
        cells += 1;
        const allowed = canReadContent(actor, accessOf.get(note.caseId) ?? 'NONE', note, fileOf.get(note.caseId));
        if (allowed !== noteRows.has(note.id))
          wrong.push(`${name}: note ${note.audience} ${note.retracted} → ${allowed}`);
      }
      const inquiryRows = await idsSeen(person, 'inquiry');
      for (const inquiry of inquiries) {
        cells += 1;
        const allowed = canReadInquiry(
          actor,
          inquiry.facts,
          inquiry.caseId === null ? null : (accessOf.get(inquiry.caseId) ?? 'NONE'),
          inquiry.caseId === null ? null : fileOf.get(inquiry.caseId),
        );
        if (allowed !== inquiryRows.has(inquiry.id))
          wrong.push(`${name}: inquiry ${JSON.stringify(inquiry.facts)} on ${inquiry.caseId} → ${allowed}`);
      }
    }
    console.log(`visibility of content: ${cells} cells, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(10_000);
  });

  it('agree with what GraphQL answers: a row of the list, a page, or an id like one that does not exist', async () => {
    const wrong: string[] = [];
    const missing = await people
      .get('counsellor of the desk')
      ?.refused('query ($id: UUID!) { case(id: $id) { id } }', { id: requestId() });
    for (const [name, actor] of actors) {
      const person = people.get(name);
      if (person === undefined) throw new Error(name);
      for (const each of cases.filter((_, index) => index % 11 === 0)) {
        const access = accessTo(actor, each);
        const answer = await person.send('query ($id: UUID!) { case(id: $id) { id } }', { id: each.id });
        const seen = answer.errors === undefined;
        if (seen !== (access === 'FULL')) wrong.push(`${name}: ${each.label}: ${access}, seen ${seen}`);
        if (!seen && JSON.stringify(answer.errors?.[0]) !== JSON.stringify(missing))
          wrong.push(`${name}: ${each.label}: another answer than a missing id`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
