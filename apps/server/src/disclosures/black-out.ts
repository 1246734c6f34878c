import { assertDisclosureAction, blackOut as blackedOut, liftBlackOut as lifted, notFound } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { DisclosureEntity, DisclosurePassageEntity } from './disclosure.entity.ts';
import type { BlackOutInput, LiftBlackOutInput } from './disclosure.input.ts';
import { recordOnDisclosure } from './record-on-disclosure.ts';

/** The request first, as every command takes the two: whoever completes it waits, or is waited for. */
async function lockPassage(command: Command, input: BlackOutInput) {
  const row = await command.lock(DisclosureEntity, input.id);
  assertDisclosureAction(command.actor, row, 'BLACK_OUT', command.now);
  const passage = await command.lock(DisclosurePassageEntity, input.passageId);
  if (passage.disclosureId !== row.id) throw notFound();
  return { row, passage };
}

const VERSION_SQL = 'update app.disclosure set version = version + 1 where id = ?::uuid';

/** Both acts change one passage of a request that is still open; they differ in what becomes of its ranges. */
async function change(
  context: Context,
  act: 'blackOut' | 'liftBlackOut',
  input: BlackOutInput | LiftBlackOutInput,
): Promise<string> {
  const { id } = await context.command(act, input, async (command) => {
    const { row, passage } = await lockPassage(command, input);
    const after = act === 'blackOut' ? blackedOut : lifted;
    const ranges = after(passage.body, passage.ranges, input);
    await command.write();
    passage.ranges = ranges;
    const event = act === 'blackOut' ? 'disclosure.blackedOut' : 'disclosure.uncovered';
    await recordOnDisclosure(command, row, event, { passageId: passage.id, start: input.start, end: input.end });
    command.atEnd(VERSION_SQL, [row.id]);
    return { id: passage.id };
  });
  return id;
}

/** 黒塗り of a range of a passage, widened to whole letters. */
export const blackOut = (context: Context, input: BlackOutInput) => change(context, 'blackOut', input);

/** Shows a range again, before the request is completed. */
export const liftBlackOut = (context: Context, input: LiftBlackOutInput) => change(context, 'liftBlackOut', input);
