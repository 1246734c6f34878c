/** 0–9 of a key press of either width, without a modifier; undefined for every other key. */
export function digitOf(event: {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const key = event.key.normalize('NFKC');
  return /^[0-9]$/.test(key) ? Number(key) : undefined;
}
