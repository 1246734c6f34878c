import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { Router } from 'express';
import type { Env } from '../env.ts';

const PLACEHOLDER = /__CSP_NONCE__/g;

/** The console: hashed files that may be kept for good, and one page for every address that is not a file. */
export function consoleRoutes(env: Env): Router {
  const router = Router();
  const folder = env.consoleFolder;
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) return router;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  router.use(
    '/assets',
    // Files alone: a reply that mixes what somebody typed with what is secret is never compressed.
    compression({ level: 9 }),
    express.static(join(folder, 'assets'), {
      redirect: false,
      fallthrough: false,
      setHeaders: (response) => response.setHeader('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  );
  router.use(express.static(folder, { redirect: false, index: false }));
  router.get(/.*/, (request, response, next) => {
    if (!(request.accepts('html') && !request.path.includes('.'))) {
      next();
      return;
    }
    response.type('html').send(page.replace(PLACEHOLDER, String(response.locals['nonce'])));
  });
  return router;
}
