import { assertDisclosureAction } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { DisclosureEntity } from './disclosure.entity.ts';
import type { PrintDisclosureInput } from './disclosure.input.ts';
import { recordOnDisclosure } from './record-on-disclosure.ts';

/** Says that the completed bundle is printed, before it is. */
export async function printDisclosure(context: Context, input: PrintDisclosureInput): Promise<string> {
  const { id } = await context.command('printDisclosure', input, async (command) => {
    const row = await command.lock(DisclosureEntity, input.id);
    assertDisclosureAction(command.actor, row, 'PRINT', command.now);
    await command.write();
    await recordOnDisclosure(command, row, 'disclosure.printed');
    return { id: row.id };
  });
  return id;
}
