// Writes infra/life-cycles.md from the tables of the domain. Run: tsx infra/life-cycles.ts
import { realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CASE_LIFE_CYCLE,
  CASE_MOVES,
  type CaseMove,
  type CaseStatus,
  CONSENT_LIFE_CYCLE,
  CONSENT_MOVES,
  type ConsentMove,
  type ConsentStatus,
  diagramOf,
  REFERRAL_LIFE_CYCLE,
  REFERRAL_MOVES,
  type ReferralMove,
  type ReferralStatus,
} from '@madoguchi/domain';

/** The page as it must stand: drawings that cannot drift from the code. */
export function lifeCyclesPage(): string {
  return [
    '# Life cycles',
    '',
    'Made from the tables of `packages/domain`; do not edit. A test compares the two.',
    '',
    '## Case',
    '',
    '```mermaid',
    diagramOf<CaseStatus, CaseMove>(CASE_LIFE_CYCLE, 'NEW', CASE_MOVES).trimEnd(),
    '```',
    '',
    '## Referral',
    '',
    '```mermaid',
    diagramOf<ReferralStatus, ReferralMove>(REFERRAL_LIFE_CYCLE, 'DRAFT', REFERRAL_MOVES).trimEnd(),
    '```',
    '',
    '## Consent',
    '',
    '```mermaid',
    diagramOf<ConsentStatus, ConsentMove>(CONSENT_LIFE_CYCLE, 'IN_FORCE', CONSENT_MOVES).trimEnd(),
    '```',
    '',
  ].join('\n');
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === here) {
  writeFileSync(path.join(path.dirname(here), 'life-cycles.md'), lifeCyclesPage());
}
