import { describe, expect, it } from 'vitest';
import { composed, composing, editedByHand, type KanaState, nameCleared, noKana } from './kana-reading.ts';

const type = (state: KanaState, steps: string[], end: string) => composed(steps.reduce(composing, state), end);

describe('the kana of a name', () => {
  it('is the reading that stood before the conversion', () => {
    const steps = ['ｔ', 'た', 'たｎ', 'たな', 'たなｋ', 'たなか', '田中'];
    expect(type(noKana, steps, '田中').kana).toBe('タナカ');
  });

  it('grows with each word', () => {
    const family = type(noKana, ['さとう', '佐藤'], '佐藤');
    expect(type(family, ['はなこ', '花子'], '花子').kana).toBe('サトウハナコ');
  });

  it('is kept where kana was meant to stay kana', () => {
    expect(type(noKana, ['さ', 'さく', 'さくら'], 'さくら').kana).toBe('サクラ');
    expect(type(noKana, ['ｻｸﾗ'], 'サクラ').kana).toBe('サクラ');
  });

  it('does not take what was thrown away', () => {
    expect(type(noKana, ['たなか'], '').kana).toBe('');
  });

  it('follows a correction inside the composition', () => {
    expect(type(noKana, ['たなか', 'たな', 'たなべ', '田辺'], '田辺').kana).toBe('タナベ');
  });

  it('leaves alone what the person wrote', () => {
    const own = editedByHand('タナカ');
    expect(type(own, ['いちろう', '一郎'], '一郎').kana).toBe('タナカ');
  });

  it('does not read half-converted text', () => {
    expect(type(noKana, ['あおやま', '青やま', '青山'], '青山').kana).toBe('アオヤマ');
  });

  it('begins anew with an empty name', () => {
    expect(nameCleared()).toEqual(noKana);
  });
});
