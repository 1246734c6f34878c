import { createHmac } from 'node:crypto';
import path from 'node:path';
import { mailAddressOf } from '@madoguchi/domain';
import { StartError } from './start-error.ts';

/** Everything the server asks of its surroundings; `infra/env.example` says the same and a test compares the two. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** The address people type; decides cookies. */
  readonly publicUrl: URL;
  /** Owner of the tables: migrates and disconnects. */
  readonly databaseUrl: string;
  readonly apiDatabaseUrl: string | undefined;
  readonly workerDatabaseUrl: string | undefined;
  /** 256 bits: under it lie the secrets of second factors, and links are derived from it. */
  readonly secretKey: Buffer;
  /** True under `npm run dev`: the console is served by its own process. */
  readonly development: boolean;
  readonly consoleFolder: string | undefined;
  /** Signs the roots of the trail; without it the key lies in its own file beside the data. */
  readonly trailKey: string | undefined;
  readonly trailKeyFile: string;
  /** Where notices go out as mail; without it their envelopes alone are kept. */
  readonly smtpUrl: string | undefined;
  /** The sender of every mail. */
  readonly mailFrom: string;
  /** host:port of a clamd that looks at every file. */
  readonly clamd: string | undefined;
}

export const ENV_NAMES = [
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'DATABASE_URL',
  'API_DATABASE_URL',
  'WORKER_DATABASE_URL',
  'SECRET_KEY',
  'MADOGUCHI_DATA',
  'TRAIL_KEY',
  'CLAMD',
  'SMTP_URL',
  'MAIL_FROM',
] as const;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** True for an address that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || host.startsWith('127.');
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? '4000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartError(`PORT は 0 から 65535 の整数にしてください（いまは「${text}」）。`);
  }
  return port;
}

function urlOf(name: string, text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new StartError(`${name} を読めません。http://… または postgres://… の形で書いてください。`);
  }
}

function databaseUrlOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = urlOf(name, text);
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    throw new StartError(`${name} は postgres:// で始まるアドレスにしてください。`);
  }
  return text;
}

function smtpUrlOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const { protocol } = urlOf('SMTP_URL', text);
  if (protocol !== 'smtp:' && protocol !== 'smtps:') {
    throw new StartError('SMTP_URL は smtp:// か smtps:// で始まるアドレスにしてください。');
  }
  return text;
}

function mailFromOf(text: string | undefined, host: string): string {
  if (text === undefined || text === '') return `no-reply@${host}`;
  if (mailAddressOf(text) === null) throw new StartError('MAIL_FROM はメールアドレスにしてください。');
  return text;
}

/** True where others than this machine reach the desks, also by a proxy in front of a loopback address. */
export function isPublic(env: { readonly host: string; readonly publicUrl: URL }): boolean {
  return !isLoopback(env.host) || !isLoopback(env.publicUrl.hostname);
}

const SECRET_KEY = /^[0-9a-f]{64}$/;

/**
 * The key of this installation. The embedded database brings one of its own; a database elsewhere may go without it on one
 * machine alone, where it is derived from the password of the database.
 */
function secretKeyOf(text: string | undefined, open: boolean, databaseUrl: string): Buffer {
  if (text !== undefined && text !== '') {
    if (SECRET_KEY.test(text)) return Buffer.from(text, 'hex');
    throw new StartError('SECRET_KEY は 64 桁の16進数にしてください（openssl rand -hex 32 で作れます）。');
  }
  if (open) {
    throw new StartError(
      'HOST や PUBLIC_URL を公開するときは SECRET_KEY を設定してください（openssl rand -hex 32 で作れます）。',
    );
  }
  const { password, username, host: place } = new URL(databaseUrl);
  return createHmac('sha256', password === '' ? `${username}@${place}` : password)
    .update('madoguchi_secret_key')
    .digest();
}

/**
 * Reads the environment; the only place that does.
 * @throws StartError with one sentence for the person who starts the program
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const port = portOf(source['PORT']);
  const host = source['HOST'] ?? '127.0.0.1';
  const publicUrl = urlOf(
    'PUBLIC_URL',
    source['PUBLIC_URL'] || `http://${isLoopback(host) ? host : 'localhost'}:${port}`,
  );
  if (publicUrl.protocol !== 'https:' && !isLoopback(publicUrl.hostname)) {
    // Chromium drops a Secure cookie on a plain-http address of the LAN: people could never sign in.
    throw new StartError(
      `PUBLIC_URL は https:// にしてください（${publicUrl.host} では http のままサインインできません）。`,
    );
  }
  if (!isLoopback(host) && (source['PUBLIC_URL'] ?? '') === '') {
    throw new StartError('HOST を公開するときは PUBLIC_URL に https:// のアドレスを設定してください。');
  }
  const databaseUrl = databaseUrlOf('DATABASE_URL', source['DATABASE_URL']);
  if (databaseUrl === undefined) throw new StartError('DATABASE_URL がありません。`npm start` で起動してください。');
  return {
    port,
    host,
    publicUrl,
    databaseUrl,
    apiDatabaseUrl: databaseUrlOf('API_DATABASE_URL', source['API_DATABASE_URL']),
    secretKey: secretKeyOf(source['SECRET_KEY'], isPublic({ host, publicUrl }), databaseUrl),
    workerDatabaseUrl: databaseUrlOf('WORKER_DATABASE_URL', source['WORKER_DATABASE_URL']),
    development: source['MADOGUCHI_DEV'] === '1',
    consoleFolder: source['MADOGUCHI_CONSOLE'],
    trailKey: source['TRAIL_KEY'] || undefined,
    trailKeyFile: path.resolve(source['MADOGUCHI_DATA'] || '.data/postgres', 'trail-key.pem'),
    smtpUrl: smtpUrlOf(source['SMTP_URL']),
    mailFrom: mailFromOf(source['MAIL_FROM'], publicUrl.hostname),
    clamd: source['CLAMD'] || undefined,
  };
}
