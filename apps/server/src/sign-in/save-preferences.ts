import { FieldChecks, forbidden, worksAt } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { StaffEntity } from '../staff/staff.entity.ts';
import type { SavePreferencesInput } from './viewer.type.ts';

const LONGEST_BINDING = 40;
const MOST_BINDINGS = 60;

/** Language, keys and home desk of the person who asks; nobody sets another's. */
export async function savePreferences(context: Context, input: SavePreferencesInput): Promise<void> {
  const checks = new FieldChecks();
  const keyMap = input.keyMap ?? undefined;
  if (keyMap !== undefined && keyMap.length > MOST_BINDINGS)
    checks.add('keyMap', '割当てが多すぎます。', 'Too many key bindings.');
  for (const [index, binding] of (keyMap ?? []).entries()) {
    checks.text(`keyMap.${index}.command`, binding.command, LONGEST_BINDING, true);
    checks.text(`keyMap.${index}.keys`, binding.keys, LONGEST_BINDING, true);
  }
  checks.done();
  await context.command('savePreferences', input, async (command) => {
    const { actor } = command;
    if (input.homeDeskId && !worksAt(actor, input.homeDeskId)) throw forbidden();
    const staff = await command.lock(StaffEntity, actor.staffId);
    await command.write();
    if (input.locale) staff.locale = input.locale;
    if (typeof input.keysEnabled === 'boolean') staff.keysEnabled = input.keysEnabled;
    if (keyMap !== undefined) staff.keyMap = keyMap.map(({ command: name, keys }) => ({ command: name, keys }));
    if (typeof input.noticesByMail === 'boolean') staff.noticesByMail = input.noticesByMail;
    if (input.homeDeskId) staff.homeDeskId = input.homeDeskId;
    await command.record({ code: 'staff.preferencesSaved', stream: 'staff', subjectId: actor.staffId });
    return {};
  });
}
