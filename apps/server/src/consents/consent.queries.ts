import {
  type CaseFacts,
  CONSENT_METHODS,
  type ConsentTerm,
  canRecordConsent,
  consentStatusAt,
  dateInTokyo,
  defaultConsentEnd,
  mayWithdrawConsent,
  methodSuffices,
  mustNameDesk,
  STANDARD_CONSENT_ITEMS,
} from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import type { Consent, ConsentBook, ConsentWording } from './consent.type.ts';

const WORDING_JSON = `json_build_object('id', w.id, 'code', w.code, 'version', w.version, 'language', w.language,
  'body', w.body, 'validFrom', w.valid_from, 'validTo', w.valid_to)`;

const BOOK_SQL = `
  select json_build_object(
    'facts', json_build_object('id', c.id, 'organisationId', c.organisation_id, 'deskId', c.desk_id, 'kind', c.kind, 'sensitive', c.sensitive,
      'status', c.status, 'openedById', c.opened_by_id, 'assigneeId', c.assignee_id, 'deputyId', c.deputy_id),
    'grants', fn.grants_of(c.id),
    'giver', coalesce((select t.name from app.contact t where t.id = c.contact_id), (select coalesce(l.name, l.kana) from app.client l where l.id = c.client_id),
      (select i.caller_name from app.inquiry i where i.case_id = c.id and c.kind = 'COMPANY' and i.caller_name is not null order by i.started_at desc limit 1)),
    'term', (select json_build_object('days', t.days, 'oneReferral', t.one_referral) from app.consent_term t where t.case_kind = c.kind),
    'consents', coalesce((select json_agg(json_build_object('id', k.id, 'status', k.status, 'giverName', k.giver_name, 'capacity', k.capacity,
        'mandate', k.mandate, 'toOrganisationId', k.to_organisation_id, 'toDeskId', k.to_desk_id, 'items', k.items, 'purpose', k.purpose,
        'method', k.method, 'witness', ${staffNameJson('kw')}, 'wording', ${WORDING_JSON}, 'evidence', k.evidence, 'thirdPerson', k.third_person,
        'oneReferral', k.one_referral, 'endsOn', k.ends_on, 'validUntil', k.valid_until, 'recordedBy', ${staffNameJson('kr')},
        'recordedAt', k.recorded_at, 'endedAt', k.ended_at, 'endedBy', ${staffNameJson('ke')}, 'endedNote', k.ended_note)
        order by k.status <> 'IN_FORCE', k.recorded_at desc, k.id)
      from app.consent k join app.consent_wording w on w.id = k.wording_id join app.staff kr on kr.id = k.recorded_by_id
      left join app.staff kw on kw.id = k.witness_id left join app.staff ke on ke.id = k.ended_by_id
     where k.case_id = c.id), '[]')) as json
    from app.cases c where c.id = $1`;

const CATALOGUE_SQL = `
  select coalesce(json_agg(${WORDING_JSON} order by w.code, w.version desc, w.language desc), '[]') as json from app.consent_wording w`;

const WORDINGS_SQL = `
  select coalesce(json_agg(${WORDING_JSON} order by w.code, w.language), '[]') as json from app.consent_wording w
   where w.valid_from <= $1 and (w.valid_to is null or w.valid_to >= $1)`;

type JsonGrant = { via: 'PARTICIPANT' | 'POOL' | 'EMERGENCY'; deskId: string | null; staffId: string | null };
interface Found {
  readonly facts: Omit<CaseFacts, 'holdOn' | 'closedAt'> & { readonly id: string };
  readonly grants: readonly (JsonGrant & { readonly validUntil: string | null; readonly consented: boolean })[];
  readonly giver: string | null;
  readonly term: ConsentTerm;
  readonly consents: readonly (Omit<Consent, 'canWithdraw'> & { readonly validUntil: string })[];
}

/** The consents with what their case is, for whoever records the reading. */
export interface FoundBook {
  readonly book: ConsentBook;
  readonly facts: Found['facts'];
}

/** The consents of a case, those in force first; undefined where the case does not exist or may not be seen. */
export async function findConsents(read: ReadTransaction, caseId: string, now: Date): Promise<FoundBook | undefined> {
  const actor = await read.actor();
  const found = await read.json<Found>('case_consents', BOOK_SQL, [caseId]);
  if (found === undefined) return undefined;
  const { facts, term } = found;
  const grants = found.grants.map((grant) => ({
    ...grant,
    validUntil: grant.validUntil === null ? null : new Date(grant.validUntil),
  }));
  const mayWithdraw = mayWithdrawConsent(actor, facts, grants, now);
  const consents = found.consents.map(({ validUntil, ...consent }) => {
    const status = consentStatusAt({ status: consent.status, validUntil: new Date(validUntil) }, now);
    return { ...consent, status, canWithdraw: mayWithdraw && status === 'IN_FORCE' };
  });
  const book = {
    caseId: facts.id,
    canRecord: canRecordConsent(actor, facts, grants, now),
    likelyGiver: found.giver,
    standardItems: [...STANDARD_CONSENT_ITEMS],
    methods: CONSENT_METHODS.filter((method) => methodSuffices(facts, method)),
    mustNameDesk: mustNameDesk(facts),
    defaultEndsOn: defaultConsentEnd(term, dateInTokyo(now)),
    oneReferral: term.oneReferral,
    consents,
  };
  return { book, facts };
}

/** The wordings in force today, one version of each. */
export async function listConsentWordings(read: ReadTransaction, now: Date): Promise<ConsentWording[]> {
  await read.actor();
  return (await read.json<ConsentWording[]>('consent_wordings', WORDINGS_SQL, [dateInTokyo(now)])) ?? [];
}

/** Every version of every text, the newest first. */
export async function listWordingCatalogue(read: ReadTransaction): Promise<ConsentWording[]> {
  await read.actor();
  return (await read.json<ConsentWording[]>('consent_wording_catalogue', CATALOGUE_SQL, [])) ?? [];
}
