import { markReachable, markUnreachable } from './connection.ts';
import { AppError, errorOfStatus, parseServerError } from './errors.ts';

const nameIn = (disposition: string | null) => /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];

async function refusal(reply: Response): Promise<AppError> {
  const body: unknown = await reply.json().catch(() => undefined);
  const errors: unknown = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : undefined;
  return Array.isArray(errors) ? parseServerError(errors[0]) : errorOfStatus(reply.status);
}

/**
 * Fetches a file of the house and hands it to the browser to save, under the name that the server gave it. A refusal is an
 * error that a dialog can show, where following the address itself would leave the page.
 * @throws AppError
 */
export async function saveFile(address: string): Promise<void> {
  let reply: Response;
  try {
    const headers = { 'accept-language': document.documentElement.lang || 'ja' };
    reply = await fetch(address, { credentials: 'same-origin', headers });
  } catch {
    markUnreachable();
    throw new AppError('NETWORK', '');
  }
  markReachable();
  if (!reply.ok) throw await refusal(reply);
  const url = URL.createObjectURL(await reply.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = decodeURIComponent(nameIn(reply.headers.get('content-disposition')) ?? 'export.csv');
  link.click();
  // The browser has taken it by the next turn; the memory is given back.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
