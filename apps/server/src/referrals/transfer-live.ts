import { badField } from '@madoguchi/domain';
import { assertWorkAtDesk } from '../cases/guard-case.ts';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { takeUp } from './accept-referral.ts';
import { guardReferral } from './guard-referral.ts';
import type { TransferLiveInput } from './referral.input.ts';
import { send } from './send-referral.ts';
import { readyToCross } from './sending.ts';

const SUPERVISES_SQL = `
  select exists (select 1 from app.membership m where m.staff_id = ?::uuid and m.desk_id = ?::uuid and m.role = 'SUPERVISOR'
    and m.ended_at is null and m.confirmed_at is not null) as supervises`;

/** Who took the call may take it up by the receiving desk's own setting. @throws DomainError BAD_USER_INPUT */
async function assertMayTakeUp(
  command: Command,
  deskId: string,
  staffId: string,
  supervisorAlone: boolean,
): Promise<void> {
  if (staffId === command.actor.staffId)
    throw badField('acceptedById', '送る本人は受けられません。', 'The sender cannot accept.');
  await assertWorkAtDesk(command, deskId, [staffId], 'acceptedById');
  if (!supervisorAlone) return;
  const [row] = await command.em.execute<{ supervises: boolean }[]>(SUPERVISES_SQL, [staffId, deskId]);
  if (row?.supervises === true) return;
  throw badField('acceptedById', 'この窓口では統括が受け入れます。', 'A supervisor accepts at this desk.');
}

/**
 * その場での引渡し: sent and accepted in one act while the caller waits on the line, by the sender, in the name of the colleague who
 * took the call. The list of items is completed afterwards.
 */
export async function transferLive(context: Context, input: TransferLiveInput): Promise<string> {
  const { id } = await context.command('transferLive', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'TRANSFER_LIVE', input.version);
    const { referral, ends } = guarded;
    const ready = await readyToCross(command, guarded, input);
    const { acceptedById } = input;
    if (referral.toDeskId !== null)
      await assertMayTakeUp(command, referral.toDeskId, acceptedById, ends.acceptedBy === 'SUPERVISOR');
    await command.write();
    referral.live = true;
    await send(command, guarded, ready);
    await takeUp(command, guarded, { acceptedById, assigneeId: acceptedById, side: 'SENDER' });
    return { id: referral.id };
  });
  return id;
}
