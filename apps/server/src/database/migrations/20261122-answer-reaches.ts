import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

/** A command asks whether an answer reaches the sender before it is given, so that nobody answers into the void. */
export class AnswerReaches extends Migration {
  override name = '20261122-answer-reaches';

  override up(): void {
    this.addSql(asSystem('grant execute on function fn.word_crosses(uuid, text, text) to madoguchi_writer;'));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-answer-reaches cannot be undone; restore a backup.');
  }
}
