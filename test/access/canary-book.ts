/** What every canary begins with: letters of a hash, so that it can stand in any text, also in one of sixteen digits. */
const MARK = 'cafe';

/** The register of canaries: each is one word that stands in one place alone. */
export class CanaryBook {
  readonly #places: string[] = [];

  /** A new word for a place such as `note.body` (a column) or `addNote.body` (what somebody typed). */
  wordFor(place: string): string {
    const known = this.#places.indexOf(place);
    const number = known >= 0 ? known : this.#places.push(place) - 1;
    return `${MARK}${number.toString(16).padStart(4, '0')}decade${MARK}`;
  }

  get size(): number {
    return this.#places.length;
  }

  /** The places whose words stand in a text, however it is written. */
  foundIn(text: string): Set<string> {
    const found = [...text.toLowerCase().matchAll(/cafe([0-9a-f]{4})decadecafe/g)];
    return new Set(found.map((each) => this.#places[Number.parseInt(each[1] ?? '', 16)] ?? each[0]));
  }
}
