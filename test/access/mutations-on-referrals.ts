import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { deskId, type Person, requestId } from '../support/kit.ts';
import { type Mutation, type Outcome, press } from './mutation.ts';
import { type Asker, type Input, type Matter, type Place, reads, type World } from './world.ts';

const ANSWER = '{ id number kind status end items { id content } words { id body } actions }';
const SEEN = '{ id number version status }';
const id = { id: 'NOT_FOUND' } as const;

const ORGANISATION = (matter: Matter) => (matter.place === 'OTHER_ORGANISATION' ? 'TCCI' : 'TMG');
/** A desk of the own organisation that nobody of this world works at. */
const elsewhere = (matter: Matter) => deskId(ORGANISATION(matter) === 'TCCI' ? 'tcci-chuo' : 'tmg-policy');

async function agreed(matter: Matter): Promise<void> {
  const toDeskId = elsewhere(matter);
  await press(
    matter.owner,
    'recordConsent',
    {
      caseId: matter.caseId,
      giverName: '見本 太郎',
      capacity: 'PROXY',
      mandate: '委任状を確かめた',
      toOrganisationId: referenceId('organisation', ORGANISATION(matter)),
      toDeskId,
      items: ['IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE', 'OUTCOME'],
      purpose: '相談の継続',
      method: 'WRITING',
      evidence: '棚3',
      wordingId: referenceId('consent_wording', 'SENSITIVE:1:ja'),
    },
    '{ caseId }',
  );
}

const consultation = (matter: Matter): Input => ({
  caseId: matter.caseId,
  kind: 'CONSULT',
  toDeskId: elsewhere(matter),
  items: [{ kind: 'SUMMARY', body: '制度の相談。' }],
});

interface Seen extends Input {
  readonly id: string;
  readonly version: number;
}
const seen = (view: Record<string, unknown>): Seen => ({ id: String(view['id']), version: Number(view['version']) });

async function drafted(matter: Matter): Promise<Seen> {
  return seen(await press(matter.owner, 'draftReferral', consultation(matter), SEEN));
}

async function looked(owner: Person, referral: Seen): Promise<Seen> {
  const { previewReferral } = await owner.ask<{ previewReferral: { hash: string } }>(
    'query ($id: UUID!) { previewReferral(id: $id) { hash } }',
    { id: referral.id },
  );
  return { ...referral, previewHash: previewReferral.hash };
}

async function readyToSend(matter: Matter): Promise<Seen> {
  await agreed(matter);
  return looked(matter.owner, await drafted(matter));
}

async function sent(matter: Matter): Promise<Seen> {
  return seen(await press(matter.owner, 'sendReferral', await readyToSend(matter), SEEN));
}

/** Nobody at these places stands at the receiving end: whoever reads the case may see the referral and not act on it. */
const receiverAlone = (asker: Asker, place: Place): Outcome | undefined =>
  reads(asker, place) ? 'FORBIDDEN' : undefined;

/** What nobody of this world can change stands once for each place. */
const standing = new WeakMap<World, Map<Place, Promise<Seen>>>();
function sentOnce(world: World, matter: Matter): Promise<Seen> {
  const places = standing.get(world) ?? new Map<Place, Promise<Seen>>();
  standing.set(world, places);
  const known = places.get(matter.place) ?? sent(matter);
  places.set(matter.place, known);
  return known;
}

/** The receiving desk takes it, where this world has nobody there. */
async function receiverOf(world: World, matter: Matter): Promise<Person> {
  return world.desks.counsellor('受入 窓口', ORGANISATION(matter) === 'TCCI' ? 'tcci-chuo' : 'tmg-policy');
}

/** A referral as far as the receiving desk has brought it. */
async function broughtTo(world: World, matter: Matter, ...verbs: readonly (readonly [string, Input])[]) {
  const person = await receiverOf(world, matter);
  let referral = await sent(matter);
  for (const [verb, input] of verbs) {
    const presses = verb === 'requestReferralCancellation' ? matter.owner : person;
    referral = seen(await press(presses, verb, { ...referral, ...input }, SEEN));
  }
  return { person, referral };
}
const ACCEPTED = ['acceptReferral', {}] as const;
const RETURNED = ['returnReferral', { reason: 'MISSING_FACTS', note: '従業員数が分からない' }] as const;
const ASKED = ['requestReferralCancellation', { reason: 'NO_LONGER_NEEDED' }] as const;

const byReceiver =
  (input: Input, ...verbs: readonly (readonly [string, Input])[]): NonNullable<Mutation['legally']> =>
  async (world, matter) => {
    const { person, referral } = await broughtTo(world, matter, ...verbs);
    return { person, input: { ...referral, ...input } };
  };
const bySender =
  (input: Input, ...verbs: readonly (readonly [string, Input])[]): NonNullable<Mutation['legally']> =>
  async (world, matter) => {
    const { referral } = await broughtTo(world, matter, ...verbs);
    return { person: matter.owner, input: { ...referral, ...input } };
  };

const ofReceiver = (
  input: Input,
  ids: Mutation['ids'] = {},
  before: readonly (readonly [string, Input])[] = [],
): Mutation => ({
  answer: ANSWER,
  legally: byReceiver(input, ...before),
  on: 'MATTER',
  ids: { ...id, ...ids },
  expect: receiverAlone,
  unrepeatable: 'nobody of this world stands at the receiving end',
  other: (typed) => ({ ...typed, version: 99 }),
  input: async (world, matter) => ({ ...(await sentOnce(world, matter)), ...input }),
});
const ofSender = (input: Input, other: Mutation['other']): Mutation => ({
  answer: ANSWER,
  on: 'MATTER',
  ids: id,
  other,
  input: async (_world, matter) => ({ ...(await sent(matter)), ...input }),
});

/** A referral outside, looked at. */
async function outside(matter: Matter): Promise<Seen> {
  const draft = { ...consultation(matter), kind: 'EXTERNAL', toDeskId: null, bodyName: '法テラス東京' };
  return looked(matter.owner, seen(await press(matter.owner, 'draftReferral', draft, SEEN)));
}

/** Somebody who takes the call at the receiving desk. */
async function colleagueAt(world: World, matter: Matter): Promise<string> {
  const desk = ORGANISATION(matter) === 'TCCI' ? 'tcci-chuo' : 'tmg-policy';
  return (await world.desks.counsellor('電話 受手', desk)).id;
}

/** A desk asks for the case, as it did before the case became what it is. */
async function askedFor(world: World, matter: Matter): Promise<string> {
  const askingId = requestId();
  await world.desks.superuser(
    `insert into app.case_request (id, case_id, owner_desk_id, asking_desk_id, asking_organisation_id, asked_by_id, body, created_at)
     select $1, c.id, c.desk_id, $3, c.organisation_id, $4, '昨年の支援先', now() from app.cases c where c.id = $2
     on conflict do nothing`,
    [askingId, matter.caseId, elsewhere(matter), matter.owner.id],
  );
  const [row] = await world.desks.superuser<{ id: string }>(
    'select id from app.case_request where case_id = $1 and answered_at is null',
    [matter.caseId],
  );
  return row?.id ?? '';
}

/** Commands on a referral, by what the asker is to the case that it leaves from. */
export const ON_REFERRALS: Readonly<Record<string, Mutation>> = {
  draftReferral: {
    answer: ANSWER,
    on: 'MATTER',
    ids: {
      id: 'NOT_FOUND',
      caseId: 'NOT_FOUND',
      toDeskId: 'BAD_USER_INPUT',
      programmeId: 'BAD_USER_INPUT',
      caseRequestId: 'NOT_FOUND',
    },
    other: (input) => ({ ...input, items: [] }),
    input: (_world: World, matter) => consultation(matter),
  },
  sendReferral: {
    answer: ANSWER,
    on: 'MATTER',
    ids: id,
    other: (input) => ({ ...input, version: 99 }),
    input: (_world, matter) => readyToSend(matter),
  },
  acceptReferral: ofReceiver({}, { assigneeId: 'FORBIDDEN' }),
  acknowledgeReferral: ofReceiver({}),
  declineReferral: ofReceiver({ reason: 'NO_CAPACITY' }, { suggestedDeskId: 'FORBIDDEN' }),
  returnReferral: ofReceiver({ reason: 'MISSING_FACTS', note: '従業員数が分からない' }),
  addInterimWord: ofReceiver({ word: '日程を調整しています。' }, {}, [ACCEPTED]),
  completeReferral: ofReceiver({ outcome: 'RESOLVED', word: '規程の案をお渡しした。' }, {}, [ACCEPTED]),
  handBackReferral: ofReceiver({ reason: 'CLIENT_DECLINED', workDone: '電話で説明した。' }, {}, [ACCEPTED]),
  confirmReferralCancellation: ofReceiver({ confirm: true }, {}, [ACCEPTED, ASKED]),
  withdrawReferral: ofSender({ reason: 'SOLVED_HERE' }, (input) => ({ ...input, reason: 'WRONG_DESK' })),
  markReferralEnteredInError: ofSender({ reason: 'WRONG_CASE' }, (input) => ({ ...input, reason: 'MADE_TWICE' })),
  resendReferral: {
    answer: ANSWER,
    on: 'MATTER',
    ids: id,
    expect: (asker, place) => (reads(asker, place) ? 'INVALID_TRANSITION' : undefined),
    unrepeatable: 'nobody of this world returns it',
    legally: async (world, matter) => {
      const { referral } = await broughtTo(world, matter, RETURNED);
      return { person: matter.owner, input: await looked(matter.owner, referral) };
    },
    other: (input) => ({ ...input, version: 99 }),
    input: async (world, matter) => ({ ...(await sentOnce(world, matter)), previewHash: '0' }),
  },
  requestReferralCancellation: {
    ...ofSender({ reason: 'NO_LONGER_NEEDED' }, (input) => ({ ...input, version: 99 })),
    legally: bySender({ reason: 'NO_LONGER_NEEDED' }, ACCEPTED),
    expect: (asker, place) => (reads(asker, place) ? 'INVALID_TRANSITION' : undefined),
    input: async (world, matter) => ({ ...(await sentOnce(world, matter)), ...{ reason: 'NO_LONGER_NEEDED' } }),
    unrepeatable: 'nobody of this world accepts it',
  },
  shareItems: {
    ...ofSender({ items: [{ kind: 'SUMMARY', body: '追加の要旨' }] }, (input) => ({ ...input, version: 99 })),
    legally: bySender({ items: [{ kind: 'SUMMARY', body: '追加の要旨' }] }, ACCEPTED),
    expect: (asker, place) => (reads(asker, place) ? 'INVALID_TRANSITION' : undefined),
    input: async (world, matter) => ({
      ...(await sentOnce(world, matter)),
      ...{ items: [{ kind: 'SUMMARY', body: '追加の要旨' }] },
    }),
    unrepeatable: 'nobody of this world accepts it',
  },
  giveExternalReferral: {
    answer: ANSWER,
    on: 'MATTER',
    ids: id,
    other: (input) => ({ ...input, version: 99 }),
    input: (_world, matter) => outside(matter),
  },
  closeReferralLoop: {
    answer: ANSWER,
    on: 'MATTER',
    ids: id,
    other: (input) => ({ ...input, note: '別の言葉' }),
    input: async (_world, matter) =>
      seen(await press(matter.owner, 'giveExternalReferral', await outside(matter), SEEN)),
  },
  transferLive: {
    answer: ANSWER,
    on: 'MATTER',
    ids: { ...id, acceptedById: 'BAD_USER_INPUT' },
    other: (input) => ({ ...input, version: 99 }),
    input: async (world, matter) => ({
      ...(await readyToSend(matter)),
      acceptedById: await colleagueAt(world, matter),
    }),
  },
  requestCase: {
    answer: '',
    on: 'DESK',
    ids: { deskId: 'FORBIDDEN' },
    other: (input) => ({ ...input, reason: '別の理由' }),
    input: () => ({ deskId: deskId('working-women'), number: 'R8-999999', reason: '以前にこちらで相談を受けた' }),
  },
  declineCaseRequest: {
    answer: '{ id answeredAt reasonCode actions }',
    on: 'MATTER',
    ids: id,
    // Whoever has the case, and the supervisors of its desk; a colleague may send it and not send the asker away.
    expect: (asker, place) => (asker === 'colleague' && reads(asker, place) ? 'FORBIDDEN' : undefined),
    other: (input) => ({ ...input, reason: 'MISTAKEN' }),
    input: async (world, matter) => ({
      id: await askedFor(world, matter),
      reason: 'HELPED_HERE',
      note: '年度内は当窓口で',
    }),
  },
};
