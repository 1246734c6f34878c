import { assertMayHold, DomainError, FieldChecks, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { LiftLegalHoldInput } from './audit.input.ts';
import { LegalHoldEntity } from './legal-hold.entity.ts';
import { recordOnHeld } from './record-on-held.ts';

/** The case or sheet may be let go again when its time comes. */
export async function liftLegalHold(context: Context, input: LiftLegalHoldInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { id } = await context.command('liftLegalHold', input, async (command) => {
    const hold = await command.lock(LegalHoldEntity, input.id);
    assertMayHold(command.actor, hold.deskId);
    if (hold.liftedAt !== null) {
      throw new DomainError('INVALID_TRANSITION', {
        ja: '廃棄の停止は、すでに解除されています。',
        en: 'This hold was already lifted.',
      });
    }
    await command.write();
    hold.liftedAt = command.now;
    hold.liftedById = command.actor.staffId;
    hold.liftReason = input.reason;
    await recordOnHeld(command, hold, 'lifted', input.reason);
    return { id: hold.id };
  });
  return id;
}
