import { createHash } from 'node:crypto';

/** The end of one stream as a root saw it. */
export interface RootHead {
  readonly stream: string;
  readonly sequence: string;
  readonly hash: string;
}

/** What one signature stands for. `sequence` counts the roots of an installation, `at` is ISO 8601 in UTC. */
export interface TrailRoot {
  readonly sequence: number;
  readonly at: string;
  readonly previousHash: string;
  readonly heads: readonly RootHead[];
}

export const FIRST_ROOT = '0'.repeat(64);

/** The hash that is signed: over the root before it and every stream that has grown since. */
export function rootHash(root: TrailRoot): string {
  const lines = root.heads.map((head) => `${head.stream} ${head.sequence} ${head.hash}`);
  const text = [`${root.sequence}|${root.at}|${root.previousHash}|${root.heads.length}`, ...lines].join('\n');
  return createHash('sha256').update(text).digest('hex');
}

/** One line that can be kept on paper or in another house: `npm run verify-trail -- --kept <file>` compares it. */
export function rootLine(root: { sequence: number; at: string; hash: string }): string {
  return `${root.sequence} ${root.at} ${root.hash}`;
}
