import { MAIL_WORDS } from '@madoguchi/domain';
import { createTransport } from 'nodemailer';
import type { Env } from './env.ts';

/** A server that does not answer is tried again later; the worker does not wait for it. */
const PATIENCE_MS = 10_000;

export interface Mail {
  /** The same for the same notice, so that a mail which is sent twice is one mail to whoever receives it. */
  readonly id: string;
  readonly at: Date;
  readonly to: string;
  readonly locale: 'ja' | 'en';
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** @throws Error that names the refusal by its code alone, never an address */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** What went wrong, in a word: the words of a mail server quote addresses. */
function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'UNKNOWN';
}

/** The way out for mail, or undefined where this installation has no mail server. */
export function openMailer(env: Pick<Env, 'smtpUrl' | 'mailFrom' | 'publicUrl'>): Mailer | undefined {
  const { smtpUrl, mailFrom, publicUrl } = env;
  if (smtpUrl === undefined) return undefined;
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, at, to, locale, subject, text }) => {
      try {
        await transport.sendMail({
          messageId: `<${id}@${publicUrl.hostname}>`,
          date: at,
          from: { name: MAIL_WORDS.sender[locale], address: mailFrom },
          to: { name: '', address: to },
          subject,
          text,
          xMailer: false,
          // Nobody's absence note answers a machine.
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
      } catch (error) {
        throw Object.assign(new Error('The mail was not taken.'), { code: codeOf(error) });
      }
    },
    close: () => transport.close(),
  };
}
