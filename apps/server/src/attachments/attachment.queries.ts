import { canRemoveFile, notFound } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import type { CaseFile } from './attachment.type.ts';

const FILES_SQL = `
  select coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size, 'audience', f.audience,
      'thirdPerson', f.third_person, 'uploadedBy', ${staffNameJson('s')}, 'deskId', f.desk_id, 'createdAt', f.created_at,
      'removedAt', f.removed_at, 'removedReason', f.removed_reason) order by f.created_at desc, f.id desc)
    from app.attachment f join app.staff s on s.id = f.uploaded_by_id where f.case_id = c.id), '[]') as json
    from app.cases c where c.id = $1`;

/**
 * The files of a case that its reader may read.
 * @throws DomainError NOT_FOUND where the case does not exist or may not be seen
 */
export async function listCaseFiles(read: ReadTransaction, caseId: string): Promise<CaseFile[]> {
  const actor = await read.actor();
  const found = await read.json<Omit<CaseFile, 'removable'>[]>('case_files', FILES_SQL, [caseId]);
  if (found === undefined) throw notFound();
  return found.map((file) => ({
    ...file,
    removable: canRemoveFile(actor, {
      deskId: file.deskId,
      uploadedById: file.uploadedBy.id,
      removedAt: file.removedAt === null ? null : new Date(file.removedAt),
    }),
  }));
}

export interface FileFacts {
  readonly id: string;
  readonly caseId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly organisationId: string;
  readonly deskId: string;
  readonly sensitive: boolean;
}

/**
 * What a download needs to know; undefined where there is no such file, or none for this reader. At the other end of a referral the
 * file is read and its case is not: then it goes by the desk that attached it.
 */
export async function findFile(read: ReadTransaction, id: string): Promise<FileFacts | undefined> {
  const [file] = await read.rows<FileFacts>(
    'file',
    `select f.id, f.case_id as "caseId", f.name, f.media_type as "mediaType", f.size, coalesce(c.organisation_id, f.organisation_id) as "organisationId",
            coalesce(c.desk_id, f.desk_id) as "deskId", coalesce(c.sensitive, false) as sensitive
       from app.attachment f left join app.cases c on c.id = f.case_id where f.id = $1 and f.removed_at is null and c.disposed_at is null`,
    [id],
  );
  return file;
}

/** One piece of it, under the same rights and in the same snapshot. */
export async function findChunk(read: ReadTransaction, id: string, position: number): Promise<Buffer | undefined> {
  const [chunk] = await read.rows<{ bytes: Buffer }>(
    'file_chunk',
    'select k.bytes from app.attachment_chunk k where k.attachment_id = $1 and k.position = $2',
    [id, position],
  );
  return chunk?.bytes;
}
