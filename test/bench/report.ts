import type { Figures } from './measure.ts';

export interface Result {
  readonly cases: number;
  readonly seedSeconds: number;
  readonly works: readonly Figures[];
}

export interface Report {
  readonly results: readonly Result[];
  /** The case list of the larger world against that of the smaller. */
  readonly listGrowth: number | null;
}

const LIST_GROWTH_GOAL = 1.3;

const ms = (figure: number) => figure.toFixed(figure < 10 ? 2 : 1);
const ratio = (figure: number) => figure.toFixed(2);

/** goal / reached, in words; never a failure: machines are small and noisy. */
function goals(work: Figures): string {
  const parts = [
    ...(work.ratioGoal === null ? [] : [`ratio ≥ ${ratio(work.ratioGoal)} / ${ratio(work.ratio)}`]),
    ...(work.p95Goal === null ? [] : [`p95 ≤ ${work.p95Goal} ms / ${ms(work.p95)}`]),
  ];
  return parts.join(', ');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, column) => Math.max(cell.length, most[column] ?? 0)),
    [],
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 || column === row.length - 1
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows.map(line);
  return [head, '-'.repeat(head.length), ...body].join('\n');
}

function resultText(result: Result): string {
  const rows = result.works.map((work) => [
    work.title,
    ms(work.p50),
    ms(work.p95),
    `${work.statements} in ${work.messages}`,
    work.perSecond.toFixed(0),
    work.barePerSecond.toFixed(0),
    ratio(work.ratio),
    `${ms(work.processorMs)} / ${ms(work.bareProcessorMs)}`,
    goals(work),
  ]);
  const head = ['', 'p50 ms', 'p95 ms', 'statements', 'req/s', 'plain req/s', 'ratio', 'server ms', 'goal / reached'];
  const single = result.works
    .filter((work) => work.key === 'search' || work.key === 'look-up')
    .map(
      (work) =>
        `${work.title}: ${work.variants.map((each) => `${each.name} ${ms(each.p50)}/${ms(each.p95)}`).join(' · ')}`,
    );
  return [
    `${result.cases.toLocaleString('en')} cases (made in ${result.seedSeconds.toFixed(0)} s)`,
    '',
    table([head, ...rows]),
    '',
    ...single,
  ].join('\n');
}

/** One table for each world. */
export function reportText(report: Report): string {
  return [
    ...report.results.map(resultText),
    ...(report.listGrowth === null
      ? []
      : [
          `Case list, growth from the smaller world to the larger: goal ≤ ${LIST_GROWTH_GOAL} / reached ${ratio(report.listGrowth)}`,
        ]),
    [
      'p50/p95: one request after the other. req/s: eight askers at once; the plain route sends the same statements under the same role, in the',
      'same transactions, behind the same Express, without GraphQL, and passes the JSON through. ratio: median of the rounds, product and plain in turn.',
      'server ms: processor time of the Node process for one request, product / plain. statements: as sent, in how many messages. Single words and prefixes: p50/p95 in ms.',
    ].join('\n'),
  ].join('\n\n');
}
