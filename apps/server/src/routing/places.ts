import type { DeskLoad, Named, OrganisationCode, RoutingPlace } from '@madoguchi/domain';
import { DESKS, destinationOf, EXTERNAL_BODIES, type ExternalBody, type ProgrammeDestination } from '@madoguchi/plan';
import { type DeskTimeRow, deskTimeOf, opensAtAll } from '../desks/desk-calendar.ts';

/** A desk as the statement of the ranking reads it. */
export interface DeskFound {
  readonly id: string;
  readonly slug: string;
  readonly kind: 'CONSULTATION' | 'BRANCH' | 'HEADQUARTERS' | 'SECRETARIAT';
  readonly nameJa: string;
  readonly nameEn: string;
  readonly organisationId: string;
  readonly organisation: OrganisationCode;
  readonly servesCompanies: boolean;
  readonly servesIndividuals: boolean;
  readonly topicLists: readonly string[];
  readonly wardCode: string | null;
  readonly hoursAssumed: boolean;
  readonly time: DeskTimeRow;
  readonly load: DeskLoad | null;
  readonly sort: number;
}

/** Bodies outside come after the desks of the system where nothing else decides. */
const AFTER_DESKS = 10_000;

type Behind = RoutingPlace['programmes'];

/** The lines for which a place stands, among those that were pointed out. */
function behind(lines: readonly Named[], stands: (destination: ProgrammeDestination) => boolean): Behind {
  return lines.flatMap(({ code }) => {
    const destination = destinationOf(code);
    if (destination === undefined || !stands(destination)) return [];
    return [{ code, assumed: destination.confidence === 'ASSUMED' }];
  });
}

/** A desk as the rules rank it: its row, and what the plan says of it. */
export function placeOfDesk(desk: DeskFound, lines: readonly Named[]): RoutingPlace {
  const { calendar } = deskTimeOf(desk.time);
  const branch = desk.kind === 'BRANCH';
  return {
    id: desk.id,
    at: 'DESK',
    organisationId: desk.organisationId,
    serves: [
      ...(desk.servesCompanies ? (['COMPANY'] as const) : []),
      ...(desk.servesIndividuals ? (['INDIVIDUAL'] as const) : []),
    ],
    answers: desk.topicLists,
    specialTopics: DESKS.find((each) => each.code === desk.slug)?.specialTopics ?? [],
    byProgrammeAlone: desk.kind === 'HEADQUARTERS' || desk.kind === 'SECRETARIAT',
    area: branch && desk.wardCode !== null ? [desk.wardCode] : null,
    areaKind: branch ? 'BRANCH' : 'OFFICE',
    programmes: behind(
      lines,
      (destination) =>
        (destination.at === 'DESK' && destination.code === desk.slug) ||
        (destination.at === 'BRANCH_OF_WARD' && branch),
    ),
    calendar: opensAtAll(calendar) ? calendar : null,
    hoursAssumed: desk.hoursAssumed,
    load: desk.load,
    sort: desk.sort,
  };
}

/** Holidays are those of every desk: a body outside has its week alone. */
const NO_EXTRA_DAYS = { extraClosed: [], firstAnswerMinutes: 1 } as const;

function calendarOf(body: ExternalBody): RoutingPlace['calendar'] {
  if (body.hours === undefined) return null;
  const openingHours = body.hours.flatMap((spans, weekday) => spans.map((span) => ({ weekday, ...span })));
  return deskTimeOf({ openingHours, ...NO_EXTRA_DAYS }).calendar;
}

/** A body outside the system as the rules rank it. */
function placeOfBody(body: ExternalBody, sort: number, lines: readonly Named[]): RoutingPlace {
  const hasArea = body.municipalityCodes !== undefined;
  return {
    id: body.code,
    at: 'BODY',
    organisationId: null,
    serves: body.serves,
    answers: body.answers,
    specialTopics: [],
    byProgrammeAlone: false,
    area: body.municipalityCodes ?? null,
    areaKind: 'OFFICE',
    programmes: behind(
      lines,
      (destination) =>
        (destination.at === 'BODY' && destination.code === body.code) ||
        (destination.at === 'LABOUR_OFFICE_OF_AREA' && body.kind === 'LABOUR_OFFICE' && hasArea),
    ),
    calendar: calendarOf(body),
    hoursAssumed: false,
    load: null,
    sort: AFTER_DESKS + sort,
  };
}

/** Every desk that is open for business and every body outside. */
export function placesOf(desks: readonly DeskFound[], lines: readonly Named[]): RoutingPlace[] {
  return [
    ...desks.map((desk) => placeOfDesk(desk, lines)),
    ...EXTERNAL_BODIES.map((body, sort) => placeOfBody(body, sort, lines)),
  ];
}
