import type { Context } from '../context.ts';
import { recordRead } from '../record-read.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import type { KeptNotes } from './kept-notes.type.ts';

/** The function says what is kept; names and sheets come by the reader's own rights. */
const KEPT_SQL = `
  select json_build_object('sensitive', k.kept -> 'sensitive', 'organisationId', k.kept -> 'organisationId', 'deskId', k.kept -> 'deskId',
    'view', json_build_object('referralId', r.id,
      'notes', coalesce((select json_agg(json_build_object('id', n.note -> 'id', 'kind', n.note -> 'kind', 'occurredAt', n.note -> 'occurredAt',
            'author', ${staffNameJson('s')}, 'thirdPerson', n.note -> 'thirdPerson', 'body', n.note -> 'body') order by n.place)
          from json_array_elements(k.kept -> 'notes') with ordinality n (note, place)
          left join app.staff s on s.id = (n.note ->> 'authorId')::uuid), '[]'),
      'inquiries', coalesce((select json_agg(json_build_object('id', i.id, 'number', i.number, 'startedAt', i.started_at) order by i.started_at desc, i.id)
          from app.inquiry i where i.case_id = r.from_case_id and i.desk_id = r.from_desk_id), '[]'))) as json
    from app.referral r cross join lateral (select fn.kept_notes(r.id) as kept) k
   where r.id = $1 and k.kept is not null`;

interface Found {
  readonly sensitive: boolean;
  readonly organisationId: string;
  readonly deskId: string;
  readonly view: KeptNotes;
}

/**
 * 引き継いだ案件の自窓口のメモ: null where the reader's desk has handed nothing over by this referral, or has the case again. Of a SENSITIVE
 * case the reading is recorded before it is sent (design §4).
 */
export async function openKeptNotes(context: Context, referralId: string): Promise<KeptNotes | null> {
  await context.actor();
  const found = await context.read.json<Found>('kept_notes', KEPT_SQL, [referralId]);
  if (found === undefined) return null;
  const { sensitive, organisationId, deskId, view } = found;
  if (sensitive && view.notes.length > 0)
    await recordRead(context.services, context.request.sessionHash, {
      code: 'referral.read',
      subjectId: referralId,
      organisationId,
      deskId,
      right: 'DESK',
    });
  return view;
}
