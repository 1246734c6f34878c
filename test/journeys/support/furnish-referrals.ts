import { act, at, steered } from '../../referrals/support.ts';
import type { Desks, Person } from '../../support/kit.ts';

/** What the Minato branch has steered to the desk: one that waits and is late, one in work, one answered. */
export interface SteeredThings {
  readonly adviser: Person;
  readonly headquarters: Person;
  readonly sentId: string;
  readonly acceptedId: string;
  readonly answeredId: string;
}

export async function furnishReferrals(desks: Desks, counsellor: Person): Promise<SteeredThings> {
  const adviser = await desks.counsellor('鈴木 指導員', 'tcci-minato');
  const waiting = await steered(adviser);
  await desks.superuser(`update app.clock set due_at = due_at - interval '20 days' where referral_id = $1`, [
    waiting.referral.id,
  ]);
  const accepted = await act(counsellor, 'acceptReferral', at((await steered(adviser)).referral));
  await act(counsellor, 'addInterimWord', { ...at(accepted), word: '制度案を来週お示しします。' });
  const taken = await act(counsellor, 'acceptReferral', at((await steered(adviser)).referral));
  await act(counsellor, 'completeReferral', { ...at(taken), outcome: 'RESOLVED', word: '規程を整え、届け出ました。' });
  return {
    adviser,
    headquarters: await desks.counsellor('本部 担当', 'tcci-hq-policy'),
    sentId: waiting.referral.id,
    acceptedId: accepted.id,
    answeredId: taken.id,
  };
}
