import { describe, expect, test } from 'vitest';
import { PROGRAMME_ALIASES } from './programme-aliases.ts';
import { findProgramme, PROGRAMME_KINDS, PROGRAMME_SECTIONS, PROGRAMMES } from './programmes.ts';

describe('the lines of the plan', () => {
  test('are 123, each with one code and one slug', () => {
    expect(PROGRAMMES).toHaveLength(123);
    expect(new Set(PROGRAMMES.map((programme) => programme.code)).size).toBe(123);
    expect(new Set(PROGRAMMES.map((programme) => programme.slug)).size).toBe(123);
  });

  test('stand in six sections and one above them', () => {
    expect([...PROGRAMME_SECTIONS.keys()]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const programme of PROGRAMMES) expect(programme.code.startsWith(`${programme.section}-`)).toBe(true);
  });

  test('say in their code whose they are', () => {
    const letters = { TMG: '都', TCCI: '商', BOTH: '共' };
    for (const programme of PROGRAMMES)
      expect(programme.code.split('-')[1], programme.code).toBe(letters[programme.actor]);
  });

  test('carry names in both languages, a known kind and target, and the words of the plan', () => {
    for (const programme of PROGRAMMES) {
      expect(programme.nameJa, programme.code).not.toBe('');
      expect(programme.nameEn, programme.code).not.toBe('');
      expect(programme.quote.trim(), programme.code).not.toBe('');
      expect(PROGRAMME_KINDS, programme.code).toContain(programme.kind);
      expect(['company', 'individual', 'both'], programme.code).toContain(programme.target);
      expect(programme.slug, programme.code).toMatch(/^[0-6]-(tmg|tcci|both)-[a-z]+-\d+$/);
    }
  });

  test.each([
    ['desk', 9],
    ['expertDispatch', 6],
    ['grant', 10],
    ['outreach', 35],
    ['referral', 3],
  ])('of the kind %s are %i', (kind, count) => {
    expect(PROGRAMMES.filter((programme) => programme.kind === kind)).toHaveLength(count);
  });

  test('keep the odd spellings of the plan', () => {
    expect(findProgramme('3-tmg-gen-2')?.quote).toContain('時差 Biz');
  });

  test('are found by code and by slug, and nothing else is', () => {
    expect(findProgramme('6-都-ウ-1')?.nameJa).toBe('東京外国人材採用ナビセンター');
    expect(findProgramme('6-tmg-u-1')?.code).toBe('6-都-ウ-1');
    expect(findProgramme('7-都-ア-1')).toBeUndefined();
  });

  test('own every other name that people search by', () => {
    for (const slug of Object.keys(PROGRAMME_ALIASES)) expect(findProgramme(slug), slug).toBeDefined();
    expect(findProgramme('5-tmg-u-1')?.aliases).toContain('じょかつ');
  });
});
