import { AUDIENCES } from '@madoguchi/domain';
import { defineEntity, p } from '@mikro-orm/core';

export const AttachmentEntity = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    uploadedById: p.uuid(),
    audience: p.enum(AUDIENCES),
    name: p.text(),
    mediaType: p.text(),
    size: p.integer(),
    sha256: p.text(),
    thirdPerson: p.boolean(),
    createdAt: p.datetime(),
    removedAt: p.datetime().strictNullable(),
    removedById: p.uuid().strictNullable(),
    removedReason: p.text().strictNullable(),
  },
});
