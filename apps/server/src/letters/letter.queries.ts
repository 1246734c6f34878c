import type { ReferralKind, SharedItemKind } from '@madoguchi/domain';
import { EXTERNAL_BODIES } from '@madoguchi/plan';
import type { ReadTransaction } from '../run-query.ts';

export interface LetterItem {
  readonly kind: SharedItemKind;
  readonly content: string;
  readonly frozenAt: string;
}

export interface Letter {
  readonly id: string;
  readonly kind: ReferralKind;
  readonly anonymous: boolean;
  readonly number: string;
  readonly organisationId: string;
  readonly deskId: string;
  /** The case it leaves from, for those who read that case; the other end knows none. */
  readonly fromCaseId: string | null;
  /** Organisation and desk, one below the other. */
  readonly from: readonly string[];
  readonly fromPerson: string;
  readonly to: readonly string[];
  readonly sentAt: string;
  /** Who prints it, for the foot of each page. */
  readonly printedBy: string;
  readonly items: readonly LetterItem[];
}

/**
 * What goes to the other side and no more: between desks exactly the items that the other end may read at this moment; for a
 * body outside what was given, unless a consent that names this referral has ended.
 */
const ITEMS_ON_PAPER = `
  from app.shared_item i
  cross join lateral (select x.content, x.frozen_at from app.shared_item_revision x where x.item_id = i.id
      and (x.previewed or r.accepted_at is not null or r.kind = 'EXTERNAL') order by x.revision desc limit 1) v
 where i.referral_id = r.id and i.written_by = 'SENDER' and v.content <> '' and case when r.kind = 'EXTERNAL'
   then (not i.third_person or exists (select 1 from app.consent k where k.id = i.third_person_consent_id and k.third_person
         and k.status = 'IN_FORCE' and k.valid_until > statement_timestamp()))
     and (not exists (select 1 from app.consent k where k.referral_id = r.id and not k.third_person)
       or exists (select 1 from app.consent k where k.referral_id = r.id and not k.third_person and i.kind = any (k.items)
         and k.status = 'IN_FORCE' and k.valid_until > statement_timestamp()))
   else fn.sharing_stands(i.id) end`;
const ON_PAPER = `r.kind <> 'CONSULT' and (r.kind <> 'EXTERNAL' or r.status in ('GIVEN', 'LOOP_CLOSED'))`;

/** Whether the referral \`r\` of a statement has a letter for its reader at this moment: what the button is drawn by. */
export const HAS_LETTER = `(${ON_PAPER} and exists (select 1 ${ITEMS_ON_PAPER}))`;

/** All of it under the reader's own policies. */
const LETTER_SQL = `
  select json_build_object('id', r.id, 'kind', r.kind, 'anonymous', r.anonymous, 'number', r.number, 'organisationId', r.from_organisation_id, 'deskId', r.from_desk_id,
    'fromCaseId', (select c.id from app.cases c where c.id = r.from_case_id), 'from', json_build_array(fo.name_ja, fd.name_ja), 'fromPerson', p.name,
    'to', case when r.kind = 'EXTERNAL' then json_build_array(g.name_ja, r.body_name) else json_build_array(ro.name_ja, rd.name_ja) end,
    'bodyCode', r.body_code, 'sentAt', coalesce(r.sent_at, r.created_at), 'printedBy', (select me.name from app.staff me where me.id = $2::uuid),
    'items', coalesce((select json_agg(json_build_object('kind', i.kind, 'content', v.content, 'frozenAt', v.frozen_at) order by i.created_at, i.position, i.id)
        ${ITEMS_ON_PAPER}), '[]')) as json
    from app.referral r join app.organisation fo on fo.id = r.from_organisation_id join app.desk fd on fd.id = r.from_desk_id
    join app.staff p on p.id = coalesce(r.sent_by_id, r.created_by_id)
    left join app.organisation ro on ro.id = r.to_organisation_id left join app.desk rd on rd.id = r.to_desk_id
    left join app.programme g on g.id = r.programme_id
   where r.id = $1 and ${ON_PAPER}`;

type Found = Omit<Letter, 'to'> & { readonly to: readonly (string | null)[]; readonly bodyCode: string | null };

/** The letter of a referral, or undefined where its reader may not see one, or there is nothing left that may be read. */
export async function findLetter(read: ReadTransaction, referralId: string): Promise<Letter | undefined> {
  const { staffId } = await read.actor();
  const found = await read.json<Found>('letter', LETTER_SQL, [referralId, staffId]);
  if (found === undefined || found.items.length === 0) return undefined;
  const { bodyCode, to, ...letter } = found;
  const body = EXTERNAL_BODIES.find((each) => each.code === bodyCode)?.nameJa ?? null;
  return { ...letter, to: [body, ...to].filter((each) => each !== null) };
}
