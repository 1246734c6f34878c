import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';
import {
  ASKED_BY_ADMINISTRATORS,
  ASKED_BY_COMMANDS,
  ASKED_BY_THE_WORKER,
  NOTICE_FUNCTIONS,
} from './notices/functions.ts';
import { NOTICE_POLICIES } from './notices/policies.ts';
import { NOTICE_TABLES } from './notices/tables.ts';

/** People are told what concerns them, on screen and by mail. */
export class Notices extends Migration {
  override name = '20261122-notices';

  override up(): void {
    this.addSql(NOTICE_TABLES);
    this.addSql(NOTICE_POLICIES);
    this.addSql(
      asSystem(`${NOTICE_FUNCTIONS}
        revoke execute on function ${[...ASKED_BY_COMMANDS, ...ASKED_BY_ADMINISTRATORS, ...ASKED_BY_THE_WORKER].join(', ')} from public;
        grant execute on function ${ASKED_BY_COMMANDS.join(', ')} to madoguchi_writer;
        grant execute on function ${ASKED_BY_ADMINISTRATORS.join(', ')} to madoguchi_app;
        grant execute on function ${ASKED_BY_THE_WORKER.join(', ')} to madoguchi_worker;`),
    );
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-notices cannot be undone; restore a backup.');
  }
}
