import { describe, expect, it } from 'vitest';
import { type Correction, changesOf, conflictFields, merged, wrongTimes } from './correction.ts';

const base: Correction = {
  channel: 'PHONE',
  date: '2026-11-20',
  start: '10:00',
  end: '10:17',
  callerRelation: 'SELF',
  callerName: '田中',
  callerKana: '',
  callbackTelephone: '',
  clientType: 'UNKNOWN',
  language: 'ja',
  interpreter: false,
  contactKind: 'NEW',
  topics: ['A'],
  content: 'メモ',
  answer: '',
  referralSource: 'UNKNOWN',
  outcome: 'ADVISED',
  programmes: [],
  urgent: false,
};

describe('a correction', () => {
  it('sends only what differs', () => {
    expect(changesOf(base, base)).toEqual({});
    expect(changesOf(base, { ...base, topics: ['A', 'B'], callerName: '' })).toEqual({
      topics: ['A', 'B'],
      callerName: '',
    });
    const programme = { id: 'p1', code: '1', name: '事業' };
    expect(changesOf(base, { ...base, programmes: [programme] })).toEqual({ programmeIds: ['p1'] });
  });
  it('moves both ends of a sitting together', () => {
    expect(changesOf(base, { ...base, end: '1030' })).toEqual({
      startedAt: '2026-11-20T01:00:00.000Z',
      endedAt: '2026-11-20T01:30:00.000Z',
    });
    expect(wrongTimes({ ...base, date: 'きのう頃', end: '99' })).toEqual(['date', 'end']);
  });
  it('keeps the chosen side of each field that two people changed', () => {
    const mine = { ...base, content: '私のメモ', outcome: 'MATERIAL' };
    const theirs = { ...base, content: '別のメモ', urgent: true };
    expect(merged(mine, theirs, { content: 'theirs', outcome: 'mine', urgent: 'theirs' })).toEqual({
      ...theirs,
      outcome: 'MATERIAL',
    });
    const fields = conflictFields({ base, mine, theirs }, String, (field, form) => String(form[field]));
    expect(fields.filter((field) => field.mine !== field.theirs).map((field) => field.name)).toEqual([
      'content',
      'outcome',
      'urgent',
    ]);
  });
});
