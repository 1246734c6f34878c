import { assertFileRemovable, FieldChecks, LIMITS } from '@madoguchi/domain';
import { lockCase } from '../cases/guard-case.ts';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import { AttachmentEntity } from './attachment.entity.ts';
import type { RemoveFileInput } from './attachment.input.ts';

/** 取下げ: the bytes are gone for everybody; the trail keeps that there was a file, and its hash. */
export async function removeFile(context: Context, input: RemoveFileInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { id } = await context.command('removeFile', input, async (command) => {
    const file = await command.lock(AttachmentEntity, input.id);
    const { row } = await lockCase(command, file.caseId);
    assertFileRemovable(command.actor, file);
    await command.write();
    file.removedAt = command.now;
    file.removedById = command.actor.staffId;
    file.removedReason = input.reason;
    await command.em.flush();
    await command.em.execute('delete from app.attachment_chunk where attachment_id = ?::uuid', [file.id]);
    await recordOnCase(command, row, 'file.removed', {
      deskId: file.deskId,
      organisationId: file.organisationId,
      codes: { fileId: file.id, audience: file.audience },
      content: { reason: input.reason },
    });
    return { id: row.id };
  });
  return id;
}
