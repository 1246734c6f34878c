import { dateInTokyo } from '@madoguchi/domain';
import { PLAN_FISCAL_YEAR, PROGRAMMES } from '@madoguchi/plan';
import { registerClient } from '../clients/register-client.ts';
import { referenceId } from '../database/reference-data.ts';
import type { RecordInquiryInput } from '../inquiries/inquiry.input.ts';
import { recordInquiry } from '../inquiries/record-inquiry.ts';
import { actOnCase } from './act-on-case.ts';
import type { Sheet, Step, Story } from './story.ts';
import { demoCompany, meetCompany } from './tell-companies.ts';
import { demoRequestId, type Teller } from './teller.ts';

/** One thing that is done at one instant; all of them are done in the order of their instants, as they were in life. */
export interface Deed {
  readonly at: Date;
  readonly act: () => Promise<void>;
}

/** Whom a story is about, once they stand in the register. */
type Party = Pick<RecordInquiryInput, 'subject' | 'companyId' | 'contactId' | 'clientId'> & {
  readonly caller: Partial<Sheet>;
};

const CASE_OF_SQL = 'select case_id as "caseId" from app.inquiry where id = $1';
const CONTACT_SQL = 'select id from app.contact where company_id = $1 and name = $2';

export function programmeIdsOf(codes: readonly string[] = []): string[] {
  return codes.map((code) => {
    const line = PROGRAMMES.find((each) => each.code === code);
    if (line === undefined) throw new Error(`The plan has no line ${code}.`);
    return referenceId('programme', `${PLAN_FISCAL_YEAR}:${line.slug}`);
  });
}

/** A story as it is being told: what one deed learns, the next one needs. */
class Telling {
  readonly #teller: Teller;
  readonly #story: Story;
  readonly #now: Date;
  #party: Party | undefined;
  #caseId: string | undefined;

  constructor(teller: Teller, story: Story, now: Date) {
    this.#teller = teller;
    this.#story = story;
    this.#now = now;
  }

  get startedAt(): Date {
    return this.#story.at(this.#now);
  }

  async #meet(): Promise<Party> {
    const { who, by, desk, id } = this.#story;
    if ('company' in who) {
      const company = demoCompany(who.company);
      const companyId = await meetCompany(this.#teller, by, desk, this.startedAt, company);
      const contacts = await this.#teller.read(by, (read) =>
        read.rows<{ id: string }>('demo_contact', CONTACT_SQL, [companyId, company.contact.name]),
      );
      const caller = {
        callerName: company.contact.name,
        callerKana: company.contact.kana,
        callback: company.telephone,
      };
      return { subject: 'COMPANY', companyId, contactId: contacts[0]?.id ?? null, caller };
    }
    if ('anonymous' in who) return { subject: 'ANONYMOUS', caller: {} };
    const context = this.#teller.as(by, this.startedAt);
    const clientId = await registerClient(context, {
      ...who.client,
      requestId: demoRequestId(`client:${id}`),
      deskId: referenceId('desk', desk),
    });
    const { name, kana, telephone } = who.client;
    const caller = {
      ...(name === undefined ? {} : { callerName: name }),
      ...(kana === undefined ? {} : { callerKana: kana }),
      ...(telephone === undefined ? {} : { callback: telephone }),
    };
    return { subject: 'INDIVIDUAL', clientId, caller };
  }

  /** The talk ends, the counsellor presses Ctrl+Enter. */
  async #record(sheet: Sheet, id: string, startedAt: Date): Promise<string> {
    const story = this.#story;
    const party = this.#party;
    if (party === undefined) throw new Error(`${id} has nobody who consults.`);
    const { caller, ...subject } = party;
    const endedAt = new Date(startedAt.getTime() + sheet.minutes * 60_000);
    const said = { ...caller, ...sheet };
    const grows = this.#caseId === undefined ? story.grows : undefined;
    return recordInquiry(this.#teller.as(story.by, endedAt), {
      requestId: demoRequestId(`sitting:${id}`),
      deskId: referenceId('desk', story.desk),
      ...subject,
      sensitive: story.sensitive ?? false,
      urgent: story.urgent ?? false,
      channel: said.channel,
      startedAt,
      endedAt,
      callerRelation: said.relation ?? story.relation ?? null,
      callerName: said.callerName ?? null,
      callerKana: said.callerKana ?? null,
      callbackTelephone: said.callback ?? null,
      clientType: story.clientType,
      language: said.language ?? null,
      interpreter: said.interpreter ?? false,
      topics: [...said.topics],
      content: said.content,
      answer: said.answer,
      referralSource: story.source,
      outcome: said.outcome,
      programmeIds: programmeIdsOf(said.programmes),
      ...(this.#caseId === undefined ? {} : { caseId: this.#caseId }),
      ...(grows === undefined ? {} : { openCase: { subject: grows.subject, assignToMe: grows.unassigned !== true } }),
    });
  }

  async begin(): Promise<void> {
    this.#party = await this.#meet();
    const inquiryId = await this.#record(this.#story, this.#story.id, this.startedAt);
    if (this.#story.grows === undefined) return;
    const rows = await this.#teller.read(this.#story.by, (read) =>
      read.rows<{ caseId: string }>('demo_case_of', CASE_OF_SQL, [inquiryId]),
    );
    this.#caseId = rows[0]?.caseId;
  }

  async go({ at, by, act }: Step, number: number): Promise<void> {
    const when = at(this.#now);
    const { id } = this.#story;
    if (this.#caseId === undefined) throw new Error(`${id} has no case to go on with on ${dateInTokyo(when)}.`);
    if ('sitting' in act) {
      await this.#record(act.sitting, act.sitting.id ?? `${id}:${number}`, when);
      return;
    }
    await actOnCase(
      this.#teller,
      { caseId: this.#caseId, by: by ?? this.#story.by, at: when, now: this.#now, name: `${id}:${number}` },
      act,
    );
  }
}

/** What happens in a story, deed by deed. A sitting is written down when it ends; here it stands at its beginning. */
export function deedsOf(teller: Teller, story: Story, now: Date): Deed[] {
  const telling = new Telling(teller, story, now);
  const begin: Deed = { at: telling.startedAt, act: () => telling.begin() };
  const steps = (story.grows?.steps ?? []).map(
    (each, number): Deed => ({ at: each.at(now), act: () => telling.go(each, number) }),
  );
  return [begin, ...steps];
}
