import {
  type Audience,
  audienceOfReaders,
  type CaseGrant,
  type CaseVisibility,
  caseReaders,
  contentReaders,
  endReaders,
  inquiryReaders,
  messageReaders,
  notFound,
  type OrganisationCode,
  type ReadableKind,
  type ReaderGroup,
  type ReaderNames,
  type ReadersAudience,
  type ReferralEndName,
  reachesReceiver,
  readersInWords,
  readersNote,
  requestReaders,
  type SharingReferral,
  worksAt,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { recordRead } from '../record-read.ts';
import { OWN_CASE, REFERRAL_ENDS } from '../referrals/referral.queries.ts';
import type { Readers } from './readers.type.ts';

/** What is read like the case it stands on. */
const OF_CASE = `select x.id as case_id, json_build_object() as content from app.cases x where x.id = $1`;

/**
 * What stands on a referral.
 * @param writtenBy the end that wrote it
 * @param crosses whether the other end reads it now, asked of the function that guards it
 */
const ofReferral = (x: { from: string; desk: string; organisation: string; writtenBy: string; crosses: string }) => `
  select ${OWN_CASE} as case_id, json_build_object('deskId', ${x.desk}, 'organisationId', ${x.organisation},
      'named', array_remove(array[r.created_by_id, r.sent_by_id], null), 'exchange', json_build_object('side', s.side, 'writtenBy', ${x.writtenBy}, 'crosses', ${x.crosses},
        'referral', json_build_object('id', r.id, 'status', r.status, 'accepted', r.accepted_at is not null, 'anonymous', r.anonymous, 'fromOrganisationId', r.from_organisation_id,
          'fromDeskId', r.from_desk_id, 'toOrganisationId', r.to_organisation_id, 'toDeskId', r.to_desk_id, 'toCaseId', r.to_case_id,
          'moved', case when r.from_moved then json_build_object('sensitive', r.from_sensitive,
            'senderIds', (select json_agg(distinct e) from unnest(array_remove(array[r.created_by_id, r.sent_by_id], null)) e)) end))) as content
    from ${x.from} ${REFERRAL_ENDS}`;

/** What of the block the rule looks at, under the asker's own policies: what they may not read is not there. */
const WANTED: Readonly<Record<ReadableKind, string>> = {
  CASE: OF_CASE,
  TASKS: OF_CASE,
  CLOCKS: OF_CASE,
  PROGRAMMES: OF_CASE,
  // Whoever reads the plate alone is told of the desk, and nothing of the case behind it.
  MESSAGE: `${OF_CASE}
    union all select null, json_build_object('deskId', p.desk_id, 'organisationId', (select d.organisation_id from app.desk d where d.id = p.desk_id))
      from app.case_plate p where p.case_id = $1 and not exists (select 1 from app.cases x where x.id = p.case_id)`,
  CASE_REQUEST: `select x.case_id, json_build_object('deskId', x.owner_desk_id) as content from app.case_request x where x.id = $1`,
  CONSENT: `select x.case_id, json_build_object() as content from app.consent x where x.id = $1`,
  NOTE: `select x.case_id, json_build_object('audience', x.audience, 'deskId', x.desk_id, 'organisationId', x.organisation_id,
      'retracted', exists (select 1 from app.note_retraction nr where nr.note_id = x.id)) as content from app.note x where x.id = $1`,
  FILE: `select x.case_id, json_build_object('audience', x.audience, 'deskId', x.desk_id, 'organisationId', x.organisation_id,
      'retracted', x.removed_at is not null, 'sharedWith', coalesce((
        select json_agg(distinct case i.written_by when 'SENDER' then r.to_desk_id else r.from_desk_id end)
          from app.shared_item i join app.referral r on r.id = i.referral_id where i.attachment_id = x.id and fn.sharing_stands(i.id)), '[]')) as content
      from app.attachment x where x.id = $1`,
  INQUIRY: `select x.case_id, json_build_object('audience', x.audience, 'deskId', x.desk_id, 'organisationId', x.organisation_id,
      'sensitive', x.sensitive, 'counsellorId', x.counsellor_id,
      'onSensitiveCase', coalesce((select k.sensitive from app.cases k where k.id = x.case_id), false)) as content
      from app.inquiry x where x.id = $1`,
  INQUIRY_DRAFT: `select null::uuid as case_id, json_build_object('deskId', x.desk_id, 'counsellorId', x.staff_id,
      'organisationId', (select d.organisation_id from app.desk d where d.id = x.desk_id)) as content from app.inquiry_draft x where x.id = $1`,
  REFERRAL: `${ofReferral({
    from: 'app.referral r',
    desk: 'r.from_desk_id',
    organisation: 'r.from_organisation_id',
    writtenBy: 's.side',
    crosses: 'true',
  })} where r.id = $1`,
  REFERRAL_WORD: `${ofReferral({
    from: 'app.referral_word x join app.referral r on r.id = x.referral_id',
    desk: 'x.desk_id',
    organisation: 'x.organisation_id',
    writtenBy: 'x.side',
    crosses: 'fn.word_crosses(r.id, x.kind, x.side)',
  })} where x.id = $1`,
  SHARED_ITEM: `${ofReferral({
    from: 'app.shared_item x join app.referral r on r.id = x.referral_id',
    desk: 'x.desk_id',
    organisation: 'x.organisation_id',
    writtenBy: 'x.written_by',
    crosses: 'fn.sharing_stands(x.id)',
  })} where x.id = $1`,
};

const readersSql = (kind: ReadableKind) => `
  with wanted as materialized (${WANTED[kind]})
  select json_build_object('content', w.content, 'caseId', c.id,
      'facts', case when c.id is null then null else json_build_object('organisationId', c.organisation_id, 'deskId', c.desk_id, 'kind', c.kind,
        'sensitive', c.sensitive, 'openedById', c.opened_by_id, 'assigneeId', c.assignee_id, 'deputyId', c.deputy_id) end,
      'grants', coalesce(g.grants, '[]'),
      'desks', (select json_object_agg(d.id, json_build_object('ja', d.name_ja, 'en', d.name_en)) from app.desk d),
      'organisations', (select json_object_agg(o.id, json_build_object('ja', o.name_ja, 'en', o.name_en, 'code', o.code)) from app.organisation o),
      'staff', coalesce((select json_object_agg(s.id, s.name) from app.staff s
        where s.id in (c.opened_by_id, c.assignee_id, c.deputy_id, (w.content ->> 'counsellorId')::uuid)
           or s.id in (select e::uuid from json_array_elements_text(w.content -> 'named') e)
           or s.id in (select (e ->> 'staffId')::uuid from json_array_elements(g.grants) e)), '{}')) as json
    from wanted w left join app.cases c on c.id = w.case_id
    left join lateral (select fn.grants_of(c.id) as grants) g on c.id is not null`;

interface Bilingual {
  readonly ja: string;
  readonly en: string;
}
interface Content {
  readonly audience?: Audience;
  readonly deskId?: string;
  readonly organisationId?: string;
  readonly retracted?: boolean;
  readonly sensitive?: boolean;
  readonly counsellorId?: string;
  readonly onSensitiveCase?: boolean;
  readonly sharedWith?: readonly string[];
  /** Of what stands on a referral: at which end the asker is, which end wrote it, and whether it crosses. */
  readonly exchange?: {
    readonly side: ReferralEndName;
    readonly writtenBy: ReferralEndName;
    readonly crosses: boolean;
    readonly referral: SharingReferral;
  };
}
interface Found {
  readonly content: Content;
  readonly caseId: string | null;
  readonly facts: CaseVisibility | null;
  readonly grants: readonly (Omit<CaseGrant, 'validUntil'> & { readonly validUntil: string | null })[];
  readonly desks: Readonly<Record<string, Bilingual>>;
  readonly organisations: Readonly<Record<string, Bilingual & { readonly code: OrganisationCode }>>;
  readonly staff: Readonly<Record<string, string>>;
}

const NAMELESS = { ja: '—', en: '—' };
const group = (who: 'OTHER_END' | 'DESK', deskId: string): ReaderGroup => ({ reader: { who, deskId }, only: [] });

/** The asker's own end by its rule, and of the other end its desk alone while it reads this. */
function exchangeReaders(
  exchange: NonNullable<Content['exchange']>,
  matter: { facts: CaseVisibility; grants: readonly CaseGrant[] } | null,
  now: Date,
): ReaderGroup[] {
  const { side, writtenBy, crosses, referral } = exchange;
  const own = endReaders(side, referral, matter, now);
  if (side === 'RECEIVER')
    return writtenBy === side && !crosses ? own : [...own, group('OTHER_END', referral.fromDeskId)];
  const across = referral.toDeskId !== null && reachesReceiver(referral) && (writtenBy !== side || crosses);
  return across ? [...own, group('OTHER_END', referral.toDeskId)] : own;
}

function groupsOf(kind: ReadableKind, found: Found, now: Date): ReaderGroup[] {
  const { content, facts } = found;
  const grants = found.grants.map((grant) => ({
    ...grant,
    validUntil: grant.validUntil === null ? null : new Date(grant.validUntil),
  }));
  const { audience = 'DESK', deskId = '', organisationId = '', sharedWith = [] } = content;
  switch (kind) {
    case 'CASE':
    case 'TASKS':
    case 'CLOCKS':
    case 'PROGRAMMES':
    case 'CONSENT':
      return facts === null ? [] : caseReaders(facts, grants, now);
    case 'INQUIRY': {
      const { sensitive = true, counsellorId = '', onSensitiveCase = false } = content;
      const sheet = { audience, deskId, organisationId, sensitive, counsellorId, onSensitiveCase };
      return inquiryReaders(sheet, facts === null ? null : { facts, grants }, now);
    }
    case 'NOTE':
    case 'FILE': {
      // Read at the other end of a referral: of the case itself nothing is known there.
      if (facts === null) return [group('OTHER_END', deskId), ...sharedWith.map((desk) => group('DESK', desk))];
      const known = { audience, deskId, organisationId, retracted: content.retracted ?? false };
      return [...contentReaders(known, facts, grants, now), ...sharedWith.map((desk) => group('OTHER_END', desk))];
    }
    case 'MESSAGE':
      return facts === null ? [group('DESK', deskId)] : messageReaders(facts, grants, now);
    case 'CASE_REQUEST':
      return facts === null ? [] : requestReaders(deskId, facts, grants, now);
    case 'INQUIRY_DRAFT':
      return [{ reader: { who: 'AUTHOR', staffId: content.counsellorId ?? '', deskId }, only: [] }];
    case 'REFERRAL':
    case 'REFERRAL_WORD':
    case 'SHARED_ITEM':
      return content.exchange === undefined
        ? []
        : exchangeReaders(content.exchange, facts === null ? null : { facts, grants }, now);
  }
}

function audienceOfBlock(kind: ReadableKind, content: Content, groups: readonly ReaderGroup[]): ReadersAudience {
  if (kind === 'INQUIRY_DRAFT') return 'AUTHOR';
  if (groups.some((each) => each.reader.who === 'OTHER_END')) return 'SHARED';
  return content.audience ?? audienceOfReaders(groups);
}

/**
 * 誰が読めるか, computed from the rule that guards it. It is told to those who read the thing themselves, and as far as they read
 * its case; asking it of what is sensitive or another desk's is on the record like reading it.
 * @throws DomainError NOT_FOUND where it does not exist or may not be seen
 */
export async function findReaders(context: Context, kind: ReadableKind, id: string): Promise<Readers> {
  const actor = await context.actor();
  const found = await context.read.json<Found>(`readers_${kind.toLowerCase()}`, readersSql(kind), [id]);
  if (found === undefined) throw notFound();
  const { content, caseId, facts } = found;
  const groups = groupsOf(kind, found, context.now);
  if (facts !== null && caseId !== null && (facts.sensitive || !worksAt(actor, facts.deskId))) {
    const { organisationId, deskId } = facts;
    await recordRead(context.services, context.request.sessionHash, {
      code: 'case.read',
      subjectId: caseId,
      organisationId,
      deskId,
      caseId,
    });
  }
  const names: ReaderNames = {
    desk: (desk) => found.desks[desk] ?? NAMELESS,
    organisation: (organisation) => found.organisations[organisation] ?? NAMELESS,
    staff: (person) => found.staff[person] ?? '—',
  };
  const audience = audienceOfBlock(kind, content, groups);
  const owner = content.organisationId ?? facts?.organisationId ?? '';
  const desk = names.desk(facts?.deskId ?? content.deskId ?? '');
  return {
    audience,
    organisation: found.organisations[owner]?.code ?? null,
    lines: readersInWords(groups, names).map((line) => line[actor.locale]),
    notes: readersNote(kind, facts, audience, desk).map((note) => note[actor.locale]),
  };
}
