import { deskId, requestId } from './kit.ts';

/** A telephone call of a company at はたらく女性スクエア, as the dock sends it. */
export function companySheet(now: Date, overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    requestId: requestId(),
    deskId: deskId('working-women'),
    subject: 'COMPANY',
    channel: 'PHONE',
    startedAt: new Date(now.getTime() - 12 * 60_000).toISOString(),
    topics: ['WOMEN_COMPANY_PATERNITY_LEAVE'],
    content: '男性の育業を進めたい。就業規則の見直しから相談。',
    outcome: 'ADVISED',
    ...overrides,
  };
}

/** A person who consults for themself. */
export function individualSheet(now: Date, overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return companySheet(now, {
    subject: 'INDIVIDUAL',
    topics: ['WOMEN_INDIVIDUAL_CAREER'],
    content: '管理職への登用を打診され、両立に不安がある。',
    ...overrides,
  });
}
