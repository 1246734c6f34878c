import type { KeyObject } from 'node:crypto';
import type { ClientBase } from 'pg';
import { publicKeyText, signatureHolds } from './trail-key.ts';
import { FIRST_ROOT, type RootHead, rootHash, rootLine } from './trail-root.ts';

export const ROOT_FAULTS = {
  SEQUENCE: { ja: '署名が抜けています', en: 'a root is missing' },
  HASH: { ja: '署名された内容が書き換えられています', en: 'what was signed was changed' },
  SIGNATURE: { ja: '署名が合いません', en: 'the signature does not hold' },
  KEY_MISSING: { ja: '署名の鍵がありません', en: 'the key of the roots is missing' },
  KEPT: { ja: '控えた署名と一致しません', en: 'it differs from the root that was kept outside' },
} as const;

export interface RootFault {
  readonly sequence: number;
  readonly fault: keyof typeof ROOT_FAULTS;
}

interface RootRow {
  readonly sequence: string;
  readonly at: Date;
  readonly previousHash: string;
  readonly hash: string;
  readonly signature: string;
  readonly publicKey: string;
  readonly heads: readonly RootHead[];
}

const ROOTS_SQL = `
  select r.sequence::text, r.at, r.previous_hash as "previousHash", r.hash, r.signature, r.public_key as "publicKey",
    coalesce((select json_agg(json_build_object('stream', d.stream, 'sequence', d.sequence::text, 'hash', d.hash) order by d.stream collate "C")
      from app.trail_root_head d where d.root_sequence = r.sequence), '[]') as heads
    from app.trail_root r order by r.sequence`;
/** Heads that were signed and are no longer in the trail as they were. */
const DEPARTED_SQL = `
  select d.stream, min(d.sequence)::text as sequence from app.trail_root_head d
    left join app.event e on e.stream = d.stream and e.sequence = d.sequence
   where e.hash is distinct from d.hash group by d.stream`;

function faultOf(row: RootRow, sequence: number, previousHash: string, key: KeyObject): RootFault['fault'] | undefined {
  if (Number(row.sequence) !== sequence || row.previousHash !== previousHash) return 'SEQUENCE';
  if (rootHash({ sequence, at: row.at.toISOString(), previousHash, heads: row.heads }) !== row.hash) return 'HASH';
  return row.publicKey === publicKeyText(key) && signatureHolds(key, row.hash, row.signature) ? undefined : 'SIGNATURE';
}

/** Holds the roots against one another, their signatures, the trail, and the lines that were kept outside. */
export async function verifyRoots(
  client: ClientBase,
  key: KeyObject | undefined,
  kept: readonly string[],
): Promise<{
  roots: number;
  faults: RootFault[];
  departed: { stream: string; sequence: string }[];
  latest: string | undefined;
}> {
  const { rows } = await client.query<RootRow>(ROOTS_SQL);
  const faults: RootFault[] = [];
  let previousHash = FIRST_ROOT;
  for (const [index, row] of rows.entries()) {
    const fault = key === undefined ? 'KEY_MISSING' : faultOf(row, index + 1, previousHash, key);
    if (fault !== undefined) faults.push({ sequence: index + 1, fault });
    previousHash = row.hash;
  }
  const lines = rows.map((row) =>
    rootLine({ sequence: Number(row.sequence), at: row.at.toISOString(), hash: row.hash }),
  );
  const known = new Set(lines);
  for (const line of kept) {
    const sequence = Number(line.split(' ')[0]);
    if (!known.has(line)) faults.push({ sequence: Number.isInteger(sequence) ? sequence : 0, fault: 'KEPT' });
  }
  const { rows: departed } = await client.query<{ stream: string; sequence: string }>(DEPARTED_SQL);
  return { roots: rows.length, faults, departed, latest: lines.at(-1) };
}
