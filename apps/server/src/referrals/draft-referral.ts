import {
  anonymousDraftErrors,
  badField,
  badInput,
  type DomainError,
  dateInTokyo,
  FieldChecks,
  fiscalYearOf,
  LIMITS,
  notFound,
  type ReferralKind,
  type ReferralRoute,
  referralNumber,
  routeErrors,
  SHARED_ITEM_KINDS,
  stale,
} from '@madoguchi/domain';
import { EXTERNAL_BODIES } from '@madoguchi/plan';
import type { CaseRecord } from '../cases/case.entity.ts';
import { guardCase } from '../cases/guard-case.ts';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { takeNumber } from '../take-number.ts';
import { said } from '../wire/said.ts';
import { lockReferral } from './guard-referral.ts';
import { CaseRequestEntity, ReferralDraftItemEntity, ReferralEntity, type ReferralRecord } from './referral.entity.ts';
import type { DraftReferralInput, ReferralItemInput } from './referral.input.ts';

const MOST_ITEMS = 30;
const BODIES: ReadonlySet<string> = new Set(EXTERNAL_BODIES.map((each) => each.code));
/** What its sender types; who it is and how they are reached is taken from the case. */
const TYPED = new Set(['SUMMARY', 'DISPATCH', 'ATTACHMENT', 'OUTCOME']);

const KNOWN_SQL = `
  select (select json_build_object('deskId', d.id, 'organisationId', d.organisation_id,
      'closed', coalesce(d.closed_on <= ?::date, false)) from app.desk d where d.id = ?::uuid) as "to",
    exists (select 1 from app.programme p where p.id = ?::uuid) as programme,
    (select count(*)::int from app.note n where n.case_id = ?::uuid and n.id = any (?::uuid[])
       and not exists (select 1 from app.note_retraction x where x.note_id = n.id)) as notes,
    (select count(*)::int from app.note n where n.case_id = ?::uuid and n.id = any (?::uuid[]) and n.derived_from_shared) as derived,
    (select count(*)::int from app.attachment f where f.case_id = ?::uuid and f.removed_at is null and f.name <> '' and f.id = any (?::uuid[])) as files,
    (select count(*)::int from app.consent k where k.case_id = ?::uuid and k.third_person and k.id = any (?::uuid[])) as consents,
    (select count(*)::int from app.shared_item i where i.referral_id = ?::uuid and i.written_by = 'SENDER' and i.id = any (?::uuid[])) as items`;

interface Known {
  readonly to: { readonly deskId: string; readonly organisationId: string; readonly closed: boolean } | null;
  readonly programme: boolean;
  readonly notes: number;
  readonly derived: number;
  readonly files: number;
  readonly consents: number;
  readonly items: number;
}

/** What was typed of the items, every error at once. */
export function checkItems(checks: FieldChecks, items: readonly ReferralItemInput[]): void {
  if (items.length > MOST_ITEMS) checks.add('items', `${MOST_ITEMS}件までです。`, `At most ${MOST_ITEMS}.`);
  for (const [index, item] of items.entries()) {
    const field = `items.${index}.body`;
    checks.text(field, item.body ?? '', LIMITS.note);
    if (!TYPED.has(item.kind) && (item.body ?? '') !== '')
      checks.add(field, 'この項目は案件から取り込みます。', 'This one is taken from the case.');
    if ((item.kind === 'NOTE') !== (item.noteId !== null && item.noteId !== undefined))
      checks.add('items', '対応記録を選んでください。', 'Name the note, and a note alone.');
    if (item.attachmentId && (item.kind !== 'ATTACHMENT' || (item.body ?? '') !== ''))
      checks.add(
        field,
        'ファイルは「添付」だけで、名前は案件から取り込みます。',
        'A file goes as an attachment; its name is taken from the case.',
      );
  }
}

/** A frozen copy would outlive the sharing on which the text rests: it is sealed with its sources, and so goes no further. */
export function derivedStays(): DomainError {
  return badField(
    'items',
    '相手から共有された内容をもとにした対応記録は、ほかへ共有できません。',
    'A note that was derived from shared records cannot be shared onward.',
  );
}

const ids = (found: readonly (string | null | undefined)[]) => [...new Set(found.flatMap((each) => each ?? []))];
const asArray = (found: readonly string[]) => `{${found.join(',')}}`;

async function look(command: Command, input: DraftReferralInput, row: CaseRecord): Promise<Known> {
  const notes = ids(input.items.map((each) => each.noteId));
  const files = ids(input.items.map((each) => each.attachmentId));
  const consents = ids(input.items.map((each) => each.thirdPersonConsentId));
  const items = ids(input.items.map((each) => each.itemId));
  const [known] = await command.em.execute<Known[]>(KNOWN_SQL, [
    dateInTokyo(command.now),
    input.toDeskId ?? null,
    input.programmeId ?? null,
    row.id,
    asArray(notes),
    row.id,
    asArray(notes),
    row.id,
    asArray(files),
    row.id,
    asArray(consents),
    input.id ?? null,
    asArray(items),
  ]);
  if (known === undefined) throw new Error('The lists did not answer.');
  if (
    known.notes !== notes.length ||
    known.files !== files.length ||
    known.consents !== consents.length ||
    known.items !== items.length
  )
    throw notFound();
  if (known.derived > 0) throw derivedStays();
  if (input.toDeskId && known.to === null) throw badField('toDeskId', '窓口を選んでください。', 'Choose a desk.');
  if (input.programmeId && !known.programme)
    throw badField('programmeId', '事業を選んでください。', 'Choose a programme.');
  return known;
}

function routeOf(input: DraftReferralInput, row: CaseRecord, known: Known, bodyName: string | null): ReferralRoute {
  return {
    kind: input.kind,
    fromDeskId: row.deskId,
    fromOrganisationId: row.organisationId,
    to: known.to,
    programmeId: input.programmeId ?? null,
    bodyCode: input.bodyCode ?? null,
    bodyName,
  };
}

const enquiryOf = (input: DraftReferralInput) => ({
  kind: input.kind,
  answers: Boolean(input.caseRequestId),
  items: input.items.map((each) => ({ kind: each.kind, thirdPerson: each.thirdPerson ?? false })),
});

/** What a draft says is put in the place of what it said. */
export async function setItems(
  command: Command,
  referralId: string,
  items: readonly ReferralItemInput[],
): Promise<void> {
  const { em } = command;
  await em.flush();
  await em.execute('delete from app.referral_draft_item where referral_id = ?::uuid', [referralId]);
  for (const [position, item] of items.entries()) {
    em.persist(
      em.create(ReferralDraftItemEntity, {
        id: command.id(),
        referralId,
        position,
        kind: item.kind,
        body: item.body ?? null,
        noteId: item.noteId ?? null,
        attachmentId: item.attachmentId ?? null,
        itemId: item.itemId ?? null,
        thirdPerson: item.thirdPerson ?? false,
        thirdPersonConsentId: item.thirdPersonConsentId ?? null,
      }),
    );
  }
}

async function newDraft(
  command: Command,
  row: CaseRecord,
  route: ReferralRoute,
  { anonymous, caseRequestId }: { readonly anonymous: boolean; readonly caseRequestId: string | null },
): Promise<ReferralRecord> {
  const { em, now, actor } = command;
  const fiscalYear = fiscalYearOf(dateInTokyo(now));
  const running = await takeNumber(command, row.organisationId, 'REFERRAL', fiscalYear);
  const created = em.create(ReferralEntity, {
    id: command.id(),
    number: referralNumber(fiscalYear, running),
    kind: route.kind,
    status: 'DRAFT',
    revision: 1,
    fromCaseId: row.id,
    fromDeskId: row.deskId,
    fromOrganisationId: row.organisationId,
    fromSensitive: row.sensitive,
    fromMoved: false,
    toCaseId: null,
    toDeskId: route.to?.deskId ?? null,
    toOrganisationId: route.to?.organisationId ?? null,
    programmeId: route.programmeId,
    bodyCode: route.bodyCode,
    bodyName: route.bodyName,
    live: false,
    createdById: actor.staffId,
    createdAt: now,
    sentById: null,
    senderIds: [],
    sentAt: null,
    acknowledgedById: null,
    acknowledgedAt: null,
    acceptedById: null,
    acceptedAt: null,
    reasonCode: null,
    suggestedDeskId: null,
    declinedForGood: false,
    whoseMove: 'SENDER',
    bounces: 0,
    outcomeCode: null,
    answeredAt: null,
    endedAt: null,
    loopClosesAt: null,
    loopClosedBySystem: false,
    suspendedFrom: null,
    statusSince: now,
    previousAssigneeId: null,
    caseRequestId,
    anonymous,
    anonymityConfirmedAt: null,
    anonymityConfirmedById: null,
  });
  await em.persist(created).flush();
  return created;
}

/** A draft takes another route, of another kind too; a referral that came back keeps its receiver and gets other content. */
async function changeDraft(
  command: Command,
  id: string,
  route: ReferralRoute,
  { kind, anonymous }: { readonly kind: ReferralKind; readonly anonymous: boolean },
): Promise<ReferralRecord> {
  const { referral } = await lockReferral(command, id);
  if (referral.status === 'RETURNED') {
    if (referral.anonymous !== anonymous)
      throw badField(
        'anonymous',
        '送った後は、匿名かどうかを変えられません。取り下げて、新しく送ってください。',
        'It stays as anonymous as it went. Withdraw it and send anew.',
      );
    if (referral.kind !== kind) throw badField('kind', '種類は変えられません。', 'The kind cannot change.');
    if (referral.toDeskId !== route.to?.deskId)
      throw badField('toDeskId', '宛先は変えられません。取り下げてください。', 'Withdraw it to choose another desk.');
    return referral;
  }
  if (referral.status !== 'DRAFT') throw stale();
  if (anonymous && referral.caseRequestId !== null)
    throw badInput(anonymousDraftErrors({ kind, answers: true, items: [] }));
  await command.write();
  referral.anonymous = anonymous;
  referral.kind = kind;
  referral.toDeskId = route.to?.deskId ?? null;
  referral.toOrganisationId = route.to?.organisationId ?? null;
  referral.programmeId = route.programmeId;
  referral.bodyCode = route.bodyCode;
  referral.bodyName = route.bodyName;
  return referral;
}

/**
 * 依頼の下書き, new or set anew. Nothing of the case changes, and nothing crosses.
 * @throws DomainError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, BAD_USER_INPUT
 */
export async function draftReferral(context: Context, input: DraftReferralInput): Promise<string> {
  const checks = new FieldChecks();
  checkItems(checks, input.items);
  const bodyName = said(checks, 'bodyName', input.bodyName, LIMITS.companyName);
  if (input.bodyCode) checks.code('bodyCode', input.bodyCode, BODIES);
  if (input.items.some((each) => !(SHARED_ITEM_KINDS as readonly string[]).includes(each.kind)))
    checks.add('items', '項目を選んでください。', 'Choose what is shared.');
  checks.done();
  const anonymous = input.anonymous === true;
  const { id } = await context.command('draftReferral', input, async (command) => {
    const { row } = await guardCase(command, input.caseId, 'REFER');
    const known = await look(command, input, row);
    const route = routeOf(input, row, known, bodyName);
    const errors = new FieldChecks();
    errors.addAll(routeErrors(route));
    if (anonymous) errors.addAll(anonymousDraftErrors(enquiryOf(input)));
    errors.done();
    if (input.caseRequestId) {
      const request = await command.em.findOne(CaseRequestEntity, { id: input.caseRequestId, caseId: row.id });
      if (request === null) throw notFound();
    }
    const changed = input.id ? await changeDraft(command, input.id, route, { kind: input.kind, anonymous }) : null;
    if (changed !== null && changed.fromCaseId !== row.id) throw notFound();
    await command.write();
    const referral =
      changed ?? (await newDraft(command, row, route, { anonymous, caseRequestId: input.caseRequestId ?? null }));
    await setItems(command, referral.id, input.items);
    return { id: referral.id };
  });
  return id;
}
