import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invitationLink } from '../../apps/server/src/staff/invitation-token.ts';
import { type Desks, openDesks, PASSWORD, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';
import { administratorOf, create, MEMBER, type Member, press, refusal, sent, tokenOf, WOMEN } from './support.ts';

const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }';
const LIST = `query ($filter: StaffFilter, $page: PageInput) { staffList(filter: $filter, page: $page) {
  items { ${MEMBER} } pageInfo { hasNextPage } count { value capped } } }`;
interface List {
  readonly staffList: {
    readonly items: readonly Member[];
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly count: { readonly value: number; readonly capped: boolean };
  };
}

describe('an account', () => {
  let desks: Desks;
  let administrator: Person;
  let supervisor: Person;
  beforeAll(async () => {
    desks = await openDesks('accounts');
    administrator = await administratorOf(desks);
    supervisor = await desks.supervisor();
  });
  afterAll(() => desks.close());

  const accept = (link: string, password = 'はじめての長い合言葉です') =>
    desks.stranger().send(ACCEPT, { input: { requestId: requestId(), token: tokenOf(link), password } });
  const signIn = (signInName: string, password: string) =>
    desks.stranger().send(SIGN_IN, { input: { requestId: requestId(), signInName, password } });

  it('begins with a link that sets the password once, and no right', async () => {
    const { link, staff, signInName } = await create(administrator);
    expect(staff).toMatchObject({ hasPassword: false, memberships: [] });
    expect(new URL(link).pathname).toBe('/invitation');
    expect((await accept(link, '短い')).errors?.[0]?.extensions.fields?.[0]?.field).toBe('password');
    expect((await accept(link)).data).toEqual({ acceptInvitation: true });
    expect((await accept(link)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await signIn(signInName, 'はじめての長い合言葉です')).data).toEqual({ signIn: { id: staff.id } });
    const [event] = await desks.superuser<{ n: number }>(
      `select count(*)::int as n from app.event where subject_id = $1 and code = 'staff.invitationAccepted'`,
      [staff.id],
    );
    expect(event?.n).toBe(1);
  });

  it('is entered by one of two who hold the link at the same moment', async () => {
    const { link } = await create(administrator);
    const answers = await Promise.all([
      accept(link, 'ひとりめの長い合言葉です'),
      accept(link, 'ふたりめの長い合言葉です'),
    ]);
    expect(answers.filter((answer) => answer.errors === undefined)).toHaveLength(1);
  });

  it('has a link for three days, of which the newest alone is good and the database knows a hash', async () => {
    const { link, staff } = await create(administrator);
    const again = await press<{ link: string }>(administrator, 'inviteAgain', { staffId: staff.id }, '{ link }');
    expect((await accept(link)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const [kept] = await desks.superuser<{ dump: string }>(
      `select string_agg(i::text, ' ') as dump from app.invitation i`,
    );
    expect(kept?.dump).not.toContain(tokenOf(again.link));
    await desks.superuser(`update app.invitation set expires_at = now() - interval '1 second' where staff_id = $1`, [
      staff.id,
    ]);
    expect((await accept(again.link)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  describe('that is in use', () => {
    const WAITING = '{ renewalsToConfirm { id staff { id } askedBy { name } mayConfirm } }';
    interface Waiting {
      readonly renewalsToConfirm: readonly { id: string; staff: { id: string }; mayConfirm: boolean }[];
    }
    const waitingFor = async (reader: Person, staffId: string) =>
      (await reader.ask<Waiting>(WAITING)).renewalsToConfirm.find((each) => each.staff.id === staffId);
    const askFor = (staffId: string) =>
      press<{ link: string | null }>(administrator, 'inviteAgain', { staffId }, '{ link }');

    it('gets a new way in from two people: one asks and sees no link, the other confirms and hands it over', async () => {
      const person = await desks.counsellor('合言葉 忘');
      expect(await askFor(person.id)).toEqual({ link: null });
      expect(await waitingFor(administrator, person.id)).toMatchObject({ mayConfirm: false });
      const waiting = await waitingFor(supervisor, person.id);
      expect(waiting).toMatchObject({ mayConfirm: true, askedBy: { name: '管理 一' } });
      const input = { invitationId: waiting?.id };
      const elsewhere = await desks.supervisor('別 統括', 'talent');
      const confirmed = await Promise.all([
        refusal(administrator, 'confirmInvitation', input, '{ link }'),
        refusal(person, 'confirmInvitation', input, '{ link }'),
        refusal(elsewhere, 'confirmInvitation', input, '{ link }'),
      ]);
      expect(confirmed).toEqual(['FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']);
      expect((await signIn(person.signInName, PASSWORD)).errors).toBeUndefined();
      const { link } = await press<{ link: string }>(supervisor, 'confirmInvitation', input, '{ link }');
      expect((await accept(link, 'あたらしい長い合言葉です')).data).toEqual({ acceptInvitation: true });
      expect((await signIn(person.signInName, 'あたらしい長い合言葉です')).errors).toBeUndefined();
      expect(await waitingFor(supervisor, person.id)).toBeUndefined();
    });

    it('is not entered by a link that waits, not by the database either', async () => {
      const person = await desks.counsellor('待機 中');
      await askFor(person.id);
      const [row] = await desks.superuser<{ id: string; token_hash: string }>(
        'select id, token_hash from app.invitation where staff_id = $1 and waits',
        [person.id],
      );
      const link = invitationLink(desks.services, row?.id ?? '');
      expect((await accept(link)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      await expect(
        desks.superuser(
          'update app.invitation set confirmed_at = now(), confirmed_by_id = created_by_id where id = $1',
          [row?.id],
        ),
      ).rejects.toThrow('invitation_two_people');
    });

    it('waits for the newest wish alone, and two supervisors who confirm at once hand over one link', async () => {
      const person = await desks.counsellor('二度 頼');
      await askFor(person.id);
      const first = await waitingFor(supervisor, person.id);
      await askFor(person.id);
      expect(await refusal(supervisor, 'confirmInvitation', { invitationId: first?.id }, '{ link }')).toBe('NOT_FOUND');
      const second = await waitingFor(supervisor, person.id);
      const other = await desks.supervisor('もう一人 統括');
      const answers = await Promise.all(
        [supervisor, other].map((each) =>
          each.send(...sent('confirmInvitation', { invitationId: second?.id }, '{ link }')),
        ),
      );
      expect(answers.filter((each) => each.errors === undefined)).toHaveLength(1);
    });

    it('of a supervisor without a colleague is confirmed by another administrator, and where there is none it is flagged', async () => {
      const alone = await openDesks('renewal_alone');
      try {
        const only = await administratorOf(alone);
        const head = await alone.supervisor();
        const { link } = await press<{ link: string | null }>(only, 'inviteAgain', { staffId: head.id }, '{ link }');
        expect(link).not.toBeNull();
        const [event] = await alone.superuser<{ codes: { flagged: boolean } }>(
          `select codes from app.event where subject_id = $1 and code = 'staff.invited'`,
          [head.id],
        );
        expect(event?.codes.flagged).toBe(true);
        const second = await administratorOf(alone, '管理 二');
        expect(await press(only, 'inviteAgain', { staffId: head.id }, '{ link }')).toEqual({ link: null });
        expect(await waitingFor(second, head.id)).toMatchObject({ mayConfirm: true });
      } finally {
        await alone.close();
      }
    });
  });

  it('has an ID that nobody else has', async () => {
    const { signInName } = await create(administrator);
    const input = { signInName: signInName.toUpperCase(), name: '別人', kana: 'ベツジン' };
    const error = await administrator.refused(
      'mutation ($input: CreateStaffInput!) { createStaff(input: $input) { link } }',
      { input: { requestId: requestId(), ...input } },
    );
    expect(error.extensions.fields?.map((each) => each.field)).toEqual(['signInName']);
  });

  it('ends at once: sessions, roles and the way in', async () => {
    const person = await desks.counsellor('退職 予定');
    await person.ask('{ inquiryDrafts { id } }');
    const input = { staffId: person.id, version: 1, reason: '退職' };
    expect(await refusal(supervisor, 'disableStaff', input)).toBe('FORBIDDEN');
    expect(await refusal(administrator, 'disableStaff', { ...input, staffId: administrator.id })).toBe('FORBIDDEN');
    expect(await refusal(administrator, 'disableStaff', { ...input, version: 9 })).toBe('CONFLICT');
    await press(administrator, 'disableStaff', input);
    expect((await person.refused('{ inquiryDrafts { id } }')).extensions.code).toBe('UNAUTHENTICATED');
    expect((await signIn(person.signInName, PASSWORD)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const [row] = await desks.superuser<{ open: number }>(
      `select (select count(*) from app.session where staff_id = $1 and ended_at is null)::int
            + (select count(*) from app.membership where staff_id = $1 and ended_at is null)::int as open`,
      [person.id],
    );
    expect(row?.open).toBe(0);
  });

  it('gets its lost second factor taken away by an administrator, with a reason, and its sessions with it', async () => {
    const other = await desks.supervisor('端末 失');
    expect(await refusal(supervisor, 'removeSecondFactor', { staffId: other.id, reason: '紛失' })).toBe('FORBIDDEN');
    expect(await refusal(administrator, 'removeSecondFactor', { staffId: administrator.id, reason: '紛失' })).toBe(
      'FORBIDDEN',
    );
    const member = await press(administrator, 'removeSecondFactor', { staffId: other.id, reason: '紛失' });
    expect(member.secondFactor).toBe('MISSING');
    expect((await other.refused(LIST)).extensions.code).toBe('UNAUTHENTICATED');
    expect(await refusal(administrator, 'removeSecondFactor', { staffId: other.id, reason: '紛失' })).toBe('CONFLICT');
  });

  it('is seen by its own administrators and its desk’s supervisors, and by nobody else, who sees an id of nothing', async () => {
    const person = await desks.counsellor('一覧 載');
    const one = `query ($id: UUID!) { staffMember(id: $id) { ${MEMBER} } }`;
    const elsewhere = await administratorOf(desks, '管理 他', 'TCCI');
    const missing = await elsewhere.refused(one, { id: requestId() });
    for (const reader of [elsewhere, person, await desks.supervisor('別 統括', 'talent')])
      expect(await reader.refused(one, { id: person.id })).toEqual(missing);
    for (const reader of [administrator, supervisor]) {
      const { staffList } = await reader.ask<List>(LIST);
      expect(staffList.items.map((each) => each.id)).toContain(person.id);
    }
    expect((await elsewhere.ask<List>(LIST)).staffList.items.map((each) => each.id)).toEqual([elsewhere.id]);
    expect((await person.ask<List>(LIST)).staffList).toEqual({
      items: [],
      pageInfo: { hasNextPage: false },
      count: { value: 0, capped: false },
    });
  });

  it('is found page by page, each once, and counted whole', async () => {
    const apart = await openDesks('staff_pages');
    try {
      const keeper = await administratorOf(apart);
      const ids = [keeper.id];
      for (const name of ['一 人', '二 人', '三 人', '四 人']) ids.push((await apart.counsellor(name)).id);
      const pageAt = async (offset: number) => (await keeper.ask<List>(LIST, { page: { first: 2, offset } })).staffList;
      const pages = [await pageAt(0), await pageAt(2), await pageAt(4)];
      expect(pages.map((page) => page.items.length)).toEqual([2, 2, 1]);
      expect(pages.map((page) => page.pageInfo.hasNextPage)).toEqual([true, true, false]);
      for (const page of pages) expect(page.count).toEqual({ value: 5, capped: false });
      expect(pages.flatMap((page) => page.items.map((each) => each.id)).toSorted()).toEqual(ids.toSorted());
      const administrators = await keeper.ask<List>(LIST, { filter: { role: 'ADMINISTRATOR' } });
      expect(administrators.staffList.items.map((each) => each.id)).toEqual([keeper.id]);
      const elsewhere = await keeper.ask<List>(LIST, { filter: { role: 'ADMINISTRATOR', deskId: WOMEN } });
      expect(elsewhere.staffList.items).toEqual([]);
    } finally {
      await apart.close();
    }
  });

  it('of an administrator opens accounts and no content', async () => {
    const counsellor = await desks.counsellor('記録 者');
    await counsellor.ask(RECORD_INQUIRY, { input: companySheet(new Date(), { openCase: { subject: '就業規則' } }) });
    expect(await administrator.ask('{ cases { count { value } } inquiries { count { value } } }')).toEqual({
      cases: { count: { value: 0 } },
      inquiries: { count: { value: 0 } },
    });
  });
});

describe('through another’s eyes', () => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks('as_this_person');
  });
  afterAll(() => desks.close());

  const AS = `query ($id: UUID!) { asThisPerson(staffId: $id) { staff { id } examined full plates hidden rows { number access kind } } }`;

  it('a supervisor sees numbers and shapes, no word, and the look is in the trail before it is answered', async () => {
    const [writer, colleague, supervisor] = [
      await desks.counsellor('記録 者'),
      await desks.counsellor('同僚 子'),
      await desks.supervisor(),
    ];
    await writer.ask(RECORD_INQUIRY, { input: companySheet(new Date(), { openCase: { subject: '秘密の主題' } }) });
    await writer.ask(RECORD_INQUIRY, {
      input: individualSheet(new Date(), { sensitive: true, openCase: { subject: '秘密の健康' } }),
    });
    const answer = await supervisor.ask<{ asThisPerson: { rows: object[] } }>(AS, { id: colleague.id });
    expect(answer.asThisPerson).toMatchObject({ examined: 2, full: 1, plates: 1, hidden: 0 });
    expect(JSON.stringify(answer)).not.toContain('秘密');
    expect(await supervisor.ask(AS, { id: writer.id })).toMatchObject({ asThisPerson: { full: 2, plates: 0 } });
    const [row] = await desks.superuser<{ n: number }>(
      `select count(*)::int as n from app.event where stream_kind = 'reads' and code = 'staff.viewedAs' and actor_id = $1`,
      [supervisor.id],
    );
    expect(row?.n).toBe(2);
    const administrator = await administratorOf(desks);
    expect(await administrator.ask(AS, { id: colleague.id })).toMatchObject({
      asThisPerson: { examined: 0, rows: [] },
    });
    for (const other of [
      colleague,
      await desks.supervisor('別 統括', 'talent'),
      await administratorOf(desks, '他', 'TCCI'),
    ])
      expect((await other.refused(AS, { id: writer.id })).extensions.code).toBe('NOT_FOUND');
  });
});

describe('the yearly review', () => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks('access_review');
  });
  afterAll(() => desks.close());

  interface Review {
    readonly organisation: { id: string };
    readonly desk: { id: string } | null;
    readonly reviewedAt: string | null;
    readonly changedSince: boolean;
    readonly mayConfirm: boolean;
    readonly people: readonly {
      staff: { name: string };
      membership: { id: string };
      lastSignInAt: string | null;
      secondFactor: string;
    }[];
  }
  const REVIEW = `organisation { id } desk { id } reviewedAt changedSince mayConfirm
    people { staff { name } membership { id } lastSignInAt secondFactor }`;
  const lists = async (person: Person) =>
    (await person.ask<{ accessReview: Review[] }>(`{ accessReview { ${REVIEW} } }`)).accessReview;

  it('names who has what at a desk, is confirmed exactly as it was read, and says when somebody came since', async () => {
    const supervisor = await desks.supervisor();
    await desks.counsellor('在籍 者');
    const [list] = await lists(supervisor);
    expect(list).toMatchObject({ desk: { id: WOMEN }, reviewedAt: null, mayConfirm: true });
    expect(list?.people.map((each) => each.staff.name).toSorted()).toEqual(['在籍 者', '高橋 統括']);
    expect(list?.people[0]?.lastSignInAt).not.toBeNull();
    const input = {
      organisationId: list?.organisation.id,
      deskId: WOMEN,
      membershipIds: list?.people.map((each) => each.membership.id) ?? [],
    };
    const short = await supervisor.refused(
      'mutation ($input: ConfirmAccessReviewInput!) { confirmAccessReview(input: $input) { fiscalYear } }',
      { input: { requestId: requestId(), ...input, membershipIds: input.membershipIds.slice(1) } },
    );
    expect(short.extensions.code).toBe('CONFLICT');
    const [after] = await press<Review[]>(supervisor, 'confirmAccessReview', input, `{ ${REVIEW} }`);
    expect(after).toMatchObject({ changedSince: false });
    expect(after?.reviewedAt).not.toBeNull();
    await desks.counsellor('着任 者');
    expect((await lists(supervisor))[0]).toMatchObject({ changedSince: true });
  });

  it('shows an administrator every desk of the organisation and its own roles, and a counsellor nothing', async () => {
    const administrator = await administratorOf(desks);
    const all = await lists(administrator);
    expect(all[0]).toMatchObject({ desk: null, mayConfirm: true });
    expect(all.find((each) => each.desk?.id === WOMEN)).toMatchObject({ mayConfirm: false });
    expect(await lists(await desks.counsellor('何も 無'))).toEqual([]);
  });
});
