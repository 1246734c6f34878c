import { Audit } from './20261122-audit.ts';
import { ConsentAndSharing } from './20261122-consent-and-sharing.ts';
import { Foundation } from './20261122-foundation.ts';
import { NewWayIn } from './20261122-new-way-in.ts';
import { Notices } from './20261122-notices.ts';
import { Routing } from './20261122-routing.ts';
import { StaffAdministration } from './20261122-staff-administration.ts';

/** In order; append-only, named for their intent. */
export const MIGRATIONS = [Foundation, ConsentAndSharing, StaffAdministration, Audit, NewWayIn, Notices, Routing];

/** As the table of applied migrations names them. */
export const MIGRATION_NAMES = [
  '20261122-foundation',
  '20261122-consent-and-sharing',
  '20261122-staff-administration',
  '20261122-audit',
  '20261122-new-way-in',
  '20261122-notices',
  '20261122-routing',
] as const;
