import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../env.ts';
import { StartError } from '../start-error.ts';

type KeyPlace = Pick<Env, 'trailKey' | 'trailKeyFile'>;

function privateKeyFrom(text: string): KeyObject {
  try {
    const key = text.includes('PRIVATE KEY')
      ? createPrivateKey(text)
      : createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // The words of the library may quote the key.
  }
  throw new StartError(
    '履歴に署名する鍵を読めません。TRAIL_KEY は Ed25519 の秘密鍵（PKCS#8 の base64）にしてください。',
  );
}

/** The key that signs the roots of the trail; undefined where none was made yet. */
export function findTrailKey(place: KeyPlace): KeyObject | undefined {
  if (place.trailKey !== undefined) return privateKeyFrom(place.trailKey);
  return existsSync(place.trailKeyFile) ? privateKeyFrom(readFileSync(place.trailKeyFile, 'utf8')) : undefined;
}

/** The same, made at random at the first signature and readable by the account of the program alone. */
export function openTrailKey(place: KeyPlace): KeyObject {
  const known = findTrailKey(place);
  if (known !== undefined) return known;
  const { privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(path.dirname(place.trailKeyFile), { recursive: true });
  // Two processes that sign for the first time at once: the second finds the file of the first.
  try {
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
    writeFileSync(place.trailKeyFile, pem, { mode: 0o600, flag: 'wx' });
    return privateKey;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return privateKeyFrom(readFileSync(place.trailKeyFile, 'utf8'));
    }
    throw error;
  }
}

/** The public half as it may be kept outside: base64 of its SPKI form. */
export function publicKeyText(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}

export function signHash(key: KeyObject, hash: string): string {
  return sign(null, Buffer.from(hash, 'hex'), key).toString('base64');
}

export function signatureHolds(key: KeyObject, hash: string, signature: string): boolean {
  return verify(null, Buffer.from(hash, 'hex'), createPublicKey(key), Buffer.from(signature, 'base64'));
}
