import { createHmac, timingSafeEqual } from 'node:crypto';

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, thirty seconds. */
const STEP_SECONDS = 30;
const DIGITS = 6;
/** Clocks of telephones may be this many steps off. */
const DRIFT_STEPS = 1;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1_000 / STEP_SECONDS);
}

/** The code of one step. Source: RFC 4226 §5.3. */
export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0x0f;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/**
 * The step whose code was given, or undefined. A code is good once: steps up to the last one used do not count.
 * @param code as typed; spaces and full-width digits are the same code
 */
export function matchingStep(secret: Buffer, code: string, now: Date, lastStep: number): number | undefined {
  const typed = Buffer.from(code.normalize('NFKC').replace(/\s/g, ''));
  if (typed.length !== DIGITS) return undefined;
  const middle = stepAt(now);
  for (let step = middle - DRIFT_STEPS; step <= middle + DRIFT_STEPS; step += 1) {
    if (step > lastStep && timingSafeEqual(Buffer.from(codeAt(secret, step)), typed)) return step;
  }
  return undefined;
}

/** What an authenticator app reads. */
export function otpauthUri(secret: Buffer, account: string): string {
  const issuer = encodeURIComponent('窓口 Madoguchi');
  return `otpauth://totp/${issuer}:${encodeURIComponent(account)}?secret=${base32(secret)}&issuer=${issuer}`;
}
