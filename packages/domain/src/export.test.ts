import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { assertExportOpen, assertExportSize, assertMayExport, csvCell, csvRow, listActions } from './export.ts';

const actor = (role: Role, deskId: string | null): Actor => ({
  staffId: 'me',
  kind: 'STAFF',
  memberships: [{ role, organisationId: 'tmg', deskId }],
});

describe('an export', () => {
  it.each([
    ['COUNSELLOR', 'desk'],
    ['SUPERVISOR', 'desk'],
  ] as const)('is offered to a %s', (role, desk) => {
    expect(listActions(actor(role, desk))).toEqual(['EXPORT']);
    expect(() => assertMayExport(actor(role, desk))).not.toThrow();
  });

  it.each([
    ['APPROVER', 'desk'],
    ['MANAGER', null],
    ['ADMINISTRATOR', null],
    ['AUDITOR', null],
  ] as const)('is refused to a %s, who reads no rows', (role, desk) => {
    expect(listActions(actor(role, desk))).toEqual([]);
    expect(() => assertMayExport(actor(role, desk))).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });

  it('ends at ten thousand rows', () => {
    expect(() => assertExportSize(10_000, 0)).not.toThrow();
    expect(() => assertExportSize(10_001, 0)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => assertExportSize(1, 20_000_001)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('is fetched once and within its time', () => {
    const now = new Date('2026-11-22T03:00:00Z');
    const later = new Date('2026-11-22T03:00:01Z');
    expect(() => assertExportOpen({ takenAt: null, expiresAt: later }, now)).not.toThrow();
    expect(() => assertExportOpen({ takenAt: now, expiresAt: later }, now)).toThrow('すでに受け取られています');
    expect(() => assertExportOpen({ takenAt: null, expiresAt: now }, now)).toThrow('期限を過ぎました');
  });
});

describe('a cell of a file', () => {
  it.each([
    '=HYPERLINK("http://example.jp")',
    '+81',
    '-1',
    '@SUM(A1)',
    '＝１＋１',
    '＋１',
    '－１',
    '＠家',
    '−1',
    '\t=1',
    '\r=1',
    '\n=1',
    '\t空想',
    ' =1',
    '　＝1',
    '\u200b=1',
  ])('%j is not calculated', (text) => {
    expect(csvCell(text).startsWith(`"'`)).toBe(true);
  });

  it.each(['株式会社＝空想＝', '03-1234-5678', '1-2-3', 'a@example.jp', '', 'ー長音', '〜以上'])(
    '%j stays as it is',
    (text) => {
      expect(csvCell(text)).toBe(`"${text}"`);
    },
  );

  it('doubles quotes, keeps line breaks inside and ends rows with CRLF', () => {
    expect(csvRow(['彼は"はい"と言った', '一行\r\n二行\r三行', 'a,b'])).toBe(
      '"彼は""はい""と言った","一行\n二行\n三行","a,b"\r\n',
    );
  });
});
