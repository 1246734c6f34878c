import {
  type Actor,
  type CaseGrant,
  type CaseVisibility,
  type ConsentFacts,
  canReadReferral,
  canReadRevision,
  canReadSharedItem,
  caseAccess,
  grantsUnderConsent,
  type ReferralFacts,
  type ReferralStatus,
  readsAtReceiver,
  readsAtSender,
  referralActions,
  type SharedItemFacts,
  type SharingReferral,
  sharingStands,
  worksAt,
} from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { press } from '../cases/support.ts';
import { wording } from '../consents/support.ts';
import { act, agree, at, companyCase, draft, look, preview, sent } from '../referrals/support.ts';
import { type Desks, deskId, FEW_CONNECTIONS, openDesks, type Person, type Post, requestId } from '../support/kit.ts';
import { documentOf } from './mutation.ts';
import { topicAt } from './world.ts';

/** Who they are to 港支部 (東商), which sends, and to はたらく女性スクエア (都), which receives. */
const POSTS: Readonly<Record<string, Post>> = {
  sender: { role: 'COUNSELLOR', desk: 'tcci-minato' },
  'supervisor of the sender': { role: 'SUPERVISOR', desk: 'tcci-minato' },
  'auditor of the sender': { role: 'AUDITOR', organisation: 'TCCI' },
  'auditor of the sender, unasked': { role: 'AUDITOR', organisation: 'TCCI' },
  'other branch': { role: 'SUPERVISOR', desk: 'tcci-chuo' },
  receiver: { role: 'COUNSELLOR', desk: 'working-women' },
  'colleague of the receiver': { role: 'COUNSELLOR', desk: 'working-women' },
  'supervisor of the receiver': { role: 'SUPERVISOR', desk: 'working-women' },
  'auditor of the receiver': { role: 'AUDITOR', organisation: 'TMG' },
  'other desk': { role: 'SUPERVISOR', desk: 'work-style' },
  manager: { role: 'MANAGER', organisation: 'TMG' },
};
const tmg = referenceId('organisation', 'TMG');
const tcci = referenceId('organisation', 'TCCI');

const CASE_FACTS = `json_build_object('organisationId', c.organisation_id, 'deskId', c.desk_id, 'kind', c.kind, 'sensitive', c.sensitive,
  'openedById', c.opened_by_id, 'assigneeId', c.assignee_id, 'deputyId', c.deputy_id)`;
const GRANTS = `coalesce((select json_agg(json_build_object('via', a.via, 'deskId', a.desk_id, 'staffId', a.staff_id, 'validUntil', a.valid_until))
  from app.case_access a where a.case_id = c.id), '[]')`;
/** What there is, as nobody in the house reads it: the facts on which the rule is asked. */
const STATE = `
  select json_build_object(
    'referral', json_build_object('id', r.id, 'status', r.status, 'accepted', r.accepted_at is not null, 'anonymous', r.anonymous, 'fromOrganisationId', r.from_organisation_id,
      'fromDeskId', r.from_desk_id, 'toOrganisationId', r.to_organisation_id, 'toDeskId', r.to_desk_id, 'toCaseId', r.to_case_id,
      'moved', case when r.from_moved then json_build_object('sensitive', r.from_sensitive, 'senderIds', json_build_array(r.created_by_id, r.sent_by_id)) end),
    'kind', r.kind, 'senderIds', r.sender_ids, 'acknowledged', r.acknowledged_at is not null, 'whoseMove', r.whose_move, 'suspendedFrom', r.suspended_from,
    'fromCaseId', r.from_case_id, 'toCaseId', r.to_case_id,
    'from', (select json_build_object('facts', ${CASE_FACTS}, 'grants', ${GRANTS}) from app.cases c where c.id = r.from_case_id),
    'to', (select json_build_object('facts', ${CASE_FACTS}, 'grants', ${GRANTS}) from app.cases c where c.id = r.to_case_id),
    'consents', coalesce((select json_agg(json_build_object('status', k.status, 'toOrganisationId', k.to_organisation_id, 'toDeskId', k.to_desk_id,
        'items', k.items, 'method', k.method, 'validUntil', k.valid_until, 'oneReferral', k.one_referral, 'referralId', k.referral_id,
        'thirdPerson', k.third_person)) from app.consent k where k.case_id = r.from_case_id), '[]'),
    'items', coalesce((select json_agg(json_build_object('id', i.id, 'kind', i.kind, 'by', i.written_by, 'previewed', i.previewed,
        'revisionPreviewed', v.previewed, 'thirdPerson', i.third_person, 'deskId', i.desk_id))
      from app.shared_item i join app.shared_item_revision v on v.item_id = i.id and v.revision = i.revision where i.referral_id = r.id), '[]')) as state
    from app.referral r where r.id = $1`;

interface CaseState {
  readonly facts: CaseVisibility;
  readonly grants: readonly (Omit<CaseGrant, 'validUntil'> & { readonly validUntil: string | null })[];
}
interface State {
  readonly referral: SharingReferral;
  readonly kind: ReferralFacts['kind'];
  readonly senderIds: readonly string[];
  readonly acknowledged: boolean;
  readonly whoseMove: ReferralFacts['whoseMove'];
  readonly suspendedFrom: ReferralStatus | null;
  readonly fromCaseId: string;
  readonly toCaseId: string | null;
  readonly from: CaseState;
  readonly to: CaseState | null;
  readonly consents: readonly (Omit<ConsentFacts, 'validUntil'> & { readonly validUntil: string })[];
  readonly items: readonly (Omit<SharedItemFacts, 'thirdPersonConsent'> & {
    readonly id: string;
    readonly revisionPreviewed: boolean;
    readonly deskId: string;
  })[];
}

const ENDED: readonly ReferralStatus[] = ['WITHDRAWN', 'CANCELLED', 'LOOP_CLOSED', 'ENTERED_IN_ERROR'];
const REFERRAL = `query ($id: UUID!) { referral(id: $id) { status actions items { id content } words { id } }
  sharedReferral(id: $id) { items { id content } } }`;
const CASE = 'query ($id: UUID!) { case(id: $id) { subject } caseReferrals(caseId: $id) { referrals { id } } }';
const LISTS = ['INCOMING', 'OUTGOING'].flatMap((direction) =>
  [false, true].map((ended) => ({ name: direction.toLowerCase(), ended, direction })),
);
const LIST = `{ ${LISTS.map(
  ({ name, ended, direction }) =>
    `${name}_${ended}: referrals(filter: { direction: ${direction}, ended: ${ended} }, page: { first: 100 }) { items { id } count { value } }`,
).join(' ')} }`;

describe('both ends of a referral, step by step', () => {
  let desks: Desks;
  const people = new Map<string, Person>();
  const wrong: string[] = [];
  let size = 0;
  let steps = 0;

  const person = (name: string): Person => {
    const found = people.get(name);
    if (found === undefined) throw new Error(name);
    return found;
  };
  const actorOf = (name: string): Actor => {
    const post = POSTS[name];
    const organisationId = post?.organisation === 'TMG' || !`${post?.desk ?? 'tcci'}`.startsWith('tcci') ? tmg : tcci;
    return {
      staffId: person(name).id,
      kind: 'STAFF',
      memberships:
        post === undefined
          ? []
          : [{ role: post.role, organisationId, deskId: post.desk === undefined ? null : deskId(post.desk) }],
    };
  };

  beforeAll(async () => {
    desks = await openDesks('matrix_referral', FEW_CONNECTIONS);
    for (const [name, post] of Object.entries(POSTS)) people.set(name, await desks.person(name, post));
  });
  afterAll(() => desks.close());

  /** What the pure functions let this actor do. */
  function byRule(name: string, state: State): Map<string, boolean> {
    const actor = actorOf(name);
    const now = new Date();
    const { referral, toCaseId } = state;
    const consents = state.consents.map((each) => ({ ...each, validUntil: new Date(each.validUntil) }));
    const accessTo = (each: CaseState, its: readonly ConsentFacts[]) => {
      const grants = each.grants.map((grant) => ({
        ...grant,
        validUntil: grant.validUntil === null ? null : new Date(grant.validUntil),
      }));
      return caseAccess(actor, each.facts, grantsUnderConsent(each.facts, grants, its, now), now);
    };
    const ends = {
      fromCase: accessTo(state.from, consents),
      toCase: state.to === null ? null : accessTo(state.to, []),
    };
    const reads = canReadReferral(actor, referral, ends);
    const sender = readsAtSender(actor, referral, ends);
    const receiver = readsAtReceiver(actor, referral, ends);
    const cells = new Map<string, boolean>([
      ['referral', reads],
      ['shared', reads],
      ['case from', ends.fromCase === 'FULL'],
      ['of case from', ends.fromCase === 'FULL' && reads],
    ]);
    if (toCaseId !== null) {
      cells.set('case to', ends.toCase === 'FULL');
      cells.set('of case to', ends.toCase === 'FULL' && reads);
    }
    for (const { name: list, ended, direction } of LISTS) {
      const desk = direction === 'INCOMING' ? referral.toDeskId : referral.fromDeskId;
      const lies = desk !== null && worksAt(actor, desk) && (direction === 'OUTGOING' || referral.status !== 'DRAFT');
      cells.set(`${list} ${ended}`, reads && lies && ENDED.includes(referral.status) === ended);
    }
    for (const item of state.items) {
      const stands = sharingStands({ ...item, thirdPersonConsent: null }, referral, state.from.facts, consents, now);
      const open = canReadSharedItem(actor, item, referral, ends, stands);
      const revision = { previewed: item.revisionPreviewed, writingDeskId: item.deskId };
      cells.set(`item ${item.id}`, canReadRevision(actor, revision, referral, open));
      cells.set(`shared item ${item.id}`, canReadRevision(actor, revision, referral, open));
    }
    const facts: ReferralFacts = {
      ...state,
      status: referral.status,
      fromDeskId: referral.fromDeskId,
      toDeskId: referral.toDeskId,
      accepted: referral.accepted,
      acceptedBy: 'COUNSELLOR',
      readsFromCase: sender,
      readsAtReceiver: receiver,
    };
    if (reads) for (const action of referralActions(actor, facts)) cells.set(`press ${action}`, true);
    return cells;
  }

  async function bySql(asker: Person, state: State): Promise<Set<string>> {
    const { id } = state.referral;
    const rows = await desks.sqlAs<{ cell: string }>(
      asker,
      'madoguchi_app',
      `with r as (select * from app.referral where id = $1), c as (select id from app.cases where id in ($2, $3))
       select x as cell from r cross join (values ('referral'), ('shared')) v (x)
       union all select 'case from' from c where id = $2 union all select 'case to' from c where id = $3
       union all select 'of case from' from c, r where c.id = $2 union all select 'of case to' from c, r where c.id = $3
       union all select 'incoming ' || (r.status = any ($4)) from r where r.to_desk_id = any ((select fn.actor_desks())::uuid[]) and r.status <> 'DRAFT'
       union all select 'outgoing ' || (r.status = any ($4)) from r where r.from_desk_id = any ((select fn.actor_desks())::uuid[])
       union all select x || i.id from app.shared_item i join app.shared_item_revision v on v.item_id = i.id and v.revision = i.revision
         cross join (values ('item '), ('shared item ')) y (x) where i.referral_id = $1
       union all select 'word ' || id from app.referral_word where referral_id = $1`,
      [id, state.fromCaseId, state.toCaseId, ENDED],
    );
    return new Set(rows.map((row) => row.cell));
  }

  async function byWire(name: string, asker: Person, state: State, problems: string[]): Promise<Set<string>> {
    const id = { id: state.referral.id };
    const seen = new Set<string>();
    type Item = { id: string; content: string };
    type View = { status: string; actions: string[]; items: Item[]; words: { id: string }[] };
    type Pages = Record<string, { items: { id: string }[]; count: { value: number } }>;
    const cases = [
      ['from', state.fromCaseId],
      ['to', state.toCaseId],
    ] as const;
    const [view, lists, ...pages] = await Promise.all([
      asker.send<{ referral: View; sharedReferral: { items: Item[] } }>(REFERRAL, id),
      asker.send<Pages>(LIST),
      ...cases.map(([, caseId]) =>
        caseId === null
          ? undefined
          : asker.send<{ caseReferrals: { referrals: { id: string }[] } }>(CASE, { id: caseId }),
      ),
    ]);
    for (const answer of [view, lists, ...pages]) {
      const code = answer?.errors?.[0]?.extensions.code;
      if (code !== undefined && code !== 'NOT_FOUND') problems.push(`${name}: ${code}`);
    }
    const referral = view.data?.referral;
    if (referral !== undefined) {
      seen.add('referral');
      for (const item of referral.items) if (item.content !== '') seen.add(`item ${item.id}`);
      for (const word of referral.words) seen.add(`word ${word.id}`);
      for (const action of referral.actions) seen.add(`press ${action}`);
      // Whoever stands at the receiving end alone reads of no suspension.
      const receives = state.to !== null && actorOf(name).memberships[0]?.organisationId === tmg;
      const told = receives && state.referral.status === 'SUSPENDED' ? state.suspendedFrom : state.referral.status;
      if (receives && referral.status !== told) problems.push(`${name}: is told ${referral.status} instead of ${told}`);
    }
    if (view.data?.sharedReferral !== undefined) seen.add('shared');
    for (const item of view.data?.sharedReferral.items ?? []) seen.add(`shared item ${item.id}`);
    for (const { name: list, ended } of LISTS) {
      const page = lists.data?.[`${list}_${ended}`];
      if (page?.items.some((row) => row.id === id.id)) seen.add(`${list} ${ended}`);
      if (page?.items.length !== page?.count.value) problems.push(`${name}: ${list} counts what it does not list`);
    }
    for (const [index, [which]] of cases.entries()) {
      const page = pages[index]?.data;
      if (page === undefined || page === null) continue;
      seen.add(`case ${which}`);
      if (page.caseReferrals.referrals.some((row) => row.id === id.id)) seen.add(`of case ${which}`);
    }
    return seen;
  }

  /** Everybody's cells at this moment, three ways. */
  async function compare(title: string, id: string, status: ReferralStatus): Promise<void> {
    steps += 1;
    const state = (await desks.superuser<{ state: State }>(STATE, [id]))[0]?.state;
    if (state === undefined) throw new Error(title);
    expect(state.referral.status, title).toBe(status);
    for (const [name, asker] of people) {
      const problems: string[] = [];
      const [rule, sql] = [byRule(name, state), await bySql(asker, state)];
      const wire = await byWire(name, asker, state, problems);
      for (const cell of new Set([...rule.keys(), ...sql, ...wire])) {
        size += 1;
        // The wall knows no buttons, and a word crosses by the wall's own rule.
        const said = [
          ...(cell.startsWith('word') ? [] : [rule.get(cell) === true]),
          wire.has(cell),
          ...(cell.startsWith('press') ? [] : [sql.has(cell)]),
        ];
        if (new Set(said).size > 1) problems.push(`${name}: ${cell}: ${said.join(', ')}`);
      }
      wrong.push(...problems.map((each) => `${title}, ${status}: ${each}`));
    }
  }

  const openTo = (supervisor: string, caseId: string, auditor: string) =>
    person(supervisor).ask(documentOf('openFileToAuditor', '{ id }'), {
      input: {
        requestId: requestId(),
        caseId,
        auditorId: person(auditor).id,
        until: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10),
        reason: '点検',
      },
    });
  const withdrawAll = async (caseId: string) => {
    for (const { id } of await desks.superuser<{ id: string }>(
      `select id from app.consent where case_id = $1 and status = 'IN_FORCE'`,
      [caseId],
    ))
      await person('sender').ask(documentOf('withdrawConsent', '{ caseId }'), {
        input: { requestId: requestId(), id },
      });
  };

  /** A company that is steered, and an individual and a SENSITIVE matter in which the other desk is asked, each with the consent that it needs. */
  const MATTERS = [
    { title: 'a company', kind: 'COMPANY', sensitive: false },
    { title: 'an individual', kind: 'INDIVIDUAL', sensitive: false },
    { title: 'a SENSITIVE matter', kind: 'INDIVIDUAL', sensitive: true },
  ] as const;
  type Matter = (typeof MATTERS)[number];
  const consented = (matter: Matter, caseId: string) =>
    matter.kind === 'COMPANY'
      ? agree(person('sender'), caseId)
      : agree(person('sender'), caseId, {
          capacity: 'PERSON',
          method: 'WRITING',
          evidence: '棚3',
          wordingId: wording(matter.sensitive ? 'SENSITIVE' : 'STANDARD'),
          toDeskId: deskId('working-women'),
          items: ['IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE', 'OUTCOME'],
        });
  async function begun(matter: Matter): Promise<{ caseId: string; id: string }> {
    const sender = person('sender');
    const { id: caseId } =
      matter.kind === 'COMPANY'
        ? await companyCase(sender, 'tcci-minato')
        : await press(sender, 'openCase', {
            deskId: deskId('tcci-minato'),
            kind: matter.kind,
            sensitive: matter.sensitive,
            subject: '働き方の相談',
            topics: [topicAt('tcci-minato')],
          });
    await consented(matter, caseId);
    await openTo('supervisor of the sender', caseId, 'auditor of the sender');
    const items = [{ kind: 'SUMMARY', body: '制度の相談を希望。' }];
    const drafted = await draft(
      sender,
      caseId,
      matter.kind === 'COMPANY' ? { items } : { items, kind: 'CONSULT', programmeId: null },
    );
    return { caseId, id: drafted.id };
  }

  it.each(MATTERS.filter((each) => each.title !== 'an individual'))(
    '$title: sent, accepted, suspended, resumed, handed back, told',
    async (matter) => {
      const [sender, receiver] = [person('sender'), person('receiver')];
      const { caseId, id } = await begun(matter);
      if (matter.kind === 'COMPANY') await compare(matter.title, id, 'DRAFT');
      await sent(sender, await look(sender, id));
      await compare(matter.title, id, 'SENT');
      await withdrawAll(caseId);
      await compare(matter.title, id, 'SUSPENDED');
      await consented(matter, caseId);
      await compare(matter.title, id, 'SENT');
      const accepted = await act(receiver, 'acceptReferral', at(await look(receiver, id)));
      await openTo('supervisor of the receiver', accepted.caseId ?? '', 'auditor of the receiver');
      await act(receiver, 'addInterimWord', { ...at(accepted), word: '面談を設定しました。' });
      await compare(matter.title, id, 'ACCEPTED');
      await withdrawAll(caseId);
      await compare(matter.title, id, 'SUSPENDED');
      await consented(matter, caseId);
      await compare(matter.title, id, 'ACCEPTED');
      await act(receiver, 'handBackReferral', {
        ...at(await look(receiver, id)),
        reason: 'NEEDS_OTHER_HELP',
        workDone: '一度面談した。',
      });
      await compare(matter.title, id, 'HANDED_BACK');
      await act(sender, 'closeReferralLoop', { ...at(await look(sender, id)), note: '電話で伝えた' });
      await compare(matter.title, id, 'LOOP_CLOSED');
    },
    120_000,
  );

  it.each(MATTERS.filter((each) => each.title !== 'a company'))(
    '$title: sent and declined; the receiver is left with nothing to read',
    async (matter) => {
      const [sender, receiver] = [person('sender'), person('receiver')];
      const { id } = await begun(matter);
      await sent(sender, await look(sender, id));
      await act(receiver, 'declineReferral', { ...at(await look(receiver, id)), reason: 'NO_CAPACITY' });
      await compare(matter.title, id, 'DECLINED');
      expect((await look(receiver, id)).items).toEqual([]);
    },
    120_000,
  );

  it('a SENSITIVE matter of which a question is asked without a name: no consent there is opens or ends it', async () => {
    const [sender, receiver] = [person('sender'), person('receiver')];
    const matter = MATTERS[2];
    const { caseId } = await begun(matter);
    const items = [{ kind: 'SUMMARY', body: '休業から戻る人の配置について、使える制度を知りたい。' }];
    const drafted = await draft(sender, caseId, { items, kind: 'CONSULT', programmeId: null, anonymous: true });
    const { hash } = await preview(sender, drafted.id);
    await act(sender, 'sendReferral', { ...at(drafted), previewHash: hash, confirmsAnonymous: true });
    await withdrawAll(caseId);
    await compare(`${matter.title}, unnamed`, drafted.id, 'SENT');
    const accepted = await act(receiver, 'acceptReferral', at(await look(receiver, drafted.id)));
    await openTo('supervisor of the receiver', accepted.caseId ?? '', 'auditor of the receiver');
    await act(receiver, 'addInterimWord', { ...at(accepted), word: '労働局の資料を調べています。' });
    await act(receiver, 'completeReferral', {
      ...at(await look(receiver, drafted.id)),
      outcome: 'RESOLVED',
      word: '両立支援の制度があります。',
    });
    await compare(`${matter.title}, unnamed`, drafted.id, 'COMPLETED');
  }, 120_000);

  it('is the same to the rule, to GraphQL and to raw SQL in every cell', () => {
    console.log(`matrix of referrals: ${size} cells at ${steps} steps, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(steps).toBe(21);
  });
});
