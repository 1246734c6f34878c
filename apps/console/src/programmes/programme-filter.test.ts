import { describe, expect, it } from 'vitest';
import { filterOf, NOTHING } from './programme-filter.ts';

describe('the choice above the catalogue', () => {
  it('asks for nothing that was not chosen', () => expect(filterOf(NOTHING)).toEqual({}));
  it('knows section nought, the agreement itself, from no section', () => {
    expect(filterOf({ ...NOTHING, section: '0' })).toEqual({ section: 0 });
  });
  it('joins words and choices', () => {
    expect(filterOf({ q: '育業', section: '3', actor: 'TMG', kind: 'grant', target: 'company' })).toEqual({
      q: '育業',
      section: 3,
      actor: 'TMG',
      kind: 'grant',
      target: 'company',
    });
  });
});
