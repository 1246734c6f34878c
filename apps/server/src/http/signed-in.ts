import { secondFactorMissing, unauthenticated } from '@madoguchi/domain';
import type { RequestHandler } from 'express';
import { findActor } from '../run-query.ts';
import type { Services } from '../services.ts';
import { factsOf } from './request-facts.ts';
import { sendError, statusOf } from './send-error.ts';

/** The door of addresses beside /graphql: nobody without a session makes the house work. */
export function signedIn(services: Services): RequestHandler {
  return async (request, response, next) => {
    const facts = factsOf(request, response);
    try {
      const actor = await findActor(services.readPool, facts.sessionHash);
      if (actor === undefined) throw unauthenticated();
      if (actor.factorMissing) throw secondFactorMissing();
      next();
    } catch (error) {
      sendError(response, statusOf(error), error, facts.locale, services);
    }
  };
}
