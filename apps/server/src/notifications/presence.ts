/** Whoever has said nothing for so long has closed the page, or lost the line; pages speak every twenty seconds. */
const GONE_AFTER_MS = 45_000;

/**
 * Who has which case open, as far as this process has heard: in memory alone, for less than a minute, and heard by every
 * process of the installation alike. Advice for colleagues; nothing is kept, nothing is locked.
 */
export class Presence {
  readonly #there = new Map<string, Map<string, number>>();

  /** @returns true where somebody came or went, so that those who are there are told */
  hear(caseId: string, staffId: string, left: boolean, now: number): boolean {
    const people = this.#there.get(caseId) ?? new Map<string, number>();
    const known = people.has(staffId);
    if (left) people.delete(staffId);
    else people.set(staffId, now + GONE_AFTER_MS);
    if (people.size === 0) this.#there.delete(caseId);
    else this.#there.set(caseId, people);
    return known === left;
  }

  isThere(caseId: string, staffId: string): boolean {
    return this.#there.get(caseId)?.has(staffId) ?? false;
  }

  others(caseId: string, staffId: string): string[] {
    return [...(this.#there.get(caseId)?.keys() ?? [])].filter((id) => id !== staffId);
  }

  /** @returns the cases at which somebody has fallen silent */
  sweep(now: number): string[] {
    const changed = [...this.#there].filter(([, people]) => {
      const silent = [...people].filter(([, until]) => until <= now);
      for (const [staffId] of silent) people.delete(staffId);
      return silent.length > 0;
    });
    for (const [caseId, people] of changed) if (people.size === 0) this.#there.delete(caseId);
    return changed.map(([caseId]) => caseId);
  }
}
