import {
  assertCorrects,
  assertNoOtherOpen,
  assertNotDeclinedForGood,
  badField,
  badInput,
  type ConsentFacts,
  consentServes,
  DomainError,
  type FieldError,
  mustNameDesk,
  personSpokenOfAgrees,
  SHARED_ITEM_LABELS,
  type SharedItemKind,
  uncoveredKinds,
} from '@madoguchi/domain';
import { guardCase } from '../cases/guard-case.ts';
import type { Command } from '../run-command.ts';
import { enquiryErrors } from './anonymous-words.ts';
import {
  type ComposedFrom,
  type ComposedItem,
  composedFromSql,
  composeItems,
  consentFactsOf,
  previewHashOf,
} from './compose-items.ts';
import type { GuardedReferral } from './guard-referral.ts';
import { type ReferralRecord, SharedItemEntity } from './referral.entity.ts';
import type { SendReferralInput } from './referral.input.ts';

const COMPOSED_SQL = composedFromSql('?');
const BIND_SQL = `update app.consent set referral_id = ?::uuid, version = version + 1 where id = any (?::uuid[]) and referral_id is null`;
const FREEZE_SQL = `
  insert into app.shared_item_revision (item_id, revision, desk_id, previewed, content, author_id, frozen_at)
  values (?::uuid, ?, ?::uuid, ?, ?, ?::uuid, ?::timestamptz)`;

/** What is ready to cross: the rows, and the consents that they will rest on. */
export interface Ready {
  readonly items: readonly ComposedItem[];
  readonly bind: readonly string[];
}

type Known = ConsentFacts & { readonly id: string };

function crossing(guarded: GuardedReferral, now: Date) {
  const { referral, ends } = guarded;
  if (referral.toDeskId === null || referral.toOrganisationId === null)
    throw badField('toDeskId', '宛先の窓口を選んでください。', 'Choose the desk it goes to.');
  return {
    case: { kind: ends.caseKind, sensitive: ends.sensitive },
    toOrganisationId: referral.toOrganisationId,
    toDeskId: referral.toDeskId,
    now,
    referralId: referral.id,
    within: referral.toOrganisationId === referral.fromOrganisationId,
  };
}

/** The consents that items of these kinds rest on, the broader before the one that serves a single referral. */
function chosen(
  kinds: readonly SharedItemKind[],
  guarded: GuardedReferral,
  consents: readonly Known[],
  now: Date,
): string[] {
  const asked = crossing(guarded, now);
  if (guarded.referral.anonymous || (asked.within && !mustNameDesk(asked.case))) return [];
  const found = [...new Set(kinds)].flatMap(
    (item) => consents.find((each) => consentServes(each, { ...asked, item })) ?? [],
  );
  return [...new Set(found.filter((each) => each.oneReferral).map((each) => each.id))];
}

/** An item that was named has something to say. */
export function emptyErrors(items: readonly Pick<ComposedItem, 'kind' | 'content'>[]): FieldError[] {
  const empty = items.find((each) => each.content.trim() === '');
  if (empty === undefined) return [];
  const { ja, en } = SHARED_ITEM_LABELS[empty.kind];
  return [
    {
      field: 'items',
      message: { ja: `「${ja}」の内容がありません。`, en: `There is nothing to share under “${en}”.` },
    },
  ];
}

/** Why items may not cross now: nothing said, nobody agreed, or not the person whom a passage is about. */
function itemErrors(
  items: readonly ComposedItem[],
  guarded: GuardedReferral,
  consents: readonly Known[],
  now: Date,
): FieldError[] {
  const asked = crossing(guarded, now);
  const fields: FieldError[] = [];
  const add = (ja: string, en: string) => fields.push({ field: 'items', message: { ja, en } });
  if (items.length === 0) add('伝える内容を一つ以上選んでください。', 'Choose at least one thing to share.');
  fields.push(...emptyErrors(items));
  const uncovered = uncoveredKinds(
    items.map((each) => each.kind),
    asked,
    consents,
  );
  if (uncovered.length > 0) {
    const labels = uncovered.map((kind) => SHARED_ITEM_LABELS[kind]);
    add(
      `同意のない項目があります（${labels.map((each) => each.ja).join('、')}）。`,
      `Not agreed to: ${labels.map((each) => each.en).join(', ')}.`,
    );
  }
  const spokenOf = items.some((each) => {
    const thirdPersonConsent = consents.find((consent) => consent.id === each.thirdPersonConsentId) ?? null;
    return !personSpokenOfAgrees({ ...each, thirdPersonConsent }, asked);
  });
  if (spokenOf)
    add(
      '第三者に関する記述には、本人の同意が必要です。',
      'A passage about somebody else needs that person’s own consent.',
    );
  return fields;
}

/** What the sender would put before the other side, and what it rests on, as it is at this moment. */
export async function readComposed(command: Command, referralId: string): Promise<ComposedFrom> {
  const [row] = await command.em.execute<{ json: ComposedFrom }[]>(COMPOSED_SQL, [referralId]);
  if (row === undefined) throw new Error('The referral was locked and is not there.');
  return row.json;
}

/** What crosses is what was looked at; anything else is looked at again. */
export function changedSinceSeen(): DomainError {
  const message = {
    ja: '確認した内容から変わっています。もう一度、相手に見える内容を確かめてください。',
    en: 'It has changed since you looked. Look again at what the other side will read.',
  };
  return new DomainError('CONFLICT', message, [{ field: 'previewHash', message }]);
}

/**
 * Everything that must hold before something crosses: the case is open and this person's to refer, the desk is open, nothing of
 * the kind is under way, it was not declined for good, and every row is agreed to and is the one that was previewed.
 * @throws DomainError FORBIDDEN, INVALID_TRANSITION, BAD_USER_INPUT, CONFLICT
 */
export async function readyToCross(
  command: Command,
  guarded: GuardedReferral,
  { previewHash, confirmsAnonymous }: Pick<SendReferralInput, 'previewHash' | 'confirmsAnonymous'>,
): Promise<Ready> {
  const { referral, ends } = guarded;
  await guardCase(command, referral.fromCaseId, 'REFER');
  if (ends.toDeskClosed) throw badField('toDeskId', 'この窓口は廃止されています。', 'This desk was closed down.');
  const from = await readComposed(command, referral.id);
  assertNoOtherOpen(from.others);
  assertNotDeclinedForGood(from.declinedForGood);
  const items = composeItems(from);
  const consents = consentFactsOf(from);
  const errors = referral.anonymous
    ? enquiryErrors(from, items, confirmsAnonymous === true)
    : itemErrors(items, guarded, consents, command.now);
  if (errors.length > 0) throw badInput(errors);
  if (previewHashOf(items, referral.toDeskId) !== previewHash) throw changedSinceSeen();
  return { items, bind: restsOn(items, ['OUTCOME'], guarded, consents, command.now) };
}

/** The consents for a single referral that items rest on: from now on they serve this one. */
function restsOn(
  items: readonly ComposedItem[],
  more: readonly SharedItemKind[],
  guarded: GuardedReferral,
  consents: readonly Known[],
  now: Date,
): string[] {
  const spoken = items.flatMap((each) => each.thirdPersonConsentId ?? []);
  const theirs = consents.filter((each) => spoken.includes(each.id) && each.oneReferral).map((each) => each.id);
  return [...chosen([...items.map((each) => each.kind), ...more], guarded, consents, now), ...theirs];
}

async function bindConsents(command: Command, referralId: string, bind: readonly string[]): Promise<void> {
  if (bind.length > 0) await command.em.execute(BIND_SQL, [referralId, `{${bind.join(',')}}`]);
}

/**
 * What is added to a referral under way is agreed to like what `send` put in, and its consents serve this referral.
 * @throws DomainError BAD_USER_INPUT
 */
export async function agreeToMore(
  command: Command,
  guarded: GuardedReferral,
  items: readonly ComposedItem[],
  from: ComposedFrom,
  confirmed: boolean,
): Promise<void> {
  const consents = consentFactsOf(from);
  const errors = guarded.referral.anonymous
    ? enquiryErrors(from, items, confirmed)
    : itemErrors(items, guarded, consents, command.now);
  if (errors.length > 0) throw badInput(errors);
  confirmAnonymous(command, guarded, confirmed);
  await bindConsents(command, guarded.referral.id, restsOn(items, [], guarded, consents, command.now));
}

/** Who puts an item in, at which end. */
export interface Freezing {
  readonly side: 'SENDER' | 'RECEIVER';
  readonly deskId: string;
  readonly organisationId: string;
  readonly previewed: boolean;
}

/** Writes the rows as they were previewed: new items, and new revisions of those that stand. Nothing that crossed is changed. */
export async function freezeItems(
  command: Command,
  referral: Pick<ReferralRecord, 'id'>,
  items: readonly ComposedItem[],
  by: Freezing,
): Promise<string[]> {
  const { em, now, actor } = command;
  const frozen: { id: string; revision: number; content: string }[] = [];
  for (const [position, item] of items.entries()) {
    if (item.standing) continue;
    const known =
      item.itemId === null ? null : await em.findOne(SharedItemEntity, { id: item.itemId, referralId: referral.id });
    if (known !== null) {
      assertCorrects(known, item);
      known.attachmentId = item.attachmentId;
      known.revision += 1;
      known.previewed = known.previewed || by.previewed;
      frozen.push({ id: known.id, revision: known.revision, content: item.content });
      continue;
    }
    const id = command.id();
    em.persist(
      em.create(SharedItemEntity, {
        id,
        referralId: referral.id,
        organisationId: by.organisationId,
        deskId: by.deskId,
        authorId: actor.staffId,
        writtenBy: by.side,
        kind: item.kind,
        attachmentId: item.attachmentId,
        thirdPerson: item.thirdPerson,
        thirdPersonConsentId: item.thirdPersonConsentId,
        previewed: by.previewed,
        revision: 1,
        position,
        createdAt: now,
      }),
    );
    frozen.push({ id, revision: 1, content: item.content });
  }
  await em.flush();
  for (const { id, revision, content } of frozen)
    await em.execute(FREEZE_SQL, [id, revision, by.deskId, by.previewed, content, actor.staffId, now]);
  return frozen.map((each) => each.id);
}

/** Who made sure that the words tell nobody's name, and when: it stands on the referral. */
function confirmAnonymous(command: Command, { referral }: GuardedReferral, confirmed: boolean): void {
  if (!referral.anonymous || !confirmed) return;
  referral.anonymityConfirmedAt = command.now;
  referral.anonymityConfirmedById = command.actor.staffId;
}

/** The rows cross: consents for one referral serve this one from now on, the draft is spent. */
export async function cross(command: Command, guarded: GuardedReferral, ready: Ready): Promise<void> {
  const { referral } = guarded;
  confirmAnonymous(command, guarded, referral.anonymous);
  await bindConsents(command, referral.id, ready.bind);
  await freezeItems(command, referral, ready.items, {
    side: 'SENDER',
    deskId: referral.fromDeskId,
    organisationId: referral.fromOrganisationId,
    previewed: true,
  });
  await command.em.execute('delete from app.referral_draft_item where referral_id = ?::uuid', [referral.id]);
}
