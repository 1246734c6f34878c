import { EXPORT_ENCODINGS, EXPORT_KINDS } from '@madoguchi/domain';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ExportFilter } from './export.input.ts';

export const ExportOrderEntity = defineEntity({
  name: 'ExportOrder',
  tableName: 'export_order',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    staffId: p.uuid(),
    sessionId: p.uuid(),
    tokenHash: p.text(),
    kind: p.enum(EXPORT_KINDS),
    encoding: p.enum(EXPORT_ENCODINGS),
    locale: p.enum(['ja', 'en'] as const),
    filter: p.json<ExportFilter>(),
    reason: p.text(),
    orderedAt: p.datetime(),
    expiresAt: p.datetime(),
    takenAt: p.datetime().strictNullable(),
  },
});
export type ExportOrderRecord = InferEntity<typeof ExportOrderEntity>;
