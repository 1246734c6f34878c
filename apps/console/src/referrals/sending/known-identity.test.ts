import { identifyingIn } from '@madoguchi/domain/identifying-words';
import { describe, expect, it } from 'vitest';
import { knownOf } from './known-identity.ts';

const company = {
  id: 'k',
  name: '株式会社桜坂精機',
  kana: 'サクラザカセイキ',
  corporateNumber: '8700110005901',
  municipality: null,
  verified: true,
};
const client = { id: 'l', name: '黒川 由紀', kana: null, telephone: '+819051234567' };
const contact = {
  id: 't',
  name: '白石 美和',
  kana: 'シライシ ミワ',
  title: null,
  telephone: null,
  email: 'miwa@example.co.jp',
};

describe('what the screen knows of whose matter it is', () => {
  it('is what stands on the case: company, client, contact and number', () => {
    const known = knownOf({ number: 'R8-000123', company, client, contact, establishment: null });
    for (const words of [
      '桜坂精機',
      '黒川',
      '白石さん',
      '090-5123-4567',
      'MIWA@example.co.jp',
      '8700110005901',
      'R8-000123',
    ])
      expect(identifyingIn(`${words}の件`, known, false), words).toHaveLength(1);
  });

  it('is the number alone where nobody is known', () => {
    const known = knownOf({ number: 'R8-000123', company: null, client: null, contact: null, establishment: null });
    expect(identifyingIn('使える制度を知りたい', known, true)).toEqual([]);
    expect(known.people).toEqual([]);
  });
});
