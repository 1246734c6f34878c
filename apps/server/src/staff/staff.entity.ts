import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const StaffEntity = defineEntity({
  name: 'Staff',
  tableName: 'staff',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid().strictNullable(),
    signInName: p.text(),
    name: p.text(),
    kana: p.text(),
    locale: p.enum(['ja', 'en'] as const),
    keysEnabled: p.boolean(),
    keyMap: p.json<{ command: string; keys: string }[]>(),
    homeDeskId: p.uuid().strictNullable(),
    kind: p.enum(['STAFF', 'SYSTEM'] as const),
    noticesByMail: p.boolean(),
    demo: p.boolean(),
    disabledAt: p.datetime().strictNullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});
export type StaffRecord = InferEntity<typeof StaffEntity>;
