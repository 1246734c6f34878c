import { notFound } from '@madoguchi/domain';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { factsOf } from '../http/request-facts.ts';
import { sendError, statusOf } from '../http/send-error.ts';
import { signedIn } from '../http/signed-in.ts';
import { runQuery } from '../run-query.ts';
import type { Services } from '../services.ts';
import { inForce } from '../staff/membership.entity.ts';
import type { EventHub } from './events.ts';

const UUID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The case itself, not its plate; and of those who are there, the colleagues at its desk, for a colleague at its desk. */
const OTHERS_SQL = `
  select coalesce((select json_agg(s.name order by s.kana, s.id) from app.staff s
      where s.id = any ($2::uuid[]) and s.disabled_at is null and c.desk_id = any ((select fn.actor_desks())::uuid[])
        and exists (select 1 from app.membership m where m.staff_id = s.id and m.desk_id = c.desk_id and ${inForce('m')}
          and m.role in ('COUNSELLOR', 'SUPERVISOR'))), '[]') as json
    from app.cases c where c.id = $1`;

async function come(services: Services, hub: EventHub, request: Request, response: Response): Promise<void> {
  const id = String(request.params['caseId'] ?? '');
  if (!UUID_FORM.test(id)) throw notFound();
  const { sessionHash } = factsOf(request, response);
  const others = await runQuery(services.readPool, sessionHash, async (read) => {
    const { staffId } = await read.actor();
    const names = await read.json<string[]>('presence', OTHERS_SQL, [id, hub.presence.others(id, staffId)]);
    if (names !== undefined) hub.sayPresence(id, staffId, false);
    return names;
  });
  if (others === undefined) throw notFound();
  response.json({ others });
}

async function leave(services: Services, hub: EventHub, request: Request, response: Response): Promise<void> {
  const id = String(request.params['caseId'] ?? '');
  const { sessionHash } = factsOf(request, response);
  const actor = await runQuery(services.readPool, sessionHash, (read) => read.findActor());
  if (actor !== undefined && hub.presence.isThere(id, actor.staffId)) hub.sayPresence(id, actor.staffId, true);
  // Whose session is over has left as well: there is nothing to refuse.
  response.status(204).end();
}

/**
 * `POST /presence/:caseId`: I have this case open; who else at the desk has? `DELETE`: no more. Neither prolongs a session,
 * leaves a line in the trail or is stored.
 */
export function presenceRoutes(services: Services, hub: EventHub, sameOrigin: RequestHandler): Router {
  const router = Router();
  const answering =
    (work: typeof come): RequestHandler =>
    (request, response) => {
      work(services, hub, request, response).catch((error: unknown) => {
        const missing = error instanceof Error && 'code' in error && error.code === 'NOT_FOUND';
        sendError(response, missing ? 404 : statusOf(error), error, factsOf(request, response).locale, services);
      });
    };
  router.post('/presence/:caseId', sameOrigin, signedIn(services), answering(come));
  router.delete('/presence/:caseId', sameOrigin, answering(leave));
  return router;
}
