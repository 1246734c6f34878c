import { notFound } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { recordRead } from '../record-read.ts';
import type { SharedReferral } from './shared-referral.type.ts';

/** The reader's side: the sender's where they read the case it leaves from, else the receiver's. A suspension looks like before. */
const REFERRAL_SQL = `
  select json_build_object('organisationId', r.from_organisation_id, 'deskId', r.from_desk_id, 'view',
    json_build_object('id', r.id, 'number', r.number, 'kind', r.kind,
      'status', case when r.status = 'SUSPENDED' and s.side = 'RECEIVER' then case when r.accepted_at is null then 'SENT' else 'ACCEPTED' end else r.status end,
      'fromDeskId', r.from_desk_id, 'toDeskId', r.to_desk_id, 'sharingEnded', fn.sharing_has_ended(r.id, s.side),
      'items', coalesce((select json_agg(json_build_object('id', i.id, 'kind', i.kind, 'organisation', o.code, 'deskId', i.desk_id,
            'ours', i.written_by = s.side, 'open', i.written_by <> s.side or fn.sharing_stands(i.id), 'thirdPerson', i.third_person, 'revision', v.revision, 'content', v.content, 'frozenAt', v.frozen_at,
            'file', (select json_build_object('id', f.id, 'name', f.name, 'size', f.size) from app.attachment f where f.id = i.attachment_id and f.removed_at is null))
            order by i.created_at, i.position, i.id)
          from app.shared_item i join app.organisation o on o.id = i.organisation_id
          cross join lateral (select x.* from app.shared_item_revision x where x.item_id = i.id order by x.revision desc limit 1) v
         where i.referral_id = r.id), '[]'))) as json
    from app.referral r
    cross join lateral (select case when exists (select 1 from app.cases c where c.id = r.from_case_id) then 'SENDER' else 'RECEIVER' end as side offset 0) s
   where r.id = $1`;

interface Found {
  readonly organisationId: string;
  readonly deskId: string;
  readonly view: SharedReferral;
}

/**
 * What crossed by a referral. Reading what another end wrote is recorded, and committed, before it is sent (design §4).
 * @throws DomainError NOT_FOUND where it does not exist or may not be seen
 */
export async function openSharedReferral(context: Context, id: string): Promise<SharedReferral> {
  await context.actor();
  const found = await context.read.json<Found>('shared_referral', REFERRAL_SQL, [id]);
  if (found === undefined) throw notFound();
  if (found.view.items.some((item) => !item.ours)) {
    await recordRead(context.services, context.request.sessionHash, {
      code: 'referral.read',
      subjectId: found.view.id,
      organisationId: found.organisationId,
      deskId: found.deskId,
      right: 'OTHER_END',
    });
  }
  return found.view;
}
