import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../access/stream.ts';
import { type Desks, openDesks, type Person, requestId } from '../support/kit.ts';
import { type CaseView, EVENTS, mutationOf, openedBy, press, pressRefused, see } from './support.ts';

describe('notes on a case', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;
  let supervisor: Person;

  beforeAll(async () => {
    desks = await openDesks('notes');
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 相談');
    supervisor = await desks.supervisor();
  });
  afterAll(() => desks.close());

  const note = (by: Person, caseId: string, body: string, rest: Record<string, unknown> = {}) =>
    press(by, 'addNote', { caseId, kind: 'MEMO', audience: 'ORGANISATION', body, ...rest });
  const noteOf = (view: CaseView, body: string) => {
    const found = view.timeline.find((line) => line.note?.body === body)?.note;
    if (!found) throw new Error(`「${body}」は経過にありません。`);
    return found;
  };
  const searchText = async (caseId: string) => {
    const rows = await desks.sql<{ txt: string }>(
      'select txt from app.search_row where subject_id = $1',
      [caseId],
      'madoguchi_system',
    );
    return rows.map((row) => row.txt).join('\n');
  };

  it('are appended and read by colleagues, newest first, letter for letter', async () => {
    const opened = await openedBy(counsellor);
    const body = '髙﨑𠮷㈱ 葛󠄀飾区\n二行目 "引用" \\ 100%';
    await note(counsellor, opened.id, body);
    await note(colleague, opened.id, '次の一件');
    const seen = await see(colleague, opened.id);
    expect(seen.timeline.filter((line) => line.note !== null).map((line) => line.note?.body)).toEqual([
      '次の一件',
      body,
    ]);
    expect(seen.version).toBe(opened.version);
  });

  it('may be written by two at once; both stand', async () => {
    const opened = await openedBy(counsellor);
    await Promise.all([note(counsellor, opened.id, '一人目'), note(colleague, opened.id, '二人目')]);
    const bodies = (await see(counsellor, opened.id)).timeline.flatMap((line) =>
      line.note === null ? [] : [line.note.body],
    );
    expect(bodies.sort()).toEqual(['一人目', '二人目']);
  });

  it('is appended once when the same request arrives twice', async () => {
    const opened = await openedBy(counsellor);
    const input = { requestId: requestId(), caseId: opened.id, kind: 'MEMO', audience: 'DESK', body: '一度だけ' };
    const add = () => counsellor.ask<{ addNote: CaseView }>(mutationOf('addNote'), { input });
    await Promise.all([add(), add()]);
    expect((await see(counsellor, opened.id)).timeline.filter((line) => line.note?.body === '一度だけ')).toHaveLength(
      1,
    );
  });

  it('a memo says something, a call that reached nobody need not', async () => {
    const opened = await openedBy(counsellor);
    const empty = await pressRefused(counsellor, 'addNote', {
      caseId: opened.id,
      kind: 'MEMO',
      audience: 'DESK',
      body: ' \n',
    });
    expect(empty.extensions.fields?.map((each) => each.field)).toEqual(['body']);
    expect((await note(counsellor, opened.id, '', { kind: 'CALL_ATTEMPT' })).timeline[0]?.note?.kind).toBe(
      'CALL_ATTEMPT',
    );
  });

  it('refuses NUL, a lone surrogate, too long a text and the future; nothing is stored', async () => {
    const opened = await openedBy(counsellor);
    for (const [field, input] of [
      ['body', { body: `a${String.fromCharCode(0)}b` }],
      ['body', { body: 'x'.repeat(20_001) }],
      ['occurredAt', { body: '明日の電話', occurredAt: new Date(Date.now() + 86_400_000).toISOString() }],
    ] as const) {
      const error = await pressRefused(counsellor, 'addNote', {
        caseId: opened.id,
        kind: 'MEMO',
        audience: 'DESK',
        ...input,
      });
      expect(error.extensions.code).toBe('BAD_USER_INPUT');
      expect(JSON.stringify(error.extensions.fields)).toContain(field);
    }
    expect((await see(counsellor, opened.id)).timeline.some((line) => line.note !== null)).toBe(false);
  });

  it('are corrected by another note, which names the first and goes no wider', async () => {
    const opened = await openedBy(counsellor);
    const first = noteOf(await note(counsellor, opened.id, '11月と聞いた', { audience: 'DESK' }), '11月と聞いた');
    expect(first.canCorrect).toBe(true);
    const corrected = await note(colleague, opened.id, '12月の誤り', {
      kind: 'CORRECTION',
      audience: 'DESK',
      correctsNoteId: first.id,
    });
    expect(corrected.timeline.map((line) => line.note?.kind)).toContain('CORRECTION');
    const wider = {
      caseId: opened.id,
      kind: 'CORRECTION',
      audience: 'ORGANISATION',
      body: '広く',
      correctsNoteId: first.id,
    };
    expect((await pressRefused(counsellor, 'addNote', wider)).extensions.fields?.map((each) => each.field)).toEqual([
      'audience',
    ]);
    const ofNothing = { caseId: opened.id, kind: 'CORRECTION', audience: 'DESK', body: '何の' };
    expect((await pressRefused(counsellor, 'addNote', ofNothing)).extensions.fields?.map((each) => each.field)).toEqual(
      ['correctsNoteId'],
    );
    const other = await openedBy(counsellor);
    const elsewhere = {
      caseId: other.id,
      kind: 'CORRECTION',
      audience: 'DESK',
      body: '別の案件の',
      correctsNoteId: first.id,
    };
    expect((await pressRefused(counsellor, 'addNote', elsewhere)).extensions.code).toBe('NOT_FOUND');
  });

  it('cannot be changed or deleted, by the writer’s role in SQL either', async () => {
    const opened = await openedBy(counsellor);
    const { id } = noteOf(await note(counsellor, opened.id, '消えない'), '消えない');
    for (const sql of [`update app.note set body = '' where id = $1`, 'delete from app.note where id = $1']) {
      await expect(desks.sqlAs(counsellor, 'madoguchi_writer', sql, [id])).rejects.toMatchObject({ code: '42501' });
    }
  });

  describe('a text filed on the wrong person', () => {
    it('is retracted by a supervisor and disappears for everybody else, from search too', async () => {
      const opened = await openedBy(counsellor);
      const { id } = noteOf(await note(counsellor, opened.id, '別人のひみつ'), '別人のひみつ');
      expect(await searchText(opened.id)).toContain('ひみつ');
      const after = await press(supervisor, 'retractNote', { id, reason: '別の方の記録でした' });
      expect(noteOf(after, '別人のひみつ')).toMatchObject({
        retracted: true,
        retractedReason: '別の方の記録でした',
        canRetract: false,
      });
      for (const reader of [counsellor, colleague]) {
        const seen = await see(reader, opened.id);
        expect(JSON.stringify(seen)).not.toContain('別人のひみつ');
        expect(seen.timeline.some((line) => line.eventCode === 'note.retracted')).toBe(true);
      }
      expect(await searchText(opened.id)).not.toContain('ひみつ');
    });

    it('is not retracted by its author, not without a reason, not twice', async () => {
      const opened = await openedBy(counsellor);
      const written = noteOf(await note(counsellor, opened.id, '自分では消せない'), '自分では消せない');
      expect(written.canRetract).toBe(false);
      expect(
        (await pressRefused(counsellor, 'retractNote', { id: written.id, reason: '間違えた' })).extensions.code,
      ).toBe('FORBIDDEN');
      expect((await pressRefused(supervisor, 'retractNote', { id: written.id, reason: '' })).extensions.code).toBe(
        'BAD_USER_INPUT',
      );
      await press(supervisor, 'retractNote', { id: written.id, reason: '取り違え' });
      expect(
        (await pressRefused(supervisor, 'retractNote', { id: written.id, reason: 'もう一度' })).extensions.code,
      ).toBe('INVALID_TRANSITION');
      expect(
        (await pressRefused(counsellor, 'retractNote', { id: written.id, reason: 'もう一度' })).extensions.code,
      ).toBe('NOT_FOUND');
    });

    it('leaves the trail whole, without its words', async () => {
      const opened = await openedBy(counsellor);
      const { id } = noteOf(await note(counsellor, opened.id, '痕跡のことば'), '痕跡のことば');
      await press(supervisor, 'retractNote', { id, reason: '取り違え' });
      const { caseEvents } = await counsellor.ask<{ caseEvents: { code: string; sequence: number }[] }>(EVENTS, {
        id: opened.id,
      });
      expect(caseEvents.map((each) => each.code)).toEqual(['note.retracted', 'note.added', 'case.opened']);
      const content = await desks.sql<{ content: string }>(
        'select content from app.event_content where subject_id = $1',
        [opened.id],
        'madoguchi_system',
      );
      expect(JSON.stringify(content)).not.toContain('痕跡のことば');
    });
  });

  it('of another desk for itself leave no mark on the owner’s page', async () => {
    const opened = await openedBy(counsellor);
    const guest = await desks.counsellor('参加 相談', 'work-style');
    await desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at)
       select gen_random_uuid(), c.id, c.desk_id, 'PARTICIPANT', d.id, c.opened_by_id, now() from app.cases c, app.desk d where c.id = $1 and d.slug = 'work-style'`,
      [opened.id],
    );
    const before = await see(counsellor, opened.id);
    const asGuest = await note(guest, opened.id, '内輪の一言', { audience: 'DESK' });
    expect(asGuest.actions).toEqual(['ADD_NOTE', 'ADD_TASK']);
    expect(noteOf(asGuest, '内輪の一言').canCorrect).toBe(true);
    expect({ ...(await see(counsellor, opened.id)), pool: [] }).toEqual({ ...before, pool: [] });
    await note(guest, opened.id, '組織への一言');
    expect(noteOf(await see(counsellor, opened.id), '組織への一言').canRetract).toBe(false);
    await note(counsellor, opened.id, '窓口内だけ', { audience: 'DESK' });
    expect(JSON.stringify(await see(guest, opened.id))).not.toContain('窓口内だけ');
  });

  it('of the owner for itself leave no mark with the desk that takes part: no order, no number, no hint', async () => {
    const opened = await openedBy(counsellor);
    const guest = await desks.counsellor('参加 相談', 'work-style');
    const colleague = await desks.counsellor('同僚 相談');
    await desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at)
       select gen_random_uuid(), c.id, c.desk_id, 'PARTICIPANT', d.id, c.opened_by_id, now() from app.cases c, app.desk d where c.id = $1 and d.slug = 'work-style'`,
      [opened.id],
    );
    const LIST =
      '{ cases(sort: ACTIVITY, filter: { withUs: true }) { items { id version lastActivityAt latestNote } } }';
    const seen = async () => (await guest.ask<{ cases: { items: { id: string }[] } }>(LIST)).cases.items;
    const before = await seen();
    expect(before.map((each) => each.id)).toContain(opened.id);
    const streams = await Promise.all([guest, colleague].map((each) => listen(each.address, each)));
    await note(counsellor, opened.id, '窓口内だけ', { audience: 'DESK' });
    const [toGuest, toColleague] = await Promise.all(streams.map((stream) => stream.end()));
    expect(toGuest).not.toContain(opened.id);
    expect(toColleague).toContain(opened.id);
    expect(await seen()).toEqual(before);
    await note(counsellor, opened.id, 'みんなへ');
    const { caseEvents } = await guest.ask<{ caseEvents: { code: string; sequence: number }[] }>(EVENTS, {
      id: opened.id,
    });
    expect(caseEvents.map((each) => [each.code, each.sequence])).toEqual([
      ['note.added', 2],
      ['case.opened', 1],
    ]);
    const own = await counsellor.ask<{ caseEvents: { sequence: number }[] }>(EVENTS, { id: opened.id });
    expect(own.caseEvents.map((each) => each.sequence)).toEqual([3, 2, 1]);
  });
});
