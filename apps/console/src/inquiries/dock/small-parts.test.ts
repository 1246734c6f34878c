import { describe, expect, it } from 'vitest';
import { entryFrom, isWorthAsking } from './caller-look-up.ts';
import { digitOf } from './digit-key.ts';
import { draftContent, sheetOfDraft } from './draft-content.ts';
import { newSheet } from './sheet.ts';
import { elapsedText, measuredTimes, parseTimeOfDay, readTimes } from './sitting-times.ts';
import { insertPhrase, matchPhrases, phraseCallAt } from './stock-phrase.ts';

const startedAt = '2026-11-22T01:00:00.000Z';
const opened = newSheet({ id: 's1', deskId: 'd1', startedAt, subject: 'COMPANY' });
const key = (text: string) => ({ key: text, ctrlKey: false, altKey: false, metaKey: false });

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

describe('the clock', () => {
  it('shows minutes and seconds, and hours after the first', () => {
    const at = (seconds: number) => elapsedText(startedAt, new Date(Date.parse(startedAt) + seconds * 1000));
    expect([at(-5), at(18), at(309), at(3753)]).toEqual(['00:00', '00:18', '05:09', '1:02:33']);
  });
  it.each([
    ['9:05', '09:05'],
    ['905', '09:05'],
    ['０９０５', '09:05'],
    ['９：０５', '09:05'],
    ['9時5分', '09:05'],
    ['17時', '17:00'],
    ['14', '14:00'],
    ['2460', undefined],
    ['あさ', undefined],
  ])('reads %s', (typed, read) => expect(parseTimeOfDay(typed)).toBe(read));

  it('takes a corrected end on the day of the sitting', () => {
    const now = new Date('2026-11-22T03:00:00.000Z');
    expect(readTimes({ ...opened, times: { ...opened.times, end: '1017' } }, now)).toEqual({
      startedAt,
      endedAt: '2026-11-22T01:17:00.000Z',
    });
    expect(measuredTimes(opened, now)).toEqual({ start: '10:00', end: '12:00' });
  });
  it('takes the times of a sitting on paper in the way people write dates', () => {
    const now = new Date('2026-11-22T03:00:00.000Z');
    const times = { later: true, date: 'R8.11.20', start: '13:30', end: '1405', endedAt: null };
    expect(readTimes({ ...opened, times }, now)).toEqual({
      startedAt: '2026-11-20T04:30:00.000Z',
      endedAt: '2026-11-20T05:05:00.000Z',
    });
    expect(readTimes({ ...opened, times: { ...times, date: '13月1日', end: '' } }, now)).toEqual({
      wrong: ['date', 'end'],
    });
  });
});

describe('a stock phrase', () => {
  const phrases = [
    { trigger: '折返し', body: '折り返しのご連絡をお願いしたいとのこと。' },
    { trigger: '資料', body: '資料をメールでお送りする。' },
  ];
  it('is called by two signs of either width before the caret', () => {
    expect(phraseCallAt('電話。;;', 5)).toEqual({ from: 3, to: 5, filter: '' });
    expect(phraseCallAt('電話。；；資', 6)).toEqual({ from: 3, to: 6, filter: '資' });
    expect(phraseCallAt('電話;', 3)).toBeUndefined();
    expect(phraseCallAt(';; 次', 4)).toBeUndefined();
    expect(phraseCallAt('a;;b', 1)).toBeUndefined();
  });
  it('takes the place of the signs, in the middle of a text too', () => {
    const call = phraseCallAt('前；；資料後', 5);
    expect(call && insertPhrase('前；；資料後', call, '資料をお送りする。')).toEqual({
      text: '前資料をお送りする。後',
      caret: 10,
    });
  });
  it('is found by its catchword first', () => {
    expect(matchPhrases(phrases, '').length).toBe(2);
    expect(matchPhrases(phrases, '資').map((phrase) => phrase.trigger)).toEqual(['資料']);
    expect(matchPhrases(phrases, 'ご連絡').map((phrase) => phrase.trigger)).toEqual(['折返し']);
  });
});

describe('what is typed in 相手', () => {
  it.each([
    ['03', false],
    ['0353', true],
    ['０３５３', true],
    ['あ', false],
    ['あお', true],
    ['青', true],
    ['  ', false],
  ])('%s is worth asking: %s', (typed, worth) => expect(isWorthAsking(typed)).toBe(worth));
  it('begins a new entry as telephone or as name', () => {
    expect(entryFrom(' 03-5321-1111 ')).toEqual({ name: '', telephone: '03-5321-1111' });
    expect(entryFrom('青山製作所')).toEqual({ name: '青山製作所', telephone: '' });
  });
  it('knows digits of both widths, but not those of a shortcut', () => {
    expect([digitOf(key('3')), digitOf(key('３')), digitOf(key('a')), digitOf({ ...key('3'), altKey: true })]).toEqual([
      3,
      3,
      undefined,
      undefined,
    ]);
  });
});
