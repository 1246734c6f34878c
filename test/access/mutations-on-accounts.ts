import { codeAt, stepAt } from '../../apps/server/src/sign-in/totp.ts';
import { deskId, factorCode, type Person, requestId } from '../support/kit.ts';
import { unbase32 } from '../support/unbase32.ts';
import { type Mutation, type Outcome, press } from './mutation.ts';
import type { Asker, Input, World } from './world.ts';

const MEMBER = '{ id name memberships { id role state } actions }';

/** Done by those named; for everybody else the account or the role does not exist. */
const only =
  (askers: Partial<Record<Asker, Outcome>>, others: Outcome = 'NOT_FOUND') =>
  (asker: Asker): Outcome =>
    askers[asker] ?? (asker === 'stranger' ? 'UNAUTHENTICATED' : others);

let made = 0;
const newAccount = (): Input => {
  made += 1;
  return { signInName: `new-${made}@example.jp`, name: '新任 一', kana: 'シンニン ハジメ' };
};

async function createdBy(world: World): Promise<{ id: string; link: string }> {
  const answer = await press(world.person('administrator'), 'createStaff', newAccount(), '{ link staff { id } }');
  return { id: (answer['staff'] as { id: string }).id, link: String(answer['link']) };
}

async function proposed(world: World): Promise<string> {
  const { id } = await createdBy(world);
  const input = { staffId: id, role: 'COUNSELLOR', deskId: deskId('working-women') };
  const answer = await press(world.person('administrator'), 'grantMembership', input, MEMBER);
  return (answer['memberships'] as { id: string }[])[0]?.id ?? '';
}

async function enrolled(presses: Person): Promise<Input> {
  const { id, secret } = await press(presses, 'enrolSecondFactor', { code: factorCode() }, '{ id secret }');
  return { factorId: id, code: codeAt(unbase32(String(secret)), stepAt(new Date())) };
}

/** An account that somebody uses, to which the administrator has asked for a new way in. */
async function renewed(world: World): Promise<string> {
  const person = await world.desks.counsellor('合言葉 忘');
  await press(world.person('administrator'), 'inviteAgain', { staffId: person.id }, '{ link }');
  const [row] = await world.desks.superuser<{ id: string }>(
    'select id from app.invitation where staff_id = $1 and waits',
    [person.id],
  );
  return row?.id ?? '';
}

const REVIEW = '{ accessReview { organisation { id } desk { id } people { membership { id } } } }';
interface Review {
  readonly organisation: { id: string };
  readonly desk: { id: string } | null;
  readonly people: { membership: { id: string } }[];
}
async function reviewed(world: World): Promise<Input> {
  const { accessReview } = await world.person('supervisor').ask<{ accessReview: Review[] }>(REVIEW);
  const list = accessReview.find((each) => each.desk?.id === deskId('working-women'));
  return {
    organisationId: list?.organisation.id,
    deskId: list?.desk?.id,
    membershipIds: list?.people.map((each) => each.membership.id),
  };
}

/** Commands on accounts, roles and the second factor. */
export const ON_ACCOUNTS: Readonly<Record<string, Mutation>> = {
  acceptInvitation: {
    answer: '',
    on: 'SELF',
    ids: {},
    unrepeatable: 'A link is good once.',
    expect: () => 'DONE',
    input: async (world) => ({
      token: new URL((await createdBy(world)).link).hash.slice(1),
      password: 'はじめての長い合言葉です',
    }),
    other: (input) => ({ ...input, password: 'べつのはじめての合言葉です' }),
  },
  enrolSecondFactor: {
    answer: '{ id secret uri }',
    on: 'SELF',
    ids: {},
    input: () => ({ code: factorCode() }),
    other: (input) => ({ ...input, code: '' }),
  },
  confirmSecondFactor: {
    answer: '{ codes }',
    on: 'SELF',
    ids: { factorId: 'NOT_FOUND' },
    input: (_world, _matter, presses) => enrolled(presses),
    other: (input) => ({ ...input, code: '000000' }),
  },
  createStaff: {
    answer: '{ link staff { id name } }',
    on: 'DESK',
    by: 'administrator',
    ids: { organisationId: 'FORBIDDEN' },
    expect: only({ administrator: 'DONE' }, 'FORBIDDEN'),
    input: newAccount,
    other: (input) => ({ ...input, name: '別人 二' }),
  },
  inviteAgain: {
    answer: '{ link staff { id name } }',
    on: 'DESK',
    by: 'administrator',
    ids: { staffId: 'NOT_FOUND' },
    expect: only({ administrator: 'DONE' }),
    input: async (world) => ({ staffId: (await createdBy(world)).id }),
    other: (input) => ({ ...input, staffId: requestId() }),
  },
  confirmInvitation: {
    answer: '{ link staff { id name } }',
    on: 'DESK',
    by: 'supervisor',
    ids: { invitationId: 'NOT_FOUND' },
    expect: only({ supervisor: 'DONE', administrator: 'FORBIDDEN' }),
    input: async (world) => ({ invitationId: await renewed(world) }),
    other: (input) => ({ ...input, invitationId: requestId() }),
  },
  disableStaff: {
    answer: MEMBER,
    on: 'DESK',
    by: 'administrator',
    ids: { staffId: 'NOT_FOUND' },
    expect: only({ administrator: 'DONE' }),
    input: async (world) => ({ staffId: (await createdBy(world)).id, version: 1, reason: '退職' }),
    other: (input) => ({ ...input, reason: '異動' }),
  },
  grantMembership: {
    answer: MEMBER,
    on: 'DESK',
    by: 'administrator',
    ids: { staffId: 'NOT_FOUND', deskId: 'FORBIDDEN', organisationId: 'FORBIDDEN', deputyForId: 'BAD_USER_INPUT' },
    expect: only({ administrator: 'DONE' }),
    input: async (world) => ({
      staffId: (await createdBy(world)).id,
      role: 'COUNSELLOR',
      deskId: deskId('working-women'),
    }),
    other: (input) => ({ ...input, role: 'SUPERVISOR' }),
  },
  confirmMembership: {
    answer: MEMBER,
    on: 'DESK',
    by: 'supervisor',
    ids: { membershipId: 'NOT_FOUND' },
    expect: only({ supervisor: 'DONE', administrator: 'FORBIDDEN' }),
    input: async (world) => ({ membershipId: await proposed(world) }),
    other: (input) => ({ ...input, membershipId: requestId() }),
  },
  endMembership: {
    answer: MEMBER,
    on: 'DESK',
    by: 'administrator',
    ids: { membershipId: 'NOT_FOUND' },
    expect: only({ supervisor: 'DONE', administrator: 'DONE' }),
    input: async (world) => ({ membershipId: await proposed(world), reason: '提案の取消し' }),
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  removeSecondFactor: {
    answer: MEMBER,
    on: 'DESK',
    by: 'administrator',
    ids: { staffId: 'NOT_FOUND' },
    expect: only({ administrator: 'DONE' }),
    input: async (world) => ({
      staffId: (await world.desks.person('端末 失', { role: 'SUPERVISOR', desk: 'work-style' })).id,
      reason: '端末の紛失',
    }),
    other: (input) => ({ ...input, reason: '機種変更' }),
  },
  confirmAccessReview: {
    answer: '{ fiscalYear }',
    on: 'DESK',
    by: 'supervisor',
    ids: { organisationId: 'NOT_FOUND', deskId: 'NOT_FOUND', membershipIds: 'CONFLICT' },
    expect: only({ supervisor: 'DONE' }, 'FORBIDDEN'),
    input: reviewed,
    other: (input) => ({ ...input, membershipIds: [] }),
  },
};
