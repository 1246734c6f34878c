import { createHash, randomBytes, randomFillSync } from 'node:crypto';

const UUID_BYTES = 16;

/**
 * A UUID of version 7: its first 48 bits are the time, so that rows written together lie together in every index.
 * @param now the instant that the id carries
 */
export function newId(now: Date): string {
  const bytes = randomFillSync(new Uint8Array(UUID_BYTES));
  const view = new DataView(bytes.buffer);
  const time = now.getTime();
  view.setUint32(0, Math.floor(time / 65_536));
  view.setUint16(4, time % 65_536);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** 256 bits, for a session's cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database knows of a token: its hash, in lower-case hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
