import type { FieldChecks } from '@madoguchi/domain';
import { CASE_OUTCOMES, CLIENT_TYPES, LANGUAGES, TOPICS } from '@madoguchi/plan';

const codes = (list: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(list.map((each) => each.code));
const KNOWN = {
  outcome: codes(CASE_OUTCOMES),
  clientType: codes(CLIENT_TYPES),
  language: codes(LANGUAGES),
  topic: codes(TOPICS),
};
const MOST_TOPICS = 20;

export function checkTopics(checks: FieldChecks, topics: readonly string[]): string[] {
  const unique = [...new Set(topics)];
  if (unique.length > MOST_TOPICS) checks.add('topics', `${MOST_TOPICS}個までです。`, `At most ${MOST_TOPICS}.`);
  else for (const topic of unique) checks.code('topics', topic, KNOWN.topic);
  return unique;
}

export function checkClientType(checks: FieldChecks, code: string): string {
  return checks.code('clientType', code, KNOWN.clientType);
}

export function checkLanguage(checks: FieldChecks, code: string): string {
  return checks.code('language', code, KNOWN.language);
}

/** An empty outcome is the rule's matter: it says that one must be chosen. */
export function checkOutcome(checks: FieldChecks, code: string): string {
  return code === '' ? code : checks.code('outcome', code, KNOWN.outcome);
}
