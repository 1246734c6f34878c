import { createHash } from 'node:crypto';
import {
  type Audience,
  badField,
  FILE_TYPES,
  type FileType,
  fileNameFor,
  forbidden,
  LARGEST_FILE_BYTES,
  writingDeskOf,
} from '@madoguchi/domain';
import { guardCase } from '../cases/guard-case.ts';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import { AttachmentEntity } from './attachment.entity.ts';
import { fileTypeOf } from './file-type.ts';
import { scanFile } from './scan-file.ts';
import { stripMetadata } from './strip-metadata.ts';

const CHUNK_BYTES = 262_144;
const CHUNK_SQL = 'insert into app.attachment_chunk (attachment_id, position, bytes) values (?::uuid, ?, ?)';

export interface AttachFileInput {
  readonly requestId: string;
  readonly caseId: string;
  readonly audience: Audience;
  readonly thirdPerson: boolean;
  readonly name: string;
  readonly bytes: Buffer;
}

/** @throws DomainError BAD_USER_INPUT on `file`, UNAVAILABLE where the scanner is away */
async function admitted(context: Context, bytes: Buffer): Promise<{ type: FileType; kept: Buffer }> {
  if (bytes.length === 0) throw badField('file', '空のファイルです。', 'The file is empty.');
  if (bytes.length > LARGEST_FILE_BYTES)
    throw badField('file', '10MBまでのファイルを添付できます。', 'Files may have at most 10 MB.');
  const type = fileTypeOf(bytes);
  if (type === undefined) {
    const endings = [...new Set(Object.values(FILE_TYPES).flat())].join('・');
    throw badField(
      'file',
      `この形式は添付できません。添付できるのは ${endings} です。`,
      `This kind of file cannot be attached; ${endings} can.`,
    );
  }
  await scanFile(context.services.env.clamd, bytes);
  const kept = stripMetadata(bytes, type);
  if (kept === undefined) throw badField('file', '画像が壊れているため、添付できません。', 'The picture is damaged.');
  return { type, kept };
}

/** A file on a case, read by whom a note of the same audience would be read by. */
export async function attachFile(context: Context, input: AttachFileInput): Promise<string> {
  const { type, kept } = await admitted(context, input.bytes);
  const { bytes, ...facts } = input;
  const sent = { ...facts, sha256: createHash('sha256').update(bytes).digest('hex') };
  const { id } = await context.command('attachFile', sent, async (command) => {
    const { em, now, actor } = command;
    const { row, grants } = await guardCase(command, input.caseId, 'ADD_NOTE');
    const deskId = writingDeskOf(actor, row.deskId, grants);
    const organisationId = actor.memberships.find((each) => each.deskId === deskId)?.organisationId;
    if (deskId === undefined || organisationId === undefined) throw forbidden();
    await command.write();
    const fileId = command.id();
    const sha256 = createHash('sha256').update(kept).digest('hex');
    em.persist(
      em.create(AttachmentEntity, {
        id: fileId,
        caseId: row.id,
        organisationId,
        deskId,
        uploadedById: actor.staffId,
        audience: input.audience,
        name: fileNameFor(input.name, type),
        mediaType: type,
        size: kept.length,
        sha256,
        thirdPerson: input.thirdPerson,
        createdAt: now,
        removedAt: null,
        removedById: null,
        removedReason: null,
      }),
    );
    await em.flush();
    for (let at = 0; at < kept.length; at += CHUNK_BYTES)
      await em.execute(CHUNK_SQL, [fileId, at / CHUNK_BYTES, kept.subarray(at, at + CHUNK_BYTES)]);
    await recordOnCase(command, row, 'file.attached', {
      deskId,
      organisationId,
      codes: { fileId, audience: input.audience, type, size: kept.length, sha256 },
    });
    return { id: fileId };
  });
  return id;
}
