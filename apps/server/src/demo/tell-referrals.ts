import { addDays, dateInTokyo } from '@madoguchi/domain';
import { DESKS } from '@madoguchi/plan';
import { openCase } from '../cases/open-case.ts';
import { recordConsent } from '../consents/record-consent.ts';
import { withdrawConsent } from '../consents/withdraw-consent.ts';
import { referenceId } from '../database/reference-data.ts';
import { acceptReferral } from '../referrals/accept-referral.ts';
import { acknowledgeReferral } from '../referrals/acknowledge-referral.ts';
import { addInterimWord } from '../referrals/add-interim-word.ts';
import { closeReferralLoop } from '../referrals/close-referral-loop.ts';
import { completeReferral } from '../referrals/complete-referral.ts';
import { declineReferral } from '../referrals/decline-referral.ts';
import { draftReferral } from '../referrals/draft-referral.ts';
import { giveExternalReferral } from '../referrals/give-external-referral.ts';
import { handBackReferral } from '../referrals/hand-back-referral.ts';
import { previewReferral } from '../referrals/referral.queries.ts';
import { returnReferral } from '../referrals/return-referral.ts';
import { sendReferral } from '../referrals/send-referral.ts';
import type { DemoSlug } from './staff.ts';
import type { ReferralAct, ReferralStory } from './stories/referrals.ts';
import { demoCompany, meetCompany } from './tell-companies.ts';
import { type Deed, programmeIdsOf } from './tell-story.ts';
import { demoRequestId, type Teller } from './teller.ts';

const VERSION_SQL = 'select version from app.referral where id = $1';
/** A consent of the demo world outlasts the telling, whatever the day on which it is told. */
const CONSENT_DAYS = 180;

const organisationOf = (slug: string): string => {
  const desk = DESKS.find((each) => each.code === slug);
  if (desk === undefined) throw new Error(`The plan has no desk ${slug}.`);
  return desk.organisation;
};

/** A referral as it is being told, through the commands that its people would have pressed. */
class TellingReferral {
  readonly #teller: Teller;
  readonly #story: ReferralStory;
  readonly #now: Date;
  #caseId = '';
  #id = '';

  constructor(teller: Teller, story: ReferralStory, now: Date) {
    this.#teller = teller;
    this.#story = story;
    this.#now = now;
  }

  async #agree(at: Date, to: string): Promise<void> {
    const { by, id } = this.#story;
    await recordConsent(this.#teller.as(by, at), {
      requestId: demoRequestId(`consent:${id}`),
      caseId: this.#caseId,
      giverName: demoCompany(this.#story.company).contact.name,
      capacity: 'AUTHORISED_CONTACT',
      toOrganisationId: referenceId('organisation', organisationOf(to)),
      purpose: '支援の利用と結果の共有',
      method: 'FACE_TO_FACE',
      wordingId: referenceId('consent_wording', 'STANDARD:1:ja'),
      endsOn: addDays(dateInTokyo(this.#now), CONSENT_DAYS),
      thirdPerson: false,
    });
  }

  async begin(): Promise<void> {
    const story = this.#story;
    const at = story.at(this.#now);
    const companyId = await meetCompany(this.#teller, story.by, story.desk, at, demoCompany(story.company));
    this.#caseId = await openCase(this.#teller.as(story.by, at), {
      requestId: demoRequestId(`referral-case:${story.id}`),
      deskId: referenceId('desk', story.desk),
      kind: 'COMPANY',
      sensitive: false,
      urgent: false,
      assignToMe: true,
      subject: story.subject,
      topics: [story.topic],
      companyId,
    });
    const across = story.to !== undefined && organisationOf(story.to) !== organisationOf(story.desk);
    if (across && story.to !== undefined && story.anonymous === undefined) await this.#agree(at, story.to);
    this.#id = await draftReferral(this.#teller.as(story.by, at), {
      requestId: demoRequestId(`referral-draft:${story.id}`),
      caseId: this.#caseId,
      kind: story.kind,
      toDeskId: story.to === undefined ? null : referenceId('desk', story.to),
      programmeId: programmeIdsOf(story.programme === undefined ? [] : [story.programme])[0] ?? null,
      bodyCode: story.body ?? null,
      anonymous: story.anonymous === true,
      items: [
        ...(story.anonymous === true ? [] : [{ kind: 'IDENTITY' as const }]),
        { kind: 'SUMMARY', body: story.summary },
      ],
    });
  }

  async #head(by: DemoSlug, name: string) {
    const rows = await this.#teller.read(by, (read) =>
      read.rows<{ version: number }>('demo_referral_version', VERSION_SQL, [this.#id]),
    );
    return { requestId: demoRequestId(name), id: this.#id, version: rows[0]?.version ?? 0 };
  }

  async go(step: ReferralStory['steps'][number], number: number): Promise<void> {
    const at = step.at(this.#now);
    const by = step.by ?? this.#story.by;
    const context = this.#teller.as(by, at);
    const head = await this.#head(by, `referral:${this.#story.id}:${number}`);
    const act: ReferralAct = step.act;
    if ('send' in act || 'give' in act) {
      const { hash } = await this.#teller.read(by, (read) => previewReferral(read, this.#id, at));
      const input = { ...head, previewHash: hash, confirmsAnonymous: this.#story.anonymous === true };
      await ('send' in act ? sendReferral(context, input) : giveExternalReferral(context, input));
    } else if ('acknowledge' in act) await acknowledgeReferral(context, head);
    else if ('accept' in act) await acceptReferral(context, head);
    else if ('giveBack' in act) await returnReferral(context, { ...head, reason: act.giveBack, note: act.note });
    else if ('decline' in act) await declineReferral(context, { ...head, reason: act.decline, note: act.note });
    else if ('interim' in act) await addInterimWord(context, { ...head, word: act.interim });
    else if ('complete' in act) await completeReferral(context, { ...head, outcome: act.complete, word: act.word });
    else if ('handBack' in act)
      await handBackReferral(context, { ...head, reason: act.handBack, workDone: act.workDone });
    else if ('closeLoop' in act) await closeReferralLoop(context, { ...head, note: act.closeLoop });
    else {
      const rows = await this.#teller.read(by, (read) =>
        read.rows<{ id: string }>('demo_consent', 'select id from app.consent where case_id = $1', [this.#caseId]),
      );
      await withdrawConsent(context, { requestId: head.requestId, id: rows[0]?.id ?? '' });
    }
  }
}

/** What happens with a referral, deed by deed. */
export function referralDeedsOf(teller: Teller, story: ReferralStory, now: Date): Deed[] {
  const telling = new TellingReferral(teller, story, now);
  return [
    { at: story.at(now), act: () => telling.begin() },
    ...story.steps.map((step, number): Deed => ({ at: step.at(now), act: () => telling.go(step, number) })),
  ];
}
