/** How long after one's own act a change notice may still be its echo. */
const ECHO_MS = 1500;

/**
 * Tells the echo of one's own act from news: notices carry an id only, and everybody who may see the record hears
 * them, its author included.
 */
export class OwnActs {
  #running = new Map<string, number>();
  #ended = new Map<string, number>();

  begin(id: string) {
    this.#running.set(id, (this.#running.get(id) ?? 0) + 1);
  }

  end(id: string, now: number) {
    const left = (this.#running.get(id) ?? 1) - 1;
    if (left > 0) this.#running.set(id, left);
    else this.#running.delete(id);
    this.#ended.set(id, now);
  }

  isEcho(id: string, now: number): boolean {
    if (this.#running.has(id)) return true;
    const ended = this.#ended.get(id);
    return ended !== undefined && now - ended < ECHO_MS;
  }
}

export const ownActs = new OwnActs();
