import type { KeyObject } from 'node:crypto';
import type { ClientBase } from 'pg';
import { publicKeyText, signHash } from './trail-key.ts';
import { FIRST_ROOT, type RootHead, rootHash, rootLine } from './trail-root.ts';

const LAST_SQL = 'select sequence, hash from app.trail_root order by sequence desc limit 1';
const GROWN_SQL = `
  select h.stream, h.sequence::text as sequence, h.hash from app.stream_head h
   where not exists (select 1 from app.trail_root_head r where r.stream = h.stream and r.sequence = h.sequence and r.hash = h.hash)
   order by h.stream collate "C"`;
const ROOT_SQL = `
  insert into app.trail_root (sequence, at, previous_hash, hash, signature, public_key) values ($1, $2, $3, $4, $5, $6)`;
const HEADS_SQL = `
  insert into app.trail_root_head (root_sequence, stream, sequence, hash)
  select $1, stream, sequence, hash from jsonb_to_recordset($2::jsonb) as x(stream text, sequence bigint, hash text)`;

/**
 * Signs the ends of all streams that have grown since the last root. One snapshot, so that no head is older than another.
 * @param client a connection that may act as madoguchi_system, with no transaction open
 * @returns the line that can be kept outside the installation
 */
export async function signTrail(client: ClientBase, key: KeyObject, now: Date): Promise<string> {
  await client.query('begin isolation level repeatable read');
  try {
    await client.query('set local role madoguchi_system');
    const last = (await client.query<{ sequence: string; hash: string }>(LAST_SQL)).rows[0];
    const { rows: heads } = await client.query<RootHead>(GROWN_SQL);
    const root = {
      sequence: Number(last?.sequence ?? 0) + 1,
      at: now.toISOString(),
      previousHash: last?.hash ?? FIRST_ROOT,
      heads,
    };
    const hash = rootHash(root);
    // The primary key lets one of two signers at the same moment through; the other's job comes again.
    await client.query(ROOT_SQL, [
      root.sequence,
      now,
      root.previousHash,
      hash,
      signHash(key, hash),
      publicKeyText(key),
    ]);
    await client.query(HEADS_SQL, [root.sequence, JSON.stringify(heads)]);
    await client.query('commit');
    return rootLine({ ...root, hash });
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
