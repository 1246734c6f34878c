import type { Client } from 'pg';
import type { Services } from '../services.ts';
import { makeDemoAccounts } from './accounts.ts';

/** When the desks of the demo world are said to have opened: the first day of the plan's year. */
const OPENED_AT = new Date('2026-04-01T00:00:00Z');

/** Staff in every role and what they did; the mark that it is whole comes last. */
export async function loadDemoWorld(services: Services, owner: Client): Promise<void> {
  await makeDemoAccounts(owner, OPENED_AT);
  services.log.info('the demo world is loaded');
  await owner.query('update app.installation set demo = true, demo_removed_at = null');
}
