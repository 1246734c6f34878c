import 'reflect-metadata';
import { DomainError } from '@madoguchi/domain';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { fileRoutes } from './attachments/file-routes.ts';
import { exportRoutes } from './exports/export-routes.ts';
import { formatDomainError } from './graphql-errors.ts';
import { consoleRoutes } from './http/console.ts';
import { graphqlHandler } from './http/graphql.ts';
import { healthRoutes } from './http/health.ts';
import { localeOf } from './http/request-facts.ts';
import { securityHeaders } from './http/security-headers.ts';
import { sendError } from './http/send-error.ts';
import { letterRoutes } from './letters/letter-routes.ts';
import { type EventHub, serveEvents } from './notifications/events.ts';
import { presenceRoutes } from './notifications/presence-routes.ts';
import type { Services } from './services.ts';

const BODY_LIMIT = '400kb';

/** A page of another origin may not speak with a person's cookie, whatever its content type. */
function sameOrigin(services: Services): RequestHandler {
  return (request, response, next) => {
    const origin = request.header('origin');
    const site = request.header('sec-fetch-site');
    const foreign =
      (origin !== undefined && origin !== services.env.publicUrl.origin) ||
      site === 'cross-site' ||
      site === 'same-site';
    if (foreign && !services.env.development) {
      sendError(
        response,
        403,
        new DomainError('FORBIDDEN', {
          ja: '別のサイトからの要求は受け付けません。',
          en: 'Requests from other sites are not accepted.',
        }),
        localeOf(request),
        services,
      );
      return;
    }
    next();
  };
}

/** The whole house behind one address; it never listens. */
export async function createApp(services: Services, hub: EventHub): Promise<Express> {
  const app = express();
  app.disable('x-powered-by');
  // A proxy on this machine says for whom it asks; otherwise everybody would share one limit at the door.
  app.set('trust proxy', 'loopback');
  app.set('etag', false);
  app.use(securityHeaders(services.env));
  app.use(healthRoutes(services));
  app.get('/events', serveEvents(services, hub));
  app.post(
    '/graphql',
    sameOrigin(services),
    express.json({ limit: BODY_LIMIT, type: 'application/json' }),
    await graphqlHandler(services),
  );
  app.all('/graphql', (_request, response) => {
    response.status(405).setHeader('Allow', 'POST');
    response.json({ errors: [{ message: 'POST only.', extensions: { code: 'BAD_REQUEST' } }] });
  });
  app.use(fileRoutes(services, sameOrigin(services)));
  app.use(exportRoutes(services, sameOrigin(services)));
  app.use(presenceRoutes(services, hub, sameOrigin(services)));
  app.use(letterRoutes(services, sameOrigin(services)));
  app.use(consoleRoutes(services.env));
  app.use(bodyErrors(services));
  return app;
}

/** What arrives broken is said as such: too large, not JSON, not text. */
function bodyErrors(services: Services): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const status =
      typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
        ? error.status
        : 500;
    if (status === 413) {
      response.status(413).json({
        errors: [
          formatDomainError(
            new DomainError('REQUEST_TOO_LARGE', {
              ja: '送られた内容が大きすぎます。',
              en: 'The request is too large.',
            }),
            localeOf(request),
          ),
        ],
      });
      return;
    }
    if (status >= 400 && status < 500) {
      response.status(400).json({
        errors: [
          formatDomainError(
            new DomainError('BAD_USER_INPUT', {
              ja: '問合せの形が正しくありません。',
              en: 'The request is malformed.',
            }),
            localeOf(request),
          ),
        ],
      });
      return;
    }
    sendError(response, 500, error, localeOf(request), services);
  };
}
