import { describe, expect, it } from 'vitest';
import { invitationMail, invitedByMail } from './invitation-mail.ts';
import { noticeMail } from './notice.ts';

describe('an invitation', () => {
  it.each([
    ['shinnin@example.jp', true, true],
    ['shinnin@example.jp', false, false],
    ['shinnin', true, false],
  ])('to %s goes by mail: a mail server %s, so %s', (signInName, sendsMail, byMail) => {
    expect(invitedByMail(signInName, sendsMail)).toBe(byMail);
  });

  it('says the link and until when, under the subject of every mail', () => {
    const link = 'https://desks.example.jp/invitation#abc';
    const until = new Date('2026-11-25T00:30:00Z');
    const ja = invitationMail('ja', link, until);
    expect(ja.text).toContain(`\n${link}\n`);
    expect(ja.text).toContain('2026-11-25 09:30 まで、一度だけ');
    expect(ja.subject).toBe(noticeMail('ja', null, link).subject);
    const en = invitationMail('en', link, until);
    expect(en.text).toContain(`\n${link}\n`);
    expect(en.text).toContain('once, until 2026-11-25 09:30 (Tokyo)');
    expect(en.subject).toBe(noticeMail('en', null, link).subject);
  });
});
