import { createHash, randomUUID } from 'node:crypto';
import { assertExportOpen, assertMayExport, contentOrganisations, dateInTokyo, notFound } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { hashOf } from '../ids.ts';
import { buildExport, type ExportFile } from './build-export.ts';
import { ExportOrderEntity } from './export-order.entity.ts';
import { filterCodes, recordExport } from './order-export.ts';
import { type FoundOrder, findExportByToken } from './read-export.ts';

export interface TakenExport {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly name: string;
}

const MEDIA_TYPES = { UTF_8: 'text/csv; charset=utf-8', CP932: 'text/csv; charset=Shift_JIS' } as const;
const NAMES = {
  INQUIRIES: { ja: '相談一覧', en: 'inquiries' },
  CASES: { ja: '案件一覧', en: 'cases' },
} as const;

/** The file as this reader may have it in this moment: whatever was withdrawn since it was ordered is not in it. */
async function build(context: Context, tokenHash: string): Promise<{ order: FoundOrder; file: ExportFile }> {
  return context.after(async (read) => {
    const order = await findExportByToken(read, tokenHash);
    if (order === undefined) throw notFound();
    assertMayExport(await read.actor());
    const { takenAt, expiresAt } = order;
    const link = { takenAt: takenAt === null ? null : new Date(takenAt), expiresAt: new Date(expiresAt) };
    assertExportOpen(link, context.now);
    return { order, file: await buildExport(read, order, context.now) };
  });
}

/**
 * Fetches an ordered file, once: the claim and its line in the trail are committed before a byte is sent.
 * @throws DomainError NOT_FOUND for another session, FORBIDDEN where the role is gone, INVALID_TRANSITION for a used or old link
 */
export async function takeExport(context: Context, token: string): Promise<TakenExport> {
  const { order, file } = await build(context, hashOf(token));
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  await context.command('takeExport', { requestId: randomUUID(), id: order.id }, async (command) => {
    const row = await command.lock(ExportOrderEntity, order.id);
    assertMayExport(command.actor);
    assertExportOpen(row, command.now);
    await command.write();
    row.takenAt = command.now;
    const concerned = [...new Set([...contentOrganisations(command.actor), ...file.byOrganisation.keys()])];
    await recordExport(command, 'export.made', concerned, (organisationId) => ({
      codes: {
        exportId: row.id,
        kind: row.kind,
        encoding: row.encoding,
        rows: file.byOrganisation.get(organisationId) ?? 0,
        sha256,
        ...filterCodes(row.filter),
      },
      content: { reason: row.reason },
    }));
    return { id: row.id };
  });
  const name = `${NAMES[order.kind][order.locale]}_${dateInTokyo(context.now)}.csv`;
  return { bytes: file.bytes, mediaType: MEDIA_TYPES[order.encoding], name };
}
