import { deskId, requestId } from '../support/kit.ts';
import { type Mutation, type Outcome, press } from './mutation.ts';
import type { Asker, Input, World } from './world.ts';

const ORDER = '{ id kind encoding rows unfit { letter count rows } address expiresAt takenAt }';
const AT_ANY_DESK: readonly Asker[] = ['counsellor', 'colleague', 'supervisor', 'other desk', 'adviser'];
/** Whoever reads rows takes out their own; the desk in the filter opens nothing. */
const readersOfRows = (asker: Asker): Outcome => (AT_ANY_DESK.includes(asker) ? 'DONE' : 'FORBIDDEN');

const REQUEST = '{ id number status subjectName version actions decidedBy { id } validUntil }';
const PASSAGE = '{ id source body ranges { start end } }';

async function asked(world: World): Promise<Input> {
  const company = await press(world.person('supervisor'), 'registerCompany', {
    deskId: deskId('working-women'),
    name: '開示を求める空想株式会社',
  });
  return {
    deskId: deskId('working-women'),
    companyId: company['id'],
    reference: '8総務第12号',
    reason: '本人からの開示請求',
  };
}

async function requested(world: World): Promise<Input> {
  const { id } = await press(world.person('supervisor'), 'prepareDisclosure', await asked(world));
  return { id, version: 1 };
}

/** A request that the approver has opened, with one passage: a sheet of the company. */
async function opened(world: World): Promise<{ id: string; passageId: string; version: number }> {
  const input = await asked(world);
  await world.record('OWN_COMPANY', { companyId: input['companyId'], content: '就業規則の相談' });
  const { id } = await press(world.person('supervisor'), 'prepareDisclosure', input);
  await press(world.person('approver'), 'approveDisclosure', { id, version: 1 });
  const [passage] = await world.desks.superuser<{ id: string; version: number }>(
    `select p.id, d.version from app.disclosure_passage p join app.disclosure d on d.id = p.disclosure_id where d.id = $1 and p.field = 'CONTENT'`,
    [id],
  );
  return { id: String(id), passageId: passage?.id ?? '', version: passage?.version ?? 0 };
}

async function range(world: World): Promise<Input> {
  const { id, passageId } = await opened(world);
  return { id, passageId, start: 0, end: 4 };
}

async function completed(world: World): Promise<Input> {
  const { id, version } = await opened(world);
  await press(world.person('approver'), 'completeDisclosure', { id, version });
  return { id };
}

/** The two who stand behind it; the auditor knows of it; for everybody else there is none. */
const ofTheTwo = (asker: Asker): Outcome => {
  if (asker === 'supervisor' || asker === 'approver') return 'DONE';
  return asker === 'auditor' ? 'FORBIDDEN' : 'NOT_FOUND';
};
const ofTheSecond = (asker: Asker): Outcome => (asker === 'supervisor' ? 'FORBIDDEN' : ofTheTwo(asker));

/** Commands by which content leaves the house. */
export const OF_DISCLOSURE: Readonly<Record<string, Mutation>> = {
  exportInquiries: {
    answer: ORDER,
    on: 'DESK',
    ids: {},
    expect: readersOfRows,
    input: () => ({ reason: '月次報告の点検', encoding: 'CP932', filter: { deskId: deskId('working-women') } }),
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  exportCases: {
    answer: ORDER,
    on: 'DESK',
    ids: {},
    expect: readersOfRows,
    input: () => ({ reason: '月次報告の点検', filter: { deskId: deskId('working-women') } }),
    other: (input) => ({ ...input, encoding: 'CP932' }),
  },
  prepareDisclosure: {
    answer: REQUEST,
    on: 'DESK',
    by: 'supervisor',
    ids: { deskId: 'FORBIDDEN', clientId: 'BAD_USER_INPUT', companyId: 'NOT_FOUND' },
    expect: (asker) => (asker === 'supervisor' ? 'DONE' : 'FORBIDDEN'),
    input: asked,
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  approveDisclosure: {
    answer: REQUEST,
    on: 'DESK',
    by: 'approver',
    ids: { id: 'NOT_FOUND' },
    expect: ofTheSecond,
    input: requested,
    other: (input) => ({ ...input, version: 2 }),
  },
  rejectDisclosure: {
    answer: REQUEST,
    on: 'DESK',
    by: 'approver',
    ids: { id: 'NOT_FOUND' },
    expect: ofTheSecond,
    input: async (world) => ({ ...(await requested(world)), reason: '本人確認ができない' }),
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  blackOut: {
    answer: PASSAGE,
    on: 'DESK',
    by: 'supervisor',
    ids: { id: 'NOT_FOUND', passageId: 'NOT_FOUND' },
    expect: ofTheTwo,
    input: range,
    other: (input) => ({ ...input, end: 5 }),
  },
  liftBlackOut: {
    answer: PASSAGE,
    on: 'DESK',
    by: 'supervisor',
    ids: { id: 'NOT_FOUND', passageId: 'NOT_FOUND' },
    expect: ofTheTwo,
    input: range,
    other: (input) => ({ ...input, end: 5 }),
  },
  completeDisclosure: {
    answer: REQUEST,
    on: 'DESK',
    by: 'supervisor',
    ids: { id: 'NOT_FOUND' },
    expect: ofTheTwo,
    input: async (world) => {
      const { id, version } = await opened(world);
      return { id, version };
    },
    other: (input) => ({ ...input, version: 99 }),
  },
  printDisclosure: {
    answer: `{ disclosure ${REQUEST} passages ${PASSAGE} }`,
    on: 'DESK',
    by: 'supervisor',
    ids: { id: 'NOT_FOUND' },
    expect: ofTheTwo,
    input: completed,
    other: (input) => ({ ...input, id: requestId() }),
  },
};
