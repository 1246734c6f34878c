import type { Context } from '../context.ts';
import { endSession } from './sign-in.ts';

/** Ends this session; the browser's copy goes with it. */
export async function signOut(context: Context, requestId: string): Promise<void> {
  await context.command('signOut', { requestId }, async (command) => {
    await command.write();
    await command.record({ code: 'staff.signedOut', stream: 'staff', subjectId: command.actor.staffId });
    return {};
  });
  await endSession(context.services, context.request.sessionHash);
  context.request.clearSession();
}

/** Ends every session of the account, on every machine. */
export async function signOutEverywhere(context: Context, requestId: string): Promise<void> {
  await context.command('signOutEverywhere', { requestId }, async (command) => {
    await command.write();
    await command.record({ code: 'staff.signedOutEverywhere', stream: 'staff', subjectId: command.actor.staffId });
    await command.em.execute('set local role madoguchi_auth');
    await command.em.execute(
      'update app.session set ended_at = ? where staff_id = ? and id <> ? and ended_at is null',
      [command.now, command.actor.staffId, command.actor.sessionId],
    );
    await command.em.execute('set local role madoguchi_writer');
    return {};
  });
  await endSession(context.services, context.request.sessionHash);
  context.request.clearSession();
}
