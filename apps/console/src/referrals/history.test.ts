import { describe, expect, it } from 'vitest';
import { historyOf } from './history.ts';
import type { ReferralDetail } from './types.ts';

const detail = (changes: Partial<ReferralDetail>) =>
  ({
    sentAt: '2026-11-20T01:00:00Z',
    acknowledgedAt: null,
    acceptedAt: null,
    answeredAt: null,
    endedAt: null,
    sentBy: { id: 'a', name: '鈴木' },
    acceptedBy: null,
    words: [],
    ...changes,
  }) as unknown as ReferralDetail;
const word = (id: string, at: string) => ({ id, at }) as unknown as ReferralDetail['words'][number];

describe('the history of a referral', () => {
  it('is newest first, with who sent it', () => {
    const entries = historyOf(
      detail({ acknowledgedAt: '2026-11-21T01:00:00Z', words: [word('w', '2026-11-22T01:00:00Z')] }),
    );
    expect(entries.map((entry) => entry.key)).toEqual(['w', 'acknowledgedAt', 'sentAt']);
    expect(entries.at(-1)).toMatchObject({ by: '鈴木' });
  });

  it('says an answer that ended it once, its word above it', () => {
    const at = '2026-11-23T01:00:00Z';
    const entries = historyOf(detail({ answeredAt: at, endedAt: at, words: [word('w', at)] }));
    expect(entries.map((entry) => entry.key)).toEqual(['w', 'answeredAt', 'sentAt']);
  });
});
