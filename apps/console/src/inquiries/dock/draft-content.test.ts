import { describe, expect, it } from 'vitest';
import { draftContent, sheetOfDraft } from './draft-content.ts';
import { newSheet } from './sheet.ts';

const startedAt = '2026-11-22T01:00:00.000Z';
const opened = newSheet({ id: 's1', deskId: 'd1', startedAt, subject: 'COMPANY' });

describe('a draft', () => {
  const stored = { id: 's1', deskId: 'd1', startedAt, updatedAt: '2026-11-22T01:10:00.000Z' };
  it('comes back letter for letter', () => {
    const sheet = { ...opened, content: '𠮷野家の髙橋様、葛󠄀飾区', topics: ['T'], urgent: true };
    const back = sheetOfDraft({ ...stored, content: draftContent(sheet) }, new Date('2026-11-22T01:12:00.000Z'));
    expect(back).toEqual(sheet);
  });
  it('stops its clock at the last word when the sitting is long over', () => {
    const back = sheetOfDraft({ ...stored, content: draftContent(opened) }, new Date('2026-11-23T01:00:00.000Z'));
    expect(back.times.endedAt).toBe(stored.updatedAt);
  });
  it('keeps the words of what is no sheet, and begins fresh where a field has another shape', () => {
    const now = new Date(stored.updatedAt);
    expect(sheetOfDraft({ ...stored, content: 'ただのメモ' }, now).content).toBe('ただのメモ');
    const odd = JSON.stringify({ subject: 'INDIVIDUAL', topics: 'T', content: 'メモ', urgent: 1, extra: true });
    expect(sheetOfDraft({ ...stored, content: odd }, now)).toMatchObject({
      subject: 'INDIVIDUAL',
      topics: [],
      content: 'メモ',
      urgent: false,
    });
  });
});
