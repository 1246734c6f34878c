import { type ExportEncoding, notFound } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { ReadTransaction } from '../run-query.ts';
import { buildExport, type Ordered } from './build-export.ts';
import type { ExportOrder } from './export.type.ts';
import { exportToken } from './order-export.ts';

export interface FoundOrder extends Ordered {
  readonly id: string;
  readonly encoding: ExportEncoding;
  readonly expiresAt: string;
  readonly takenAt: string | null;
}

const ORDER_SQL = (where: string) => `
  select json_build_object('id', e.id, 'kind', e.kind, 'encoding', e.encoding, 'locale', e.locale, 'filter', e.filter,
    'expiresAt', e.expires_at, 'takenAt', e.taken_at) as json from app.export_order e where ${where}`;

/** An order of this session by its token; undefined for everybody else's. */
export function findExportByToken(read: ReadTransaction, tokenHash: string): Promise<FoundOrder | undefined> {
  return read.json<FoundOrder>('export_by_token', ORDER_SQL('e.token_hash = $1'), [tokenHash]);
}

/** What was ordered, how large it is now and which letters will not fit. @throws DomainError NOT_FOUND in another session */
export function readExport(context: Context, id: string): Promise<ExportOrder> {
  return context.after(async (read) => {
    const order = await read.json<FoundOrder>('export_by_id', ORDER_SQL('e.id = $1'), [id]);
    if (order === undefined) throw notFound();
    const { rows, unfit } = await buildExport(read, order, context.now);
    const { kind, encoding, expiresAt, takenAt } = order;
    const address = `/exports/${exportToken(context.services.env.secretKey, id)}`;
    return { id, kind, encoding, rows, unfit, address, expiresAt, takenAt };
  });
}
