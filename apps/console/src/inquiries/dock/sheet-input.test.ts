import { describe, expect, it } from 'vitest';
import { newSheet } from './sheet.ts';
import { missingFields, proposedSubject, recordInput, unresolvedCaller } from './sheet-input.ts';

const now = new Date('2026-11-22T01:17:00.000Z');
const opened = newSheet({ id: 's1', deskId: 'd1', startedAt: '2026-11-22T01:00:00.000Z', subject: 'COMPANY' });
const company = { id: 'c1', name: '㈱青山製作所', kana: '', corporateNumber: null, municipality: null };

describe('the close of a sheet', () => {
  it('asks for a topic and an outcome and for nothing else', () => {
    expect(missingFields(opened, now)).toEqual(['topics', 'outcome']);
    expect(missingFields({ ...opened, topics: ['T'], outcome: 'ADVISED' }, now)).toEqual([]);
  });

  it('asks for date and times of a sitting that was noted on paper', () => {
    const sheet = { ...opened, topics: ['T'], outcome: 'ADVISED', times: { ...opened.times, later: true } };
    expect(missingFields(sheet, now)).toEqual(['times.date', 'times.start', 'times.end']);
  });

  it('sends what was measured, and 不明 for what nobody said', () => {
    const input = recordInput(
      { ...opened, company, topics: ['T'], outcome: 'ADVISED', content: '育業の相談' },
      { now },
    );
    expect(input).toMatchObject({
      draftId: 's1',
      companyId: 'c1',
      startedAt: '2026-11-22T01:00:00.000Z',
      endedAt: '2026-11-22T01:17:00.000Z',
      channel: 'PHONE',
      clientType: 'UNKNOWN',
      referralSource: 'UNKNOWN',
      language: 'ja',
      contactKind: null,
      openCase: null,
    });
  });

  it('lets a case grow from it under the line that was confirmed', () => {
    expect(recordInput(opened, { now, openCase: '男性育業の制度づくり' }).openCase).toEqual({
      subject: '男性育業の制度づくり',
      assignToMe: true,
    });
  });

  it('loses nothing that was typed into 相手 without choosing anybody', () => {
    expect(unresolvedCaller({ ...opened, callerText: '03-5321-1111' })).toMatchObject({
      callbackTelephone: '03-5321-1111',
    });
    expect(unresolvedCaller({ ...opened, callerText: '青山製作所' })).toMatchObject({ callerName: '青山製作所' });
    const named = { ...opened, callerText: '青山製作所', callerName: '田中', content: 'メモ' };
    expect(unresolvedCaller(named)).toMatchObject({ callerName: '田中', content: 'メモ\n青山製作所' });
  });
});

describe('the proposed subject of a case', () => {
  const topic = (code: string) => (code === 'T' ? '男性育業' : code);
  it('is the first line of the memo, else the first topic', () => {
    expect(proposedSubject({ ...opened, content: '\n 育業取得の規程について \n詳細' }, topic)).toBe(
      '育業取得の規程について',
    );
    expect(proposedSubject({ ...opened, topics: ['T'] }, topic)).toBe('男性育業');
    expect(proposedSubject(opened, topic)).toBe('');
  });

  it('ends with its first sentence where the line is long, and never in the middle of a letter', () => {
    const line = `就業規則の見直しを始めたい。${'詳しくは次のとおり'.repeat(8)}`;
    expect(proposedSubject({ ...opened, content: line }, topic)).toBe('就業規則の見直しを始めたい');
    expect(proposedSubject({ ...opened, content: '葛󠄀'.repeat(60) }, topic)).toBe('葛󠄀'.repeat(40));
  });
});
