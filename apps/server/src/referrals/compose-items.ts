import {
  type ConsentFacts,
  fileLine,
  formatTelephone,
  type KnownIdentity,
  type NamedFile,
  type SharedItemKind,
} from '@madoguchi/domain';
import { INDUSTRIES } from '@madoguchi/plan';
import { hashOf } from '../ids.ts';
import { KNOWN_IDENTITY_JSON } from './known-identity.ts';

/** A row as the other side will read it: made by one code path for the preview and for `send`. */
export interface ComposedItem {
  readonly position: number;
  /** The item of which this is a new revision; null for a new one. */
  readonly itemId: string | null;
  readonly kind: SharedItemKind;
  readonly content: string;
  /** The file of the case that crosses by this item. */
  readonly attachmentId: string | null;
  readonly thirdPerson: boolean;
  readonly thirdPersonConsentId: string | null;
  /** It crossed already and stays as it was frozen. */
  readonly standing: boolean;
}

interface DraftRow {
  readonly position: number;
  readonly itemId: string | null;
  readonly kind: SharedItemKind;
  readonly body: string | null;
  readonly note: string | null;
  readonly attachmentId: string | null;
  /** The file as it stands; null where there is none to read any more. */
  readonly file: NamedFile | null;
  readonly thirdPerson: boolean;
  readonly thirdPersonConsentId: string | null;
}
interface Party {
  readonly company: {
    readonly name: string;
    readonly kana: string;
    readonly corporateNumber: string | null;
    readonly address: string | null;
    readonly industry: string | null;
    readonly regularEmployees: number | null;
  } | null;
  readonly contact: {
    readonly name: string;
    readonly title: string | null;
    readonly telephone: string | null;
    readonly email: string | null;
  } | null;
  readonly client: {
    readonly name: string | null;
    readonly kana: string | null;
    readonly telephone: string | null;
    readonly email: string | null;
  } | null;
}
export interface ComposedFrom {
  readonly party: Party;
  readonly draft: readonly DraftRow[];
  readonly standing: readonly (DraftRow & { readonly itemId: string; readonly content: string })[];
  readonly consents: readonly (Omit<ConsentFacts, 'validUntil'> & {
    readonly id: string;
    readonly validUntil: string;
  })[];
  readonly others: readonly { readonly status: 'SENT'; readonly number: string }[];
  readonly declinedForGood: boolean;
  /** What an anonymous enquiry must not tell; null for every other referral. */
  readonly known: KnownIdentity | null;
}

const fileJson = (a: string) =>
  `case when ${a}.id is null then null else json_build_object('name', ${a}.name, 'mediaType', ${a}.media_type, 'size', ${a}.size) end`;

/**
 * Everything that a referral would put before the other side, as far as its sender reads it: one statement for preview and send.
 * A note that was retracted since it was chosen, or that rests on what somebody else shared, has no words here.
 * @param id the placeholder of the referral's id
 */
export const composedFromSql = (id: string) => `
  select json_build_object(
    'party', json_build_object(
      'company', case when k.id is null then null else json_build_object('name', k.name, 'kana', k.kana, 'corporateNumber', k.corporate_number,
        'address', k.address, 'industry', k.industry, 'regularEmployees', k.regular_employees) end,
      'contact', case when t.id is null then null else json_build_object('name', t.name, 'title', t.title, 'telephone', t.telephone, 'email', t.email) end,
      'client', case when l.id is null then null else json_build_object('name', l.name, 'kana', l.kana, 'telephone', l.telephone, 'email', l.email) end),
    'draft', coalesce((select json_agg(json_build_object('position', i.position, 'itemId', i.item_id, 'kind', i.kind, 'body', i.body, 'note', n.body, 'attachmentId', i.attachment_id,
        'file', ${fileJson('a')}, 'thirdPerson', i.third_person or coalesce(n.third_person, false) or coalesce(a.third_person, false), 'thirdPersonConsentId', i.third_person_consent_id) order by i.position)
      from app.referral_draft_item i left join app.note n on n.id = i.note_id and n.case_id = c.id and not n.derived_from_shared
        and not exists (select 1 from app.note_retraction x where x.note_id = n.id)
      left join app.attachment a on a.id = i.attachment_id and a.case_id = c.id and a.removed_at is null and a.name <> '' where i.referral_id = r.id), '[]'),
    'standing', coalesce((select json_agg(json_build_object('position', s.position, 'itemId', s.id, 'kind', s.kind, 'body', null, 'note', null, 'attachmentId', s.attachment_id, 'file', null,
        'content', v.content, 'thirdPerson', s.third_person, 'thirdPersonConsentId', s.third_person_consent_id) order by s.created_at, s.position, s.id)
      from app.shared_item s join app.shared_item_revision v on v.item_id = s.id and v.revision = s.revision
     where s.referral_id = r.id and s.written_by = 'SENDER'), '[]'),
    'consents', coalesce((select json_agg(json_build_object('id', k2.id, 'status', k2.status, 'toOrganisationId', k2.to_organisation_id, 'toDeskId', k2.to_desk_id,
        'items', k2.items, 'method', k2.method, 'validUntil', k2.valid_until, 'oneReferral', k2.one_referral, 'referralId', k2.referral_id,
        'thirdPerson', k2.third_person) order by k2.one_referral, k2.recorded_at, k2.id) from app.consent k2 where k2.case_id = c.id), '[]'),
    'others', coalesce((select json_agg(json_build_object('status', o.status, 'number', o.number)) from app.referral o
      where o.from_case_id = c.id and o.id <> r.id and o.kind = r.kind
        and coalesce(o.to_desk_id::text, o.body_code, o.body_name, o.programme_id::text) = coalesce(r.to_desk_id::text, r.body_code, r.body_name, r.programme_id::text)), '[]'),
    'declinedForGood', exists (select 1 from app.referral o where o.from_case_id = c.id and o.to_desk_id = r.to_desk_id and o.declined_for_good
      and o.programme_id is not distinct from r.programme_id),
    'known', case when r.anonymous then (${KNOWN_IDENTITY_JSON('c')}) end) as json
    from app.referral r join app.cases c on c.id = r.from_case_id
    left join app.company k on k.id = c.company_id left join app.contact t on t.id = c.contact_id left join app.client l on l.id = c.client_id
   where r.id = ${id}::uuid`;

const lines = (pairs: readonly (readonly [string, string | number | null | undefined])[]): string =>
  pairs
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([label, value]) => `${label}：${value}`)
    .join('\n');

function identityOf({ company, client }: Party): string {
  if (company !== null) {
    return lines([
      ['企業名', company.name],
      ['フリガナ', company.kana],
      ['法人番号', company.corporateNumber],
      ['所在地', company.address],
      ['業種', INDUSTRIES.find((each) => each.code === company.industry)?.nameJa],
      ['常時雇用', company.regularEmployees === null ? null : `${company.regularEmployees}人`],
    ]);
  }
  return lines([
    ['氏名', client?.name],
    ['フリガナ', client?.kana],
  ]);
}

function contactOf({ contact, client }: Party): string {
  const who = contact ?? client;
  return lines([
    ['担当者', contact?.name],
    ['役職', contact?.title],
    ['電話', who?.telephone == null ? null : formatTelephone(who.telephone)],
    ['メール', who?.email],
  ]);
}

function contentOf(row: DraftRow, party: Party): string {
  switch (row.kind) {
    case 'IDENTITY':
      return identityOf(party);
    case 'CONTACT':
      return contactOf(party);
    case 'NOTE':
      return row.note ?? row.body ?? '';
    case 'ATTACHMENT':
      if (row.attachmentId === null) return row.body ?? '';
      return row.file === null ? '' : fileLine(row.file);
    case 'SUMMARY':
    case 'DISPATCH':
    case 'OUTCOME':
      return row.body ?? '';
  }
}

/** The rows that the other side reads after the next `send`, in their order: what stands, with what the draft adds or corrects. */
export function composeItems(from: Pick<ComposedFrom, 'party' | 'draft' | 'standing'>): ComposedItem[] {
  const drafted = from.draft.map(
    (row): ComposedItem => ({
      position: row.position,
      itemId: row.itemId,
      kind: row.kind,
      content: contentOf(row, from.party),
      attachmentId: row.attachmentId,
      thirdPerson: row.thirdPerson,
      thirdPersonConsentId: row.thirdPersonConsentId,
      standing: false,
    }),
  );
  const standing = from.standing.map(({ body: _body, note: _note, file: _file, ...row }): ComposedItem => {
    const correction = drafted.find((each) => each.itemId === row.itemId);
    return correction === undefined
      ? { ...row, standing: true }
      : {
          ...correction,
          kind: row.kind,
          standing:
            correction.content === row.content &&
            correction.attachmentId === row.attachmentId &&
            correction.thirdPerson === row.thirdPerson,
        };
  });
  return [...standing, ...drafted.filter((each) => each.itemId === null)];
}

/** What a person looked at before they sent: `send` freezes exactly this, or says that it has changed. */
export function previewHashOf(items: readonly ComposedItem[], toDeskId: string | null): string {
  return hashOf(
    JSON.stringify([
      toDeskId,
      items.map(({ itemId, kind, content, attachmentId, thirdPerson }) => [
        itemId,
        kind,
        content,
        attachmentId,
        thirdPerson,
      ]),
    ]),
  );
}

/** The consents as the rules take them. */
export function consentFactsOf(from: Pick<ComposedFrom, 'consents'>): (ConsentFacts & { readonly id: string })[] {
  return from.consents.map((each) => ({ ...each, validUntil: new Date(each.validUntil) }));
}
