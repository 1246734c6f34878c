import { addDays, dateInTokyo } from '@madoguchi/domain';
import { deskId, type Person, requestId } from '../support/kit.ts';
import { documentOf } from './mutation.ts';
import { type Input, sheetAt, topicAt, type World } from './world.ts';

/** Words that stand nowhere else: letters that nobody uses, a reading, a number to call back, an address. */
export interface Canary {
  readonly word: string;
  readonly kana: string;
  readonly telephone: string;
  readonly email: string;
}

export const CANARIES = {
  sensitive: {
    word: '鵺麒麟貔貅',
    kana: 'ヌエキリンヒキュウ',
    telephone: '03-5320-4649',
    email: 'nue-kirin@example.jp',
  },
  individual: { word: '饕餮魍魎', kana: 'トウテツモウリョウ', telephone: '03-5388-7531', email: 'totetsu@example.jp' },
  elsewhere: { word: '螭龍贔屓', kana: 'チリョウヒイキ', telephone: '03-5211-8642', email: 'hiiki@example.jp' },
} as const satisfies Record<string, Canary>;

/** What somebody might type who knows a part of it. */
export function typedOf({ word, kana, telephone, email }: Canary): string[] {
  const digits = telephone.replaceAll('-', '');
  return [
    word,
    word.slice(0, 1),
    word.slice(1, 3),
    kana,
    kana.slice(0, 2),
    digits,
    digits.slice(0, 6),
    digits.slice(-4),
    email,
  ];
}

/** None of these may stand in any reply; a telephone number stands in many notations. */
export function tracesOf({ word, kana, telephone, email }: Canary): string[] {
  return [word.slice(0, 2), word.slice(-2), kana, telephone, telephone.replaceAll('-', '').slice(1), email];
}

/** What a planting leaves: the ids that nobody without a right may meet. */
export interface Planted {
  readonly caseIds: string[];
  readonly inquiryIds: string[];
  readonly companyIds: string[];
  readonly otherIds: string[];
  readonly numbers: string[];
}

const nothing = (): Planted => ({ caseIds: [], inquiryIds: [], companyIds: [], otherIds: [], numbers: [] });

async function press<Answer>(person: Person, verb: string, input: Input, answer: string): Promise<Answer> {
  const data = await person.ask<Record<string, Answer>>(documentOf(verb, answer), {
    input: { requestId: requestId(), ...input },
  });
  const said = data[verb];
  if (said === undefined) throw new Error(verb);
  return said;
}

interface Sheet {
  readonly id: string;
  readonly number: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
}

const wordsOf = ({ word, kana, telephone }: Canary) => ({
  content: `${word}の件`,
  answer: word,
  callerName: word,
  callerKana: kana,
  callbackTelephone: telephone,
});

/** A talk and a case, full of canaries from the subject to the note of the next step. */
async function plantTalk(
  canary: Canary,
  person: Person,
  desk: string,
  planted: Planted,
  sheet: Input,
  audience: string,
): Promise<string> {
  const subject = `${canary.word}について`;
  const made = await press<Sheet>(
    person,
    'recordInquiry',
    sheetAt(desk, { ...wordsOf(canary), ...sheet, openCase: { subject } }),
    '{ id number caseId caseNumber }',
  );
  const caseId = made.caseId ?? '';
  await press(person, 'addNote', { caseId, kind: 'MEMO', audience, body: canary.word }, '{ id }');
  await press(person, 'addTask', { caseId, title: canary.word, dueOn: addDays(dateInTokyo(new Date()), 3) }, '{ id }');
  planted.caseIds.push(caseId);
  planted.inquiryIds.push(made.id);
  planted.numbers.push(made.number, made.caseNumber ?? '');
  return caseId;
}

async function plantClient(
  canary: Canary,
  person: Person,
  desk: string,
  planted: Planted,
  name = canary.word,
): Promise<string> {
  const { id } = await press<{ id: string }>(
    person,
    'registerClient',
    { deskId: deskId(desk), name, kana: canary.kana, telephone: canary.telephone, email: canary.email },
    '{ id }',
  );
  planted.otherIds.push(id);
  return id;
}

/** SENSITIVE: of an individual and of a company that everybody knows, a sheet without a case, and the author's unsent one. */
export async function plantSensitive(world: World, companyId: string): Promise<Planted> {
  const planted = nothing();
  const canary = CANARIES.sensitive;
  const person = world.person('counsellor');
  const sensitive = { sensitive: true };
  const clientId = await plantClient(canary, person, 'working-women', planted);
  await plantTalk(
    canary,
    person,
    'working-women',
    planted,
    { ...sensitive, subject: 'INDIVIDUAL', clientId },
    'ORGANISATION',
  );
  await plantTalk(canary, person, 'working-women', planted, { ...sensitive, companyId }, 'DESK');
  const alone = sheetAt('working-women', { ...wordsOf(canary), ...sensitive, subject: 'INDIVIDUAL', clientId });
  const made = await press<Sheet>(person, 'recordInquiry', alone, '{ id number caseId caseNumber }');
  planted.inquiryIds.push(made.id);
  const draft = {
    draftId: requestId(),
    deskId: deskId('working-women'),
    content: canary.word,
    startedAt: new Date().toISOString(),
  };
  await press(person, 'saveInquiryDraft', draft, '{ id }');
  planted.otherIds.push(draft.draftId);
  // As many people of a name that is known at the desk as a look-up shows at once: none may take a place in it.
  for (let count = 0; count < 10; count += 1) await plantClient(canary, person, 'working-women', planted, '架空 花子');
  return planted;
}

/** An individual's ordinary matter of the desk. */
export async function plantIndividual(world: World): Promise<Planted> {
  const planted = nothing();
  const canary = CANARIES.individual;
  const person = world.person('counsellor');
  const clientId = await plantClient(canary, person, 'working-women', planted);
  await plantTalk(canary, person, 'working-women', planted, { subject: 'INDIVIDUAL', clientId }, 'SHARED');
  return planted;
}

/** The other organisation's matter with a company that everybody knows, its contact there, and a sole proprietor of its own. */
export async function plantElsewhere(person: Person, companyId: string): Promise<Planted> {
  const planted = nothing();
  const canary = CANARIES.elsewhere;
  const contact = { name: canary.word, kana: canary.kana, telephone: canary.telephone, email: canary.email };
  const at = deskId('tcci-chuo');
  const known = await press<{ contacts: { id: string }[] }>(
    person,
    'updateCompany',
    { id: companyId, deskId: at, version: 1, contact },
    '{ contacts { id } }',
  );
  const contactId = known.contacts[0]?.id ?? '';
  planted.otherIds.push(contactId);
  await plantTalk(
    canary,
    person,
    'tcci-chuo',
    planted,
    { companyId, contactId, topics: [topicAt('tcci-chuo')] },
    'SHARED',
  );
  const own = await press<{ id: string }>(
    person,
    'registerCompany',
    { deskId: at, name: canary.word, kana: canary.kana, soleProprietor: true, telephone: canary.telephone },
    '{ id }',
  );
  planted.companyIds.push(own.id);
  await plantTalk(canary, person, 'tcci-chuo', planted, { companyId: own.id }, 'ORGANISATION');
  return planted;
}
