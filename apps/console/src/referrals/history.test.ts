import { describe, expect, it } from 'vitest';
import { historyOf } from './history.ts';

type Told = Parameters<typeof historyOf>[0];

const detail = (changes: Partial<Told>): Told => ({
  sentAt: '2026-11-20T01:00:00Z',
  acknowledgedAt: null,
  acceptedAt: null,
  answeredAt: null,
  endedAt: null,
  sentBy: { name: '鈴木' },
  acceptedBy: null,
  words: [],
  ...changes,
});

describe('the history of a referral', () => {
  it('is newest first, with who sent it', () => {
    const entries = historyOf(
      detail({ acknowledgedAt: '2026-11-21T01:00:00Z', words: [{ id: 'w', at: '2026-11-22T01:00:00Z' }] }),
    );
    expect(entries.map((entry) => entry.key)).toEqual(['w', 'acknowledgedAt', 'sentAt']);
    expect(entries.at(-1)).toMatchObject({ by: '鈴木' });
  });

  it('says an answer that ended it once, its word above it', () => {
    const at = '2026-11-23T01:00:00Z';
    const entries = historyOf(detail({ answeredAt: at, endedAt: at, words: [{ id: 'w', at }] }));
    expect(entries.map((entry) => entry.key)).toEqual(['w', 'answeredAt', 'sentAt']);
  });
});
