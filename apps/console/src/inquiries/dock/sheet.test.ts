import { describe, expect, it } from 'vitest';
import { isPristine, labelOf, newSheet, type Sheet, withCaller, withDesk, withNextCase, withSubject } from './sheet.ts';

const opened = (subject: Sheet['subject'] = 'COMPANY') =>
  newSheet({ id: 's1', deskId: 'd1', startedAt: '2026-11-22T01:00:00.000Z', subject });
const aoyama = {
  id: 'c1',
  name: '㈱青山製作所',
  kana: 'アオヤマセイサクショ',
  corporateNumber: null,
  municipality: '131032',
};
const match = {
  company: aoyama,
  client: null,
  contactName: '田中',
  earlier: { count: 4, lastAt: '2026-11-19T01:00:00.000Z' },
  cases: [
    { id: 'k1', number: 'R8-000123', subject: '両立支援', assigneeName: '佐藤' },
    { id: 'k2', number: 'R8-000130', subject: '男性育業', assigneeName: null },
  ],
};

describe('a sheet', () => {
  it('is worth keeping as soon as one thing was typed or chosen, but not for its channel alone', () => {
    expect(isPristine(opened())).toBe(true);
    expect(isPristine({ ...opened(), channel: 'VISIT' })).toBe(true);
    expect(isPristine(withSubject(opened(), 'ANONYMOUS'))).toBe(true);
    expect(isPristine({ ...opened(), content: 'あ' })).toBe(false);
    expect(isPristine({ ...opened(), topics: ['LABOUR_WAGE'] })).toBe(false);
    expect(isPristine({ ...opened(), urgent: true })).toBe(false);
  });

  it('never carries a company over to a person', () => {
    const sheet = withSubject(withCaller(opened(), match), 'INDIVIDUAL');
    expect([sheet.company, sheet.cases, sheet.caseId]).toEqual([null, [], null]);
    expect(sheet.callerRelation).toBe('SELF');
  });

  it('keeps the relation that somebody chose, and drops 要配慮 where nobody can be known', () => {
    const chosen = { ...opened('INDIVIDUAL'), callerRelation: 'FAMILY', sensitive: true };
    expect(withSubject(chosen, 'ANONYMOUS')).toMatchObject({ callerRelation: 'FAMILY', sensitive: false });
  });

  it('chooses the company and never a case; Alt+A goes through the cases and back to none', () => {
    let sheet = withCaller({ ...opened(), callerText: '0353211111' }, match);
    expect([sheet.company?.name, sheet.caseId, sheet.callerText, sheet.callerName]).toEqual([
      '㈱青山製作所',
      null,
      '',
      '田中',
    ]);
    const seen = [1, 2, 3, 4].map(() => {
      sheet = withNextCase(sheet);
      return sheet.caseId;
    });
    expect(seen).toEqual(['k1', 'k2', null, 'k1']);
  });

  it('forgets cases and earlier contacts of the desk before', () => {
    const sheet = withDesk(withNextCase(withCaller(opened(), match)), 'd2');
    expect([sheet.company?.id, sheet.cases, sheet.caseId, sheet.earlier]).toEqual(['c1', [], null, null]);
  });

  it('is called by whom it is about, or by what was typed', () => {
    expect(labelOf(opened())).toBeUndefined();
    expect(labelOf({ ...opened(), callerText: ' 0353 ' })).toBe('0353');
    expect(labelOf(withCaller(opened(), match))).toBe('㈱青山製作所');
  });
});
