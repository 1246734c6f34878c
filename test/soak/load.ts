import type { Desks, Person } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { Child } from './child.ts';

/** Ten times the eight who ask at once in the bench. */
const ASKERS = 80;
const RECORD = 'mutation ($input: RecordInquiryInput!) { recordInquiry(input: $input) { id } }';
const QUESTIONS = [
  ['{ cases { items { id number subject } count { value } } }', {}],
  ['{ today { date } }', {}],
  ['query ($text: String!) { search(text: $text) { items { id } } }', { text: '就業規則' }],
  ['{ inquiries { items { id number } } }', {}],
] as const;
/** What a house that has too much to do may say: come again. */
const CLEAR = new Set(['UNAVAILABLE', 'CONFLICT']);
const TOO_LONG_MS = 30_000;

export interface Load {
  readonly seconds: number;
  readonly answered: number;
  /** Clear refusals. */
  readonly refused: number;
  readonly wrong: readonly string[];
  readonly slowestMs: number;
  readonly megabytes: { readonly early: number; readonly peak: number; readonly end: number };
}

/** Ten-fold load on one server, for so many seconds: answers or clear refusals, nothing else, and bounded memory. */
export async function overrun(desks: Desks, seconds: number): Promise<Load> {
  const people: Person[] = [];
  for (let count = 0; count < 8; count += 1) people.push(await desks.counsellor(`混雑 ${count}`));
  const child = await Child.open(desks, await Child.bundled());
  const askers = people.map((person) => child.hears(person));
  const wrong: string[] = [];
  let [answered, refused, slowestMs] = [0, 0, 0];
  const until = performance.now() + seconds * 1_000;

  async function once(person: Person, turn: number): Promise<void> {
    const [query, variables] =
      turn % 5 === 4
        ? ([RECORD, { input: companySheet(new Date()) }] as const)
        : (QUESTIONS[turn % QUESTIONS.length] ?? QUESTIONS[0]);
    const began = performance.now();
    const answer = await person.send(query, variables).catch((error: unknown) => String(error));
    slowestMs = Math.max(slowestMs, performance.now() - began);
    if (typeof answer === 'string') wrong.push(answer);
    else if (answer.errors === undefined) answered += 1;
    else if (answer.errors.every((error) => CLEAR.has(error.extensions.code))) refused += 1;
    else wrong.push(`${answer.status} ${answer.errors[0]?.extensions.code}`);
  }

  const memories: number[] = [];
  const asking = Array.from({ length: ASKERS }, async (_, index) => {
    const person = askers[index % askers.length];
    for (let turn = index; person !== undefined && performance.now() < until; turn += 1) await once(person, turn);
  });
  const watching = (async () => {
    while (performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, (seconds * 1_000) / 12));
      memories.push((await child.memory()) / 1024 ** 2);
    }
  })();
  await Promise.all([...asking, watching]);
  if (slowestMs > TOO_LONG_MS) wrong.push(`somebody waited for ${Math.round(slowestMs)} ms`);
  await child.close();
  const megabytes = {
    early: Math.round(memories[2] ?? memories[0] ?? 0),
    peak: Math.round(Math.max(...memories)),
    end: Math.round(memories.at(-1) ?? 0),
  };
  return { seconds, answered, refused, wrong, slowestMs: Math.round(slowestMs), megabytes };
}
