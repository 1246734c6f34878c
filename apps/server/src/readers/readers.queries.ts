import {
  type Audience,
  audienceOfReaders,
  type CaseGrant,
  type CaseVisibility,
  caseReaders,
  contentReaders,
  inquiryReaders,
  notFound,
  type OrganisationCode,
  type ReadableKind,
  type ReaderGroup,
  type ReaderNames,
  readersInWords,
  readersNote,
  worksAt,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { recordRead } from '../record-read.ts';
import type { Readers } from './readers.type.ts';

/** What of the block the rule looks at, under the asker's own policies: what they may not read is not there. */
const WANTED: Readonly<Record<ReadableKind, string>> = {
  CASE: `select x.id as case_id, json_build_object() as content from app.cases x where x.id = $1`,
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
  SHARED_ITEM: `select (select k.id from app.cases k where k.id in (r.from_case_id, r.to_case_id) limit 1) as case_id,
      json_build_object('deskId', x.desk_id, 'organisationId', x.organisation_id, 'sharedWith',
        case when fn.sharing_stands(x.id) then json_build_array(case x.written_by when 'SENDER' then r.to_desk_id else r.from_desk_id end)
          else '[]'::json end) as content
      from app.shared_item x join app.referral r on r.id = x.referral_id where x.id = $1`,
};

const readersSql = (kind: ReadableKind) => `
  with wanted as (${WANTED[kind]})
  select json_build_object('content', w.content, 'caseId', c.id,
      'facts', case when c.id is null then null else json_build_object('organisationId', c.organisation_id, 'deskId', c.desk_id, 'kind', c.kind,
        'sensitive', c.sensitive, 'openedById', c.opened_by_id, 'assigneeId', c.assignee_id, 'deputyId', c.deputy_id) end,
      'grants', coalesce(g.grants, '[]'),
      'desks', (select json_object_agg(d.id, json_build_object('ja', d.name_ja, 'en', d.name_en)) from app.desk d),
      'organisations', (select json_object_agg(o.id, json_build_object('ja', o.name_ja, 'en', o.name_en, 'code', o.code)) from app.organisation o),
      'staff', coalesce((select json_object_agg(s.id, s.name) from app.staff s
        where s.id in (c.opened_by_id, c.assignee_id, c.deputy_id, (w.content ->> 'counsellorId')::uuid)
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

function groupsOf(kind: ReadableKind, found: Found, now: Date): ReaderGroup[] {
  const { content, facts } = found;
  const grants = found.grants.map((grant) => ({
    ...grant,
    validUntil: grant.validUntil === null ? null : new Date(grant.validUntil),
  }));
  const { audience = 'DESK', deskId = '', organisationId = '', sharedWith = [] } = content;
  switch (kind) {
    case 'CASE':
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
    case 'SHARED_ITEM': {
      const own = facts === null ? [] : caseReaders(facts, grants, now);
      // Whoever reads it at the end that did not write it has the writing desk across from them.
      const across = facts === null || facts.organisationId !== organisationId ? [deskId] : sharedWith;
      return [...own, ...across.map((desk) => group('OTHER_END', desk))];
    }
  }
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
  const shared = groups.some((each) => each.reader.who === 'OTHER_END');
  const audience = shared ? 'SHARED' : (content.audience ?? audienceOfReaders(groups));
  const owner = content.organisationId ?? facts?.organisationId ?? '';
  const desk = names.desk(facts?.deskId ?? content.deskId ?? '');
  return {
    audience,
    organisation: found.organisations[owner]?.code ?? null,
    lines: readersInWords(groups, names).map((line) => line[actor.locale]),
    notes: readersNote(kind, facts, audience, desk).map((note) => note[actor.locale]),
  };
}
