import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** One key of the installation, one key per purpose. */
function keyFor(secretKey: Buffer, purpose: string): Buffer {
  return createHmac('sha256', secretKey).update(purpose).digest();
}

/** AES-256-GCM, bound to the row it lies in: a secret copied into another row does not open. */
export function seal(secretKey: Buffer, secret: Buffer, row: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secretKey, 'second factor'), iv).setAAD(Buffer.from(row));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @throws Error where the key is another or the text was changed */
export function unseal(secretKey: Buffer, text: string, row: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyFor(secretKey, 'second factor'),
    bytes.subarray(0, IV_BYTES),
  ).setAAD(Buffer.from(row));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** Bytes that only this installation can name, the same each time: an answer that was lost on its way can be given again. */
export function derived(secretKey: Buffer, purpose: string, name: string): Buffer {
  return createHmac('sha256', keyFor(secretKey, purpose)).update(name).digest();
}
