import {
  type Bilingual,
  type CaseKind,
  dateInTokyo,
  FieldChecks,
  findReason,
  isOpenReferral,
  type Named,
  notFound,
  REFERRAL_MOVE_LABELS,
  type ReferralKind,
  type ReferralStatus,
  type RoutingMatter,
  rankDestinations,
  worksAt,
} from '@madoguchi/domain';
import { DESKS, EXTERNAL_BODIES, MUNICIPALITIES, TOPICS } from '@madoguchi/plan';
import type { Context } from '../context.ts';
import { DESK_TIME_JSON } from '../desks/desk-calendar.ts';
import { recordRead } from '../record-read.ts';
import { type DeskFound, placesOf } from './places.ts';
import type { RoutingFacts } from './routing.input.ts';
import type { ReferralDestinations } from './routing.type.ts';

const MOST_TOPICS = 100;
const MOST_PROGRAMMES = 50;
const KNOWN_MUNICIPALITIES: ReadonlySet<string> = new Set(MUNICIPALITIES.map((each) => each.code));
const KNOWN_TOPICS: ReadonlySet<string> = new Set(TOPICS.map((each) => each.code));

/**
 * All that the ranking needs, as far as the asker may read it: the case or the sheet, where its company is, what was pointed out,
 * what came back, and the desks with the bands of their load.
 */
const ROUTING_SQL = `
  with matter as (
    select c.id, c.desk_id, c.organisation_id, c.kind, c.sensitive, c.topics, c.company_id,
        coalesce(e.municipality, k.municipality, cl.municipality) as municipality
      from app.cases c left join app.establishment e on e.id = c.establishment_id left join app.company k on k.id = c.company_id
      left join app.client cl on cl.id = c.client_id
     where c.id = $1
    union all
    select null, d.id, d.organisation_id, $3, false, $4::text[], k.id, coalesce($5, k.municipality)
      from app.desk d left join app.company k on k.id = $6 and $3 = 'COMPANY'
     where $1::uuid is null and d.id = $2)
  select json_build_object(
    'caseId', m.id, 'deskId', m.desk_id, 'organisationId', m.organisation_id, 'clientKind', m.kind, 'sensitive', m.sensitive,
    'municipality', m.municipality,
    'memberBranchId', (select t.desk_id from app.tcci_membership t where t.company_id = m.company_id and t.member),
    'topics', coalesce((select json_agg(json_build_object('code', i.code, 'list', substr(i.list, 7), 'name', json_build_object('ja', i.name_ja, 'en', i.name_en))
        order by i.sort, i.code) from app.code_item i where i.list like 'TOPIC:%' and i.code = any (m.topics)), '[]'),
    'programmes', coalesce((select json_agg(json_build_object('code', g.code, 'name', json_build_object('ja', g.name_ja, 'en', g.name_en)) order by g.sort)
        from app.programme g where g.id = any ($7::uuid[])
          or ($7::uuid[] is null and exists (select 1 from app.case_programme x where x.case_id = m.id and x.programme_id = g.id))), '[]'),
    'referrals', coalesce((select json_agg(json_build_object('placeId', coalesce(r.to_desk_id::text, r.body_code), 'kind', r.kind, 'status', r.status,
        'lasting', r.declined_for_good, 'bounces', r.bounces, 'sentBack', (select json_build_object('move', w.kind, 'reason', w.reason_code)
            from app.referral_word w where w.referral_id = r.id and w.kind in ('DECLINE', 'HAND_BACK') order by w.created_at desc limit 1)) order by r.created_at desc, r.id)
        from app.referral r where r.from_case_id = m.id and coalesce(r.to_desk_id::text, r.body_code) is not null), '[]'),
    'desks', (select json_agg(json_build_object('id', d.id, 'slug', d.slug, 'kind', d.kind, 'nameJa', d.name_ja, 'nameEn', d.name_en,
        'organisationId', d.organisation_id, 'organisation', o.code, 'servesCompanies', d.serves_companies, 'servesIndividuals', d.serves_individuals,
        'topicLists', d.topic_lists, 'wardCode', d.ward_code, 'hoursAssumed', d.hours_assumed, 'time', ${DESK_TIME_JSON}, 'load', l.load, 'sort', d.sort)
        order by d.sort, d.id)
      from app.desk d join app.organisation o on o.id = d.organisation_id left join fn.desk_loads() l on l.desk_id = d.id
     where d.closed_on is null or d.closed_on > $8::date)) as json
    from matter m`;

interface Found {
  readonly caseId: string | null;
  readonly deskId: string;
  readonly organisationId: string;
  readonly clientKind: CaseKind;
  readonly sensitive: boolean;
  readonly municipality: string | null;
  readonly memberBranchId: string | null;
  readonly topics: RoutingMatter['topics'];
  readonly programmes: readonly Named[];
  readonly referrals: readonly {
    readonly placeId: string;
    readonly kind: ReferralKind;
    readonly status: ReferralStatus;
    readonly lasting: boolean;
    readonly bounces: number;
    readonly sentBack: { readonly move: 'DECLINE' | 'HAND_BACK'; readonly reason: string | null } | null;
  }[];
  readonly desks: readonly DeskFound[];
}

/** What is asked: about a case, or about the facts of a sheet; `programmeIds` instead of those that were pointed out. */
export interface RoutingQuestion {
  readonly caseId: string | null;
  readonly facts: RoutingFacts | null;
  readonly kind: ReferralKind | null;
  readonly programmeIds: readonly string[] | null;
}

function checkQuestion({ caseId, facts, programmeIds }: RoutingQuestion): void {
  const checks = new FieldChecks();
  if ((caseId === null) === (facts === null)) {
    checks.add(
      'caseId',
      '案件か相談の内容のどちらか一方を指定してください。',
      'Ask about a case or about a sheet, one of the two.',
    );
  }
  if (facts !== null) {
    if (!facts.deskId) checks.add('facts.deskId', '窓口を選んでください。', 'Choose a desk.');
    if (!facts.clientKind)
      checks.add('facts.clientKind', '企業か個人を選んでください。', 'Choose company or individual.');
    if (facts.municipality) checks.code('facts.municipality', facts.municipality, KNOWN_MUNICIPALITIES);
    for (const topic of (facts.topics ?? []).slice(0, MOST_TOPICS)) checks.code('facts.topics', topic, KNOWN_TOPICS);
    if ((facts.topics ?? []).length > MOST_TOPICS) checks.add('facts.topics', '項目が多すぎます。', 'Too many topics.');
  }
  if ((programmeIds ?? []).length > MOST_PROGRAMMES)
    checks.add('programmeIds', '事業が多すぎます。', 'Too many programmes.');
  checks.done();
}

function municipalityOf(code: string | null): Named | null {
  const found = MUNICIPALITIES.find((each) => each.code === code);
  return found === undefined ? null : { code: found.code, name: { ja: found.nameJa, en: found.nameEn } };
}

/** Where the words of a reason do not cross, the move itself is named. */
function sentBackWords({ status, sentBack }: Found['referrals'][number]): Bilingual | null {
  const move = sentBack?.move ?? (status === 'DECLINED' ? 'DECLINE' : status === 'HANDED_BACK' ? 'HAND_BACK' : null);
  if (move === null) return null;
  return findReason(move, sentBack?.reason ?? '')?.label ?? REFERRAL_MOVE_LABELS[move];
}

function matterOf(found: Found): RoutingMatter {
  return {
    ...found,
    municipality: municipalityOf(found.municipality),
    bounces: found.referrals.flatMap((each) => {
      const reason = sentBackWords(each);
      return reason === null ? [] : [{ placeId: each.placeId, reason, lasting: each.lasting }];
    }),
    bounceCount: Math.max(0, ...found.referrals.map((each) => each.bounces)),
    openAt: found.referrals.filter((each) => isOpenReferral(each.status)),
  };
}

/**
 * Where a case or a sheet could go, ranked by the rules. What is read of a SENSITIVE or foreign case is recorded first.
 * @throws DomainError NOT_FOUND for a case that may not be seen, BAD_USER_INPUT for a question that is none
 */
export async function listReferralDestinations(
  context: Context,
  question: RoutingQuestion,
): Promise<ReferralDestinations> {
  const actor = await context.actor();
  checkQuestion(question);
  const { caseId, facts, kind, programmeIds } = question;
  const found = await context.read.json<Found>('referral_destinations', ROUTING_SQL, [
    caseId,
    facts?.deskId ?? null,
    facts?.clientKind ?? null,
    facts?.topics ?? [],
    facts?.municipality ?? null,
    facts?.companyId ?? null,
    programmeIds,
    dateInTokyo(context.now),
  ]);
  if (found === undefined) throw notFound();
  if (found.caseId !== null && (found.sensitive || !worksAt(actor, found.deskId))) {
    await recordRead(context.services, context.request.sessionHash, {
      code: 'case.read',
      subjectId: found.caseId,
      organisationId: found.organisationId,
      deskId: found.deskId,
      caseId: found.caseId,
    });
  }
  const { suggestions, leftOut, supervisorCall } = rankDestinations(
    matterOf(found),
    placesOf(found.desks, found.programmes),
    kind,
    context.now,
  );
  const { locale } = actor;
  return {
    suggestions: suggestions.map((each) => ({
      ...nameOfPlace(each, found.desks),
      ...whereabouts(each, found.desks),
      kind: each.kind,
      reasons: each.reasons.map((reason) => reason[locale]),
      cautions: each.cautions.map((caution) => caution[locale]),
      tied: each.tied,
      isOpen: each.isOpen,
      opensAt: each.opensAt?.toISOString() ?? null,
      load: each.load,
    })),
    leftOut: leftOut.map((each) => ({ ...nameOfPlace(each, found.desks), reason: each.reason[locale] })),
    supervisorCall: supervisorCall?.[locale] ?? null,
  };
}

interface Placed {
  readonly placeId: string;
  readonly at: 'DESK' | 'BODY';
}

function nameOfPlace({ placeId, at }: Placed, desks: readonly DeskFound[]) {
  const named = at === 'DESK' ? desks.find((desk) => desk.id === placeId) : bodyOf(placeId);
  return {
    deskId: at === 'DESK' ? placeId : null,
    bodyCode: at === 'BODY' ? placeId : null,
    nameJa: named?.nameJa ?? placeId,
    nameEn: named?.nameEn ?? placeId,
  };
}

const bodyOf = (code: string) => EXTERNAL_BODIES.find((body) => body.code === code);

/** What is known of how to reach a place; what nobody published stays unknown. */
function whereabouts({ placeId, at }: Placed, desks: readonly DeskFound[]) {
  if (at === 'BODY') {
    const body = bodyOf(placeId);
    return {
      organisation: null,
      telephone: body?.telephone ?? null,
      address: body?.address ?? null,
      url: body?.url ?? null,
    };
  }
  const desk = desks.find((each) => each.id === placeId);
  return {
    organisation: desk?.organisation ?? null,
    telephone: DESKS.find((each) => each.code === desk?.slug)?.telephone ?? null,
    address: null,
    url: null,
  };
}
