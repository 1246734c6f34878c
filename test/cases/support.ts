import { type Desks, deskId, type Person, requestId, type WireError } from '../support/kit.ts';

export const PAGE = `id number kind sensitive urgent status subject clientType language topics whoseMove dueAt triageGroup openedAt holdOn holdUntil holdReason
  outcome closedAt closingNote nextOn plateMessage version actions readers previousId nextId timelineCapped
  desk { id } assignee { id name } deputy { id } openedBy { id } company { id name } client { id name } programmes { id code }
  clocks { id kind dueAt paused metAt breachedAt } tasks { id title dueOn doneAt assigneeName }
  timeline { id kind at deskId organisation audience eventCode eventText by { name }
    note { id kind audience body retracted retractedReason canRetract canCorrect correctsNoteId } inquiry { id number excerpt } }
  pool { staff { id } via validUntil }`;

export interface TimelineLine {
  readonly kind: 'NOTE' | 'INQUIRY' | 'EVENT';
  readonly eventCode: string | null;
  readonly eventText: string | null;
  readonly audience: string | null;
  readonly note: {
    id: string;
    body: string;
    kind: string;
    retracted: boolean;
    retractedReason: string | null;
    canRetract: boolean;
    canCorrect: boolean;
  } | null;
  readonly inquiry: { id: string; number: string; excerpt: string } | null;
}

export interface CaseView {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly subject: string;
  readonly sensitive: boolean;
  readonly urgent: boolean;
  readonly topics: string[];
  readonly whoseMove: string;
  readonly dueAt: string | null;
  readonly triageGroup: string;
  readonly holdOn: string | null;
  readonly holdUntil: string | null;
  readonly outcome: string | null;
  readonly closedAt: string | null;
  readonly closingNote: string | null;
  readonly nextOn: string | null;
  readonly plateMessage: string | null;
  readonly version: number;
  readonly actions: string[];
  readonly readers: string;
  readonly previousId: string | null;
  readonly nextId: string | null;
  readonly assignee: { id: string; name: string } | null;
  readonly deputy: { id: string } | null;
  readonly company: { id: string; name: string } | null;
  readonly client: { id: string } | null;
  readonly programmes: { id: string; code: string }[];
  readonly clocks: { dueAt: string; paused: boolean; metAt: string | null; breachedAt: string | null }[];
  readonly tasks: { id: string; title: string; doneAt: string | null }[];
  readonly timeline: TimelineLine[];
  readonly pool: { staff: { id: string }; via: string; validUntil: string | null }[];
}

/** The input type of a verb: openCase → OpenCaseInput. */
const inputOf = (verb: string) => `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
export const mutationOf = (verb: string) =>
  `mutation ($input: ${inputOf(verb)}!) { ${verb}(input: $input) { ${PAGE} } }`;
export const CASE = `query ($id: UUID!) { case(id: $id) { ${PAGE} } }`;
export const EVENTS = `query ($id: UUID!) { caseEvents(id: $id) { code sequence hash textJa by { name } } }`;
export const BY_NUMBER = `query ($number: String!) { caseByNumber(number: $number) { id number deskId assigneeName nextOn message } }`;
export const PLATES = `query ($deskId: UUID!) { casePlates(deskId: $deskId) { id number assigneeName nextOn message } }`;

type Input = Record<string, unknown>;

/** A verb pressed by somebody; the page as they see it afterwards. */
export async function press(person: Person, verb: string, input: Input): Promise<CaseView> {
  const data = await person.ask<Record<string, CaseView>>(mutationOf(verb), {
    input: { requestId: requestId(), ...input },
  });
  const view = data[verb];
  if (view === undefined) throw new Error(`No answer to ${verb}.`);
  return view;
}

/** A verb that is refused. */
export function pressRefused(person: Person, verb: string, input: Input): Promise<WireError> {
  return person.refused(mutationOf(verb), { input: { requestId: requestId(), ...input } });
}

export async function see(person: Person, id: string): Promise<CaseView> {
  return (await person.ask<{ case: CaseView }>(CASE, { id })).case;
}

export function seeRefused(person: Person, id: string): Promise<WireError> {
  return person.refused(CASE, { id });
}

/** A company's case at はたらく女性スクエア, in charge of whoever opens it. */
export function openedBy(person: Person, overrides: Input = {}): Promise<CaseView> {
  return press(person, 'openCase', {
    deskId: deskId('working-women'),
    kind: 'COMPANY',
    subject: '男性育業の制度づくり',
    topics: ['WOMEN_COMPANY_PATERNITY_LEAVE'],
    ...overrides,
  });
}

/** A person's case about an identifiable person's harassment: read by those named alone. */
export function sensitiveOpenedBy(person: Person, overrides: Input = {}): Promise<CaseView> {
  return openedBy(person, {
    kind: 'INDIVIDUAL',
    sensitive: true,
    subject: '上司の言動で眠れない',
    topics: ['WOMEN_INDIVIDUAL_CAREER'],
    ...overrides,
  });
}

export const versioned = (view: Pick<CaseView, 'id' | 'version'>) => ({ id: view.id, version: view.version });

/** Makes a job due at once: the queue's clock is the database's own. */
export async function bringForward(desks: Desks, key: string): Promise<void> {
  await desks.superuser(`update graphile_worker._private_jobs set run_at = now() where key = $1`, [key]);
}

/** Waits until something has come about, or fails saying what did not. */
export async function eventually<Value>(what: string, look: () => Promise<Value | undefined>): Promise<Value> {
  const patience = Date.now() + 15_000;
  while (Date.now() < patience) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Did not come about: ${what}`);
}

/** `YYYY-MM-DD` in Tokyo, so many days from an instant. */
export function dayFrom(now: Date, days: number): string {
  return new Date(now.getTime() + 9 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
}
