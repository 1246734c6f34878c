import type { Command } from '../run-command.ts';
import { personNorm, telephoneDigits } from '../wire/said.ts';
import { ContactEntity } from './company.entity.ts';
import type { ContactFields } from './contact-checks.ts';

export interface KeptContact {
  readonly id: string;
  readonly isNew: boolean;
}

/**
 * A contact belongs to the organisation that recorded it. The same name at the same company is the same person: what was said
 * anew is kept, what was left out stays.
 */
export async function keepContact(
  command: Command,
  place: { readonly companyId: string; readonly organisationId: string; readonly deskId: string },
  fields: ContactFields,
): Promise<KeptContact> {
  const { em } = command;
  const known = await em.find(ContactEntity, { companyId: place.companyId, organisationId: place.organisationId });
  const nameNorm = personNorm(fields.name, null);
  const found = known.find((each) => personNorm(each.name, null) === nameNorm);
  if (found !== undefined) {
    found.kana = fields.kana === '' ? found.kana : fields.kana;
    found.nameNorm = personNorm(found.name, found.kana || null);
    found.title = fields.title ?? found.title;
    found.telephone = fields.telephone ?? found.telephone;
    found.telephoneDigits = telephoneDigits(found.telephone);
    found.email = fields.email ?? found.email;
    return { id: found.id, isNew: false };
  }
  const contact = em.create(ContactEntity, {
    ...fields,
    ...place,
    id: command.id(),
    nameNorm: personNorm(fields.name, fields.kana || null),
    telephoneDigits: telephoneDigits(fields.telephone),
    createdById: command.actor.staffId,
    createdAt: command.now,
    version: 1,
  });
  em.persist(contact);
  return { id: contact.id, isNew: true };
}
