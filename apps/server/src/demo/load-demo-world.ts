import { tokyoInstant } from '@madoguchi/domain';
import type { Client } from 'pg';
import { referenceId } from '../database/reference-data.ts';
import { tallyContact } from '../inquiries/tally-contact.ts';
import type { Services } from '../services.ts';
import { makeDemoAccounts } from './accounts.ts';
import { DEMO_COMPANIES } from './companies.ts';
import { DEMO_STORIES } from './consultations.ts';
import { REFERRAL_STORIES } from './stories/referrals.ts';
import { DEMO_TALLIES } from './stories/tallies.ts';
import { type Tally, tellingTime } from './story.ts';
import { enrolMember } from './tell-companies.ts';
import { referralDeedsOf } from './tell-referrals.ts';
import { type Deed, deedsOf } from './tell-story.ts';
import { demoRequestId, type Teller, withTeller } from './teller.ts';

/** When the desks of the demo world are said to have opened: the first day of the plan's year. */
const OPENED_AT = tokyoInstant('2026-04-01', '09:00');
/** When the branches wrote down their members. */
const ENROLLED_AT = tokyoInstant('2026-04-06', '10:00');

function enrolments(teller: Teller): Deed[] {
  const members = DEMO_COMPANIES.filter((each) => each.branch !== null);
  return members.map((company, index) => {
    const at = new Date(ENROLLED_AT.getTime() + index * 300_000);
    return { at, act: () => enrolMember(teller, company, at, `M${String(index + 1).padStart(6, '0')}`) };
  });
}

function tallyDeed(teller: Teller, tally: Tally, index: number, now: Date): Deed {
  const at = tally.at(now);
  const act = async () => {
    await tallyContact(teller.as(tally.by, at), {
      requestId: demoRequestId(`tally:${index}`),
      deskId: referenceId('desk', tally.desk),
      tallyKind: tally.kind,
      channel: tally.channel,
      at,
    });
  };
  return { at, act };
}

/** Everything that happens, in the order in which it happened: numbers and trails then run as they would have. */
async function tellWorld(teller: Teller, now: Date): Promise<void> {
  const deeds = [
    ...enrolments(teller),
    ...DEMO_STORIES.flatMap((story) => deedsOf(teller, story, now)),
    ...REFERRAL_STORIES.flatMap((story) => referralDeedsOf(teller, story, now)),
    ...DEMO_TALLIES.map((tally, index) => tallyDeed(teller, tally, index, now)),
  ];
  deeds.sort((left, right) => left.at.getTime() - right.at.getTime());
  for (const deed of deeds) await deed.act();
}

/** Staff in every role and what they did; the mark that it is whole comes last. */
export async function loadDemoWorld(services: Services, owner: Client): Promise<void> {
  await makeDemoAccounts(owner, OPENED_AT);
  await withTeller(services, owner, (teller) => tellWorld(teller, tellingTime(services.now())));
  await owner.query('update app.installation set demo = true, demo_removed_at = null');
}
