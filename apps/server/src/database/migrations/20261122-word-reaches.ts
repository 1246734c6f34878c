import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

/** A command asks whether what it has just shared reaches the other end, so that nobody shares into the void. */
export class WordReaches extends Migration {
  override name = '20261122-word-reaches';

  override up(): void {
    this.addSql(asSystem('grant execute on function fn.sharing_stands(uuid) to madoguchi_writer;'));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-word-reaches cannot be undone; restore a backup.');
  }
}
