import { describe, expect, it } from 'vitest';
import { insertPhrase, matchPhrases, phraseCallAt } from './stock-phrase.ts';

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
