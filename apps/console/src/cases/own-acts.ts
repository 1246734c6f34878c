/** How long after one's own act its echo may still arrive. */
const ECHO_MS = 1500;

/**
 * Tells the echo of one's own act from news: notices carry an id only, and everybody who may see the record hears
 * them, its author included. Each act has one echo; a second notice at the same moment is somebody else's.
 */
export class OwnActs {
  /** For each record the acts whose echo has not come yet: when each ended, or undefined while it runs. */
  #awaited = new Map<string, readonly (number | undefined)[]>();

  begin(id: string) {
    this.#awaited.set(id, [...(this.#awaited.get(id) ?? []), undefined]);
  }

  /** @param stands false where the act was refused: then nothing of it will be heard */
  end(id: string, now: number, stands: boolean) {
    const awaited = [...(this.#awaited.get(id) ?? [])];
    const running = awaited.indexOf(undefined);
    if (running !== -1) awaited.splice(running, 1, ...(stands ? [now] : []));
    this.#awaited.set(id, awaited);
  }

  /** Ask once for each notice: the answer uses up the echo. */
  isEcho(id: string, now: number): boolean {
    const awaited = (this.#awaited.get(id) ?? []).filter((ended) => ended === undefined || now - ended < ECHO_MS);
    this.#awaited.set(id, awaited.slice(1));
    return awaited.length > 0;
  }
}

export const ownActs = new OwnActs();
