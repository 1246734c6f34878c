import type { OrganisationCode, ReferralKind } from '@madoguchi/contract';
import { DESKS } from '@madoguchi/plan/desks';

/** Where a referral goes: a desk, a body outside by its code, or one that somebody types. */
export interface Place {
  /** `desk:…`, `body:…`, or `other` for a body that is in no list. */
  readonly key: string;
  readonly deskId: string | null;
  readonly bodyCode: string | null;
  /** null outside of the system. */
  readonly organisation: OrganisationCode | null;
}

export interface Route {
  readonly kind: ReferralKind;
  readonly placeKey: string;
  readonly deskId: string | null;
  readonly bodyCode: string | null;
  readonly bodyName: string;
  /** '' where none is named. */
  readonly programmeId: string;
}

export const OTHER_BODY = 'other';
export const keyOfDesk = (id: string) => `desk:${id}`;
export const keyOfBody = (code: string) => `body:${code}`;

/** The kinds that are possible to a place, the usual one first: 引継ぎ never leaves the organisation, 誘導 never stays in it. */
export function kindsTo(place: Pick<Place, 'organisation'>, own: OrganisationCode): readonly ReferralKind[] {
  if (place.organisation === null) return ['EXTERNAL'];
  return place.organisation === own ? ['HANDOVER', 'CONSULT'] : ['GUIDANCE', 'CONSULT'];
}

interface Line {
  readonly id: string;
  readonly code: string;
  readonly actor: string;
}

/**
 * The line of the plan that a 誘導 names at first: one of that organisation that was pointed out to the client, else the line that the
 * consultations of the desk count for.
 * @param slug of the desk
 */
export function programmeFor(
  organisation: OrganisationCode,
  slug: string,
  pointedOut: readonly string[],
  lines: readonly Line[],
): string {
  const told = lines.find((line) => pointedOut.includes(line.id) && line.actor === organisation);
  const own = DESKS.find((desk) => desk.code === slug)?.programmeCode;
  return (told ?? lines.find((line) => line.code === own))?.id ?? '';
}

/** What of a route is still to be chosen; undefined where it may be drafted. */
export function missingIn(route: Route | undefined): 'place' | 'programme' | 'bodyName' | undefined {
  if (route === undefined) return 'place';
  if (route.kind === 'GUIDANCE' && route.programmeId === '') return 'programme';
  if (route.placeKey === OTHER_BODY && route.bodyName.trim() === '') return 'bodyName';
  return undefined;
}
