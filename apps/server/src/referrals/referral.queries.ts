import {
  type Actor,
  notFound,
  personSpokenOfAgrees,
  REFERRAL_REASONS,
  type ReferralAction,
  type ReferralFacts,
  reachesReceiver,
  referralActions,
  uncoveredKinds,
  worksAt,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { HAS_LETTER } from '../letters/letter.queries.ts';
import { programmeNameJson } from '../programmes/programme-name.type.ts';
import { recordRead, recordReads } from '../record-read.ts';
import type { ReadTransaction } from '../run-query.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import { enquiryErrors } from './anonymous-words.ts';
import { asCaseRequest, type FoundRequest, REQUESTS_JSON } from './case-request.queries.ts';
import {
  type ComposedFrom,
  type ComposedItem,
  composedFromSql,
  composeItems,
  consentFactsOf,
  previewHashOf,
} from './compose-items.ts';
import { type ReferralEnds, referralFacts } from './guard-referral.ts';
import type { CaseReferrals, Referral, ReferralLine, ReferralPreview, ReferralReasonItem } from './referral.type.ts';
import { bouncesAt, OUTCOME_CODE, REASON_CODE, WHOSE_MOVE } from './referral-row.queries.ts';

/**
 * Who stands where on a referral `r`; the sender's end where somebody works at both. `offset 0` keeps each as a value: else the planner writes the
 * function out wherever the value stands, in conditions too, and asks it for every row of another table.
 */
export const REFERRAL_ENDS = `cross join lateral (select fn.referral_ends(r.id) as ends offset 0) e
    cross join lateral (select case
      when (e.ends ->> 'readsFromCase')::boolean and r.from_desk_id = any ((select fn.actor_desks())::uuid[]) then 'SENDER'
      when (e.ends ->> 'readsAtReceiver')::boolean then 'RECEIVER' else 'SENDER' end as side offset 0) s`;
/** To the receiver a suspension looks like the state before it. */
const STATUS = `case when r.status = 'SUSPENDED' and s.side = 'RECEIVER' then r.suspended_from else r.status end`;
const FACTS = `json_build_object('kind', r.kind, 'status', r.status, 'fromDeskId', r.from_desk_id, 'toDeskId', r.to_desk_id, 'senderIds', r.sender_ids,
    'acceptedAt', r.accepted_at, 'acknowledgedAt', r.acknowledged_at, 'whoseMove', r.whose_move)`;

const PROGRAMME = `case when g.id is null then null else ${programmeNameJson('g')} end`;

/**
 * The case at the reader's own end, of a referral `r` with REFERRAL_ENDS. No `coalesce`: PostgreSQL takes it for one that could leak
 * what a policy hides, and would read all cases instead of the index.
 */
export const OWN_CASE = `case when s.side = 'SENDER' then r.from_case_id when r.to_case_id is not null then r.to_case_id
        when r.accepted_at is not null and r.to_organisation_id = r.from_organisation_id then r.from_case_id end`;
/** What is read of a case is read on its record. */
const MATTER_JSON = (
  caseId: string,
) => `(select json_build_object('id', m.id, 'organisationId', m.organisation_id, 'deskId', m.desk_id,
  'sensitive', m.sensitive) from app.cases m where m.id = ${caseId})`;

const REFERRAL_SQL = `
  select json_build_object('organisationId', r.from_organisation_id, 'deskId', r.from_desk_id, 'facts', ${FACTS}, 'ends', e.ends,
    'matter', ${MATTER_JSON(OWN_CASE)}, 'view',
    json_build_object('id', r.id, 'number', r.number, 'kind', r.kind, 'status', ${STATUS}, 'end', s.side, 'anonymous', r.anonymous, 'fromDeskId', r.from_desk_id, 'toDeskId', r.to_desk_id,
      'programme', ${PROGRAMME}, 'bodyCode', r.body_code, 'bodyName', r.body_name,
      'caseId', (select c.id from app.cases c where c.id = ${OWN_CASE}),
      'live', r.live, 'revision', r.revision, 'whoseMove', ${WHOSE_MOVE}, 'reasonCode', ${REASON_CODE}, 'suggestedDeskId', r.suggested_desk_id,
      'bounces', ${bouncesAt('s.side')}, 'outcomeCode', ${OUTCOME_CODE}, 'createdBy', ${staffNameJson('rc')}, 'sentBy', ${staffNameJson('rs')}, 'acceptedBy', ${staffNameJson('ra')},
      'sentAt', r.sent_at, 'acknowledgedAt', r.acknowledged_at, 'acceptedAt', r.accepted_at, 'answeredAt', r.answered_at, 'endedAt', r.ended_at,
      'loopClosesAt', r.loop_closes_at, 'loopClosedBySystem', r.loop_closed_by_system, 'sharingEnded', fn.sharing_has_ended(r.id, s.side),
      'letter', ${HAS_LETTER},
      'items', coalesce((select json_agg(json_build_object('id', i.id, 'kind', i.kind, 'organisation', o.code, 'deskId', i.desk_id,
            'ours', i.written_by = s.side, 'open', i.written_by <> s.side or fn.sharing_stands(i.id), 'thirdPerson', i.third_person, 'revision', v.revision, 'content', v.content, 'frozenAt', v.frozen_at,
            'file', (select json_build_object('id', f.id, 'name', f.name, 'size', f.size) from app.attachment f where f.id = i.attachment_id and f.removed_at is null))
            order by i.created_at, i.position, i.id)
          from app.shared_item i join app.organisation o on o.id = i.organisation_id
          cross join lateral (select x.* from app.shared_item_revision x where x.item_id = i.id order by x.revision desc limit 1) v
         where i.referral_id = r.id), '[]'),
      'words', coalesce((select json_agg(json_build_object('id', w.id, 'kind', w.kind, 'ours', w.side = s.side,
            'open', w.side <> s.side or fn.word_crosses(r.id, w.kind, w.side), 'deskId', w.desk_id, 'by', ${staffNameJson('ws')},
            'reasonCode', w.reason_code, 'body', w.body, 'at', w.created_at) order by w.created_at, w.id)
          from app.referral_word w left join app.staff ws on ws.id = w.author_id where w.referral_id = r.id), '[]'),
      'draft', coalesce((select json_agg(json_build_object('kind', d.kind, 'body', d.body, 'noteId', d.note_id, 'attachmentId', d.attachment_id, 'itemId', d.item_id,
            'thirdPerson', d.third_person, 'thirdPersonConsentId', d.third_person_consent_id) order by d.position)
          from app.referral_draft_item d where d.referral_id = r.id), '[]'),
      'clocks', coalesce((select json_agg(json_build_object('id', w.id, 'kind', w.kind, 'startedAt', w.started_at, 'dueAt', w.due_at,
            'paused', w.paused_at is not null, 'metAt', w.met_at, 'breachedAt', w.breached_at) order by w.started_at, w.kind)
          from app.clock w where w.referral_id = r.id), '[]'),
      'version', r.version)) as json
    from app.referral r ${REFERRAL_ENDS}
    left join app.programme g on g.id = r.programme_id left join app.staff rc on rc.id = r.created_by_id
    left join app.staff rs on rs.id = r.sent_by_id left join app.staff ra on ra.id = r.accepted_by_id
   where r.id = $1`;

/** Of a sensitive matter that it came, and no word of it: that is read on its page. */
const LATEST_WORD = `
  select json_build_object('kind', w.kind, 'ours', w.side = s.side, 'reasonCode', w.reason_code, 'at', w.created_at,
      'body', case when r.from_sensitive or w.body = '' then null else left(w.body, 120) end) as json
    from app.referral_word w where w.referral_id = r.id order by w.created_at desc, w.id desc limit 1`;

const LINES_SQL = `
  select json_build_object('caseId', c.id,
    'referrals', coalesce((select json_agg(json_build_object('facts', ${FACTS}, 'ends', e.ends, 'view', json_build_object('id', r.id, 'number', r.number,
        'kind', r.kind, 'status', ${STATUS}, 'end', s.side, 'anonymous', r.anonymous, 'fromDeskId', r.from_desk_id, 'toDeskId', r.to_desk_id, 'bodyCode', r.body_code, 'bodyName', r.body_name,
        'programme', ${PROGRAMME}, 'whoseMove', ${WHOSE_MOVE}, 'reasonCode', ${REASON_CODE}, 'outcomeCode', ${OUTCOME_CODE},
        'statusSince', r.status_since, 'dueAt', (select min(w.due_at) from app.clock w where w.referral_id = r.id and w.met_at is null and w.paused_at is null),
        'breached', exists (select 1 from app.clock w where w.referral_id = r.id and w.met_at is null and w.breached_at is not null), 'latestWord', lw.json,
        'letter', ${HAS_LETTER}, 'version', r.version), 'organisationId', r.from_organisation_id)
        order by r.created_at desc, r.id)
      from app.referral r ${REFERRAL_ENDS} left join lateral (${LATEST_WORD}) lw on true left join app.programme g on g.id = r.programme_id where c.id in (r.from_case_id, r.to_case_id)), '[]'),
    'requests', ${REQUESTS_JSON}) as json
    from app.cases c where c.id = $1`;

type Facts = Pick<ReferralFacts, 'kind' | 'status' | 'fromDeskId' | 'toDeskId' | 'senderIds' | 'whoseMove'> & {
  readonly acceptedAt: string | null;
  readonly acknowledgedAt: string | null;
};
type Ends = Pick<ReferralEnds, 'acceptedBy' | 'readsFromCase' | 'readsAtReceiver'>;
interface Found<View> {
  readonly facts: Facts;
  readonly ends: Ends;
  readonly view: Omit<View, 'actions' | 'open'>;
}

type FoundLine = Found<ReferralLine> & { readonly organisationId: string };

const factsOf = ({ facts, ends }: Found<unknown>): ReferralFacts =>
  referralFacts(
    {
      ...facts,
      acceptedAt: facts.acceptedAt === null ? null : new Date(facts.acceptedAt),
      acknowledgedAt: facts.acknowledgedAt === null ? null : new Date(facts.acknowledgedAt),
    },
    ends,
  );

/** What the rules say of it to this reader. */
function derivedOf(actor: Actor, found: Found<unknown>): { open: boolean; actions: ReferralAction[] } {
  const facts = factsOf(found);
  return { open: facts.toDeskId !== null && reachesReceiver(facts), actions: referralActions(actor, facts) };
}

interface Matter {
  readonly id: string;
  readonly organisationId: string;
  readonly deskId: string;
  readonly sensitive: boolean;
}

/** What was chosen out of a case to be shared is content of it: read here, it is on the record as on the case's page. */
async function recordCaseRead(context: Context, actor: Actor, matter: Matter | null): Promise<void> {
  if (matter === null || (!matter.sensitive && worksAt(actor, matter.deskId))) return;
  const { id: caseId, organisationId, deskId } = matter;
  await recordRead(context.services, context.request.sessionHash, {
    code: 'case.read',
    subjectId: caseId,
    organisationId,
    deskId,
    caseId,
  });
}

async function open(context: Context, read: ReadTransaction, id: string): Promise<Referral | undefined> {
  const actor = await read.actor();
  const found = await read.json<Found<Referral> & { organisationId: string; deskId: string; matter: Matter | null }>(
    'referral',
    REFERRAL_SQL,
    [id],
  );
  if (found === undefined) return undefined;
  const { view } = found;
  if ([...view.items, ...view.words].some((each) => each.ours) || view.draft.length > 0)
    await recordCaseRead(context, actor, found.matter);
  if (view.items.some((item) => !item.ours) || view.words.some((word) => !word.ours)) {
    await recordRead(context.services, context.request.sessionHash, {
      code: 'referral.read',
      subjectId: view.id,
      organisationId: found.organisationId,
      deskId: found.deskId,
      right: 'OTHER_END',
    });
  }
  return { ...view, ...derivedOf(actor, found) };
}

/**
 * A referral for the end at which its reader stands. Reading what another end wrote is recorded before it is sent (design §4).
 * @throws DomainError NOT_FOUND
 */
export async function openReferral(context: Context, id: string): Promise<Referral> {
  await context.actor();
  const found = await open(context, context.read, id);
  if (found === undefined) throw notFound();
  return found;
}

/** The same after a command; null where it is no longer the reader's to see. */
export async function referralAfter(context: Context, id: string): Promise<Referral | null> {
  return (await context.after((read) => open(context, read, id))) ?? null;
}

/**
 * The referrals of a case as far as its reader may see them, and who asks for it. Another end's words that it shows are recorded before
 * they are sent (design §4).
 * @throws DomainError NOT_FOUND
 */
export async function listCaseReferrals(context: Context, caseId: string): Promise<CaseReferrals> {
  const actor = await context.actor();
  const found = await context.read.json<
    Omit<CaseReferrals, 'referrals' | 'requests'> & { referrals: FoundLine[]; requests: FoundRequest[] }
  >('case_referrals', LINES_SQL, [caseId]);
  if (found === undefined) throw notFound();
  await recordReads(
    context.services,
    context.request.sessionHash,
    found.referrals
      .filter(({ view }) => view.latestWord !== null && !view.latestWord.ours && view.latestWord.body !== null)
      .map(({ view, organisationId }) => ({
        code: 'referral.read' as const,
        subjectId: view.id,
        organisationId,
        deskId: view.fromDeskId,
      })),
  );
  return {
    ...found,
    requests: found.requests.map((each) => asCaseRequest(actor, each, context.now)),
    referrals: found.referrals.map((each) => ({ ...each.view, ...derivedOf(actor, each) })),
  };
}

const PREVIEW_SQL = `
  select json_build_object('from', (${composedFromSql('$1')}), 'toDeskId', r.to_desk_id, 'toOrganisationId', r.to_organisation_id,
      'fromOrganisationId', r.from_organisation_id, 'caseKind', c.kind, 'sensitive', c.sensitive,
      'anonymous', r.anonymous, 'matter', ${MATTER_JSON('c.id')}) as json
    from app.referral r join app.cases c on c.id = r.from_case_id
   where r.id = $1 and r.from_desk_id = any (fn.actor_desks())`;

interface Previewed {
  readonly from: ComposedFrom;
  readonly toDeskId: string | null;
  readonly toOrganisationId: string | null;
  readonly fromOrganisationId: string;
  readonly caseKind: 'COMPANY' | 'INDIVIDUAL';
  readonly sensitive: boolean;
  readonly anonymous: boolean;
  readonly matter: Matter | null;
}

/**
 * The very rows that the other side will read after the next `send`: made by the code that `send` freezes them with.
 * @throws DomainError NOT_FOUND for everybody but the sending desk
 */
export async function previewReferral(read: ReadTransaction, id: string, now: Date): Promise<ReferralPreview> {
  return (await findPreview(read, id, now)).preview;
}

/** The same for a screen: a note of the case that is shown here is read here. @throws DomainError NOT_FOUND */
export async function openPreview(context: Context, id: string): Promise<ReferralPreview> {
  const { preview, matter } = await findPreview(context.read, id, context.now);
  await recordCaseRead(context, await context.actor(), matter);
  return preview;
}

async function findPreview(read: ReadTransaction, id: string, now: Date) {
  const { locale } = await read.actor();
  const found = await read.json<Previewed>('preview_referral', PREVIEW_SQL, [id]);
  if (found === undefined) throw notFound();
  const items = composeItems(found.from);
  const { toDeskId, toOrganisationId } = found;
  const consents = consentFactsOf(found.from);
  const asked =
    toDeskId === null || toOrganisationId === null || found.anonymous
      ? null
      : {
          case: { kind: found.caseKind, sensitive: found.sensitive },
          toOrganisationId,
          toDeskId,
          now,
          referralId: id,
          within: toOrganisationId === found.fromOrganisationId,
        };
  // What `send` would refuse is not agreed to here either.
  const open =
    asked === null
      ? []
      : uncoveredKinds(
          items.map((each) => each.kind),
          asked,
          consents,
        );
  const agreed = (item: ComposedItem) => {
    const thirdPersonConsent = consents.find((each) => each.id === item.thirdPersonConsentId) ?? null;
    return (
      !open.includes(item.kind) && (asked === null || personSpokenOfAgrees({ ...item, thirdPersonConsent }, asked))
    );
  };
  const preview: ReferralPreview = {
    id,
    hash: previewHashOf(items, toDeskId),
    items: items.map((item) => {
      const { itemId, kind, content, attachmentId, thirdPerson, standing } = item;
      return { itemId, kind, content, attachmentId, thirdPerson, standing, agreed: agreed(item) };
    }),
    // That the words are general the sender confirms with the act itself.
    faults: enquiryErrors(found.from, items, true).map((each) => each.message[locale]),
  };
  return { preview, matter: found.matter };
}

/** The reasons that a person may give, by their moves; each decides who moves next. */
export function listReferralReasons(): ReferralReasonItem[] {
  return REFERRAL_REASONS.filter((each) => each.bySystem !== true).map(({ code, move, label, next, asksNote }) => ({
    code,
    move,
    labelJa: label.ja,
    labelEn: label.en,
    next,
    asksNote: asksNote === true,
  }));
}
