import type { ReferralDetail } from './types.ts';

export const MILESTONES = ['sentAt', 'acknowledgedAt', 'acceptedAt', 'answeredAt', 'endedAt'] as const;
export type Milestone = (typeof MILESTONES)[number];

/** What the history needs to know of a referral: its instants, who acted, and what was said. */
type Told<Word> = Pick<ReferralDetail, Milestone> & {
  readonly sentBy: { readonly name: string } | null;
  readonly acceptedBy: { readonly name: string } | null;
  readonly words: readonly Word[];
};

export type HistoryEntry<Word> =
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
      readonly word: Word;
    };

/** What happened and what was said, newest first; a word that was said with a milestone stands right above it. */
export function historyOf<Word extends { readonly id: string; readonly at: string }>(
  detail: Told<Word>,
): readonly HistoryEntry<Word>[] {
  const by: Partial<Record<Milestone, string | null>> = {
    sentAt: detail.sentBy?.name ?? null,
    acceptedAt: detail.acceptedBy?.name ?? null,
  };
  const milestones = MILESTONES.flatMap((milestone): HistoryEntry<Word>[] => {
    const at = detail[milestone];
    if (at === null || (milestone === 'endedAt' && at === detail.answeredAt)) return [];
    return [{ kind: 'milestone', key: milestone, at, milestone, by: by[milestone] ?? null }];
  });
  const words = detail.words.map((word): HistoryEntry<Word> => ({ kind: 'word', key: word.id, at: word.at, word }));
  const order = (entry: HistoryEntry<Word>) => (entry.kind === 'word' ? 1 : 0);
  return [...milestones, ...words].toSorted(
    (left, right) => right.at.localeCompare(left.at) || order(right) - order(left),
  );
}
