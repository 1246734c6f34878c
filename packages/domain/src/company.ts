import { type Actor, worksAt, worksIn } from './actor.ts';
import { compactForSearch, normaliseForSearch } from './japanese-text.ts';

/** What may be pressed on a company's page. */
export const COMPANY_ACTIONS = ['UPDATE'] as const;
export type CompanyAction = (typeof COMPANY_ACTIONS)[number];

export interface CompanyFacts {
  /** The organisation that a sole proprietor's data belong to; null for a company, whose public facts are common to all desks. */
  readonly organisationId: string | null;
}

/** What this actor may do with a company that is visible to them (design §2): whoever works at a desk keeps the common facts right. */
export function companyActions(actor: Actor, facts: CompanyFacts): CompanyAction[] {
  const atAnyDesk = actor.memberships.some((each) => each.deskId !== null && worksAt(actor, each.deskId));
  const mayUpdate = facts.organisationId === null ? atAnyDesk : worksIn(actor, facts.organisationId);
  return mayUpdate ? ['UPDATE'] : [];
}

const CORPORATE_FORM =
  /株式会社|有限会社|合同会社|合資会社|合名会社|(?:一般|公益)?社団法人|(?:一般|公益)?財団法人|医療法人|社会福祉法人|学校法人|宗教法人|独立行政法人|特定非営利活動法人|npo法人/g;
const READING_OF_FORM =
  /^(?:かぶしき(?:がいしゃ|かいしゃ)|ゆうげん(?:がいしゃ|かいしゃ)|ごうどう(?:がいしゃ|かいしゃ))|(?:かぶしき(?:がいしゃ|かいしゃ)|ゆうげん(?:がいしゃ|かいしゃ)|ごうどう(?:がいしゃ|かいしゃ))$/g;

/**
 * A company's name as it is stored for look-up and as a look-up compares it: normalised, without white space and without its corporate
 * form (㈱青山製作所 and 青山製作所株式会社 become one); the form alone stays when nothing else is left.
 */
export function companyNameForSearch(name: string): string {
  const whole = normaliseForSearch(name);
  const bare = whole.replace(CORPORATE_FORM, ' ').replace(/\s+/gu, '');
  return bare === '' ? whole.replace(/ /g, '') : bare;
}

/** A company's reading, normalised, without かぶしきがいしゃ and the like at either end. */
export function companyKanaForSearch(kana: string): string {
  const whole = compactForSearch(kana);
  const bare = whole.replace(READING_OF_FORM, '');
  return bare === '' ? whole : bare;
}
