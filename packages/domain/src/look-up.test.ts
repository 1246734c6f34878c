import { describe, expect, it } from 'vitest';
import { lookUpKeyOf, waysOfWriting } from './look-up.ts';

describe('what a typed text asks for', () => {
  it('knows a telephone number in any notation', () => {
    for (const typed of [
      '03-5321-1111',
      '０３（５３２１）１１１１',
      '03−5321−1111',
      '03ー5321ー1111',
      '+81 3 5321 1111',
    ]) {
      expect(lookUpKeyOf(typed, 'COMPANY')).toEqual({ digits: '0353211111', name: '' });
    }
    expect(lookUpKeyOf('5321', 'CLIENT')).toEqual({ digits: '5321', name: '' });
  });
  it('knows a 法人番号, whole and half typed', () => {
    expect(lookUpKeyOf('法人番号：７-0000-1205-0002', 'COMPANY')).toEqual({ digits: '7000012050002', name: '' });
    expect(lookUpKeyOf('法人番号 700001205000', 'COMPANY')).toEqual({ digits: '700001205000', name: '' });
  });
  it('takes the rest for a name, a company without its form', () => {
    expect(lookUpKeyOf('㈱ｱｵﾔﾏ', 'COMPANY')).toEqual({ digits: '', name: 'あおやま' });
    expect(lookUpKeyOf('青山　花子', 'CLIENT')).toEqual({ digits: '', name: '青山花子' });
    expect(lookUpKeyOf('123', 'COMPANY')).toEqual({ digits: '', name: '123' });
  });
});

describe('ways of writing a number', () => {
  it('are each other once', () => {
    expect(waysOfWriting('0353211111', '03(5321)1111', '03-5321-1111')).toEqual([
      '0353211111',
      '03(5321)1111',
      '03-5321-1111',
    ]);
    expect(waysOfWriting('5321', '5321', undefined)).toEqual(['5321']);
  });
});
