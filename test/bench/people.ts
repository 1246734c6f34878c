import { companyKanaForSearch, companyNameForSearch, corporateNumberFrom } from '@madoguchi/domain';
import { INDUSTRIES, MUNICIPALITIES } from '@madoguchi/plan';
import { personNorm, telephoneDigits } from '../../apps/server/src/wire/said.ts';
import { FAMILIES, FORMS, GIVENS, MIDDLES, PLACES, TRADES } from './words.ts';

/** The same numbers in every run. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 up to, not including, the limit (mulberry32). */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  }
}

const digits = (dice: Dice, count: number) => String(dice.below(10 ** count)).padStart(count, '0');

/** A company as the register keeps it; the names repeat a little, as names do. */
export function companyRow(dice: Dice, index: number) {
  const [place, middle, trade] = [dice.pick(PLACES), dice.pick(MIDDLES), dice.pick(TRADES)];
  const bare = `${place[0]}${middle[0]}${trade[0]}`;
  const name = dice.pick(FORMS)(bare);
  const kana = `${place[1]}${middle[1]}${trade[1]}`;
  const telephone = `+813${1 + dice.below(6)}${digits(dice, 7)}`;
  return {
    n: index,
    name,
    kana,
    name_norm: companyNameForSearch(name),
    kana_norm: companyKanaForSearch(kana),
    corporate_number: corporateNumberFrom(String(100_000_000_000 + index * 37)),
    municipality: dice.pick(MUNICIPALITIES).code,
    industry: dice.pick(INDUSTRIES).code,
    regular_employees: 1 + dice.below(300),
    telephone,
    telephone_digits: telephoneDigits(telephone),
  };
}

/** Somebody at a company, or somebody who consults for themself. */
export function personRow(dice: Dice, index: number) {
  const [family, given] = [dice.pick(FAMILIES), dice.pick(GIVENS)];
  const name = `${family[0]}　${given[0]}`;
  const kana = `${family[1]} ${given[1]}`;
  const telephone = `+8190${digits(dice, 8)}`;
  return {
    n: index,
    name,
    kana,
    name_norm: personNorm(name, kana),
    telephone,
    telephone_digits: telephoneDigits(telephone),
  };
}
