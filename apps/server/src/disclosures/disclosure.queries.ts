import { type DisclosureFacts, disclosureActions, notFound } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import type { Disclosure, DisclosureBundle, DisclosureList, DisclosurePassage } from './disclosure.type.ts';

const MOST_LISTED = 200;

const DISCLOSURE_JSON = `json_build_object('id', d.id, 'number', d.number, 'organisationId', d.organisation_id, 'deskId', d.desk_id,
  'clientId', d.client_id, 'companyId', d.company_id, 'subjectName', coalesce(dk.name, dl.name), 'reference', d.reference, 'reason', d.reason,
  'status', d.status, 'preparedBy', ${staffNameJson('dp')}, 'preparedAt', d.prepared_at, 'decidedBy', ${staffNameJson('dd')},
  'decidedAt', d.decided_at, 'validUntil', d.valid_until, 'completedBy', ${staffNameJson('dc')}, 'completedAt', d.completed_at, 'version', d.version)`;
const DISCLOSURE_FROM = `app.disclosure d join app.staff dp on dp.id = d.prepared_by_id left join app.staff dd on dd.id = d.decided_by_id
  left join app.staff dc on dc.id = d.completed_by_id left join app.company dk on dk.id = d.company_id left join app.client dl on dl.id = d.client_id`;

const PASSAGES_JSON = `coalesce((select json_agg(json_build_object('id', p.id, 'position', p.position, 'source', p.source, 'sourceId', p.source_id,
  'field', p.field, 'number', p.number, 'deskId', p.desk_id, 'at', p.at, 'receivedFromId', p.received_from_id, 'thirdPerson', p.third_person,
  'body', p.body, 'ranges', p.ranges) order by p.position) from app.disclosure_passage p where p.disclosure_id = d.id and p.body <> ''), '[]')`;

type Found = Omit<Disclosure, 'actions'>;

async function withActions(read: ReadTransaction, found: readonly Found[], now: Date): Promise<Disclosure[]> {
  const actor = await read.actor();
  return found.map((each) => {
    const facts: DisclosureFacts = {
      organisationId: each.organisationId,
      status: each.status,
      preparedById: each.preparedBy.id,
      decidedById: each.decidedBy?.id ?? null,
      validUntil: each.validUntil === null ? null : new Date(each.validUntil),
    };
    return { ...each, actions: disclosureActions(actor, facts, now) };
  });
}

/** 開示請求 of the organisations in which the reader decides, the latest first; no word of what was gathered. */
export async function listDisclosures(read: ReadTransaction, now: Date): Promise<DisclosureList> {
  const actor = await read.actor();
  const found = await read.json<Found[]>(
    'disclosures',
    `select coalesce(json_agg(${DISCLOSURE_JSON} order by d.prepared_at desc), '[]') as json
       from (select * from app.disclosure order by prepared_at desc limit ${MOST_LISTED}) x
       join ${DISCLOSURE_FROM.replace('app.disclosure d', 'app.disclosure d on d.id = x.id')}`,
    [],
  );
  const desks = actor.memberships.flatMap((each) =>
    each.role === 'SUPERVISOR' && each.deskId !== null ? [each.deskId] : [],
  );
  return { items: await withActions(read, found ?? [], now), preparesAt: [...new Set(desks)] };
}

/** The request, and for the two who stand behind it what was gathered. @throws DomainError NOT_FOUND */
export async function getDisclosureBundle(read: ReadTransaction, id: string, now: Date): Promise<DisclosureBundle> {
  const found = await read.json<{ disclosure: Found; passages: DisclosurePassage[] }>(
    'disclosure',
    `select json_build_object('disclosure', ${DISCLOSURE_JSON}, 'passages', ${PASSAGES_JSON}) as json from ${DISCLOSURE_FROM} where d.id = $1`,
    [id],
  );
  const [disclosure] = found === undefined ? [] : await withActions(read, [found.disclosure], now);
  if (found === undefined || disclosure === undefined) throw notFound();
  return { disclosure, passages: found.passages };
}

/** One request without its passages. @throws DomainError NOT_FOUND */
export async function getDisclosure(read: ReadTransaction, id: string, now: Date): Promise<Disclosure> {
  const sql = `select ${DISCLOSURE_JSON} as json from ${DISCLOSURE_FROM} where d.id = $1`;
  const found = await read.json<Found>('disclosure_alone', sql, [id]);
  const [disclosure] = found === undefined ? [] : await withActions(read, [found], now);
  if (disclosure === undefined) throw notFound();
  return disclosure;
}

/** One passage of a request that is open to the reader. @throws DomainError NOT_FOUND */
export async function getPassage(read: ReadTransaction, id: string): Promise<DisclosurePassage> {
  const found = await read.json<DisclosurePassage>(
    'disclosure_passage',
    `select json_build_object('id', p.id, 'position', p.position, 'source', p.source, 'sourceId', p.source_id, 'field', p.field, 'number', p.number,
       'deskId', p.desk_id, 'at', p.at, 'receivedFromId', p.received_from_id, 'thirdPerson', p.third_person, 'body', p.body, 'ranges', p.ranges) as json
       from app.disclosure_passage p where p.id = $1`,
    [id],
  );
  if (found === undefined) throw notFound();
  return found;
}
