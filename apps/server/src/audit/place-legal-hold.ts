import { conflict, FieldChecks, LIMITS } from '@madoguchi/domain';
import { guardCase } from '../cases/guard-case.ts';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import type { PlaceLegalHoldInput } from './audit.input.ts';
import { LegalHoldEntity } from './legal-hold.entity.ts';

/** 証拠保全: while it stands, the case is on no disposal, however old it is. */
export async function placeLegalHold(context: Context, input: PlaceLegalHoldInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { id } = await context.command('placeLegalHold', input, async (command) => {
    const { row } = await guardCase(command, input.caseId, 'LEGAL_HOLD');
    if ((await command.em.findOne(LegalHoldEntity, { caseId: row.id, liftedAt: null })) !== null) {
      throw conflict({ ja: 'この案件の廃棄は、すでに停止されています。', en: 'This case is already on hold.' });
    }
    await command.write();
    const holdId = command.id();
    command.em.persist(
      command.em.create(LegalHoldEntity, {
        id: holdId,
        caseId: row.id,
        organisationId: row.organisationId,
        deskId: row.deskId,
        reason: input.reason,
        placedById: command.actor.staffId,
        placedAt: command.now,
        liftedById: null,
        liftedAt: null,
        liftReason: null,
      }),
    );
    await recordOnCase(command, row, 'case.legalHoldPlaced', { codes: { holdId }, content: { reason: input.reason } });
    return { id: holdId };
  });
  return id;
}
