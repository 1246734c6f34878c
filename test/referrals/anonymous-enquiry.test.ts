import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { topicAt } from '../access/world.ts';
import { type CaseView, press, see, seeRefused, versioned } from '../cases/support.ts';
import { registerClient } from '../clients/support.ts';
import { register } from '../companies/support.ts';
import { wording } from '../consents/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import {
  act,
  actRefused,
  agree,
  at,
  draft,
  look,
  lookRefused,
  preview,
  programmeOf,
  type ReferralView,
} from './support.ts';

const QUESTION = '休業から戻る人の勤務時間を短くしたい。就業規則のどこを直せばよいか、使える制度はあるか。';
/** Whatever of the sender's case may be nowhere at the other end. */
const SECRETS = ['黒川', '由紀', 'クロカワ', 'ユキ', '51234567', 'kurokawa', '眠れない日が続く', '131032'];
const ENQUIRY = { kind: 'CONSULT', programmeId: null, anonymous: true, items: [{ kind: 'SUMMARY', body: QUESTION }] };
const QUEUE = `query ($filter: ReferralFilter) { referrals(filter: $filter, page: { first: 100 }) {
  items { id anonymous partyLabel sensitive latestWord { body } } } }`;
const PAGE = `query ($id: UUID!) { referral(id: $id) { id number anonymous status end items { kind ours content thirdPerson file { id } }
    words { kind body } draft { body } caseId programme { id } }
  sharedReferral(id: $id) { number items { kind content } } }`;
const SHARED = `query ($id: UUID!) { case(id: $id) { kind sensitive subject company { id } client { id } contact { id }
    timeline { id kind eventText note { body } shared { ours revisions { content } } } }
  caseReferrals(caseId: $id) { referrals { number anonymous latestWord { body } } } caseEvents(id: $id) { code textJa } }`;
interface Shared {
  readonly case: {
    readonly timeline: readonly {
      readonly id: string;
      readonly kind: string;
      readonly note: { readonly body: string } | null;
      readonly shared: { readonly revisions: readonly { readonly content: string }[] } | null;
    }[];
  };
}
const PREVIEW = 'query ($id: UUID!) { previewReferral(id: $id) { hash faults items { kind content agreed } } }';

describe('a question goes to another desk without whose it is', () => {
  let desks: Desks;
  let adviser: Person;
  let square: Person;
  let workStyle: Person;

  beforeAll(async () => {
    desks = await openDesks('anonymous_enquiry');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    workStyle = await desks.counsellor('田中 相談', 'work-style');
  });
  afterAll(() => desks.close());

  /** A person with a name, a telephone and a mail address, who has agreed to nothing. */
  async function person(by: Person, desk: string, over: object = {}): Promise<CaseView> {
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
  async function company(by: Person, desk: string): Promise<CaseView> {
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
  async function sendUnnamed(by: Person, view: Pick<ReferralView, 'id' | 'version'>): Promise<ReferralView> {
    const { hash } = await preview(by, view.id);
    return act(by, 'sendReferral', { ...at(view), previewHash: hash, confirmsAnonymous: true });
  }
  const enquire = async (by: Person, caseId: string, over: object = {}) =>
    sendUnnamed(by, await draft(by, caseId, { ...ENQUIRY, ...over }));
  const accept = async (by: Person, id: string) => act(by, 'acceptReferral', at(await look(by, id)));
  const fieldsOf = (error: { extensions: { fields?: readonly { field: string }[] } }) =>
    error.extensions.fields?.map((each) => each.field);
  const facts = async (id: string) => {
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
  const everything = async (by: Person, id: string, caseId?: string | null) =>
    JSON.stringify([
      await by.ask(PAGE, { id }),
      await by.ask(QUEUE, { filter: { direction: 'INCOMING' } }),
      caseId ? await by.ask(SHARED, { id: caseId }) : null,
    ]);

  const shared = (by: Person, id: string) => by.ask<Shared>(SHARED, { id });
  const wordsIn = ({ case: page }: Shared) =>
    page.timeline.flatMap((line) => line.shared?.revisions.map((each) => each.content) ?? []);

  it('of a person, to the other organisation, where a name needs a consent that nobody gave', async () => {
    const opened = await person(adviser, 'tcci-minato');
    const named = await draft(adviser, opened.id, { ...ENQUIRY, anonymous: false });
    const { hash } = await preview(adviser, named.id);
    expect(fieldsOf(await actRefused(adviser, 'sendReferral', { ...at(named), previewHash: hash }))).toEqual(['items']);

    const drafted = await draft(adviser, opened.id, { ...ENQUIRY, id: named.id });
    const looked = await adviser.ask<{ previewReferral: object }>(PREVIEW, { id: drafted.id });
    expect(looked.previewReferral).toMatchObject({
      faults: [],
      items: [{ kind: 'SUMMARY', content: QUESTION, agreed: true }],
    });
    const unconfirmed = await actRefused(adviser, 'sendReferral', { ...at(drafted), previewHash: hash });
    expect(fieldsOf(unconfirmed)).toEqual(['confirmsAnonymous']);
    const referral = await sendUnnamed(adviser, drafted);
    expect(await facts(referral.id)).toMatchObject({ confirmed: adviser.id, bound: '0' });

    const { referral: read } = await square.ask<{ referral: object }>(PAGE, { id: referral.id });
    expect(read).toEqual({
      id: referral.id,
      number: referral.number,
      anonymous: true,
      status: 'SENT',
      end: 'RECEIVER',
      items: [{ kind: 'SUMMARY', ours: false, content: QUESTION, thirdPerson: false, file: null }],
      words: [],
      draft: [],
      caseId: null,
      programme: null,
    });
    const { referrals } = await square.ask<{ referrals: { items: { id: string }[] } }>(QUEUE, {});
    expect(referrals.items.find((row) => row.id === referral.id)).toMatchObject({ anonymous: true, partyLabel: null });

    const accepted = await accept(square, referral.id);
    const own = await see(square, accepted.caseId ?? '');
    const theirs = await shared(square, own.id);
    expect(theirs.case).toMatchObject({
      kind: 'INDIVIDUAL',
      sensitive: false,
      company: null,
      client: null,
      contact: null,
    });
    expect(own.subject).toBe(`匿名の照会 ${referral.number}`);
    expect(wordsIn(theirs)).toEqual([QUESTION]);
    expect((await seeRefused(square, opened.id)).extensions.code).toBe('NOT_FOUND');
    expect((await seeRefused(adviser, own.id)).extensions.code).toBe('NOT_FOUND');
    const told = await everything(square, referral.id, own.id);
    expect(told).toContain(QUESTION);
    for (const secret of [...SECRETS, opened.number]) expect(told).not.toContain(secret);

    // The answer comes back by the same way, and the loop closes.
    await act(square, 'addInterimWord', { ...at(accepted), word: '両立支援の助成を調べています。' });
    const answered = await act(square, 'completeReferral', {
      ...at(await look(square, referral.id)),
      outcome: 'RESOLVED',
      word: '短時間勤務の規定例をお渡しできます。',
    });
    expect(answered.status).toBe('COMPLETED');
    const back = await look(adviser, referral.id);
    expect(back.items.map((each) => each.content)).toEqual([QUESTION, '短時間勤務の規定例をお渡しできます。']);
    expect(back.words.map((each) => each.body)).toEqual(['両立支援の助成を調べています。']);
    expect(back).toMatchObject({ sharingEnded: false, caseId: opened.id });
    expect((await act(adviser, 'closeReferralLoop', at(back))).status).toBe('LOOP_CLOSED');
  });

  it('of a SENSITIVE matter, within the organisation: the other desk answers from a case of its own and takes no part in ours', async () => {
    const opened = await person(square, 'working-women', { sensitive: true });
    const colleague = await desks.counsellor('同僚 相談', 'work-style');
    const referral = await enquire(square, opened.id, { toDeskId: deskId('work-style') });
    const accepted = await accept(workStyle, referral.id);
    const own = await see(workStyle, accepted.caseId ?? '');
    expect(own.id).not.toBe(opened.id);
    const theirs = await shared(workStyle, own.id);
    expect(theirs.case).toMatchObject({ sensitive: true, kind: 'INDIVIDUAL', client: null });
    expect((await seeRefused(workStyle, opened.id)).extensions.code).toBe('NOT_FOUND');
    // What began SENSITIVE is read by name over there as well.
    for (const refused of [await seeRefused(colleague, own.id), await lookRefused(colleague, referral.id)])
      expect(refused.extensions.code).toBe('NOT_FOUND');
    expect(await desks.superuser('select 1 from app.case_access where case_id = $1', [opened.id])).toEqual([]);
    const told = await everything(workStyle, referral.id, own.id);
    for (const secret of [...SECRETS, opened.number]) expect(told).not.toContain(secret);
    expect(wordsIn(await shared(square, opened.id))).toEqual([QUESTION]);
    // 誰が読めるか at each end names the other desk, and nobody of the other end's case.
    const line = theirs.case.timeline.find((each) => each.kind === 'SHARED')?.id;
    for (const [asker, other] of [
      [workStyle, 'はたらく女性スクエア'],
      [square, '働き方改革'],
    ] as const) {
      const { readersOf } = await asker.ask<{ readersOf: { lines: string[] } }>(
        'query ($id: UUID!) { readersOf(kind: SHARED_ITEM, id: $id) { lines } }',
        { id: line },
      );
      expect(readersOf.lines.join()).toContain(other);
    }
  });

  it('a consent that ends does not end it, nor does a consent for one referral serve it', async () => {
    const opened = await person(adviser, 'tcci-minato');
    const given = {
      capacity: 'PERSON',
      method: 'WRITING',
      evidence: '棚3',
      wordingId: wording('STANDARD'),
      toDeskId: deskId('working-women'),
    };
    await agree(adviser, opened.id, given);
    const referral = await enquire(adviser, opened.id);
    expect((await facts(referral.id)).bound).toBe('0');
    const withdraw = async () => {
      const rows = await desks.superuser<{ id: string }>(
        `select id from app.consent where case_id = $1 and status = 'IN_FORCE'`,
        [opened.id],
      );
      for (const { id } of rows)
        await adviser.ask('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }', {
          input: { requestId: requestId(), id },
        });
    };
    await withdraw();
    expect(await look(square, referral.id)).toMatchObject({ status: 'SENT', sharingEnded: false });
    await accept(square, referral.id);
    await agree(adviser, opened.id, given);
    await withdraw();
    const read = await look(square, referral.id);
    expect([read.status, read.items.map((each) => each.content)]).toEqual(['ACCEPTED', [QUESTION]]);
    expect(read.actions).toContain('COMPLETE');
  });

  describe('whose it is', () => {
    let opened: CaseView;
    let referral: ReferralView;
    beforeAll(async () => {
      opened = await company(adviser, 'tcci-minato');
      referral = await draft(adviser, opened.id, ENQUIRY);
    });

    it.each([
      ['the company with its form', '（株）桜坂精機では'],
      ['its corporate number', '法人番号 8-7001-1000-5901'],
      ['its address', '港区見本４－５－６の事業所'],
      ['its telephone', '電話 ０３（５３２１）７７７７'],
      ['a contact who was not chosen for the case', '担当の白石さん'],
      ['a contact’s mail address', 'ＭＩＷＡ＠example.co.jp'],
      ['a telephone that nobody knows', '折返しは 090-9999-8888'],
    ])('is refused in the question: %s', async (_what, words) => {
      const body = `${QUESTION}${words}`;
      referral = await draft(adviser, opened.id, { ...ENQUIRY, id: referral.id, items: [{ kind: 'SUMMARY', body }] });
      const looked = await adviser.ask<{ previewReferral: { hash: string; faults: string[] } }>(PREVIEW, {
        id: referral.id,
      });
      expect(looked.previewReferral.faults).toHaveLength(1);
      const { hash: previewHash } = looked.previewReferral;
      const refused = await actRefused(adviser, 'sendReferral', {
        ...at(referral),
        previewHash,
        confirmsAnonymous: true,
      });
      expect([refused.extensions.code, fieldsOf(refused)]).toEqual(['BAD_USER_INPUT', ['summary']]);
      for (const known of ['桜坂', '白石', '7777', '8700110005901', 'miwa'])
        expect(JSON.stringify(refused)).not.toContain(known);
    });

    it('is refused as the number of its case', async () => {
      const items = [{ kind: 'SUMMARY', body: `${QUESTION}（${opened.number}）` }];
      referral = await draft(adviser, opened.id, { ...ENQUIRY, id: referral.id, items });
      const { hash: previewHash } = await preview(adviser, referral.id);
      const refused = await actRefused(adviser, 'sendReferral', {
        ...at(referral),
        previewHash,
        confirmsAnonymous: true,
      });
      expect(fieldsOf(refused)).toEqual(['summary']);
    });

    it('is refused in every later word of the sender; of the receiver nobody asks what only the sender knows', async () => {
      referral = await draft(adviser, opened.id, { ...ENQUIRY, id: referral.id });
      referral = await sendUnnamed(adviser, referral);
      await act(square, 'returnReferral', {
        ...at(await look(square, referral.id)),
        reason: 'MISSING_FACTS',
        note: '従業員は何人くらいですか。',
      });
      const returned = await look(adviser, referral.id);
      const itemId = returned.items[0]?.id;
      const items = [{ kind: 'SUMMARY', itemId, body: `${QUESTION}従業員は30人ほど。` }];
      await draft(adviser, opened.id, { ...ENQUIRY, id: referral.id, items });
      const again = await look(adviser, referral.id);
      const { hash: previewHash } = await preview(adviser, referral.id);
      expect(fieldsOf(await actRefused(adviser, 'resendReferral', { ...at(again), previewHash }))).toEqual([
        'confirmsAnonymous',
      ]);
      await act(adviser, 'resendReferral', { ...at(again), previewHash, confirmsAnonymous: true });
      const accepted = await accept(square, referral.id);
      expect(accepted.items.map((each) => each.content)).toEqual([`${QUESTION}従業員は30人ほど。`]);

      const more = { ...at(await look(adviser, referral.id)), confirmsAnonymous: true };
      const share = (body: string) => ({ ...more, items: [{ kind: 'SUMMARY', body }] });
      expect(fieldsOf(await actRefused(adviser, 'shareItems', share('白石さんの話では')))).toEqual(['summary']);
      expect(fieldsOf(await actRefused(adviser, 'shareItems', { ...more, items: [{ kind: 'IDENTITY' }] }))).toEqual([
        'items',
      ]);
      await act(adviser, 'shareItems', share('夜勤はありません。'));
      // A refusal would tell the receiver that the name is the right one.
      const guess = await act(square, 'addInterimWord', {
        ...at(await look(square, referral.id)),
        word: '桜坂精機さんですか。',
      });
      expect(guess.words.at(-1)?.body).toBe('桜坂精機さんですか。');
      const asked = { ...at(await look(adviser, referral.id)), reason: 'NO_LONGER_NEEDED' };
      const refused = await actRefused(adviser, 'requestReferralCancellation', {
        ...asked,
        note: '桜坂精機の都合です',
      });
      expect(fieldsOf(refused)).toEqual(['note']);
      await act(adviser, 'requestReferralCancellation', { ...asked, note: '先方の都合です' });
      const told = await everything(square, referral.id, accepted.caseId);
      expect(told).toContain('夜勤はありません。');
      for (const secret of ['白石', '7777', opened.number, '女性の登用']) expect(told).not.toContain(secret);
    });
  });

  it('carries words and nothing else, from either end', async () => {
    const opened = await person(adviser, 'tcci-minato');
    await press(adviser, 'addNote', { caseId: opened.id, kind: 'MEMO', audience: 'ORGANISATION', body: '内々の話' });
    const noteId = (await see(adviser, opened.id)).timeline.find((line) => line.note !== null)?.note?.id;
    const refusedDraft = async (over: object) =>
      fieldsOf(
        await actRefused(adviser, 'draftReferral', {
          caseId: opened.id,
          toDeskId: deskId('working-women'),
          ...ENQUIRY,
          ...over,
        }),
      );
    for (const items of [
      [{ kind: 'IDENTITY' }],
      [{ kind: 'CONTACT' }],
      [{ kind: 'NOTE', noteId }],
      [{ kind: 'DISPATCH', body: '2回' }],
      [{ kind: 'SUMMARY', body: QUESTION, thirdPerson: true }],
    ])
      expect(await refusedDraft({ items })).toEqual(['items']);
    expect(await refusedDraft({ kind: 'EXTERNAL', toDeskId: null, bodyName: '法テラス' })).toEqual(['anonymous']);
    const referral = await enquire(adviser, opened.id);
    const accepted = await accept(square, referral.id);
    await press(square, 'addNote', {
      caseId: accepted.caseId,
      kind: 'MEMO',
      audience: 'ORGANISATION',
      body: '調べたこと',
    });
    const theirs = (await see(square, accepted.caseId ?? '')).timeline.find((line) => line.note !== null)?.note?.id;
    const now = at(await look(square, referral.id));
    for (const item of [
      { kind: 'NOTE', noteId: theirs },
      { kind: 'DISPATCH', body: '2回' },
    ])
      expect(fieldsOf(await actRefused(square, 'shareItems', { ...now, items: [item] }))).toEqual(['items']);
    await act(square, 'shareItems', { ...now, items: [{ kind: 'SUMMARY', body: '規定例は厚生労働省にあります。' }] });
    expect((await look(adviser, referral.id)).items.map((each) => each.content)).toEqual([
      QUESTION,
      '規定例は厚生労働省にあります。',
    ]);
    // Asked within the organisation, a handover has no anonymous form.
    const ours = await person(square, 'working-women');
    const handover = { caseId: ours.id, ...ENQUIRY, kind: 'HANDOVER', toDeskId: deskId('work-style') };
    expect(fieldsOf(await actRefused(square, 'draftReferral', handover))).toEqual(['anonymous']);
  });

  it('answers no desk that asked for the case by its number: it would know whose question it reads', async () => {
    const opened = await person(square, 'working-women');
    await workStyle.ask('mutation ($input: RequestCaseInput!) { requestCase(input: $input) }', {
      input: {
        requestId: requestId(),
        deskId: deskId('work-style'),
        number: opened.number,
        reason: '引き続きの相談がありました。',
      },
    });
    const request = (
      await desks.superuser<{ id: string }>('select id from app.case_request where case_id = $1', [opened.id])
    )[0];
    const toDeskId = deskId('work-style');
    const asked = { caseId: opened.id, ...ENQUIRY, toDeskId, caseRequestId: request?.id };
    expect(fieldsOf(await actRefused(square, 'draftReferral', asked))).toEqual(['anonymous']);
    const referral = await enquire(square, opened.id, { toDeskId });
    expect((await look(workStyle, referral.id)).end).toBe('RECEIVER');
    const { caseAskings } = await workStyle.ask<{ caseAskings: { number: string; referralId: string | null }[] }>(
      '{ caseAskings { number referralId } }',
    );
    expect(caseAskings.filter((each) => each.number === opened.number).map((each) => each.referralId)).toEqual([null]);
    const [row] = await desks.superuser<{ answered_at: string | null; referral_id: string | null }>(
      'select answered_at, referral_id from app.case_request where id = $1',
      [request?.id],
    );
    expect(row).toEqual({ answered_at: null, referral_id: null });
  });

  it('pressed twice it goes once, and one of its kind to a desk is open at a time', async () => {
    const opened = await person(adviser, 'tcci-minato');
    const drafted = await draft(adviser, opened.id, ENQUIRY);
    const { hash: previewHash } = await preview(adviser, drafted.id);
    const input = { ...at(drafted), previewHash, confirmsAnonymous: true, requestId: requestId() };
    const [one, two] = [await act(adviser, 'sendReferral', input), await act(adviser, 'sendReferral', input)];
    expect([two.id, two.version]).toEqual([one.id, one.version]);
    const second = await draft(adviser, opened.id, ENQUIRY);
    const again = await preview(adviser, second.id);
    const refused = await actRefused(adviser, 'sendReferral', {
      ...at(second),
      previewHash: again.hash,
      confirmsAnonymous: true,
    });
    expect(refused.extensions.code).toBe('CONFLICT');
    // The case owes an answer, also to a question without a name.
    const closing = await adviser.refused('mutation ($input: CloseCaseInput!) { closeCase(input: $input) { id } }', {
      input: { requestId: requestId(), ...versioned(await see(adviser, opened.id)), outcome: 'RESOLVED' },
    });
    expect(closing.extensions.code).toBe('INVALID_TRANSITION');
  });

  it('the database itself lets no name along, and nothing without a consent that is not anonymous', async () => {
    const opened = await person(adviser, 'tcci-minato');
    const unnamed = await enquire(adviser, opened.id);
    const named = await draft(adviser, opened.id, { ...ENQUIRY, anonymous: false });
    const write = (sql: string, ...values: unknown[]) => desks.sqlAs(adviser, 'madoguchi_writer', sql, values);
    const item = (kind: string) =>
      write(
        `insert into app.shared_item (id, referral_id, organisation_id, desk_id, author_id, written_by, kind, previewed, created_at)
         select gen_random_uuid(), r.id, r.from_organisation_id, r.from_desk_id, $2, 'SENDER', $3, true, now() from app.referral r where r.id = $1`,
        unnamed.id,
        adviser.id,
        kind,
      );
    for (const kind of ['IDENTITY', 'CONTACT', 'NOTE', 'DISPATCH', 'ATTACHMENT', 'OUTCOME'])
      await expect(item(kind), kind).rejects.toThrow('An anonymous enquiry carries words alone.');
    const send = `update app.referral set status = 'SENT', sent_at = now() where id = $1`;
    await expect(write(send, named.id)).rejects.toThrow('Nobody agreed');
    await expect(
      write(`update app.referral set anonymous = true where id = $1`, named.id).then(() => write(send, named.id)),
    ).rejects.toThrow('referral_anonymous_confirmed');
    await expect(write('update app.referral set anonymous = false where id = $1', unnamed.id)).rejects.toThrow(
      'stays as anonymous as it went',
    );
    const external = await draft(adviser, opened.id, {
      kind: 'EXTERNAL',
      toDeskId: null,
      programmeId: null,
      bodyName: '法テラス',
      items: [{ kind: 'SUMMARY', body: QUESTION }],
    });
    await expect(write('update app.referral set anonymous = true where id = $1', external.id)).rejects.toThrow(
      'referral_anonymous_kind',
    );
  });

  it('headquarters sees that it went, not for whom; paper and a 開示請求 at the other end name nobody', async () => {
    const opened = await company(adviser, 'tcci-minato');
    const headquarters = await desks.counsellor('本部 担当', 'tcci-hq-policy');
    const referral = await enquire(adviser, opened.id, { kind: 'GUIDANCE', programmeId: programmeOf('TMG') });
    const { branchProgress } = await headquarters.ask<{ branchProgress: { items: { number: string }[] } }>(
      '{ branchProgress(page: { first: 100 }) { items { number companyName anonymous } } }',
    );
    expect(branchProgress.items.find((row) => row.number === referral.number)).toMatchObject({
      companyName: null,
      anonymous: true,
    });
    const letter = await fetch(`${desks.address}/letters/${referral.id}`, { headers: { cookie: square.cookie } });
    expect(letter.status).toBe(200);
    expect(decodeURIComponent(letter.headers.get('content-disposition') ?? '')).toContain('照会書（匿名）');

    // Whoever the receiver's own case comes to be opened for: what came without a name is not that person's record.
    const accepted = await accept(square, referral.id);
    await desks.superuser(
      `update app.cases set company_id = (select company_id from app.cases where id = $2) where id = $1`,
      [accepted.caseId, opened.id],
    );
    const [supervisor, second] = [
      await desks.supervisor('高橋 統括', 'working-women'),
      await desks.supervisor('別 統括', 'work-style'),
    ];
    const held = async (by: Person, also: Person, desk: string) => {
      const companyId = (
        await desks.superuser<{ id: string }>('select company_id as id from app.cases where id = $1', [opened.id])
      )[0]?.id;
      const { prepareDisclosure } = await by.ask<{ prepareDisclosure: { id: string } }>(
        'mutation ($input: PrepareDisclosureInput!) { prepareDisclosure(input: $input) { id } }',
        {
          input: {
            requestId: requestId(),
            deskId: deskId(desk),
            reference: '8総務第1号',
            reason: '本人からの請求',
            companyId,
          },
        },
      );
      await also.ask('mutation ($input: ApproveDisclosureInput!) { approveDisclosure(input: $input) { id } }', {
        input: { requestId: requestId(), id: prepareDisclosure.id, version: 1 },
      });
      return JSON.stringify(
        await by.ask('query ($id: UUID!) { disclosure(id: $id) { passages { source number body } } }', {
          id: prepareDisclosure.id,
        }),
      );
    };
    const theirs = await held(supervisor, second, 'working-women');
    expect(theirs).toContain(`匿名の照会 ${referral.number}`);
    expect(theirs).not.toContain(QUESTION);
    const [branch, other] = [
      await desks.supervisor('束根 統括', 'tcci-minato'),
      await desks.supervisor('隣 統括', 'tcci-chuo'),
    ];
    expect(await held(branch, other, 'tcci-minato')).toContain(QUESTION);
  });
});
