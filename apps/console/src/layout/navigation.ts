import type { Feature } from '../feature.ts';
import { features } from '../features.ts';
import type { Workplace } from '../sign-in/current-desk.ts';
import { entriesFor } from './role-entries.ts';

const MOST_ENTRIES = 9;

/** The entries for the place where the person sits: those of each role held there, only features that stand. */
export function navigationFor(place: Workplace | undefined): readonly Feature[] {
  const found = entriesFor(place).map((name) => features.find((feature) => feature.name === name));
  return found.filter((feature) => feature !== undefined).slice(0, MOST_ENTRIES);
}
