import { letterTitle, notFound } from '@madoguchi/domain';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { factsOf } from '../http/request-facts.ts';
import { sendError, statusOf } from '../http/send-error.ts';
import { signedIn } from '../http/signed-in.ts';
import { recordRead } from '../record-read.ts';
import { runQuery } from '../run-query.ts';
import type { Services } from '../services.ts';
import { drawLetter } from './draw-letter.ts';
import { findLetter } from './letter.queries.ts';

const UUID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function give(services: Services, request: Request, response: Response): Promise<void> {
  const { sessionHash } = factsOf(request, response);
  const id = String(request.params['referralId'] ?? '');
  const letter = UUID_FORM.test(id)
    ? await runQuery(services.readPool, sessionHash, (read) => findLetter(read, id))
    : undefined;
  if (letter === undefined) throw notFound();
  // What goes out on paper is out: it is written down before it goes, also at the desk that wrote it.
  await recordRead(services, sessionHash, {
    code: 'letter.read',
    subjectId: letter.id,
    organisationId: letter.organisationId,
    deskId: letter.deskId,
    ...(letter.fromCaseId === null ? { right: 'OTHER_END' as const } : { caseId: letter.fromCaseId }),
  });
  const pdf = await drawLetter(letter, services.now());
  const name = `${letterTitle(letter.kind, letter.anonymous) ?? ''}_${letter.number}.pdf`;
  response.status(200);
  response.setHeader('Content-Type', 'application/pdf');
  response.setHeader('Content-Length', pdf.length);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.end(pdf);
}

/** `GET /letters/:referralId`: 紹介状 and 引継書, under the rights of the session at this moment. */
export function letterRoutes(services: Services, sameOrigin: RequestHandler): Router {
  const router = Router();
  router.get('/letters/:referralId', sameOrigin, signedIn(services), (request, response) => {
    give(services, request, response).catch((error: unknown) => {
      const missing = error instanceof Error && 'code' in error && error.code === 'NOT_FOUND';
      sendError(response, missing ? 404 : statusOf(error), error, factsOf(request, response).locale, services);
    });
  });
  return router;
}
