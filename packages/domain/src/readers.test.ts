import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import {
  audienceOfReaders,
  caseReaders,
  contentReaders,
  endReaders,
  inquiryReaders,
  isAmongReaders,
  messageReaders,
  type ReaderNames,
  readersInWords,
  readersNote,
  requestReaders,
} from './readers.ts';
import { readsAtReceiver, readsAtSender, type SharingReferral } from './shared-item.ts';
import {
  AUDIENCES,
  auditedFile,
  type CaseGrant,
  type CaseVisibility,
  canReadContent,
  canReadInquiry,
  caseAccess,
  caseStanding,
} from './visibility.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const LATER = new Date(NOW.getTime() + 3_600_000);
const EARLIER = new Date(NOW.getTime() - 3_600_000);

const at = (staffId: string, ...posts: readonly (readonly [Role, string, string])[]): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: posts.map(([role, deskId, organisationId]) => ({ role, deskId, organisationId })),
});
const ACTORS = [
  at('opener', ['COUNSELLOR', 'desk', 'tmg']),
  at('second', ['COUNSELLOR', 'desk', 'tmg']),
  at('head', ['SUPERVISOR', 'desk', 'tmg']),
  at('approver', ['APPROVER', 'desk', 'tmg']),
  at('other', ['COUNSELLOR', 'other', 'tmg']),
  at('otherHead', ['SUPERVISOR', 'other', 'tmg']),
  at('both', ['COUNSELLOR', 'desk', 'tmg'], ['SUPERVISOR', 'other', 'tmg']),
  at('adviser', ['COUNSELLOR', 'branch', 'tcci']),
  at('across', ['COUNSELLOR', 'desk', 'tmg'], ['COUNSELLOR', 'branch', 'tcci']),
  at('auditor', ['AUDITOR', 'audit', 'tmg']),
  at('otherAuditor', ['AUDITOR', 'audit', 'tmg']),
  at('left'),
];
const grant = (over: Partial<CaseGrant>): CaseGrant => ({
  via: 'PARTICIPANT',
  deskId: null,
  staffId: null,
  validUntil: null,
  ...over,
});
const GRANTS: readonly (readonly CaseGrant[])[] = [
  [],
  [grant({ deskId: 'other' })],
  [grant({ deskId: 'other', consented: true })],
  [grant({ deskId: 'other', validUntil: EARLIER, consented: true })],
  [grant({ deskId: 'branch', consented: true })],
  [grant({ via: 'AUDIT', staffId: 'auditor', validUntil: LATER })],
  [grant({ via: 'AUDIT', staffId: 'auditor', validUntil: EARLIER })],
  [grant({ via: 'POOL', staffId: 'second' }), grant({ via: 'EMERGENCY', staffId: 'both', validUntil: LATER })],
  [grant({ via: 'POOL', staffId: 'other' }), grant({ via: 'EMERGENCY', staffId: 'second', validUntil: EARLIER })],
];
const CASES = (['COMPANY', 'INDIVIDUAL'] as const).flatMap((kind) =>
  [false, true].flatMap((sensitive) =>
    [
      [null, null],
      ['second', 'both'],
      ['left', 'other'],
    ].map(
      ([assigneeId = null, deputyId = null]): CaseVisibility => ({
        organisationId: 'tmg',
        deskId: 'desk',
        kind,
        sensitive,
        openedById: 'opener',
        assigneeId,
        deputyId,
      }),
    ),
  ),
);
const CONTENT = AUDIENCES.flatMap((audience) =>
  (
    [
      ['desk', 'tmg'],
      ['other', 'tmg'],
      ['branch', 'tcci'],
    ] as const
  ).flatMap(([deskId, organisationId]) =>
    [false, true].map((retracted) => ({ audience, deskId, organisationId, retracted })),
  ),
);

describe('who can read it, and who reads it, are one rule', () => {
  it('for every case', () => {
    for (const facts of CASES)
      for (const grants of GRANTS) {
        const readers = caseReaders(facts, grants, NOW);
        for (const actor of ACTORS)
          expect(isAmongReaders(actor, readers), `${actor.staffId} ${JSON.stringify([facts, grants])}`).toBe(
            caseAccess(actor, facts, grants, NOW) === 'FULL',
          );
      }
  });

  it('for every note and file of it', () => {
    for (const facts of CASES)
      for (const grants of GRANTS)
        for (const content of CONTENT) {
          const readers = contentReaders(content, facts, grants, NOW);
          for (const actor of ACTORS)
            expect(isAmongReaders(actor, readers), `${actor.staffId} ${JSON.stringify([facts, grants, content])}`).toBe(
              canReadContent(
                actor,
                caseAccess(actor, facts, grants, NOW),
                content,
                auditedFile(actor, facts, grants, NOW),
              ),
            );
        }
  });

  it('for every sheet, on a case and alone', () => {
    for (const facts of CASES)
      for (const grants of GRANTS)
        for (const audience of AUDIENCES)
          for (const sensitive of [false, true]) {
            const { deskId, organisationId } = facts;
            const onSensitiveCase = facts.sensitive;
            const sheet = { audience, deskId, organisationId, sensitive, counsellorId: 'second', onSensitiveCase };
            for (const actor of ACTORS) {
              const access = caseAccess(actor, facts, grants, NOW);
              const on = inquiryReaders(sheet, { facts, grants }, NOW);
              const alone = inquiryReaders(sheet, null, NOW);
              expect(isAmongReaders(actor, on)).toBe(
                canReadInquiry(actor, sheet, access, auditedFile(actor, facts, grants, NOW)),
              );
              expect(isAmongReaders(actor, alone)).toBe(canReadInquiry(actor, sheet, null));
            }
          }
  });
});

describe('what is read beside a case', () => {
  it('its message is on the plate too: read by whoever reads the case or its plate, and nobody else', () => {
    for (const facts of CASES)
      for (const grants of GRANTS) {
        const readers = messageReaders(facts, grants, NOW);
        for (const actor of ACTORS)
          expect(isAmongReaders(actor, readers), `${actor.staffId} ${JSON.stringify([facts, grants])}`).toBe(
            caseAccess(actor, facts, grants, NOW) !== 'NONE',
          );
      }
  });

  it('that a desk asks for it is read by those of its readers who work at the desk that was asked', () => {
    for (const facts of CASES)
      for (const grants of GRANTS) {
        const readers = requestReaders('desk', facts, grants, NOW);
        for (const actor of ACTORS) {
          const standing = caseStanding(actor, facts, grants, NOW);
          const atDesk = actor.memberships.some(
            ({ role, deskId }) => deskId === 'desk' && (role === 'COUNSELLOR' || role === 'SUPERVISOR'),
          );
          expect(isAmongReaders(actor, readers), `${actor.staffId} ${JSON.stringify([facts, grants])}`).toBe(
            standing !== null && standing !== 'AUDIT' && atDesk,
          );
        }
      }
  });

  const referral = (over: Partial<SharingReferral>): SharingReferral => ({
    id: 'referral',
    status: 'SENT',
    accepted: false,
    anonymous: false,
    fromOrganisationId: 'tmg',
    fromDeskId: 'desk',
    toOrganisationId: 'tmg',
    toDeskId: 'other',
    toCaseId: null,
    ...over,
  });
  const moved = (sensitive: boolean) => ({ accepted: true, moved: { sensitive, senderIds: ['second', 'left'] } });
  const STAGES: readonly Partial<SharingReferral>[] = [
    { status: 'DRAFT' },
    { status: 'GIVEN', toDeskId: null, toOrganisationId: null },
    {},
    { toDeskId: 'branch', toOrganisationId: 'tcci' },
    { status: 'ACCEPTED', accepted: true },
    { status: 'ACCEPTED', accepted: true, toCaseId: 'to' },
    { status: 'ENTERED_IN_ERROR' },
    { status: 'ENTERED_IN_ERROR', accepted: true },
    { status: 'COMPLETED', ...moved(false) },
    { status: 'COMPLETED', ...moved(true) },
  ];

  it('a referral is read at each end by the rule of that end, from its draft to a case that was handed over', () => {
    for (const stage of STAGES)
      for (const facts of CASES)
        for (const grants of GRANTS) {
          const of = referral(stage);
          const sending = endReaders('SENDER', of, { facts, grants }, NOW);
          const receiving = endReaders('RECEIVER', of, { facts, grants }, NOW);
          for (const actor of ACTORS) {
            const access = caseAccess(actor, facts, grants, NOW);
            const ends = { fromCase: access, toCase: of.toCaseId === null ? null : access };
            const named = `${actor.staffId} ${JSON.stringify([stage, facts, grants])}`;
            expect(isAmongReaders(actor, sending), named).toBe(readsAtSender(actor, of, ends));
            expect(isAmongReaders(actor, receiving), named).toBe(readsAtReceiver(actor, of, ends));
          }
        }
  });

  it('of a case that the asker does not read, nobody is told', () => {
    expect(endReaders('SENDER', referral({}), null, NOW)).toEqual([]);
    expect(endReaders('RECEIVER', referral({ accepted: true, toCaseId: 'to' }), null, NOW)).toEqual([]);
  });

  it('a draft is its author’s, wherever they work by now', () => {
    const readers = [{ reader: { who: 'AUTHOR', staffId: 'left', deskId: 'desk' }, only: [] }] as const;
    expect(ACTORS.filter((actor) => isAmongReaders(actor, readers)).map((actor) => actor.staffId)).toEqual(['left']);
  });
});

describe('the words', () => {
  const names: ReaderNames = {
    desk: (id) => ({ ja: `窓口${id}`, en: `desk ${id}` }),
    organisation: (id) => ({ ja: `組織${id}`, en: `organisation ${id}` }),
    staff: (id) => id,
  };
  const facts: CaseVisibility = {
    organisationId: 'tmg',
    deskId: 'desk',
    kind: 'INDIVIDUAL',
    sensitive: true,
    openedById: 'opener',
    assigneeId: 'opener',
    deputyId: null,
  };

  it('name a desk, or for a sensitive case its people, each once', () => {
    const plain = readersInWords(caseReaders({ ...facts, sensitive: false }, [], NOW), names);
    expect(plain.map((each) => each.ja)).toEqual(['窓口deskの相談員・統括']);
    const readers = caseReaders(facts, [grant({ via: 'POOL', staffId: 'second' })], NOW);
    expect(readersInWords(readers, names).map((each) => each.ja)).toEqual([
      '窓口deskの統括',
      'opener（記録者・担当）',
      'second（指名）',
    ]);
    expect(audienceOfReaders(readers)).toBe('DESK');
  });

  it('say what a desk that takes part reads of a note for the desk: nothing but what it wrote itself', () => {
    const grants = [grant({ deskId: 'other', consented: true })];
    const content = { audience: 'DESK', deskId: 'other', organisationId: 'tmg', retracted: false } as const;
    const open = { ...facts, sensitive: false };
    expect(readersInWords(contentReaders(content, open, grants, NOW), names).map((each) => each.ja)).toEqual([
      '窓口deskの相談員・統括のうち、窓口otherにも所属する職員だけ',
      '同意により参加している窓口otherの相談員・統括',
    ]);
    expect(audienceOfReaders(caseReaders(open, grants, NOW))).toBe('ORGANISATION');
  });

  it('name whoever sent a case away, and the author of a draft alone', () => {
    const [, sender] = endReaders(
      'SENDER',
      {
        id: 'referral',
        status: 'ACCEPTED',
        accepted: true,
        anonymous: false,
        fromOrganisationId: 'tmg',
        fromDeskId: 'desk',
        toOrganisationId: 'tmg',
        toDeskId: 'other',
        toCaseId: null,
        moved: { sensitive: true, senderIds: ['second'] },
      },
      null,
      NOW,
    );
    const author = { reader: { who: 'AUTHOR', staffId: 'opener', deskId: 'desk' }, only: [] } as const;
    expect(readersInWords(sender === undefined ? [] : [sender, author], names)).toEqual([
      { ja: 'second（依頼の送付者）', en: 'second (sent the referral)' },
      { ja: 'opener（本人だけ）', en: 'opener alone' },
    ]);
    expect(readersNote('INQUIRY_DRAFT', null, 'AUTHOR', names.desk('desk'))[0]?.ja).toContain('記録するまで');
    // The message is what the others at the desk see.
    expect(readersNote('MESSAGE', facts, 'DESK', names.desk('desk'))).toEqual([]);
  });

  it('tell of the plate only where there is one', () => {
    const desk = names.desk('desk');
    expect(readersNote('NOTE', facts, 'DESK', desk).map((each) => each.ja)).toEqual([
      '窓口deskのほかの職員には、受付番号・担当・次回・伝言だけが見えます。',
    ]);
    expect(readersNote('NOTE', { sensitive: false }, 'DESK', desk)).toEqual([]);
  });
});
