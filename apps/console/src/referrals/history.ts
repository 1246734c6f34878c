import type { ReferralDetail } from './types.ts';

export const MILESTONES = ['sentAt', 'acknowledgedAt', 'acceptedAt', 'answeredAt', 'endedAt'] as const;
export type Milestone = (typeof MILESTONES)[number];

export type HistoryEntry =
  | {
      readonly kind: 'milestone';
      readonly key: string;
      readonly at: string;
      readonly milestone: Milestone;
      readonly by: string | null;
    }
  | {
      readonly kind: 'word';
      readonly key: string;
      readonly at: string;
      readonly word: ReferralDetail['words'][number];
    };

/** What happened and what was said, newest first; a word that was said with a milestone stands right above it. */
export function historyOf(detail: ReferralDetail): readonly HistoryEntry[] {
  const by: Partial<Record<Milestone, string | null>> = {
    sentAt: detail.sentBy?.name ?? null,
    acceptedAt: detail.acceptedBy?.name ?? null,
  };
  const milestones = MILESTONES.flatMap((milestone): HistoryEntry[] => {
    const at = detail[milestone];
    if (at === null || (milestone === 'endedAt' && at === detail.answeredAt)) return [];
    return [{ kind: 'milestone', key: milestone, at, milestone, by: by[milestone] ?? null }];
  });
  const words = detail.words.map((word): HistoryEntry => ({ kind: 'word', key: word.id, at: word.at, word }));
  const order = (entry: HistoryEntry) => (entry.kind === 'word' ? 1 : 0);
  return [...milestones, ...words].toSorted(
    (left, right) => right.at.localeCompare(left.at) || order(right) - order(left),
  );
}
