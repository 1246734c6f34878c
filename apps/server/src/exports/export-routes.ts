import { DomainError, notFound, secondFactorMissing, unauthenticated } from '@madoguchi/domain';
import { type RequestHandler, type Response, Router } from 'express';
import { Context } from '../context.ts';
import { factsOf } from '../http/request-facts.ts';
import { sendError, statusOf } from '../http/send-error.ts';
import { findActor } from '../run-query.ts';
import type { Services } from '../services.ts';
import { type TakenExport, takeExport } from './take-export.ts';

const TOKEN_FORM = /^[A-Za-z0-9_-]{43}$/;

function send(response: Response, file: TakenExport): void {
  response.status(200);
  response.setHeader('Content-Type', file.mediaType);
  response.setHeader('Content-Length', file.bytes.length);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.end(file.bytes);
}

/** A link that was followed or is too old is gone; one that is not this session's was never there. */
function statusFor(error: unknown): number {
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return 404;
  return error instanceof DomainError && error.code === 'INVALID_TRANSITION' ? 410 : statusOf(error);
}

/** `GET /exports/:token`: an ordered file, once, under the rights of the session at this moment. */
export function exportRoutes(services: Services, sameOrigin: RequestHandler): Router {
  const router = Router();
  // HEAD would use the link up and give nothing.
  router.head('/exports/:token', (_request, response) => void response.status(405).setHeader('Allow', 'GET').end());
  router.get('/exports/:token', sameOrigin, async (request, response) => {
    const facts = factsOf(request, response);
    response.setHeader('Cache-Control', 'no-store');
    try {
      const actor = await findActor(services.readPool, facts.sessionHash);
      if (actor === undefined) throw unauthenticated();
      if (actor.factorMissing) throw secondFactorMissing();
      const token = String(request.params['token'] ?? '');
      if (!TOKEN_FORM.test(token)) throw notFound();
      send(response, await takeExport(new Context(services, facts), token));
    } catch (error) {
      sendError(response, statusFor(error), error, facts.locale, services);
    }
  });
  return router;
}
