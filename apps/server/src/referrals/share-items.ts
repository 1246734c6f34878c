import { badField, badInput, FieldChecks, fileLine, notFound } from '@madoguchi/domain';
import { AttachmentEntity } from '../attachments/attachment.entity.ts';
import { NoteEntity, NoteRetractionEntity } from '../cases/note.entity.ts';
import { ConsentEntity } from '../consents/consent.entity.ts';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { assertReceiverAnonymous } from './anonymous-words.ts';
import { type ComposedItem, composeItems } from './compose-items.ts';
import { checkItems, derivedStays, setItems } from './draft-referral.ts';
import { type GuardedReferral, guardReferral, pressingSide } from './guard-referral.ts';
import { recordOnReferral } from './record-on-referral.ts';
import { SharedItemEntity } from './referral.entity.ts';
import type { ReferralItemInput, ShareItemsInput } from './referral.input.ts';
import { agreeToMore, emptyErrors, freezeItems, readComposed } from './sending.ts';
import { tellOtherEnd } from './tell-ends.ts';

/** The note that is shared, from the own case alone; its words as they stand now are what is frozen. */
async function noteOf(command: Command, caseId: string, item: ReferralItemInput) {
  if (!item.noteId) return null;
  const note = await command.em.findOne(NoteEntity, { id: item.noteId, caseId });
  if (note === null) throw notFound();
  // A supervisor still sees what was retracted; to everybody else it is not there, and so it does not cross.
  if ((await command.em.findOne(NoteRetractionEntity, { noteId: note.id })) !== null) throw notFound();
  if (note.derivedFromShared) throw derivedStays();
  return note;
}

/** The file that is shared, from the own case alone. A file that was removed, or that its reader may not read, is none. */
async function fileOf(command: Command, caseId: string | null, item: ReferralItemInput) {
  if (!item.attachmentId) return null;
  if (caseId === null)
    throw badField(
      'items',
      '同じ案件のファイルは、読める範囲を選んで添付してください。',
      'On one and the same case, attach the file for those who may read it.',
    );
  const file = await command.em.findOne(AttachmentEntity, { id: item.attachmentId, caseId, removedAt: null });
  if (file === null || file.name === '') throw notFound();
  return file;
}

/** The consent that carries a passage about somebody else, from the own case alone. */
async function assertKnownConsent(command: Command, caseId: string, item: ReferralItemInput): Promise<void> {
  if (!item.thirdPersonConsentId) return;
  const known = await command.em.findOne(ConsentEntity, { id: item.thirdPersonConsentId, caseId, thirdPerson: true });
  if (known === null) throw notFound();
}

async function assertOwnItems(
  command: Command,
  referralId: string,
  side: 'SENDER' | 'RECEIVER',
  items: readonly ReferralItemInput[],
): Promise<void> {
  for (const { itemId } of items) {
    if (!itemId) continue;
    const known = await command.em.findOne(SharedItemEntity, { id: itemId, referralId, writtenBy: side });
    if (known === null) throw notFound();
  }
}

/** What the sender adds is agreed to, like what `send` put in. */
async function composeForSender(
  command: Command,
  guarded: GuardedReferral,
  { items, confirmsAnonymous }: Pick<ShareItemsInput, 'items' | 'confirmsAnonymous'>,
): Promise<ComposedItem[]> {
  const { referral } = guarded;
  const confirmed = confirmsAnonymous === true;
  for (const item of items) {
    await noteOf(command, referral.fromCaseId, item);
    await fileOf(command, referral.fromCaseId, item);
    await assertKnownConsent(command, referral.fromCaseId, item);
  }
  await command.write();
  await setItems(command, referral.id, items);
  await command.em.flush();
  const from = await readComposed(command, referral.id);
  const composed = composeItems(from).filter((each) => !each.standing);
  await agreeToMore(command, guarded, composed, from, confirmed);
  return composed;
}

/** The receiver shares words of its own and notes of its own linked case; who the client is it need not say. */
async function composeForReceiver(
  command: Command,
  { referral }: GuardedReferral,
  items: readonly ReferralItemInput[],
): Promise<ComposedItem[]> {
  const composed: ComposedItem[] = [];
  for (const [position, item] of items.entries()) {
    const note = await noteOf(command, referral.toCaseId ?? referral.fromCaseId, item);
    const file = await fileOf(command, referral.toCaseId, item);
    composed.push({
      position,
      itemId: item.itemId ?? null,
      kind: item.kind,
      content: file === null ? (note?.body ?? item.body ?? '') : fileLine(file),
      attachmentId: file?.id ?? null,
      thirdPerson: (item.thirdPerson ?? false) || (note?.thirdPerson ?? false) || (file?.thirdPerson ?? false),
      thirdPersonConsentId: null,
      standing: false,
    });
  }
  await command.write();
  return composed;
}

const CROSSES_SQL = 'select coalesce(bool_and(fn.sharing_stands(x)), true) as crosses from unnest(?::uuid[]) x';

/** The receiver is told where its words would reach nobody; whose consent is wanting it does not learn. */
async function assertCrosses(command: Command, frozen: readonly string[]): Promise<void> {
  const [row] = await command.em.execute<{ crosses: boolean }[]>(CROSSES_SQL, [`{${frozen.join(',')}}`]);
  if (row?.crosses === true) return;
  const message = {
    ja: '同意の範囲を超えるため、共有できない項目があります。',
    en: 'Something here goes beyond what was agreed to, so it cannot be shared.',
  };
  throw badInput([{ field: 'items', message }]);
}

/**
 * 共有記録の追加 while a referral is accepted: what a live transfer left for later, a correction as a new revision, what the receiver
 * has to tell beside the outcome.
 * @throws DomainError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, BAD_USER_INPUT
 */
export async function shareItems(context: Context, input: ShareItemsInput): Promise<string> {
  const checks = new FieldChecks();
  checkItems(checks, input.items);
  if (input.items.length === 0) checks.add('items', '伝える内容を選んでください。', 'Choose what to share.');
  checks.done();
  const { id } = await context.command('shareItems', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'SHARE_ITEMS', input.version);
    const { referral } = guarded;
    const side = pressingSide(command, guarded);
    await assertOwnItems(command, referral.id, side, input.items);
    const items =
      side === 'SENDER'
        ? await composeForSender(command, guarded, input)
        : await composeForReceiver(command, guarded, input.items);
    if (side === 'RECEIVER') await assertReceiverAnonymous(command, referral, items);
    const errors = emptyErrors(items);
    if (errors.length > 0) throw badInput(errors);
    const deskId = side === 'SENDER' ? referral.fromDeskId : (referral.toDeskId ?? referral.fromDeskId);
    const organisationId =
      side === 'SENDER' ? referral.fromOrganisationId : (referral.toOrganisationId ?? referral.fromOrganisationId);
    const frozen = await freezeItems(command, referral, items, { side, deskId, organisationId, previewed: false });
    if (side === 'RECEIVER') await assertCrosses(command, frozen);
    await command.em.execute('delete from app.referral_draft_item where referral_id = ?::uuid', [referral.id]);
    await recordOnReferral(command, guarded, 'referral.itemsShared', { side, codes: { itemIds: frozen } });
    await tellOtherEnd(command, guarded, 'referral.itemsShared', side);
    return { id: referral.id };
  });
  return id;
}
