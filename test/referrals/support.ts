import { PLAN_FISCAL_YEAR, PROGRAMMES } from '@madoguchi/plan';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { topicAt } from '../access/world.ts';
import { type CaseView, press } from '../cases/support.ts';
import { wording } from '../consents/support.ts';
import { deskId, type Person, requestId, type WireError } from '../support/kit.ts';

const TMG = referenceId('organisation', 'TMG');

type Input = Record<string, unknown>;

/** A line of the plan whose actor is TMG. */
export function programmeOf(actor: 'TMG' | 'TCCI'): string {
  const line = PROGRAMMES.find((each) => each.actor === actor);
  if (line === undefined) throw new Error(actor);
  return referenceId('programme', `${PLAN_FISCAL_YEAR}:${line.slug}`);
}

export const VIEW = `id number kind status end fromDeskId toDeskId caseId live revision whoseMove reasonCode suggestedDeskId bounces outcomeCode sharingEnded
  programme { id } bodyCode bodyName loopClosedBySystem loopClosesAt sentBy { id } acceptedBy { id }
  items { id kind ours content revision thirdPerson deskId organisation file { id name size } } words { id kind ours body reasonCode by { id } }
  draft { kind body noteId } clocks { id kind dueAt paused metAt breachedAt } version actions`;

export interface ReferralView {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly status: string;
  readonly end: string;
  readonly caseId: string | null;
  readonly fromDeskId: string;
  readonly toDeskId: string | null;
  readonly whoseMove: string;
  readonly reasonCode: string | null;
  readonly bounces: number;
  readonly revision: number;
  readonly sharingEnded: boolean;
  readonly outcomeCode: string | null;
  readonly loopClosedBySystem: boolean;
  readonly loopClosesAt: string | null;
  readonly items: {
    id: string;
    kind: string;
    ours: boolean;
    content: string;
    revision: number;
    file: { id: string; name: string; size: number } | null;
  }[];
  readonly words: { kind: string; ours: boolean; body: string; reasonCode: string | null }[];
  readonly draft: { kind: string; body: string | null }[];
  readonly clocks: {
    id: string;
    kind: string;
    dueAt: string;
    paused: boolean;
    metAt: string | null;
    breachedAt: string | null;
  }[];
  readonly version: number;
  readonly actions: string[];
}

const inputOf = (verb: string) => `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
export const verbOf = (verb: string) => `mutation ($input: ${inputOf(verb)}!) { ${verb}(input: $input) { ${VIEW} } }`;

/** A verb pressed by somebody; the referral as they see it afterwards. */
export async function act(person: Person, verb: string, input: Input): Promise<ReferralView> {
  const data = await person.ask<Record<string, ReferralView | null>>(verbOf(verb), {
    input: { requestId: requestId(), ...input },
  });
  const view = data[verb];
  if (view === null || view === undefined) throw new Error(`No answer to ${verb}.`);
  return view;
}
export function actRefused(person: Person, verb: string, input: Input): Promise<WireError> {
  return person.refused(verbOf(verb), { input: { requestId: requestId(), ...input } });
}
export async function look(person: Person, id: string): Promise<ReferralView> {
  return (await person.ask<{ referral: ReferralView }>(`query ($id: UUID!) { referral(id: $id) { ${VIEW} } }`, { id }))
    .referral;
}
export function lookRefused(person: Person, id: string): Promise<WireError> {
  return person.refused('query ($id: UUID!) { referral(id: $id) { id } }', { id });
}

export interface Preview {
  readonly hash: string;
  readonly items: {
    itemId: string | null;
    kind: string;
    content: string;
    attachmentId: string | null;
    agreed: boolean;
    standing: boolean;
  }[];
}
export async function preview(person: Person, id: string): Promise<Preview> {
  return (
    await person.ask<{ previewReferral: Preview }>(
      'query ($id: UUID!) { previewReferral(id: $id) { hash items { itemId kind content attachmentId agreed standing } } }',
      { id },
    )
  ).previewReferral;
}

/** The version as this person sees it, with the id. */
export const at = (view: Pick<ReferralView, 'id' | 'version'>): Input => ({ id: view.id, version: view.version });

/** A company with everything that may cross, and its case at a desk. */
export async function companyCase(person: Person, desk: string, name = '港精機株式会社'): Promise<CaseView> {
  const { registerCompany } = await person.ask<{ registerCompany: { id: string } }>(
    'mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { id } }',
    { input: { requestId: requestId(), deskId: deskId(desk), name, address: '東京都港区見本1-2-3' } },
  );
  return press(person, 'openCase', {
    deskId: deskId(desk),
    kind: 'COMPANY',
    subject: '女性の登用を進めたい',
    topics: [topicAt(desk)],
    companyId: registerCompany.id,
  });
}

/** The one-key consent of a company, or what is said over it. */
export async function agree(person: Person, caseId: string, over: Input = {}): Promise<string> {
  const data = await person.ask<{ recordConsent: { consents: { id: string }[] } }>(
    'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { consents { id } } }',
    {
      input: {
        requestId: requestId(),
        caseId,
        giverName: '見本 太郎',
        capacity: 'AUTHORISED_CONTACT',
        toOrganisationId: TMG,
        purpose: '都の支援の利用',
        method: 'TELEPHONE',
        wordingId: wording('STANDARD'),
        ...over,
      },
    },
  );
  return data.recordConsent.consents[0]?.id ?? '';
}

export const ITEMS = [{ kind: 'IDENTITY' }, { kind: 'SUMMARY', body: '管理職に女性がいない。制度の相談を希望。' }];

/** A draft of guidance to はたらく女性スクエア, or what is said over it. */
export function draft(person: Person, caseId: string, over: Input = {}): Promise<ReferralView> {
  return act(person, 'draftReferral', {
    caseId,
    kind: 'GUIDANCE',
    toDeskId: deskId('working-women'),
    programmeId: programmeOf('TMG'),
    items: ITEMS,
    ...over,
  });
}

/** Looked at and sent. */
export async function sent(person: Person, view: Pick<ReferralView, 'id' | 'version'>): Promise<ReferralView> {
  const { hash } = await preview(person, view.id);
  return act(person, 'sendReferral', { ...at(view), previewHash: hash });
}

/** A case of the Minato branch, with its company's consent, steered to はたらく女性スクエア. */
export async function steered(
  adviser: Person,
  over: Input = {},
): Promise<{ opened: CaseView; referral: ReferralView }> {
  const opened = await companyCase(adviser, 'tcci-minato');
  await agree(adviser, opened.id);
  return { opened, referral: await sent(adviser, await draft(adviser, opened.id, over)) };
}
