import { conflict, FieldChecks, LIMITS } from '@madoguchi/domain';
import { guardCase } from '../cases/guard-case.ts';
import type { Context } from '../context.ts';
import { guardInquiry } from '../inquiries/guard-inquiry.ts';
import type { Command } from '../run-command.ts';
import type { PlaceLegalHoldInput } from './audit.input.ts';
import { LegalHoldEntity } from './legal-hold.entity.ts';
import { recordOnHeld } from './record-on-held.ts';

async function lockHeld(command: Command, caseId: string | null, inquiryId: string | null) {
  if (caseId !== null) {
    const { row } = await guardCase(command, caseId, 'LEGAL_HOLD');
    return { caseId: row.id, inquiryId: null, organisationId: row.organisationId, deskId: row.deskId };
  }
  const sheet = await guardInquiry(command, { id: inquiryId ?? '' }, 'LEGAL_HOLD');
  return { caseId: null, inquiryId: sheet.id, organisationId: sheet.organisationId, deskId: sheet.deskId };
}

/** 証拠保全: while it stands, the case, or the sheet that stands on none, is on no disposal, however old it is. */
export async function placeLegalHold(context: Context, input: PlaceLegalHoldInput): Promise<string> {
  const caseId = input.caseId ?? null;
  const inquiryId = input.inquiryId ?? null;
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  if ((caseId === null) === (inquiryId === null)) {
    checks.add('caseId', '案件か相談のどちらか一方を選んでください。', 'Choose either a case or an inquiry.');
  }
  checks.done();
  const { id } = await context.command('placeLegalHold', input, async (command) => {
    const held = await lockHeld(command, caseId, inquiryId);
    const same = { caseId: held.caseId, inquiryId: held.inquiryId, liftedAt: null };
    if ((await command.em.findOne(LegalHoldEntity, same)) !== null) {
      throw conflict(
        held.caseId === null
          ? { ja: 'この相談の廃棄は、すでに停止されています。', en: 'This inquiry is already on hold.' }
          : { ja: 'この案件の廃棄は、すでに停止されています。', en: 'This case is already on hold.' },
      );
    }
    await command.write();
    const hold = command.em.create(LegalHoldEntity, {
      id: command.id(),
      ...held,
      reason: input.reason,
      placedById: command.actor.staffId,
      placedAt: command.now,
      liftedById: null,
      liftedAt: null,
      liftReason: null,
    });
    command.em.persist(hold);
    await recordOnHeld(command, hold, 'placed', input.reason);
    return { id: hold.id };
  });
  return id;
}
