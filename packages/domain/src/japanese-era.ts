/** The eras a paper at the desk can name, newest first: letter, name, first day. Source: 元号を改める政令. */
export const ERAS = [
  { letter: 'R', name: '令和', from: '2019-05-01' },
  { letter: 'H', name: '平成', from: '1989-01-08' },
  { letter: 'S', name: '昭和', from: '1926-12-25' },
  { letter: 'T', name: '大正', from: '1912-07-30' },
  { letter: 'M', name: '明治', from: '1868-10-23' },
] as const;

export type EraLetter = (typeof ERAS)[number]['letter'];
export type EraYear = { letter: EraLetter; name: string; year: number };

/** The era and its year on a day (`YYYY-MM-DD`); undefined before 1868-10-23. */
export function eraYearOf(date: string): EraYear | undefined {
  const era = ERAS.find((candidate) => candidate.from <= date);
  if (!era) return undefined;
  return { letter: era.letter, name: era.name, year: Number(date.slice(0, 4)) - Number(era.from.slice(0, 4)) + 1 };
}

/** The Western year of an era's year, whether or not the era lasted so long. */
export function westernYear(letter: EraLetter, eraYear: number): number {
  const era = ERAS.find((candidate) => candidate.letter === letter);
  return Number(era?.from.slice(0, 4)) + eraYear - 1;
}
