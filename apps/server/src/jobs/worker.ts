import { SEARCH_NORM_VERSION } from '@madoguchi/domain';
import { type Runner, run, type Task } from 'graphile-worker';
import { signTrail } from '../audit/sign-trail.ts';
import { openTrailKey } from '../audit/trail-key.ts';
import { markBreach } from '../cases/mark-breach.ts';
import { releaseCases } from '../cases/release-cases.ts';
import { wakeCaseWhenDue } from '../cases/wake-case.ts';
import { expireConsent } from '../consents/expire-consent.ts';
import { closeServices, createServices } from '../create-services.ts';
import { QUIET_LOGGER } from '../database/queue.ts';
import { hashOf, newId, newToken } from '../ids.ts';
import { type Mailer, openMailer } from '../mailer.ts';
import { sendNoticeMail } from '../notifications/send-mail.ts';
import { bounceFromClosedDesks } from '../referrals/bounce-from-closed-desks.ts';
import { closeLoopWhenDue } from '../referrals/close-referral-loop.ts';
import { markReferralBreach } from '../referrals/mark-referral-breach.ts';
import type { Services } from '../services.ts';
import { sendInvitationMail } from '../staff/mail-invitation.ts';

/** Unsent sheets are kept for their author for so long (database.md §8). */
const DRAFT_DAYS = 30;
/** Nobody repeats a request after so long. */
const IDEMPOTENCY_DAYS = 7;
/** Whoever has not read a notice in half a year finds the matter itself in the queue. */
const NOTICE_DAYS = 180;
const DAY_MS = 86_400_000;
const POLL_MS = 1_000;
const CONCURRENT_JOBS = 2;

/** In UTC: at night in Tokyo, and sessions every quarter of an hour. */
const CRONTAB = `
17 18 * * * purge-drafts
27 18 * * * purge-idempotency
47 18 * * * purge-notices
*/15 * * * * end-old-sessions
37 18 * * * sign-trail
57 18 * * * bounce-from-closed-desks
`;

/** @throws Error for a payload that no command of this house wrote */
function idIn(payload: unknown, name: string): string {
  if (typeof payload === 'object' && payload !== null) {
    const id: unknown = Reflect.get(payload, name);
    if (typeof id === 'string') return id;
  }
  throw new Error(`The job carries no ${name}.`);
}

function tasksOf(services: Services, sessionHash: string, mailer: Mailer | undefined): Record<string, Task> {
  const daysAgo = (days: number) => new Date(services.now().getTime() - days * DAY_MS);
  const call = async (sql: string, at: Date): Promise<void> => {
    await services.readPool.query(sql, [at]);
  };
  return {
    'wake-case': async (payload) => {
      await wakeCaseWhenDue(services, sessionHash, idIn(payload, 'caseId'));
    },
    'clock-breach': async (payload) => {
      await markBreach(services, sessionHash, idIn(payload, 'clockId'));
    },
    'close-referral-loop': async (payload) => {
      await closeLoopWhenDue(services, sessionHash, idIn(payload, 'referralId'));
    },
    'release-cases': async (payload) => {
      await releaseCases(services, sessionHash, idIn(payload, 'staffId'));
    },
    'bounce-from-closed-desks': async () => {
      await bounceFromClosedDesks(services, sessionHash);
    },
    'referral-clock-breach': async (payload) => {
      await markReferralBreach(services, sessionHash, idIn(payload, 'clockId'));
    },
    'expire-consent': async (payload) => {
      await expireConsent(services, sessionHash, idIn(payload, 'consentId'));
    },
    'send-mail': async (payload, { job }) => {
      const lastTry = job.attempts >= job.max_attempts;
      await sendNoticeMail(services, sessionHash, mailer, idIn(payload, 'noticeId'), lastTry);
    },
    'mail-invitation': async (payload, { job }) => {
      await sendInvitationMail(services, mailer, idIn(payload, 'invitationId'), job.attempts >= job.max_attempts);
    },
    'refresh-company-search': async (payload) => {
      const companyId = idIn(payload, 'companyId');
      await services.readPool.query('select fn.refresh_company_search($1, $2)', [companyId, SEARCH_NORM_VERSION]);
    },
    'purge-drafts': () => call('select fn.purge_drafts($1)', daysAgo(DRAFT_DAYS)),
    'purge-notices': () => call('select fn.purge_notices($1)', daysAgo(NOTICE_DAYS)),
    'purge-idempotency': () => call('select fn.purge_idempotency($1)', daysAgo(IDEMPOTENCY_DAYS)),
    'sign-trail': async () => {
      const client = await services.readPool.connect();
      try {
        // On the program's own output, so that whoever keeps its log keeps the roots outside the database.
        console.log(`  履歴の署名: ${await signTrail(client, openTrailKey(services.env), services.now())}`);
      } finally {
        client.release();
      }
    },
    'end-old-sessions': () => call('select fn.end_old_sessions($1)', services.now()),
  };
}

/** A job that failed says so by its name and its error's kind: never by its words, which may quote a row. */
function logFailures(runner: Runner, services: Services): void {
  runner.events.on('job:error', ({ job, error }) => {
    const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    services.log.error(
      { task: job.task_identifier, job: job.id, code: typeof code === 'string' ? code : undefined },
      'job failed',
    );
  });
}

/**
 * Runs the jobs of this installation in this process, under the worker's own login and a system session of its own.
 * What changes a case goes through the same commands as a person's request.
 * @param services whose environment, log and clock the worker shares
 * @param workerUrl the login madoguchi_worker
 */
export async function startWorker(services: Services, workerUrl: string): Promise<{ stop(): Promise<void> }> {
  const own = await createServices(services.env, workerUrl, { log: services.log, now: services.now });
  try {
    const sessionHash = hashOf(newToken());
    await own.readPool.query('select fn.open_system_session($1, $2)', [sessionHash, newId(own.now())]);
    const mailer = openMailer(own.env);
    const runner = await run({
      connectionString: workerUrl,
      concurrency: CONCURRENT_JOBS,
      pollInterval: POLL_MS,
      noHandleSignals: true,
      logger: QUIET_LOGGER,
      taskList: tasksOf(own, sessionHash, mailer),
      crontab: CRONTAB,
    });
    logFailures(runner, own);
    // A queue that gives up must not take the desk's answers with it; /readyz and the log say so.
    runner.promise.catch(() => own.log.error('the job runner stopped'));
    return {
      stop: async () => {
        await runner.stop();
        mailer?.close();
        await own.readPool.query('select fn.end_system_session($1)', [sessionHash]);
        await closeServices(own);
      },
    };
  } catch (error) {
    await closeServices(own);
    throw error;
  }
}
