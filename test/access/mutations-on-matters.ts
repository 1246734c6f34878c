import { addDays, dateInTokyo } from '@madoguchi/domain';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { deskId, requestId } from '../support/kit.ts';
import { CASE, type Mutation, type Outcome, press, SHEET } from './mutation.ts';
import { type Asker, AT_THE_DESK, type Input, type Matter, type Place, reads, type World } from './world.ts';

const CONSENTS = '{ caseId canRecord consents { id status items endsOn canWithdraw } }';
const soon = (days: number) => addDays(dateInTokyo(new Date()), days);

/** The case as its owner last saw it. */
const seen = async (world: World, matter: Matter): Promise<Input> => ({
  id: matter.caseId,
  version: await world.version('cases', matter.caseId),
});
const sheet = async (world: World, matter: Matter): Promise<Input> => ({
  id: matter.inquiryId,
  version: await world.version('inquiry', matter.inquiryId),
});

async function noteOn(matter: Matter): Promise<string> {
  const view = await press(
    matter.owner,
    'addNote',
    { caseId: matter.caseId, kind: 'MEMO', audience: 'ORGANISATION', body: '折り返した。' },
    '{ timeline { kind id } }',
  );
  const entries = view['timeline'] as { kind: string; id: string }[];
  return entries.find((each) => each.kind === 'NOTE')?.id ?? '';
}

async function taskOn(matter: Matter): Promise<string> {
  const view = await press(
    matter.owner,
    'addTask',
    { caseId: matter.caseId, title: '規程の案を送る', dueOn: soon(3) },
    '{ tasks { id } }',
  );
  return (view['tasks'] as { id: string }[])[0]?.id ?? '';
}

const id = { id: 'NOT_FOUND' } as const;
const supervisorAlone = (asker: Asker, place: Place): Outcome | undefined =>
  reads(asker, place) && asker !== 'supervisor' ? 'FORBIDDEN' : undefined;
const notColleague = (asker: Asker, place: Place): Outcome | undefined =>
  asker === 'colleague' && reads(asker, place) ? 'FORBIDDEN' : undefined;

/** A consent that every kind of case takes: in writing, to a desk by name, by a proxy with a mandate. */
const agreed = (matter: Matter): Input => {
  const [organisation, desk] = matter.place === 'OTHER_ORGANISATION' ? ['TMG', 'working-women'] : ['TCCI', 'tcci-chuo'];
  return {
    caseId: matter.caseId,
    giverName: '見本 太郎',
    capacity: 'PROXY',
    mandate: '委任状を確かめた',
    toOrganisationId: referenceId('organisation', organisation),
    toDeskId: deskId(desk),
    purpose: '相談の継続',
    method: 'WRITING',
    evidence: '棚3',
    wordingId: referenceId('consent_wording', 'SENSITIVE:1:ja'),
  };
};

async function consentOn(matter: Matter): Promise<string> {
  const view = await press(matter.owner, 'recordConsent', agreed(matter), '{ consents { id } }');
  return (view['consents'] as { id: string }[])[0]?.id ?? '';
}

/** Commands on a case or a sheet that exists. */
export const ON_MATTERS: Readonly<Record<string, Mutation>> = {
  correctInquiry: {
    answer: SHEET,
    on: 'MATTER',
    ids: { ...id, programmeIds: 'BAD_USER_INPUT' },
    expect: notColleague,
    input: async (world, matter) => ({ ...(await sheet(world, matter)), reason: '聞き違い', content: '直した内容' }),
    other: (input) => ({ ...input, content: '別の内容' }),
  },
  attachInquiryToCase: {
    answer: SHEET,
    on: 'MATTER',
    ids: { ...id, caseId: 'NOT_FOUND' },
    input: async (world, matter) => ({ id: (await world.record(matter.place)).id, version: 1, caseId: matter.caseId }),
    other: (input) => ({ ...input, version: 2 }),
  },
  moveInquiry: {
    answer: SHEET,
    on: 'MATTER',
    by: 'supervisor',
    expect: supervisorAlone,
    ids: { ...id, toDeskId: 'NOT_FOUND', toCompanyId: 'NOT_FOUND', toClientId: 'BAD_USER_INPUT' },
    input: async (world, matter) => ({ ...(await sheet(world, matter)), reason: '別件', detachFromCase: true }),
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  assignCase: {
    answer: CASE,
    on: 'MATTER',
    ids: { ...id, assigneeId: 'BAD_USER_INPUT', deputyId: 'BAD_USER_INPUT' },
    input: async (world, matter) => ({ ...(await seen(world, matter)), assigneeId: matter.owner.id }),
    other: (input) => ({ ...input, deputyId: null }),
  },
  startCase: { answer: CASE, on: 'MATTER', ids: id, input: seen, other: (input) => ({ ...input, version: 99 }) },
  holdCase: {
    answer: CASE,
    on: 'MATTER',
    ids: id,
    input: async (world, matter) => ({
      ...(await seen(world, matter)),
      on: 'CLIENT',
      until: soon(7),
      reason: '資料を待つ',
    }),
    other: (input) => ({ ...input, until: soon(8) }),
  },
  wakeCase: {
    answer: CASE,
    on: 'MATTER',
    ids: id,
    other: (input) => ({ ...input, version: 99 }),
    input: async (world, matter) => {
      await press(matter.owner, 'holdCase', {
        ...(await seen(world, matter)),
        on: 'CLIENT',
        until: soon(7),
        reason: '待つ',
      });
      return seen(world, matter);
    },
  },
  closeCase: {
    answer: CASE,
    on: 'MATTER',
    ids: id,
    other: (input) => ({ ...input, note: '別の結び' }),
    input: async (world, matter) => ({ ...(await seen(world, matter)), outcome: 'RESOLVED', note: '制度ができた' }),
  },
  reopenCase: {
    answer: CASE,
    on: 'MATTER',
    ids: id,
    expect: notColleague,
    other: (input) => ({ ...input, reason: '別の理由' }),
    input: async (world, matter) => {
      await press(matter.owner, 'closeCase', { ...(await seen(world, matter)), outcome: 'RESOLVED' });
      return { ...(await seen(world, matter)), reason: '続きがある' };
    },
  },
  amendCase: {
    answer: CASE,
    on: 'MATTER',
    ids: { ...id, establishmentId: 'BAD_USER_INPUT', contactId: 'BAD_USER_INPUT' },
    input: async (world, matter) => ({ ...(await seen(world, matter)), subject: '直した件名' }),
    other: (input) => ({ ...input, subject: '別の件名' }),
  },
  pointOutProgrammes: {
    answer: CASE,
    on: 'MATTER',
    ids: { ...id, programmeIds: 'BAD_USER_INPUT' },
    input: async (world, matter) => ({ ...(await seen(world, matter)), programmeIds: [] }),
    other: (input) => ({ ...input, version: 99 }),
  },
  leaveMessage: {
    answer: CASE,
    on: 'MATTER',
    ids: id,
    other: (input) => ({ ...input, message: '別の伝言' }),
    input: async (world, matter) => ({ ...(await seen(world, matter)), message: '折り返し待ち', nextOn: soon(2) }),
  },
  setCasePool: {
    answer: CASE,
    on: 'MATTER',
    by: 'supervisor',
    ids: { ...id, staffIds: 'BAD_USER_INPUT' },
    other: (input) => ({ ...input, staffIds: [] }),
    expect: (asker, place) =>
      reads(asker, place) && !(asker === 'supervisor' && place === 'OWN_SENSITIVE') ? 'FORBIDDEN' : undefined,
    input: async (world, matter) => ({ ...(await seen(world, matter)), staffIds: [matter.owner.id] }),
  },
  readInEmergency: {
    answer: CASE,
    on: 'MATTER',
    by: 'colleague',
    ids: id,
    other: (input) => ({ ...input, reason: '別の理由' }),
    expect: (asker, place) => {
      if (place !== 'OWN_SENSITIVE' || !AT_THE_DESK.includes(asker)) return 'NOT_FOUND';
      return asker === 'colleague' ? 'DONE' : 'INVALID_TRANSITION';
    },
    input: (_world, matter) => ({ id: matter.caseId, reason: '担当が不在で、本人から至急の電話' }),
  },
  recordConsent: {
    answer: CONSENTS,
    on: 'MATTER',
    ids: {
      caseId: 'NOT_FOUND',
      toOrganisationId: 'BAD_USER_INPUT',
      toDeskId: 'BAD_USER_INPUT',
      witnessId: 'BAD_USER_INPUT',
      wordingId: 'BAD_USER_INPUT',
    },
    other: (input) => ({ ...input, purpose: '別の目的' }),
    input: (_world, matter) => agreed(matter),
  },
  withdrawConsent: {
    answer: CONSENTS,
    on: 'MATTER',
    ids: id,
    other: (input) => ({ ...input, note: '別の言葉' }),
    input: async (_world, matter) => ({ id: await consentOn(matter) }),
  },
  addTask: {
    answer: CASE,
    on: 'MATTER',
    ids: { caseId: 'NOT_FOUND' },
    other: (input) => ({ ...input, title: '別の予定' }),
    input: (_world, matter) => ({ caseId: matter.caseId, title: '規程の案を送る', dueOn: soon(3) }),
  },
  completeTask: {
    answer: CASE,
    on: 'MATTER',
    ids: id,
    input: async (_world, matter) => ({ id: await taskOn(matter) }),
    other: () => ({ id: requestId() }),
  },
  addNote: {
    answer: CASE,
    on: 'MATTER',
    ids: { caseId: 'NOT_FOUND', correctsNoteId: 'NOT_FOUND', derivedFromItemIds: 'NOT_FOUND' },
    other: (input) => ({ ...input, body: '別の記録' }),
    input: (_world, matter) => ({ caseId: matter.caseId, kind: 'MEMO', audience: 'DESK', body: '折り返した。' }),
  },
  retractNote: {
    answer: CASE,
    on: 'MATTER',
    by: 'supervisor',
    ids: id,
    expect: supervisorAlone,
    other: (input) => ({ ...input, reason: '別の理由' }),
    input: async (_world, matter) => ({ id: await noteOn(matter), reason: '別人の記録だった' }),
  },
};
