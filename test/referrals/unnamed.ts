import { topicAt } from '../access/world.ts';
import { type CaseView, press } from '../cases/support.ts';
import { registerClient } from '../clients/support.ts';
import { register } from '../companies/support.ts';
import { type Desks, deskId, type Person } from '../support/kit.ts';
import { act, at, draft, look, preview, type ReferralView } from './support.ts';

export const QUESTION = '休業から戻る人の勤務時間を短くしたい。就業規則のどこを直せばよいか、使える制度はあるか。';
/** Whatever of the sender's case may be nowhere at the other end. */
export const SECRETS = ['黒川', '由紀', 'クロカワ', 'ユキ', '51234567', 'kurokawa', '眠れない日が続く', '131032'];
export const ENQUIRY = {
  kind: 'CONSULT',
  programmeId: null,
  anonymous: true,
  items: [{ kind: 'SUMMARY', body: QUESTION }],
};
export const QUEUE = `query ($filter: ReferralFilter) { referrals(filter: $filter, page: { first: 100 }) {
  items { id anonymous partyLabel sensitive latestWord { body } } } }`;
export const PAGE = `query ($id: UUID!) { referral(id: $id) { id number anonymous status end items { kind ours content thirdPerson file { id } }
    words { kind body } draft { body } caseId programme { id } }
  sharedReferral(id: $id) { number items { kind content } } }`;
export const SHARED = `query ($id: UUID!) { case(id: $id) { kind sensitive subject company { id } client { id } contact { id }
    timeline { id kind eventText note { body } shared { ours revisions { content } } } }
  caseReferrals(caseId: $id) { referrals { number anonymous latestWord { body } } } caseEvents(id: $id) { code textJa } }`;
export interface Shared {
  readonly case: {
    readonly timeline: readonly {
      readonly id: string;
      readonly kind: string;
      readonly note: { readonly body: string } | null;
      readonly shared: { readonly revisions: readonly { readonly content: string }[] } | null;
    }[];
  };
}
export const PREVIEW = 'query ($id: UUID!) { previewReferral(id: $id) { hash faults items { kind content agreed } } }';

/** A person with a name, a telephone and a mail address, who has agreed to nothing. */
export async function person(by: Person, desk: string, over: object = {}): Promise<CaseView> {
  const client = await registerClient(by, {
    deskId: deskId(desk),
    name: '黒川 由紀',
    kana: 'クロカワ ユキ',
    telephone: '090-5123-4567',
    email: 'kurokawa@example.jp',
    municipality: '131032',
  });
  return press(by, 'openCase', {
    deskId: deskId(desk),
    kind: 'INDIVIDUAL',
    subject: '眠れない日が続く',
    topics: [topicAt(desk)],
    clientId: client.id,
    ...over,
  });
}
export async function company(by: Person, desk: string): Promise<CaseView> {
  const { id } = await register(by, {
    deskId: deskId(desk),
    name: '株式会社桜坂精機',
    kana: 'サクラザカセイキ',
    address: '東京都港区見本4-5-6',
    telephone: '03-5321-7777',
    corporateNumber: '8700110005901',
    contact: { name: '白石 美和', kana: 'シライシ ミワ', telephone: '080-1111-2222', email: 'miwa@example.co.jp' },
  });
  return press(by, 'openCase', {
    deskId: deskId(desk),
    kind: 'COMPANY',
    subject: '女性の登用を進めたい',
    topics: [topicAt(desk)],
    companyId: id,
  });
}
export async function sendUnnamed(by: Person, view: Pick<ReferralView, 'id' | 'version'>): Promise<ReferralView> {
  const { hash } = await preview(by, view.id);
  return act(by, 'sendReferral', { ...at(view), previewHash: hash, confirmsAnonymous: true });
}
export const enquire = async (by: Person, caseId: string, over: object = {}) =>
  sendUnnamed(by, await draft(by, caseId, { ...ENQUIRY, ...over }));
export const accept = async (by: Person, id: string) => act(by, 'acceptReferral', at(await look(by, id)));
export const fieldsOf = (error: { extensions: { fields?: readonly { field: string }[] } }) =>
  error.extensions.fields?.map((each) => each.field);
export const factsOf = async (desks: Desks, id: string) => {
  const [row] = await desks.superuser<{
    number: string;
    from: string;
    confirmed: string | null;
    to: string | null;
    bound: string;
  }>(
    `select c.number, c.id as from, r.anonymity_confirmed_by_id as confirmed, r.to_case_id as to,
       (select count(*) from app.consent k where k.referral_id = r.id) as bound
     from app.referral r join app.cases c on c.id = r.from_case_id where r.id = $1`,
    [id],
  );
  if (row === undefined) throw new Error(id);
  return row;
};
/** All that comes to a person's machine of a referral, before and after it is taken up. */
export const everything = async (by: Person, id: string, caseId?: string | null) =>
  JSON.stringify([
    await by.ask(PAGE, { id }),
    await by.ask(QUEUE, { filter: { direction: 'INCOMING' } }),
    caseId ? await by.ask(SHARED, { id: caseId }) : null,
  ]);

export const shared = (by: Person, id: string) => by.ask<Shared>(SHARED, { id });
export const wordsIn = ({ case: page }: Shared) =>
  page.timeline.flatMap((line) => line.shared?.revisions.map((each) => each.content) ?? []);
