import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type Locale, secondFactorMissing, unauthenticated } from '@madoguchi/domain';
import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { Context } from '../context.ts';
import { formatError } from '../graphql-errors.ts';
import { findActor, ReadTransaction } from '../run-query.ts';
import { buildWireSchema } from '../schema.ts';
import type { Services } from '../services.ts';
import { touchSession } from '../sign-in/sign-in.ts';
import { answerKnown } from './answer-known.ts';
import { assertCleanVariables } from './clean-variables.ts';
import { type CompiledDocuments, compiledExecutor } from './compiled-executor.ts';
import { type Admission, admitDocument } from './gate.ts';
import { factsOf } from './request-facts.ts';
import { sendError, statusOf } from './send-error.ts';

const MOST_ERRORS = 9;

interface Desk {
  readonly services: Services;
  readonly apollo: ApolloServer<Context>;
  readonly documents: CompiledDocuments;
}

async function askApollo({ apollo }: Desk, context: Context, request: Request, response: Response): Promise<void> {
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
}

async function answer(desk: Desk, context: Context, request: Request, response: Response): Promise<void> {
  const { accept } = request.headers;
  const known = await answerKnown(desk.documents, { accept, body: request.body }, context);
  if (known === undefined) return askApollo(desk, context, request, response);
  await context.read.close();
  const { data, errors } = known.result;
  const said = errors === undefined ? undefined : sayErrors(errors, context.locale, desk.services);
  const bytes = Buffer.from(JSON.stringify({ errors: said, data }));
  response.setHeader('content-type', known.contentType);
  response.setHeader('content-length', bytes.length);
  response.end(bytes);
}

/** Who is asking, and the transaction of a query: a command has its own, and reads its answer after it committed. */
async function admit(services: Services, sessionHash: string, kind: Admission['kind']) {
  if (kind === 'mutation') return { actor: await findActor(services.readPool, sessionHash), read: undefined };
  const read = new ReadTransaction(services.readPool, sessionHash);
  return { actor: await read.findActor(), read };
}

/** One request: admitted, authenticated, executed, its one transaction closed before the reply leaves. */
export async function graphqlHandler(services: Services): Promise<RequestHandler> {
  const documents = compiledExecutor(await buildWireSchema());
  const desk: Desk = { services, documents, apollo: await createApollo(services, documents) };
  return async (request, response) => {
    const facts = factsOf(request, response);
    let read: ReadTransaction | undefined;
    try {
      const admission = admitDocument(request.body);
      const admitted = await admit(services, facts.sessionHash, admission.kind);
      const { actor } = admitted;
      read = admitted.read;
      if (actor === undefined && !admission.open) throw unauthenticated();
      if (actor?.factorMissing === true && !admission.enrolment) throw secondFactorMissing();
      assertCleanVariables((request.body as { variables?: unknown }).variables);
      const context = new Context(services, facts, read);
      if (actor !== undefined) {
        context.locale = actor.locale;
        if (request.header('x-madoguchi-background') === undefined) {
          touchSession(services, facts.sessionHash, actor.lastSeenAt).catch(() =>
            services.log.warn('session not touched'),
          );
        }
      }
      await answer(desk, context, request, response);
    } catch (error) {
      await read?.close();
      sendError(response, statusOf(error), error, facts.locale, services);
    }
  };
}

/** What was thrown, in the reader's language; fewer than ten of them (quality §3). */
function sayErrors(errors: readonly GraphQLError[], locale: Locale, services: Services): GraphQLFormattedError[] {
  return errors
    .slice(0, MOST_ERRORS)
    .map((error) =>
      formatError(error, locale, services.log, error.extensions['code'] ?? ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
    );
}

async function createApollo(services: Services, documents: CompiledDocuments): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway: documents.gateway,
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
