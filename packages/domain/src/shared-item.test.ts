import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { CONSENT_ITEMS, type ConsentFacts } from './consent.ts';
import { REFERRAL_STATUSES } from './referral.ts';
import {
  assertCorrects,
  canReadReferral,
  canReadRevision,
  canReadSharedItem,
  crossingOf,
  derivedTextIsOpen,
  revisionErrors,
  SHARED_ITEM_KINDS,
  type SharedItemFacts,
  type SharingReferral,
  sharingHasEnded,
  sharingStands,
} from './shared-item.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const at = (staffId: string, role: Role, deskId: string, organisationId: string): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: [{ role, deskId, organisationId }],
});
const sender = at('sender', 'COUNSELLOR', 'desk', 'tmg');
const receiver = at('receiver', 'COUNSELLOR', 'branch', 'tcci');
const stranger = at('stranger', 'SUPERVISOR', 'other-branch', 'tcci');

const referral = (over: Partial<SharingReferral> = {}): SharingReferral => ({
  id: 'r1',
  status: 'ACCEPTED',
  accepted: true,
  anonymous: false,
  fromOrganisationId: 'tmg',
  fromDeskId: 'desk',
  toOrganisationId: 'tcci',
  toDeskId: 'branch',
  toCaseId: null,
  ...over,
});
const item = (over: Partial<SharedItemFacts> = {}): SharedItemFacts => ({
  kind: 'SUMMARY',
  by: 'SENDER',
  previewed: true,
  thirdPerson: false,
  thirdPersonConsent: null,
  ...over,
});
const consent = (over: Partial<ConsentFacts> = {}): ConsentFacts => ({
  status: 'IN_FORCE',
  toOrganisationId: 'tcci',
  toDeskId: 'branch',
  items: CONSENT_ITEMS,
  method: 'WRITING',
  validUntil: new Date(NOW.getTime() + 1),
  oneReferral: false,
  referralId: null,
  thirdPerson: false,
  ...over,
});
const company = { kind: 'COMPANY', sensitive: false } as const;
const stands = (
  over: Partial<SharedItemFacts> = {},
  from: Partial<SharingReferral> = {},
  consents: readonly ConsentFacts[] = [consent()],
  facts: { kind: 'COMPANY' | 'INDIVIDUAL'; sensitive: boolean } = company,
) => sharingStands(item(over), referral(from), facts, consents, NOW);

describe('whether an item crosses', () => {
  it('follows the state of the referral', () => {
    const everything = ['ACCEPTED', 'CANCEL_REQUESTED', 'COMPLETED', 'HANDED_BACK', 'CANCELLED', 'LOOP_CLOSED'];
    for (const status of REFERRAL_STATUSES) {
      expect(stands({}, { status }), status).toBe(['SENT', 'RETURNED', ...everything].includes(status));
      expect(stands({ previewed: false }, { status }), status).toBe(everything.includes(status));
      expect(stands({}, { status, accepted: false }), status).toBe(['SENT', 'RETURNED'].includes(status));
    }
    expect(crossingOf({ status: 'LOOP_CLOSED', accepted: false })).toBe('NOTHING');
  });

  it('needs a consent that covers its kind, in every kind', () => {
    for (const kind of SHARED_ITEM_KINDS) {
      expect(stands({ kind }, {}, [consent({ items: [kind] })])).toBe(true);
      expect(stands({ kind }, {}, [consent({ items: CONSENT_ITEMS.filter((each) => each !== kind) })])).toBe(false);
      expect(stands({ kind }, {}, [])).toBe(false);
    }
  });

  it('of an anonymous enquiry rests on no consent and is words alone, as far as the state lets them cross', () => {
    const person = { kind: 'INDIVIDUAL', sensitive: true } as const;
    const unnamed = { anonymous: true };
    for (const kind of SHARED_ITEM_KINDS) {
      expect(stands({ kind }, unnamed, [], person), kind).toBe(kind === 'SUMMARY');
      expect(stands({ kind, by: 'RECEIVER' }, unnamed, [], person), kind).toBe(
        kind === 'SUMMARY' || kind === 'OUTCOME',
      );
      // Nor does a consent let more of it cross.
      expect(stands({ kind }, unnamed, [consent()], company), kind).toBe(kind === 'SUMMARY');
    }
    expect(stands({ thirdPerson: true }, unnamed, [], person)).toBe(false);
    expect(stands({}, { ...unnamed, status: 'DECLINED' }, [], person)).toBe(false);
    expect(stands({ previewed: false }, { ...unnamed, status: 'SENT' }, [], person)).toBe(false);
  });

  it('stands while any one consent does', () => {
    const withdrawn = consent({ status: 'WITHDRAWN' });
    expect(stands({}, {}, [withdrawn, consent()])).toBe(true);
    expect(stands({}, {}, [withdrawn])).toBe(false);
  });

  it('inside one organisation asks for a consent only for a person or SENSITIVE', () => {
    const within = { toOrganisationId: 'tmg', toDeskId: 'next' };
    const naming = consent({ toOrganisationId: 'tmg', toDeskId: 'next' });
    expect(stands({}, within, [])).toBe(true);
    expect(stands({}, within, [], { kind: 'INDIVIDUAL', sensitive: false })).toBe(false);
    expect(stands({}, within, [naming], { kind: 'INDIVIDUAL', sensitive: false })).toBe(true);
    expect(stands({}, within, [], { kind: 'COMPANY', sensitive: true })).toBe(false);
  });

  it('with a THIRD_PERSON passage needs that person’s own consent to leave the organisation', () => {
    const theirs = consent({ thirdPerson: true });
    expect(stands({ thirdPerson: true })).toBe(false);
    expect(stands({ thirdPerson: true, thirdPersonConsent: theirs })).toBe(true);
    expect(stands({ thirdPerson: true, thirdPersonConsent: theirs }, {}, [])).toBe(false);
    expect(stands({ thirdPerson: true, thirdPersonConsent: consent({ thirdPerson: true, status: 'WITHDRAWN' }) })).toBe(
      false,
    );
    expect(stands({ thirdPerson: true }, { toOrganisationId: 'tmg', toDeskId: 'next' }, [])).toBe(true);
  });
});

describe('who reads a shared item', () => {
  const ends = (fromCase: 'FULL' | 'NONE', toCase: 'FULL' | 'PLATE' | 'NONE' | null = null) => ({ fromCase, toCase });

  it('the writer’s end always, the other end while it stands, anybody else never', () => {
    for (const stood of [true, false]) {
      expect(canReadSharedItem(sender, item(), referral(), ends('FULL'), stood)).toBe(true);
      expect(canReadSharedItem(receiver, item(), referral(), ends('NONE'), stood)).toBe(stood);
      expect(canReadSharedItem(stranger, item(), referral(), ends('NONE'), stood)).toBe(false);
      expect(canReadSharedItem(receiver, item({ by: 'RECEIVER' }), referral(), ends('NONE'), stood)).toBe(true);
      expect(canReadSharedItem(sender, item({ by: 'RECEIVER' }), referral(), ends('FULL'), stood)).toBe(stood);
    }
  });

  it('of a sensitive case at the other end those who read that case, once there is one', () => {
    const linked = referral({ toCaseId: 'theirs' });
    expect(canReadSharedItem(receiver, item(), linked, ends('NONE', 'PLATE'), true)).toBe(false);
    expect(canReadSharedItem(receiver, item(), linked, ends('NONE', 'FULL'), true)).toBe(true);
  });

  it('nobody at the other end reads what does not stand, whatever the rest', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REFERRAL_STATUSES),
        fc.constantFrom(...SHARED_ITEM_KINDS),
        fc.boolean(),
        fc.boolean(),
        (status, kind, accepted, thirdPerson) => {
          const facts = item({ kind, thirdPerson });
          const known = referral({ status, accepted });
          const stood = sharingStands(facts, known, company, [consent({ status: 'EXPIRED' })], NOW);
          expect(stood).toBe(false);
          expect(canReadSharedItem(receiver, facts, known, ends('NONE'), stood)).toBe(false);
        },
      ),
    );
  });

  it('the receiver sees that a referral is there from sending on, and not one entered in error before they took it', () => {
    for (const status of REFERRAL_STATUSES) {
      for (const accepted of [true, false]) {
        const known = referral({ status, accepted });
        expect(canReadReferral(sender, known, ends('FULL'))).toBe(true);
        expect(canReadReferral(receiver, known, ends('NONE')), status).toBe(
          status !== 'DRAFT' && (accepted || status !== 'ENTERED_IN_ERROR'),
        );
        expect(canReadReferral(stranger, known, ends('NONE'))).toBe(false);
      }
    }
  });

  it('before acceptance only the revision that was previewed, unless it is one’s own desk’s', () => {
    const revision = { previewed: false, writingDeskId: 'desk' };
    const sent = { accepted: false };
    expect(canReadRevision(receiver, revision, sent, true)).toBe(false);
    expect(canReadRevision(receiver, { ...revision, previewed: true }, sent, true)).toBe(true);
    expect(canReadRevision(receiver, revision, { accepted: true }, true)).toBe(true);
    expect(canReadRevision(sender, revision, sent, true)).toBe(true);
    expect(canReadRevision(receiver, { ...revision, previewed: true }, sent, false)).toBe(false);
  });

  it('"sharing ended" says that something no longer crosses, and nothing more', () => {
    const closed = [{ previewed: true, stands: false }];
    expect(sharingHasEnded(referral(), closed)).toBe(true);
    expect(sharingHasEnded(referral(), [{ previewed: true, stands: true }])).toBe(false);
    expect(sharingHasEnded(referral({ status: 'SUSPENDED' }), closed)).toBe(true);
    expect(sharingHasEnded(referral({ status: 'SENT' }), [{ previewed: false, stands: false }])).toBe(false);
    expect(sharingHasEnded(referral({ status: 'DECLINED', accepted: false }), closed)).toBe(false);
  });
});

describe('what was frozen and what was derived', () => {
  it('a correction is the next revision, and says something else', () => {
    expect(revisionErrors(null, { revision: 1, content: 'a' })).toEqual([]);
    expect(revisionErrors({ revision: 1, content: 'a' }, { revision: 2, content: 'b' })).toEqual([]);
    expect(revisionErrors({ revision: 1, content: 'a' }, { revision: 2, content: 'a' })).toHaveLength(1);
    expect(() => revisionErrors({ revision: 2, content: 'a' }, { revision: 2, content: 'b' })).toThrow(/先に訂正/);
  });

  it('derived text is read while every source is', () => {
    expect(derivedTextIsOpen([true, true])).toBe(true);
    expect(derivedTextIsOpen([true, false])).toBe(false);
    expect(derivedTextIsOpen([])).toBe(false);
  });
});

describe('what hangs on both halves of a rule', () => {
  const system: Actor = { staffId: 'system', kind: 'SYSTEM', memberships: [] };
  const none = { fromCase: 'NONE', toCase: null } as const;

  it('a job of the house reads what it works on', () => {
    expect(canReadSharedItem(system, item(), referral(), none, false)).toBe(true);
    expect(canReadRevision(system, { previewed: false, writingDeskId: 'x' }, { accepted: false }, false)).toBe(true);
    expect(canReadReferral(system, referral({ status: 'DRAFT' }), none)).toBe(true);
  });

  it('at the sending end one reads by the case, and as one who works in that organisation', () => {
    const abroad = at('abroad', 'COUNSELLOR', 'elsewhere', 'tcci');
    for (const [actor, fromCase, reads] of [
      [sender, 'FULL', true],
      [sender, 'NONE', false],
      [sender, 'PLATE', false],
      [abroad, 'FULL', false],
    ] as const) {
      expect(canReadSharedItem(actor, item(), referral(), { fromCase, toCase: null }, false)).toBe(reads);
      expect(canReadReferral(actor, referral(), { fromCase, toCase: null })).toBe(reads);
    }
  });

  it('nothing crosses to a body without a desk or an organisation, and nobody stands at its end', () => {
    const everywhere = consent({ toOrganisationId: 'tcci', toDeskId: null });
    for (const nowhere of [
      { toOrganisationId: null },
      { toDeskId: null },
      { toOrganisationId: null, toDeskId: null },
    ]) {
      expect(stands({}, nowhere, [everywhere, consent()])).toBe(false);
      expect(stands({}, { ...nowhere, fromOrganisationId: 'tcci' }, [everywhere])).toBe(false);
    }
    expect(canReadReferral(receiver, referral({ toDeskId: null }), none)).toBe(false);
  });

  it('"sharing ended" counts what the state would have let across: everything, or what was previewed', () => {
    const unseen = { previewed: false, stands: false };
    const seen = { previewed: true, stands: false };
    const stood = { previewed: true, stands: true };
    expect(sharingHasEnded(referral(), [unseen])).toBe(true);
    expect(sharingHasEnded(referral(), [stood, unseen])).toBe(true);
    expect(sharingHasEnded(referral({ status: 'SUSPENDED' }), [unseen])).toBe(true);
    expect(sharingHasEnded(referral({ status: 'SENT', accepted: false }), [stood, seen])).toBe(true);
    expect(sharingHasEnded(referral({ status: 'SENT', accepted: false }), [unseen, stood])).toBe(false);
    expect(sharingHasEnded(referral(), [])).toBe(false);
  });

  it('a revision over a later one is a conflict, not a fault of the form', () => {
    expect(() => revisionErrors({ revision: 3, content: 'a' }, { revision: 2, content: 'b' })).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
    expect(revisionErrors({ revision: 1, content: 'a' }, { revision: 2, content: 'a' })).toEqual([
      { field: 'content', message: { ja: '内容が変わっていません。', en: 'Nothing has changed.' } },
    ]);
  });

  it('a correction keeps its kind and its file, and brings no third person in by the back door', () => {
    const file = { kind: 'ATTACHMENT', thirdPerson: false, attachmentId: 'a' } as const;
    const words = { kind: 'SUMMARY', thirdPerson: false, attachmentId: null } as const;
    expect(() => assertCorrects(file, { ...file, attachmentId: 'b' })).not.toThrow();
    expect(() => assertCorrects({ ...words, thirdPerson: true }, words)).not.toThrow();
    for (const [standing, next] of [
      [file, { ...file, attachmentId: null }],
      [{ ...file, attachmentId: null }, file],
      [words, { ...words, kind: 'NOTE' }],
      [words, { ...words, thirdPerson: true }],
    ] as const)
      expect(() => assertCorrects(standing, next)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
