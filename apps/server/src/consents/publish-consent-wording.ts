import {
  addDays,
  assertMayWordConsent,
  assertWordingFollows,
  CONSENT_WORDING_LANGUAGES,
  type ConsentWordingLanguage,
  dateInTokyo,
  FieldChecks,
  LONGEST_WORDING,
  stale,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { PublishConsentWordingInput } from './consent.input.ts';

const NEWEST_SQL = `
  select version, valid_from::text as "validFrom", json_object_agg(language, body) as bodies from app.consent_wording
   where code = ? group by version, valid_from order by version desc limit 1`;
const END_SQL = 'update app.consent_wording set valid_to = ? where code = ? and version = ?';
const ADD_SQL = `
  insert into app.consent_wording (id, code, version, language, body, valid_from) values (?, ?, ?, ?, ?, ?)`;

/**
 * A new version of a text that consent is asked for with. What was agreed to before keeps its own version.
 * @throws DomainError FORBIDDEN, CONFLICT where another version came in between, BAD_USER_INPUT
 */
export async function publishConsentWording(context: Context, input: PublishConsentWordingInput): Promise<void> {
  const checks = new FieldChecks();
  for (const language of CONSENT_WORDING_LANGUAGES) checks.text(language, input[language], LONGEST_WORDING, true);
  checks.done();
  await context.command('publishConsentWording', input, async (command) => {
    const { em, actor, now } = command;
    assertMayWordConsent(actor);
    // Two administrators at once: the second finds the version of the first.
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`consent_wording:${input.code}`]);
    const [newest] = await em.execute<
      { version: number; validFrom: string; bodies: Record<ConsentWordingLanguage, string> }[]
    >(NEWEST_SQL, [input.code]);
    if (newest === undefined || newest.version !== input.version) throw stale();
    const { code, validFrom } = input;
    assertWordingFollows({ bodies: { ja: input.ja, en: input.en }, validFrom }, newest, dateInTokyo(now));
    await command.write();
    await em.execute(END_SQL, [addDays(validFrom, -1), code, newest.version]);
    const version = newest.version + 1;
    for (const language of CONSENT_WORDING_LANGUAGES) {
      await em.execute(ADD_SQL, [command.id(), code, version, language, input[language], validFrom]);
    }
    await command.record({
      code: 'consent.wordingPublished',
      stream: 'installation',
      subjectId: actor.staffId,
      codes: { wording: code, version, validFrom },
    });
    return {};
  });
}
