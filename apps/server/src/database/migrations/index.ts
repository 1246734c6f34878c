import { Audit } from './20261122-audit.ts';
import { Foundation } from './20261122-foundation.ts';

/** In order; append-only, named for their intent. */
export const MIGRATIONS = [Foundation, Audit];

/** As the table of applied migrations names them. */
export const MIGRATION_NAMES = ['20261122-foundation', '20261122-audit'] as const;
