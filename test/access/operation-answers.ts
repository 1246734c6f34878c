import {
  type Actor,
  auditedFile,
  canReadContent,
  canReadReferral,
  canReadRevision,
  canReadSharedItem,
  caseAccess,
  grantsUnderConsent,
  readsFigures,
  sharingStands,
  supervises,
  worksAt,
} from '@madoguchi/domain';
import { getFile } from '../attachments/support.ts';
import { deskId, type Person, requestId } from '../support/kit.ts';
import { type OperationCases, OWN, RECEIVING, type Seeded, THEME, TMG } from './operation-cases.ts';

const grantsOn = (each: Seeded, now: Date) => grantsUnderConsent(each.facts, each.grants, each.consents, now);
const accessTo = (actor: Actor, each: Seeded, now: Date) => caseAccess(actor, each.facts, grantsOn(each, now), now);

/** What the pure functions let this actor do, cell by cell. */
function byRule(actor: Actor, { cases, now }: OperationCases): Map<string, boolean> {
  const cells = new Map<string, boolean>();
  for (const each of cases) {
    const access = accessTo(actor, each, now);
    const audited = auditedFile(actor, each.facts, grantsOn(each, now), now);
    // The list is the desk's own; what a desk takes part in is found, and opened by its number.
    cells.set(`list ${each.id}`, access === 'FULL' && worksAt(actor, each.facts.deskId));
    // What is taken out as a file is what the list shows.
    cells.set(`export ${each.id}`, access === 'FULL' && worksAt(actor, each.facts.deskId));
    for (const operation of ['get', 'field', 'history']) cells.set(`${operation} ${each.id}`, access === 'FULL');
    // A file that was opened to an auditor is found in the list of such files alone.
    cells.set(`search ${each.id}`, access === 'FULL' && audited === null);
    cells.set(`opened ${each.id}`, audited !== null);
    cells.set(`plate ${each.id}`, access === 'PLATE');
    cells.set(`number ${each.id}`, access !== 'NONE' && audited === null);
    cells.set(`who saw ${each.id}`, access === 'FULL' && supervises(actor, each.facts.deskId));
    cells.set(`figure ${each.id}`, readsFigures(actor, each.facts.organisationId));
    for (const file of each.files) {
      const organisationId = file.deskId === deskId('work-style') ? TMG : each.facts.organisationId;
      const reads = canReadContent(actor, access, { ...file, organisationId, retracted: false }, audited);
      cells.set(`listed ${file.id}`, reads);
      cells.set(`file ${file.id}`, reads);
    }
    if (each.referral === null) continue;
    const { facts, to, items } = each.referral;
    const both = { fromCase: access, toCase: accessTo(actor, to, now) };
    cells.set(`referral ${facts.id}`, canReadReferral(actor, facts, both));
    for (const item of items) {
      const stands = sharingStands(item.facts, facts, each.facts, each.consents, now);
      const writingDeskId = item.facts.by === 'SENDER' ? facts.fromDeskId : RECEIVING.deskId;
      const reads = canReadSharedItem(actor, item.facts, facts, both, stands);
      cells.set(`item ${item.id}`, canReadRevision(actor, { previewed: true, writingDeskId }, facts, reads));
    }
  }
  cells.set(
    'count',
    cases.some((each) => cells.get(`list ${each.id}`) === true),
  );
  return cells;
}

/** What the wall lets through, under the application's own role. */
async function bySql(person: Person, { desks, cases, otherReferralId }: OperationCases): Promise<Set<string>> {
  const rows = await desks.sqlAs<{ cell: string }>(
    person,
    'madoguchi_app',
    `with c as (select id, subject, desk_id from app.cases), p as (select case_id as id from app.case_plate where case_id not in (select id from c))
     select 'get ' || id as cell from c
       union all select 'number ' || id from c where id <> all ((select fn.audited_cases())::uuid[])
     union all select op || ' ' || id from c cross join (values ('list'), ('export')) o (op) where desk_id = any ((select fn.actor_desks())::uuid[])
     union all select 'who saw ' || id from c where desk_id = any ((select fn.supervised_desks())::uuid[])
     union all select 'field ' || id from c where subject = $1
     union all select 'count' where exists (select 1 from c where desk_id = any ((select fn.actor_desks())::uuid[]))
     union all select op || ' ' || id from p cross join (values ('plate'), ('number')) o (op)
     union all select 'history ' || subject_id from app.event where stream_kind = 'case'
     union all select 'search ' || h.subject_id from c cross join lateral fn.readable_hits(array[('CASE', c.id, now())::fn.search_hit]) h
     union all select 'opened ' || c.id from app.audit_reading r join c on c.id = r.case_id where r.auditor_id = (select fn.actor_id())
     union all select 'listed ' || id from app.attachment
     union all select 'file ' || a.id from app.attachment a join app.attachment_chunk k on k.attachment_id = a.id
     union all select 'figure ' || number from fn.figure_rows(null, '2026-04-01', '2099-03-31', 1000)
     union all select 'referral ' || id from app.referral where id <> $2
     union all select 'item ' || i.id from app.shared_item i where exists (select 1 from app.shared_item_revision v where v.item_id = i.id)`,
    [THEME, otherReferralId],
  );
  return withFigures(
    rows.map((row) => row.cell),
    cases,
  );
}

/** Figures speak of numbers. */
function withFigures(cells: readonly string[], cases: readonly Seeded[]): Set<string> {
  const ids = new Map(cases.map((each) => [`figure ${each.number}`, `figure ${each.id}`]));
  return new Set(cells.map((cell) => ids.get(cell) ?? cell));
}

interface Rows {
  readonly cases: { items: { id: string }[]; count: { value: number } };
  readonly search: { items: { kind: string; id: string }[] };
  readonly casePlates: { id: string }[];
  readonly figureRows: { number: string }[];
  readonly auditReadings: { caseId: string; number: string | null; auditor: { id: string } }[];
}

/** What GraphQL and `GET /files/:id` answer. */
async function byWire(
  name: string,
  person: Person,
  { cases, now }: OperationCases,
  wrong: string[],
): Promise<Set<string>> {
  const seen: string[] = [];
  const rows = await person.send<Rows>(
    `query ($desk: UUID!, $text: String!, $from: LocalDate!, $until: LocalDate!) {
       cases(page: { first: 100 }) { items { id } count { value } } search(text: $text, page: { first: 100 }) { items { kind id } }
       casePlates(deskId: $desk) { id } figureRows(from: $from, until: $until) { number } auditReadings { caseId number auditor { id } } }`,
    { desk: OWN.deskId, text: THEME, from: `${now.getFullYear()}-01-01`, until: `${now.getFullYear()}-12-31` },
  );
  const receiving = await person.send<Pick<Rows, 'casePlates'>>(
    'query ($desk: UUID!) { casePlates(deskId: $desk) { id } }',
    { desk: RECEIVING.deskId },
  );
  const found = rows.data;
  seen.push(...(found?.cases.items ?? []).map((row) => `list ${row.id}`));
  if ((found?.cases.count.value ?? 0) !== (found?.cases.items.length ?? 0))
    wrong.push(`${name}: counts ${found?.cases.count.value} of ${found?.cases.items.length} that are listed`);
  if ((found?.cases.count.value ?? 0) > 0) seen.push('count');
  const taken = await exportedTo(person);
  seen.push(...cases.filter((each) => taken.includes(each.number)).map((each) => `export ${each.id}`));
  seen.push(...(found?.search.items ?? []).map((row) => `search ${row.id}`));
  seen.push(...[...(found?.casePlates ?? []), ...(receiving.data?.casePlates ?? [])].map((row) => `plate ${row.id}`));
  seen.push(...(found?.figureRows ?? []).map((row) => `figure ${row.number}`));
  const opened = (found?.auditReadings ?? []).filter((row) => row.auditor.id === person.id && row.number !== null);
  seen.push(...opened.map((row) => `opened ${row.caseId}`));
  // One case at a time is ten questions at once already: more would only wait for a connection, and on a busy machine in vain.
  for (const each of cases) seen.push(...(await onCase(person, each)));
  return withFigures(seen, cases);
}

/** The list of cases as a file; nothing where it is refused. */
async function exportedTo(person: Person): Promise<string> {
  const answer = await person.send<{ exportCases: { address: string } }>(
    'mutation ($input: ExportCasesInput!) { exportCases(input: $input) { address } }',
    { input: { requestId: requestId(), reason: '点検' } },
  );
  if (!answer.data) return '';
  const { address } = answer.data.exportCases;
  const file = await fetch(`${person.address}${address}`, { headers: { cookie: person.cookie } });
  return file.status === 200 ? file.text() : '';
}

async function onCase(person: Person, each: Seeded): Promise<string[]> {
  const id = { id: each.id };
  const [page, byNumber, history, listed, who, shared, ...files] = await Promise.all([
    person.send<{ case: { subject: string } }>('query ($id: UUID!) { case(id: $id) { id subject } }', id),
    person.send<{ caseByNumber: { id: string } | null }>(
      'query ($number: String!) { caseByNumber(number: $number) { id message } }',
      { number: each.number },
    ),
    person.send<{ caseEvents: unknown[] }>('query ($id: UUID!) { caseEvents(id: $id) { id } }', id),
    person.send<{ caseFiles: { id: string }[] }>('query ($id: UUID!) { caseFiles(caseId: $id) { id } }', id),
    person.send('query ($id: UUID!) { whoSaw(caseId: $id) { id } }', id),
    each.referral === null
      ? undefined
      : person.send<{ sharedReferral: { id: string; items: { id: string }[] } }>(
          'query ($id: UUID!) { sharedReferral(id: $id) { id items { id content } } }',
          { id: each.referral.facts.id },
        ),
    ...each.files.map((file) => getFile(person, file.id)),
  ]);
  const seen: string[] = [];
  if (page.data) seen.push(`get ${each.id}`);
  if (page.data?.case.subject === THEME) seen.push(`field ${each.id}`);
  if (byNumber.data?.caseByNumber?.id === each.id) seen.push(`number ${each.id}`);
  if (who.data) seen.push(`who saw ${each.id}`);
  if ((history.data?.caseEvents.length ?? 0) > 0) seen.push(`history ${each.id}`);
  seen.push(...(listed.data?.caseFiles ?? []).map((file) => `listed ${file.id}`));
  for (const [index, response] of files.entries())
    if (response.status === 200 && (await response.text()) === 'abc') seen.push(`file ${each.files[index]?.id}`);
  const referral = shared?.data?.sharedReferral;
  if (referral !== undefined) {
    seen.push(`referral ${referral.id}`, ...referral.items.map((item) => `item ${item.id}`));
  }
  return seen;
}

/** Everybody's cells three ways: pure function, GraphQL with files, raw SQL under the application's login. */
export async function compareOperations(of: OperationCases): Promise<{ size: number; wrong: string[] }> {
  const wrong: string[] = [];
  let size = 0;
  const labels = new Map(of.cases.flatMap((each) => [each, ...each.files].map((row) => [row.id, each.label] as const)));
  for (const [name, person] of of.people) {
    const sql = await bySql(person, of);
    const wire = await byWire(name, person, of, wrong);
    const rule = byRule(of.actorOf(name), of);
    for (const [cell, allowed] of rule) {
      size += 1;
      const said = [allowed, wire.has(cell), sql.has(cell)];
      const label = labels.get(cell.split(' ').at(-1) ?? '');
      if (new Set(said).size > 1) wrong.push(`${name}: ${label}: ${cell}: rule, GraphQL, SQL say ${said.join(', ')}`);
    }
    for (const cell of wire) if (!rule.has(cell)) wrong.push(`${name}: ${cell} stands in no cell`);
  }
  return { size, wrong };
}
