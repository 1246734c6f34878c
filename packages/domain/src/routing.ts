import { type BusinessCalendar, isOpenAt, nextOpening, openingPeriodsOn } from './business-time.ts';
import type { CaseKind } from './case.ts';
import type { Bilingual } from './errors.ts';
import { dateInTokyo, formatDay, timeInTokyo } from './japanese-date.ts';
import { BOUNCES_THAT_CALL_A_SUPERVISOR, type ReferralKind } from './referral.ts';

/** How much waits at a desk, so coarse that no single matter shows through it (design §6). */
export const DESK_LOADS = ['LIGHT', 'USUAL', 'HEAVY'] as const;
export type DeskLoad = (typeof DESK_LOADS)[number];

/** A code with its names. */
export interface Named {
  readonly code: string;
  readonly name: Bilingual;
}

/** What is to be passed on: a case, or a sheet that is still being written. */
export interface RoutingMatter {
  /** The desk that has it: never its own destination. */
  readonly deskId: string;
  readonly organisationId: string;
  readonly clientKind: CaseKind;
  readonly topics: readonly (Named & { readonly list: string })[];
  /** Where the establishment, the company or the person is; null where nobody said. */
  readonly municipality: Named | null;
  /** The 分属支部 of a member company, as far as the reader may know it. */
  readonly memberBranchId: string | null;
  /** The lines of the plan that were pointed out. */
  readonly programmes: readonly Named[];
  readonly bounces: readonly RoutingBounce[];
  /** How often the matter came back, over all its referrals. */
  readonly bounceCount: number;
  /** Places that already have an open referral of this matter. */
  readonly openAt: readonly OpenReferral[];
}

/** A place that sent the matter back: it declined, or handed back after accepting. */
export interface RoutingBounce {
  readonly placeId: string;
  readonly reason: Bilingual;
  /** The reason still holds: it is not asked again. One that passes (no room at present) is said as a caution. */
  readonly lasting: boolean;
}

export interface OpenReferral {
  readonly placeId: string;
  readonly kind: ReferralKind;
}

/** A desk (by its id) or a body outside (by its code). */
export interface RoutingPlace {
  readonly id: string;
  readonly at: 'DESK' | 'BODY';
  readonly organisationId: string | null;
  readonly serves: readonly CaseKind[];
  /** Lists of topics or single topics that it takes. */
  readonly answers: readonly string[];
  readonly specialTopics: readonly string[];
  /** Sections own no consultations: they are proposed for a line of the plan alone. */
  readonly byProgrammeAlone: boolean;
  /** Municipalities that it answers for; null where it has no area. */
  readonly area: readonly string[] | null;
  /** How the area is spoken of: a branch of the chamber, or an office with jurisdiction. */
  readonly areaKind: 'BRANCH' | 'OFFICE';
  /** Which of the matter's lines it stands behind, and whether that is known or assumed. */
  readonly programmes: readonly { readonly code: string; readonly assumed: boolean }[];
  /** null where its hours are not known. */
  readonly calendar: BusinessCalendar | null;
  readonly hoursAssumed: boolean;
  /** null where the reader may not know it. */
  readonly load: DeskLoad | null;
  /** The order of the plan: the last word between equals. */
  readonly sort: number;
}

export interface RoutingSuggestion {
  readonly placeId: string;
  readonly at: 'DESK' | 'BODY';
  readonly kind: ReferralKind;
  readonly score: number;
  /** As high as the one before it: the order between them is the plan's. */
  readonly tied: boolean;
  readonly isOpen: boolean | null;
  readonly opensAt: Date | null;
  readonly load: DeskLoad | null;
  readonly reasons: readonly Bilingual[];
  readonly cautions: readonly Bilingual[];
}

/** A place that would have fitted and is left out, with the reason. */
export interface RoutingRefusal {
  readonly placeId: string;
  readonly at: 'DESK' | 'BODY';
  readonly reason: Bilingual;
}

export interface Routing {
  readonly suggestions: readonly RoutingSuggestion[];
  readonly leftOut: readonly RoutingRefusal[];
  /** Why a supervisor is called now; null while nobody need be. */
  readonly supervisorCall: Bilingual | null;
}

/** A line that was pointed out weighs more than every topic; area more than one topic; hours and load decide between near equals. */
const WEIGHTS = {
  programme: 200,
  memberBranch: 30,
  area: 20,
  topic: 10,
  special: 5,
  open: 3,
  light: 2,
  usual: 1,
} as const;

interface Match {
  readonly topics: readonly Named[];
  readonly special: readonly Named[];
  readonly programmes: readonly { readonly name: Bilingual; readonly assumed: boolean }[];
  readonly inArea: boolean;
  readonly memberBranch: boolean;
}

/**
 * The way on to a place: inside the organisation the matter itself moves, to another organisation its company is steered,
 * and a body outside is pointed out (design §3).
 * @param wanted a kind that the sender has chosen; null for all
 * @returns null where no referral of that kind goes there
 */
export function referralKindTo(
  place: Pick<RoutingPlace, 'at' | 'organisationId'>,
  fromOrganisationId: string,
  wanted: ReferralKind | null,
): ReferralKind | null {
  if (place.at === 'BODY') return wanted === null || wanted === 'EXTERNAL' ? 'EXTERNAL' : null;
  if (place.organisationId === fromOrganisationId) {
    if (wanted === null) return 'HANDOVER';
    return wanted === 'HANDOVER' || wanted === 'CONSULT' ? wanted : null;
  }
  return wanted === null || wanted === 'GUIDANCE' ? 'GUIDANCE' : null;
}

/**
 * Where a matter could go, best first, each with its reasons in words (design §6). It suggests and never moves anything. The own
 * desk is never proposed, nor one that sent this matter back for a reason that still stands, nor one that has it already.
 * The order does not depend on the order of the input; equals stand in the order of the plan and say so.
 * @param wanted the kind that the sender has chosen; null for all
 * @param now decides who is open
 */
export function rankDestinations(
  matter: RoutingMatter,
  places: readonly RoutingPlace[],
  wanted: ReferralKind | null,
  now: Date,
): Routing {
  const leftOut: (RoutingRefusal & { readonly sort: number })[] = [];
  const ranked: (Omit<RoutingSuggestion, 'tied'> & { readonly sort: number })[] = [];
  for (const place of onceEach(places)) {
    const kind = referralKindTo(place, matter.organisationId, wanted);
    if (kind === null || place.id === matter.deskId || !place.serves.includes(matter.clientKind)) continue;
    const match = matchOf(matter, place);
    if (match === null) continue;
    const refusal = refusalOf(matter, place, kind);
    if (refusal !== null) {
      leftOut.push({ placeId: place.id, at: place.at, reason: refusal, sort: place.sort });
      continue;
    }
    ranked.push({ ...suggestionOf(matter, place, match, now), kind, sort: place.sort });
  }
  const before = (left: { sort: number; placeId: string }, right: { sort: number; placeId: string }) =>
    left.sort - right.sort || (left.placeId < right.placeId ? -1 : 1);
  ranked.sort((left, right) => right.score - left.score || before(left, right));
  return {
    suggestions: ranked.map(({ sort: _sort, ...suggestion }, index) => {
      const tied = ranked[index - 1]?.score === suggestion.score;
      return { ...suggestion, tied, reasons: tied ? [...suggestion.reasons, WORDS.tied] : suggestion.reasons };
    }),
    leftOut: leftOut.toSorted(before).map(({ sort: _sort, ...refusal }) => refusal),
    supervisorCall: supervisorCall(matter.bounceCount),
  };
}

/** The second bounce calls a supervisor (design §3). @param bounces how often the matter was sent back */
export function supervisorCall(bounces: number): Bilingual | null {
  if (bounces < BOUNCES_THAT_CALL_A_SUPERVISOR) return null;
  return {
    ja: `この案件は${bounces}回戻されています。次の引継ぎ先は統括と決めてください。`,
    en: `This matter has come back ${bounces} times. Settle the next desk with a supervisor.`,
  };
}

function onceEach(places: readonly RoutingPlace[]): RoutingPlace[] {
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

/** What speaks for a place; null where nothing does, or where another one has the area. */
function matchOf(matter: RoutingMatter, place: RoutingPlace): Match | null {
  const memberBranch = place.id === matter.memberBranchId;
  const inArea = place.area !== null && matter.municipality !== null && place.area.includes(matter.municipality.code);
  if (place.area !== null && !inArea && !memberBranch) return null;
  const topics = place.byProgrammeAlone
    ? []
    : matter.topics.filter((topic) => place.answers.includes(topic.code) || place.answers.includes(topic.list));
  const programmes = matter.programmes.flatMap((line) => {
    const behind = place.programmes.find((each) => each.code === line.code);
    return behind === undefined ? [] : [{ name: line.name, assumed: behind.assumed }];
  });
  const special = topics.filter((topic) => place.specialTopics.includes(topic.code));
  const branch = place.areaKind === 'BRANCH' && (inArea || memberBranch);
  if (topics.length === 0 && programmes.length === 0 && !branch) return null;
  return { topics, special, programmes, inArea, memberBranch };
}

function refusalOf(matter: RoutingMatter, place: RoutingPlace, kind: ReferralKind): Bilingual | null {
  if (matter.openAt.some((each) => each.placeId === place.id && each.kind === kind)) return WORDS.alreadyThere;
  const bounce = matter.bounces.find((each) => each.placeId === place.id && each.lasting);
  if (bounce === undefined) return null;
  return {
    ja: `この案件を「${bounce.reason.ja}」の理由で戻しています。`,
    en: `It sent this matter back: “${bounce.reason.en}”.`,
  };
}

function suggestionOf(
  matter: RoutingMatter,
  place: RoutingPlace,
  match: Match,
  now: Date,
): Omit<RoutingSuggestion, 'tied' | 'kind'> {
  const { isOpen, opensAt, words } = openingOf(place, now);
  const score =
    match.programmes.length * WEIGHTS.programme +
    match.topics.length * WEIGHTS.topic +
    match.special.length * WEIGHTS.special +
    (match.inArea ? WEIGHTS.area : 0) +
    (match.memberBranch ? WEIGHTS.memberBranch : 0) +
    (isOpen === true ? WEIGHTS.open : 0) +
    loadWeight(place.load);
  return {
    placeId: place.id,
    at: place.at,
    score,
    isOpen,
    opensAt,
    load: place.load,
    reasons: [...matchWords(matter, place, match), ...words, ...(place.load === null ? [] : [LOAD_WORDS[place.load]])],
    cautions: cautionsOf(matter, place, match),
  };
}

/** A load that the reader may not know neither helps nor harms. */
function loadWeight(load: DeskLoad | null): number {
  switch (load) {
    case 'LIGHT':
      return WEIGHTS.light;
    case 'USUAL':
    case null:
      return WEIGHTS.usual;
    case 'HEAVY':
      return 0;
  }
}

function matchWords(matter: RoutingMatter, place: RoutingPlace, match: Match): Bilingual[] {
  const words: Bilingual[] = [];
  for (const { name } of match.programmes) {
    words.push({
      ja: `案内した事業「${name.ja}」の担当です。`,
      en: `Stands behind “${name.en}”, which was pointed out.`,
    });
  }
  if (match.memberBranch) words.push(WORDS.memberBranch);
  if (match.inArea && matter.municipality !== null) {
    const { ja, en } = matter.municipality.name;
    words.push(
      place.areaKind === 'BRANCH'
        ? { ja: `${ja}の企業を受け持つ支部です。`, en: `The branch for companies in ${en}.` }
        : { ja: `${ja}を管轄する事務所です。`, en: `The office with jurisdiction over ${en}.` },
    );
  }
  if (match.special.length > 0) {
    words.push({
      ja: `${quoted(match.special).ja}の専門窓口です。`,
      en: `Specialises in ${quoted(match.special).en}.`,
    });
  }
  const other = match.topics.filter((topic) => !match.special.includes(topic));
  if (other.length > 0)
    words.push({ ja: `${quoted(other).ja}の相談を受けています。`, en: `Takes ${quoted(other).en}.` });
  if (matter.clientKind === 'INDIVIDUAL') words.push(WORDS.servesIndividuals);
  return words;
}

function cautionsOf(matter: RoutingMatter, place: RoutingPlace, match: Match): Bilingual[] {
  const cautions: Bilingual[] = [];
  if (match.programmes.some((each) => each.assumed)) cautions.push(WORDS.assumedProgramme);
  const before = matter.bounces.find((each) => each.placeId === place.id);
  if (before !== undefined) {
    cautions.push({
      ja: `前回は「${before.reason.ja}」の理由で戻されています。`,
      en: `It sent this matter back before: “${before.reason.en}”.`,
    });
  }
  if (place.hoursAssumed && place.calendar !== null) cautions.push(WORDS.assumedHours);
  return cautions;
}

function openingOf(
  place: RoutingPlace,
  now: Date,
): { readonly isOpen: boolean | null; readonly opensAt: Date | null; readonly words: readonly Bilingual[] } {
  const { calendar } = place;
  if (calendar === null || calendar.hours.every((day) => day.length === 0))
    return { isOpen: null, opensAt: null, words: [] };
  if (isOpenAt(now, calendar)) {
    const until = openingPeriodsOn(dateInTokyo(now), calendar).find((period) => timeInTokyo(now) < period.to)?.to;
    const till = until === undefined ? { ja: '', en: '' } : { ja: `（${until}まで）`, en: ` (until ${until})` };
    return { isOpen: true, opensAt: null, words: [{ ja: `いま開いています${till.ja}。`, en: `Open now${till.en}.` }] };
  }
  const opensAt = nextOpening(now, calendar);
  const [date, time] = [dateInTokyo(opensAt), timeInTokyo(opensAt)];
  return {
    isOpen: false,
    opensAt,
    words: [
      {
        ja: `次に開くのは${formatDay(date)} ${time}です。`,
        en: `Opens next on ${formatDay(date, 'en')} at ${time}.`,
      },
    ],
  };
}

function quoted(topics: readonly Named[]): Bilingual {
  return {
    ja: topics.map((topic) => `「${topic.name.ja}」`).join(''),
    en: topics.map((topic) => `“${topic.name.en}”`).join(', '),
  };
}

const LOAD_WORDS = {
  LIGHT: { ja: '受付に余裕があります。', en: 'It has room.' },
  USUAL: { ja: '混み具合はふだんどおりです。', en: 'As busy as usual.' },
  HEAVY: { ja: '混み合っています。', en: 'It is busy.' },
} as const satisfies Record<DeskLoad, Bilingual>;

const WORDS = {
  tied: {
    ja: 'すぐ上と同じ順位です。計画の並び順で示しています。',
    en: 'Ranks with the one above; the order is that of the plan.',
  },
  alreadyThere: {
    ja: 'この案件の対応待ち・対応中の依頼がすでにあります。',
    en: 'It already has an open referral of this matter.',
  },
  memberBranch: { ja: 'この企業の分属支部です。', en: "The branch of the company's membership." },
  servesIndividuals: { ja: '個人の相談を受けています。', en: 'It serves individuals.' },
  assumedProgramme: {
    ja: '事業の担当は公表資料で確かめられていません。送る前にご確認ください。',
    en: 'No public source confirms who runs this programme. Check before sending.',
  },
  assumedHours: {
    ja: '開設時間は公表されていないため、一般の執務時間で見ています。',
    en: 'Its hours are not published; ordinary office hours are assumed.',
  },
} as const satisfies Record<string, Bilingual>;
