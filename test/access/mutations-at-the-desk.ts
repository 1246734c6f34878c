import { deskId, factorCode, PASSWORD, requestId } from '../support/kit.ts';
import { CASE, type Mutation, press, SHEET, VIEWER } from './mutation.ts';
import { type Input, sheetAt, topicAt, type World } from './world.ts';

async function companyAt(world: World): Promise<Input> {
  const company = await press(world.person('counsellor'), 'registerCompany', {
    deskId: deskId('working-women'),
    name: '空想印刷株式会社',
  });
  return { id: company['id'], deskId: deskId('working-women') };
}

/** Commands on the own account, and those that write something new at a desk. */
export const AT_DESKS: Readonly<Record<string, Mutation>> = {
  signIn: {
    answer: VIEWER,
    on: 'SELF',
    ids: {},
    unrepeatable: 'Each sign-in opens a session of its own.',
    expect: () => 'DONE',
    input: (world, _matter, presses) => ({
      signInName: presses.id === '' ? world.person('counsellor').signInName : presses.signInName,
      password: PASSWORD,
      code: factorCode(),
    }),
    other: (input) => ({ ...input, password: 'ちがう合言葉にしてみる' }),
  },
  signOut: {
    answer: '',
    on: 'SELF',
    ids: {},
    unrepeatable: 'Afterwards nobody is there to repeat it.',
    input: () => ({}),
    other: (input) => input,
  },
  signOutEverywhere: {
    answer: '',
    on: 'SELF',
    ids: {},
    unrepeatable: 'Afterwards nobody is there to repeat it.',
    input: () => ({}),
    other: (input) => input,
  },
  changePassword: {
    answer: '',
    on: 'SELF',
    ids: {},
    input: () => ({ currentPassword: PASSWORD, newPassword: 'まったくあたらしい長い合言葉' }),
    other: (input) => ({ ...input, newPassword: 'もっとずっとあたらしい長い合言葉' }),
  },
  savePreferences: {
    answer: VIEWER,
    on: 'SELF',
    ids: { homeDeskId: 'FORBIDDEN' },
    input: () => ({ locale: 'ja' }),
    other: (input) => ({ ...input, locale: 'en' }),
  },
  markNoticesRead: {
    answer: '{ items { id readAt } unread { value } }',
    on: 'SELF',
    // What is not one's own is left alone, like what is not there.
    ids: { ids: 'DONE' },
    input: () => ({ ids: [requestId()] }),
    other: () => ({ ids: [] }),
  },
  recordInquiry: {
    answer: SHEET,
    on: 'DESK',
    ids: {
      draftId: 'DONE',
      deskId: 'FORBIDDEN',
      companyId: 'BAD_USER_INPUT',
      contactId: 'BAD_USER_INPUT',
      clientId: 'BAD_USER_INPUT',
      programmeIds: 'BAD_USER_INPUT',
      caseId: 'NOT_FOUND',
    },
    input: () => sheetAt('working-women'),
    other: (input) => ({ ...input, content: '別の相談' }),
  },
  saveInquiryDraft: {
    answer: '{ id content version }',
    on: 'DESK',
    ids: { draftId: 'DONE', deskId: 'FORBIDDEN' },
    input: () => ({
      draftId: requestId(),
      deskId: deskId('working-women'),
      content: '{"memo":"書きかけ"}',
      startedAt: new Date().toISOString(),
    }),
    other: (input) => ({ ...input, content: '{"memo":"別の書きかけ"}' }),
  },
  discardInquiryDraft: {
    answer: '',
    on: 'SELF',
    ids: { draftId: 'DONE' },
    input: () => ({ draftId: requestId() }),
    other: () => ({ draftId: requestId() }),
  },
  tallyContact: {
    answer: '{ id kind }',
    on: 'DESK',
    ids: { deskId: 'FORBIDDEN' },
    input: () => ({ deskId: deskId('working-women'), tallyKind: 'QUERY', channel: 'PHONE' }),
    other: (input) => ({ ...input, channel: 'VISIT' }),
  },
  openCase: {
    answer: CASE,
    on: 'DESK',
    ids: {
      deskId: 'FORBIDDEN',
      inquiryId: 'NOT_FOUND',
      companyId: 'BAD_USER_INPUT',
      establishmentId: 'BAD_USER_INPUT',
      contactId: 'BAD_USER_INPUT',
      clientId: 'BAD_USER_INPUT',
      programmeIds: 'BAD_USER_INPUT',
    },
    input: () => ({
      deskId: deskId('working-women'),
      kind: 'COMPANY',
      subject: '育業の制度',
      topics: [topicAt('working-women')],
    }),
    other: (input) => ({ ...input, subject: '別の件' }),
  },
  registerCompany: {
    answer: '{ id name }',
    on: 'DESK',
    ids: { deskId: 'FORBIDDEN' },
    other: (input) => ({ ...input, name: '別の空想株式会社' }),
    input: () => ({ deskId: deskId('working-women'), name: '空想製菓株式会社', contact: { name: '窓口 花子' } }),
  },
  updateCompany: {
    answer: '{ id name address }',
    on: 'DESK',
    ids: { id: 'NOT_FOUND', deskId: 'FORBIDDEN' },
    other: (input) => ({ ...input, address: '別の所' }),
    input: async (world) => ({ ...(await companyAt(world)), version: 1, address: '空想区架空町1-1' }),
  },
  registerClient: {
    answer: '{ id name }',
    on: 'DESK',
    ids: { deskId: 'FORBIDDEN' },
    other: (input) => ({ ...input, name: '別 花子' }),
    input: () => ({ deskId: deskId('working-women'), name: '架空 花子' }),
  },
};
