import { AUDIENCES, badField, notFound, worksAt } from '@madoguchi/domain';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { Context } from '../context.ts';
import { factsOf } from '../http/request-facts.ts';
import { sendError, statusOf } from '../http/send-error.ts';
import { signedIn } from '../http/signed-in.ts';
import { recordRead } from '../record-read.ts';
import { ReadTransaction } from '../run-query.ts';
import type { Services } from '../services.ts';
import { type AttachFileInput, attachFile } from './attach-file.ts';
import { findChunk, findFile } from './attachment.queries.ts';

/** A little above the largest file: what is larger is told so by its own size. */
const BODY_LIMIT = '11mb';
const UUID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Names travel in headers, never in addresses: an address stands in histories and logs. */
function nameFrom(request: Request): string {
  try {
    return decodeURIComponent(request.header('x-madoguchi-name') ?? '');
  } catch {
    throw badField('name', 'ファイル名を読めません。', 'The name of the file cannot be read.');
  }
}

function idFrom(request: Request, header: string, field: string): string {
  const id = request.header(header) ?? '';
  if (!UUID_FORM.test(id)) throw badField(field, 'IDの形が正しくありません。', 'This is not an id.');
  return id.toLowerCase();
}

function inputFrom(request: Request): AttachFileInput {
  const audience = AUDIENCES.find((each) => each === request.header('x-madoguchi-audience'));
  if (audience === undefined) throw badField('audience', '読める範囲を選んでください。', 'Choose who may read it.');
  return {
    requestId: idFrom(request, 'x-madoguchi-request', 'requestId'),
    caseId: idFrom(request, 'x-madoguchi-case', 'caseId'),
    audience,
    thirdPerson: request.header('x-madoguchi-third-person') === 'true',
    name: nameFrom(request),
    bytes: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}

function take(services: Services): RequestHandler {
  return async (request, response) => {
    const facts = factsOf(request, response);
    try {
      const id = await attachFile(new Context(services, facts), inputFrom(request));
      response.status(201).json({ id });
    } catch (error) {
      sendError(response, statusOf(error), error, facts.locale, services);
    }
  };
}

async function give(services: Services, request: Request, response: Response): Promise<void> {
  const { sessionHash } = factsOf(request, response);
  const read = new ReadTransaction(services.readPool, sessionHash);
  try {
    const actor = await read.actor();
    const id = String(request.params['id'] ?? '');
    const file = UUID_FORM.test(id) ? await findFile(read, id) : undefined;
    if (file === undefined) throw notFound();
    if (file.sensitive || !worksAt(actor, file.deskId)) {
      await recordRead(services, sessionHash, {
        code: 'file.read',
        subjectId: file.id,
        organisationId: file.organisationId,
        deskId: file.deskId,
        caseId: file.caseId,
      });
    }
    response.status(200);
    response.setHeader('Content-Type', file.mediaType);
    response.setHeader('Content-Length', file.size);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // Saved, never shown: nothing that somebody sent runs under this house's name.
    response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    for (let position = 0; !response.destroyed; position += 1) {
      const bytes = await findChunk(read, file.id, position);
      if (bytes === undefined) break;
      if (!response.write(bytes))
        await new Promise<void>((resolve) => {
          response.once('drain', resolve);
          response.once('close', resolve);
        });
    }
    response.end();
  } finally {
    await read.close();
  }
}

/** `POST /files` attaches, `GET /files/:id` gives out, both under the rights of the session. */
export function fileRoutes(services: Services, sameOrigin: RequestHandler): Router {
  const router = Router();
  const body = express.raw({ limit: BODY_LIMIT, type: () => true });
  router.post('/files', sameOrigin, signedIn(services), body, take(services));
  router.get('/files/:id', sameOrigin, signedIn(services), (request, response) => {
    give(services, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else
        sendError(
          response,
          error instanceof Error && 'code' in error && error.code === 'NOT_FOUND' ? 404 : statusOf(error),
          error,
          factsOf(request, response).locale,
          services,
        );
    });
  });
  return router;
}
