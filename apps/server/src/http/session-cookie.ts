import type { Request, Response } from 'express';

/** `__Host-` binds the cookie to this one origin over a secure channel; browsers count loopback as one. */
const COOKIE = '__Host-madoguchi';
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The session's token as the browser sent it; anything of another form is no token. */
export function readSessionToken(request: Request): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === COOKIE && value !== undefined && TOKEN.test(value)) return value;
  }
  return undefined;
}

export function writeSessionToken(response: Response, token: string): void {
  response.append('Set-Cookie', `${COOKIE}=${token}; Path=/; Secure; HttpOnly; SameSite=Strict`);
}

/** Sign-out leaves nothing behind in the browser. */
export function clearSessionToken(response: Response): void {
  response.append('Set-Cookie', `${COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`);
  response.setHeader('Clear-Site-Data', '"cache", "storage"');
}
