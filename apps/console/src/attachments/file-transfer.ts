import { markReachable, markUnreachable } from '../data-provider/connection.ts';
import { AppError, errorOfStatus, hasCode, parseServerError } from '../data-provider/errors.ts';
import type { Audience } from '../shared/display/AudienceBadge.tsx';
import { signInAgain } from '../sign-in/session.ts';

export interface Upload {
  /** One for the intended act, however often it is tried. */
  readonly requestId: string;
  readonly caseId: string;
  readonly audience: Audience;
  readonly thirdPerson: boolean;
  readonly file: File;
}

function errorOf(status: number, body: string): AppError {
  try {
    const content: unknown = JSON.parse(body);
    if (typeof content === 'object' && content !== null && 'errors' in content && Array.isArray(content.errors))
      return parseServerError(content.errors[0]);
  } catch {
    // A reply of something between the house and the browser: its status is all there is.
  }
  return errorOfStatus(status);
}

/** The bare bytes, with their name in a header: addresses stand in histories. `fetch` cannot say how far it is. */
function put(upload: Upload, onProgress: (share: number) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const leave = () => request.abort();
    signal.addEventListener('abort', leave);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      markReachable();
      if (request.status === 201) resolve();
      else reject(errorOf(request.status, request.responseText));
    };
    request.onerror = () => {
      markUnreachable();
      reject(new AppError('NETWORK', ''));
    };
    request.onabort = () => reject(new DOMException('left', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', leave);
    request.open('POST', '/files');
    const headers = {
      'content-type': 'application/octet-stream',
      'accept-language': document.documentElement.lang || 'ja',
      'x-madoguchi': '1',
      'x-madoguchi-request': upload.requestId,
      'x-madoguchi-case': upload.caseId,
      'x-madoguchi-audience': upload.audience,
      'x-madoguchi-third-person': String(upload.thirdPerson),
      'x-madoguchi-name': encodeURIComponent(upload.file.name),
    };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(upload.file);
  });
}

/** Attaches one file. A session that has ended is renewed in front of the page, and the same act goes on. @throws AppError */
export async function sendFile(
  upload: Upload,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    try {
      return await put(upload, onProgress, signal);
    } catch (error) {
      if (!hasCode(error, 'UNAUTHENTICATED')) throw error;
      await signInAgain();
    }
  }
}

/** Saves a file on the person's machine; what may be read no longer says so in words instead of a broken download. @throws AppError */
export const saveFile = (id: string, name: string) => saveFrom(`/files/${id}`, name);

/** The same for anything that the house hands out under an address of its own. @throws AppError */
export async function saveFrom(path: string, name: string): Promise<void> {
  for (;;) {
    let reply: Response;
    try {
      reply = await fetch(path, { credentials: 'same-origin', cache: 'no-store' });
    } catch {
      markUnreachable();
      throw new AppError('NETWORK', '');
    }
    if (reply.ok) {
      const address = URL.createObjectURL(await reply.blob());
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      URL.revokeObjectURL(address);
      return;
    }
    const error = errorOf(reply.status, await reply.text());
    if (!hasCode(error, 'UNAUTHENTICATED')) throw error;
    await signInAgain();
  }
}
