import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskId, openDesks, type Person, requestId, type WireAnswer } from '../support/kit.ts';
import { documentOf, press } from './mutation.ts';
import { type Input, openWorld, sheetAt, type World } from './world.ts';

const SEEN = '{ id version status assignee { id } }';
type Answer = WireAnswer<Record<string, { id: string; version: number } | null>>;

const codeOf = (answer: Answer): string => answer.errors?.[0]?.extensions.code ?? 'DONE';

describe('two people press at once', () => {
  let world: World;
  let counsellor: Person;
  let colleague: Person;
  let supervisor: Person;

  beforeAll(async () => {
    world = await openWorld(await openDesks('races'));
    [counsellor, colleague, supervisor] = [
      world.person('counsellor'),
      world.person('colleague'),
      world.person('supervisor'),
    ];
  });
  afterAll(() => world.close());

  const send = (person: Person, verb: string, input: Input, answer = SEEN): Promise<Answer> =>
    person.send(documentOf(verb, answer), { input: { requestId: requestId(), ...input } });
  const inTenDays = () => new Date(Date.now() + 864_000_000).toISOString().slice(0, 10);

  /** What two people may press on the same open case, each by its verb. */
  const acts = (): Readonly<Record<string, Input>> => ({
    assignCase: { assigneeId: colleague.id },
    closeCase: { outcome: 'RESOLVED' },
    holdCase: { on: 'CLIENT', until: inTenDays(), reason: '資料待ち' },
    amendCase: { subject: `件名 ${requestId()}` },
    startCase: {},
    leaveMessage: { message: '折り返し待ち' },
  });

  it('one wins and the other hears of it, over fifty pairs: nothing is lost, nothing is done twice', async () => {
    const verbs = Object.keys(acts());
    const pairs = verbs.flatMap((first) => verbs.map((second) => [first, second] as const));
    const outcomes: string[] = [];
    for (const [first, second] of [...pairs, ...pairs.slice(0, 14)]) {
      const { caseId } = await world.matter('OWN_COMPANY');
      const seen = { id: caseId, version: await world.version('cases', caseId) };
      const answers = await Promise.all([
        send(counsellor, first, { ...seen, ...acts()[first] }),
        send(supervisor, second, { ...seen, ...acts()[second] }),
      ]);
      const codes = answers.map(codeOf);
      outcomes.push(codes.toSorted().join(' '));
      expect(
        codes.filter((code) => code === 'DONE'),
        `${first} and ${second}: ${codes.join(', ')}`,
      ).toHaveLength(1);
      expect(['CONFLICT', 'INVALID_TRANSITION'], `${first} and ${second}`).toContain(
        codes.find((code) => code !== 'DONE'),
      );
      expect(await world.version('cases', caseId), `${first} and ${second}`).toBe(seen.version + 1);
    }
    expect(outcomes).toHaveLength(50);
  }, 120_000);

  it('twenty notes written at once all stand, and so do fifty next steps and sheets beside them', async () => {
    const { caseId } = await world.matter('OWN_COMPANY');
    const notes = Array.from({ length: 20 }, (_, n) =>
      send(n % 2 === 0 ? counsellor : colleague, 'addNote', {
        caseId,
        kind: 'MEMO',
        audience: 'ORGANISATION',
        body: `記録 ${n}`,
      }),
    );
    const sheets = Array.from({ length: 10 }, () =>
      send(colleague, 'recordInquiry', sheetAt('working-women', { caseId }), '{ id version }'),
    );
    expect((await Promise.all([...notes, ...sheets])).map(codeOf)).toEqual(Array.from({ length: 30 }, () => 'DONE'));
    const page = await counsellor.ask<{ case: { timeline: { kind: string }[] } }>(
      'query ($id: UUID!) { case(id: $id) { timeline { kind } } }',
      { id: caseId },
    );
    expect(page.case.timeline.filter((each) => each.kind === 'NOTE')).toHaveLength(20);
    expect(page.case.timeline.filter((each) => each.kind === 'INQUIRY')).toHaveLength(11);
  });

  it('a company renamed, its sheets corrected and its cases written on, all at once, answer without a fault', async () => {
    const company = await press(
      counsellor,
      'registerCompany',
      { deskId: deskId('working-women'), name: '空想運輸株式会社' },
      '{ id version }',
    );
    const companyId = String(company['id']);
    for (let round = 0; round < 4; round += 1) {
      const made = await Promise.all(
        [0, 1, 2].map(() =>
          press(
            counsellor,
            'recordInquiry',
            sheetAt('working-women', { companyId, openCase: { subject: '同時に' } }),
            '{ id caseId }',
          ),
        ),
      );
      const version = await world.version('company', companyId);
      const answers = await Promise.all([
        send(
          supervisor,
          'updateCompany',
          { id: companyId, deskId: deskId('working-women'), version, name: `空想運輸${round}株式会社` },
          '{ id version }',
        ),
        ...made.flatMap((sheet) => [
          send(colleague, 'addNote', {
            caseId: sheet['caseId'],
            kind: 'MEMO',
            audience: 'ORGANISATION',
            body: '折り返した',
          }),
          send(
            counsellor,
            'correctInquiry',
            { id: sheet['id'], version: 1, reason: '聞き違い', content: '直した' },
            '{ id version }',
          ),
          send(supervisor, 'addTask', { caseId: sheet['caseId'], title: '送る', dueOn: inTenDays() }),
        ]),
      ]);
      expect(answers.map(codeOf)).toEqual(answers.map(() => 'DONE'));
    }
  }, 60_000);

  it('a note corrected by one and retracted by another ends without a fault', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { caseId } = await world.matter('OWN_COMPANY');
      const note = { caseId, kind: 'MEMO', audience: 'ORGANISATION', body: '聞いたこと' };
      const view = await press(counsellor, 'addNote', note, '{ timeline { kind id } }');
      const id = (view['timeline'] as { kind: string; id: string }[]).find((each) => each.kind === 'NOTE')?.id;
      const answers = await Promise.all([
        send(colleague, 'addNote', { ...note, kind: 'CORRECTION', correctsNoteId: id, body: '正しくは' }),
        send(supervisor, 'retractNote', { id, reason: '別人の記録' }),
      ]);
      expect(codeOf(answers[1] ?? { status: 0 })).toBe('DONE');
      expect(['DONE', 'NOT_FOUND', 'FORBIDDEN']).toContain(codeOf(answers[0] ?? { status: 0 }));
    }
  });

  it('two register one corporate number at once, and get one company', async () => {
    const input = { deskId: deskId('working-women'), corporateNumber: '8700110005901', name: '空想造船株式会社' };
    const answers = await Promise.all(
      [counsellor, colleague, supervisor].map((person) => send(person, 'registerCompany', input, '{ id version }')),
    );
    expect(new Set(answers.map((answer) => answer.data?.['registerCompany']?.id)).size).toBe(1);
  });

  it('numbers run without a gap and without a double, however many are taken at once', async () => {
    const before = (await press(counsellor, 'recordInquiry', sheetAt('working-women'), '{ number }'))['number'];
    const made = await Promise.all(
      Array.from({ length: 24 }, (_, n) =>
        press(n % 2 === 0 ? counsellor : supervisor, 'recordInquiry', sheetAt('working-women'), '{ number }'),
      ),
    );
    const runningOf = (number: unknown) => Number(String(number).split('-').at(-1));
    const numbers = made.map((each) => runningOf(each['number'])).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, n) => runningOf(before) + 1 + n));
  });
});
