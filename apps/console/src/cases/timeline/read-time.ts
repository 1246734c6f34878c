/** A time of the day as it is typed (14:30, 1430, 14時30分, 9時, in either width) as `HH:MM`; undefined for anything else. */
export function readTime(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replaceAll(/\s/g, '');
  const found = /^(\d{1,2})(?:[:時](\d{1,2})?分?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (found === null) return undefined;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
