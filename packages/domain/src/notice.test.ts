import { describe, expect, it } from 'vitest';
import { holdersOf, mailAddressOf, NOTICE_KINDS, NOTICE_TEXTS, noticeMail } from './notice.ts';

describe('who is told of a case', () => {
  const desk = 'desk';
  it('is whoever has it, and whoever stands in', () => {
    expect(holdersOf({ deskId: desk, assigneeId: 'a', deputyId: 'b' })).toEqual({ staffIds: ['a', 'b'] });
    expect(holdersOf({ deskId: desk, assigneeId: null, deputyId: 'b' })).toEqual({ staffIds: ['b'] });
  });
  it('is the supervisors of its desk where nobody has it', () => {
    expect(holdersOf({ deskId: desk, assigneeId: null, deputyId: null })).toEqual({
      deskId: desk,
      roles: 'SUPERVISORS',
    });
  });
});

describe('the words of a notice', () => {
  it.each(NOTICE_KINDS)('say of %s that something happened, in both languages and in one breath', (kind) => {
    const { ja, en } = NOTICE_TEXTS[kind];
    expect(ja.length).toBeGreaterThan(0);
    expect([...ja].length).toBeLessThanOrEqual(20);
    expect(en.length).toBeLessThanOrEqual(45);
  });
});

describe('the mail of a notice', () => {
  const link = 'https://desk.example/notices';
  it('holds the number and the link and no more', () => {
    expect(noticeMail('ja', 'R8-000123', link)).toEqual({
      subject: '窓口からのお知らせ',
      text: `お知らせがあります。サインインしてご確認ください。\n\n番号：R8-000123\n${link}\n`,
    });
  });
  it('goes without a number where the subject has none', () => {
    expect(noticeMail('ja', null, link).text).not.toContain('番号');
    expect(noticeMail('en', null, link).text).toBe(
      `There is a notice for you. Please sign in to read it.\n\n${link}\n`,
    );
  });
  it('has one subject, whatever happened', () => {
    expect(noticeMail('en', 'R8-1', link).subject).toBe(noticeMail('en', null, link).subject);
  });
});

describe('the address of a person', () => {
  it.each(['sato@metro.example', 'a.b+c@x1.jp'])('is the sign-in name %s', (name) => {
    expect(mailAddressOf(name)).toBe(name);
  });
  it.each([
    'sato',
    'sato@',
    '@metro.example',
    'a b@metro.example',
    'a@x.jp,b@y.jp',
    'a@x.jp\nBcc: b@y.jp',
    '"a"@x.jp',
    'a@b@x.jp',
  ])('is not the sign-in name %j', (name) => {
    expect(mailAddressOf(name)).toBeNull();
  });
});
