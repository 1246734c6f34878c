import { describe, expect, test } from 'vitest';
import {
  BRANCHES,
  CALLER_RELATIONS,
  CASE_OUTCOMES,
  CHANNELS,
  CLIENT_TYPES,
  type CodeItem,
  EMPLOYEE_BANDS,
  EXPERT_QUALIFICATIONS,
  EXTERNAL_BODIES,
  INDUSTRIES,
  INQUIRY_OUTCOMES,
  LANGUAGES,
  MUNICIPALITIES,
  nameOf,
  OBJECTIVES,
  ORGANISATIONS,
  REFERRAL_SOURCES,
  RESIDENCE_STATUSES,
  SME_LIMITS,
  TALLY_KINDS,
} from './index.ts';

const lists: readonly (readonly [string, readonly CodeItem[], number])[] = [
  ['municipalities', MUNICIPALITIES, 62],
  ['branches', BRANCHES, 23],
  ['industries', INDUSTRIES, 20],
  ['employee bands', EMPLOYEE_BANDS, 10],
  ['channels', CHANNELS, 10],
  ['client types', CLIENT_TYPES, 15],
  ['referral sources', REFERRAL_SOURCES, 21],
  ['outcomes of an inquiry', INQUIRY_OUTCOMES, 14],
  ['outcomes of a case', CASE_OUTCOMES, 12],
  ['caller relations', CALLER_RELATIONS, 9],
  ['tally kinds', TALLY_KINDS, 4],
  ['languages', LANGUAGES, 20],
  ['residence statuses', RESIDENCE_STATUSES, 37],
  ['expert qualifications', EXPERT_QUALIFICATIONS, 13],
  ['limits of small and medium enterprises', SME_LIMITS, 4],
  ['objectives', OBJECTIVES, 10],
  ['organisations', ORGANISATIONS, 3],
  ['external bodies', EXTERNAL_BODIES, 17],
];

describe.each(lists)('the list of %s', (_name, list, count) => {
  test('is whole', () => {
    expect(list).toHaveLength(count);
  });
  test('gives every code once', () => {
    expect(new Set(list.map((item) => item.code)).size).toBe(list.length);
  });
  test('names every code in both languages', () => {
    for (const item of list) {
      expect(item.nameJa.trim(), item.code).not.toBe('');
      expect(item.nameEn, item.code).toMatch(/^[\p{Script=Latin}\d]/u);
    }
  });
  test('never says 派遣 without 専門家, but for workers of an agency', () => {
    for (const item of list) expect(item.nameJa.replace(/専門家派遣|派遣社員/g, ''), item.code).not.toContain('派遣');
  });
});

describe('municipalities', () => {
  test('carry the check digit of 全国地方公共団体コード', () => {
    for (const { code } of MUNICIPALITIES) {
      const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + Number(code[index]) * weight, 0);
      expect((11 - (sum % 11)) % 10, code).toBe(Number(code[5]));
    }
  });
  test('are 23 wards, 30 of Tama and 9 of the islands', () => {
    const count = (area: string) => MUNICIPALITIES.filter((municipality) => municipality.area === area).length;
    expect([count('WARDS'), count('TAMA'), count('ISLANDS')]).toEqual([23, 30, 9]);
  });
  test('each belong to one labour office', () => {
    const covered = EXTERNAL_BODIES.flatMap((body) => body.municipalityCodes ?? []);
    expect(covered.toSorted()).toEqual(MUNICIPALITIES.map((municipality) => municipality.code).toSorted());
  });
});

test('every branch answers for a ward of its own', () => {
  const wards = MUNICIPALITIES.filter((municipality) => municipality.area === 'WARDS').map(({ code }) => code);
  expect(BRANCHES.map((branch) => branch.wardCode).toSorted()).toEqual(wards.toSorted());
});

test('industries are the letters A to T', () => {
  expect(INDUSTRIES.map((industry) => industry.code).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
});

test('employee bands meet without a gap or an overlap, and then the unknown', () => {
  const bands = EMPLOYEE_BANDS.slice(0, -1);
  expect(bands[0]?.from).toBe(0);
  for (const [index, band] of bands.slice(1).entries()) expect(band.from).toBe((bands[index]?.to ?? Number.NaN) + 1);
  expect(bands.at(-1)?.to).toBeUndefined();
  expect(EMPLOYEE_BANDS.at(-1)?.code).toBe('UNKNOWN');
});

test('the dock offers seven channels by digit and nine outcomes in order', () => {
  expect(CHANNELS.flatMap((channel) => channel.dockKey ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const dock = INQUIRY_OUTCOMES.filter((outcome) => outcome.dockOrder !== undefined);
  expect(dock.map((outcome) => outcome.shortJa).join(' ')).toBe(
    '助言 資料 誘導 引継ぎ 他機関 専門家派遣 継続 対象外 打切り',
  );
});

test('a code is shown by its name in the language asked, and as itself where no list knows it', () => {
  expect(nameOf(TALLY_KINDS, 'SILENT')).toBe('無言');
  expect(nameOf(TALLY_KINDS, 'SILENT', 'en')).toBe('Silent call');
  expect(nameOf(TALLY_KINDS, 'GONE')).toBe('GONE');
});
