import 'reflect-metadata';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { DomainError, type Locale, unauthenticated } from '@madoguchi/domain';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { Context, type RequestFacts } from './context.ts';
import { formatDomainError, formatError } from './graphql-errors.ts';
import { assertCleanVariables } from './http/clean-variables.ts';
import { compiledExecutor } from './http/compiled-executor.ts';
import { consoleRoutes } from './http/console.ts';
import { admitDocument } from './http/gate.ts';
import { healthRoutes } from './http/health.ts';
import { securityHeaders } from './http/security-headers.ts';
import { clearSessionToken, readSessionToken, writeSessionToken } from './http/session-cookie.ts';
import { hashOf } from './ids.ts';
import { type EventHub, serveEvents } from './notifications/events.ts';
import { ReadTransaction } from './run-query.ts';
import { buildWireSchema } from './schema.ts';
import type { Services } from './services.ts';
import { touchSession } from './sign-in/sign-in.ts';

const BODY_LIMIT = '400kb';
const MOST_ERRORS = 9;

function localeOf(request: Request): Locale {
  return /^en\b/i.test(request.header('x-madoguchi-locale') ?? request.header('accept-language') ?? '') ? 'en' : 'ja';
}

function factsOf(request: Request, response: Response): RequestFacts {
  const sessionToken = readSessionToken(request);
  return {
    sessionToken,
    sessionHash: sessionToken === undefined ? '' : hashOf(sessionToken),
    address: request.ip ?? '',
    locale: localeOf(request),
    setSession: (token) => writeSessionToken(response, token),
    clearSession: () => clearSessionToken(response),
  };
}

function sendError(response: Response, status: number, error: unknown, locale: Locale, services: Services): void {
  if (response.headersSent) return;
  response.status(status).json({ errors: [formatError(error, locale, services.log)] });
}

const STATUS: Readonly<Partial<Record<string, number>>> = {
  UNAUTHENTICATED: 401,
  REQUEST_TOO_LARGE: 413,
  UNAVAILABLE: 503,
  FORBIDDEN: 403,
};

function statusOf(error: unknown): number {
  if (error instanceof DomainError) return STATUS[error.code] ?? 400;
  return 503;
}

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

/** One request: admitted, authenticated, executed, its one transaction closed before the reply leaves. */
function graphqlHandler(services: Services, apollo: ApolloServer<Context>): RequestHandler {
  return async (request, response) => {
    const facts = factsOf(request, response);
    const read = new ReadTransaction(services.readPool, facts.sessionHash);
    try {
      const admission = admitDocument(request.body);
      const actor = await read.findActor();
      if (actor === undefined && !admission.open) throw unauthenticated();
      assertCleanVariables((request.body as { variables?: unknown }).variables);
      // A command reads its answer in a transaction of its own, begun after it committed.
      if (admission.kind === 'mutation') await read.close();
      const context = new Context(services, facts, admission.kind === 'mutation' ? undefined : read);
      if (actor !== undefined) {
        context.locale = actor.locale;
        if (request.header('x-madoguchi-background') === undefined) {
          touchSession(services, facts.sessionHash, actor.lastSeenAt).catch(() =>
            services.log.warn('session not touched'),
          );
        }
      }
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers))
        if (value !== undefined) headers.set(name, String(value));
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method, headers, search: '', body: request.body },
        context: async () => context,
      });
      await context.read.close();
      for (const [name, value] of answer.headers) response.setHeader(name, value);
      response.status(answer.status ?? 200);
      if (answer.body.kind === 'complete') response.send(answer.body.string);
      else response.status(406).end();
    } catch (error) {
      await read.close();
      sendError(response, statusOf(error), error, facts.locale, services);
    }
  };
}

async function createApollo(services: Services): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecutor(await buildWireSchema()),
    introspection: services.env.development,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: () => services.log.error('apollo'),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      {
        requestDidStart: async () => ({
          willSendResponse: async ({ response, contextValue }) => {
            const body = response.body;
            if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
            body.singleResult.errors = body.singleResult.errors
              .slice(0, MOST_ERRORS)
              .map((error) =>
                formatError(
                  error.extensions?.['thrown'],
                  contextValue.locale,
                  services.log,
                  error.extensions?.['code'],
                ),
              );
          },
        }),
      },
    ],
    // The reader's language is known to the request alone: what was thrown goes on as it is to the hook above.
    formatError: (formatted, thrown) => ({ message: '', extensions: { thrown, code: formatted.extensions?.['code'] } }),
    hideSchemaDetailsFromClientErrors: !services.env.development,
  });
  await apollo.start();
  return apollo;
}

/** The whole house behind one address; it never listens. */
export async function createApp(services: Services, hub: EventHub): Promise<Express> {
  const apollo = await createApollo(services);
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(securityHeaders(services.env));
  app.use(healthRoutes(services));
  app.get('/events', serveEvents(services, hub));
  app.post(
    '/graphql',
    sameOrigin(services),
    express.json({ limit: BODY_LIMIT, type: 'application/json' }),
    graphqlHandler(services, apollo),
  );
  app.all('/graphql', (_request, response) => {
    response.status(405).setHeader('Allow', 'POST');
    response.json({ errors: [{ message: 'POST only.', extensions: { code: 'BAD_REQUEST' } }] });
  });
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
