import { useNames } from '../reference.ts';
import type { TimelineEntry } from '../types.ts';

/** Who, and at which desk of which organisation; of what came from another end the desk alone. */
export function By({ entry }: { entry: TimelineEntry }) {
  const names = useNames();
  const place = names.place(entry.deskId);
  const name = entry.by?.name ?? '';
  return <span>{name === '' ? place : `${name}${place === '' ? '' : `（${place}）`}`}</span>;
}

/** The sign of an entry on the line of time. */
export function Sign({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 15 15" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
