import { type ReferralStatus, sharingHasEnded } from '@madoguchi/domain';
import type { TimelineEntry } from '../cases/note.type.ts';
import type { ReadTransaction } from '../run-query.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';

/**
 * What crossed by the referrals of one case, as its reader may read it: both ends' items, and which referrals have something that
 * may be read no more. The name of whoever wrote at the other end stays there; its desk is told.
 */
const SHARED_SQL = `
  select coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'organisationId', r.from_organisation_id, 'deskId', r.from_desk_id,
      'status', r.status, 'accepted', r.accepted_at is not null, 'ended', fn.sharing_has_ended(r.id, s.side),
      'endedOn', fn.sharing_ended_on(r.id), 'otherDeskId', od.id, 'otherOrganisation', oo.code,
      'items', coalesce((select json_agg(json_build_object('id', i.id, 'at', v.revisions -> 0 ->> 'frozenAt',
            'by', case when i.written_by = s.side then ${staffNameJson('sa')} end, 'deskId', i.desk_id, 'organisation', o.code, 'kind', i.kind,
            'ours', i.written_by = s.side, 'thirdPerson', i.third_person, 'previewed', i.previewed, 'stands', fn.sharing_stands(i.id),
            'revisions', v.revisions,
            'file', (select json_build_object('id', f.id, 'name', f.name, 'size', f.size) from app.attachment f
               where f.id = i.attachment_id and f.removed_at is null)))
          from app.shared_item i join app.organisation o on o.id = i.organisation_id join app.staff sa on sa.id = i.author_id
          cross join lateral (select json_agg(json_build_object('revision', x.revision, 'content', x.content, 'frozenAt', x.frozen_at)
              order by x.revision desc) as revisions from app.shared_item_revision x where x.item_id = i.id) v
         where i.referral_id = r.id and v.revisions is not null), '[]')) order by r.created_at), '[]') as json
    from app.referral r
    cross join lateral (select case when r.from_case_id = $1 then 'SENDER' else 'RECEIVER' end as side) s
    left join app.desk od on od.id = case s.side when 'SENDER' then r.to_desk_id else r.from_desk_id end
    left join app.organisation oo on oo.id = od.organisation_id
   where r.from_case_id = $1 or r.to_case_id = $1`;

type JsonItem = Pick<TimelineEntry, 'id' | 'at' | 'by' | 'deskId' | 'organisation'> &
  Omit<NonNullable<TimelineEntry['shared']>, 'referralId' | 'ended'> & {
    readonly previewed: boolean;
    readonly stands: boolean;
  };
interface JsonReferral {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly deskId: string;
  readonly status: ReferralStatus;
  readonly accepted: boolean;
  readonly ended: boolean;
  readonly endedOn: string;
  readonly otherDeskId: string | null;
  readonly otherOrganisation: TimelineEntry['organisation'];
  readonly items: readonly JsonItem[];
}

/** A referral of which something foreign is about to be sent. */
export interface ForeignReferral {
  readonly subjectId: string;
  readonly organisationId: string;
  readonly deskId: string;
}

const NOTHING = { note: null, inquiry: null, eventCode: null, eventText: null } as const;

function entryOf(referral: JsonReferral, item: JsonItem): TimelineEntry {
  const { id, at, by, deskId, organisation, previewed, stands, ...content } = item;
  const ended = content.ours && sharingHasEnded(referral, [{ previewed, stands }]);
  const shared = { ...content, referralId: referral.id, ended };
  const place = { id, kind: 'SHARED', at, by, deskId, organisation, audience: 'SHARED' } as const;
  return { ...NOTHING, ...place, shared, referralNumber: referral.number };
}

/** 「共有終了」, without a reason and without an hour. */
function endOf(referral: JsonReferral): TimelineEntry {
  const { id, number, endedOn, otherDeskId, otherOrganisation } = referral;
  const place = { id, kind: 'SHARING_ENDED', at: `${endedOn}T00:00:00+09:00`, by: null, deskId: otherDeskId } as const;
  return {
    ...NOTHING,
    ...place,
    organisation: otherOrganisation,
    audience: null,
    shared: null,
    referralNumber: number,
  };
}

/**
 * The shared records in the timeline of one case, for the end at which the reader stands.
 * @returns `foreign`: the referrals whose other end wrote some of it; whoever sends it records the reading first
 */
export async function findSharedEntries(
  read: ReadTransaction,
  caseId: string,
): Promise<{ readonly entries: TimelineEntry[]; readonly foreign: ForeignReferral[] }> {
  const referrals = (await read.json<JsonReferral[]>('case_shared', SHARED_SQL, [caseId])) ?? [];
  const entries = referrals.flatMap((referral) => [
    ...referral.items.map((item) => entryOf(referral, item)),
    ...(referral.ended ? [endOf(referral)] : []),
  ]);
  const foreign = referrals
    .filter((referral) => referral.items.some((item) => !item.ours))
    .map(({ id, organisationId, deskId }) => ({ subjectId: id, organisationId, deskId }));
  return { entries, foreign };
}
