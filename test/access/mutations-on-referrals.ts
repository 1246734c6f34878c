import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { deskId, type Person } from '../support/kit.ts';
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
      wordingId: referenceId('consent_wording', 'STANDARD:1:ja'),
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
  acceptReferral: {
    answer: ANSWER,
    on: 'MATTER',
    ids: { ...id, assigneeId: 'FORBIDDEN' },
    expect: receiverAlone,
    unrepeatable: 'nobody of this world stands at the receiving end',
    other: (input) => ({ ...input, version: 99 }),
    input: (_world, matter) => sent(matter),
  },
};
