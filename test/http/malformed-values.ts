import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** The same sequence in every run: a failure can be looked at again. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const deep = (levels: number): unknown => (levels === 0 ? '底' : [deep(levels - 1)]);
const prototype = (): unknown =>
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"toString":null}');

/** Texts that have broken somebody's system before. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '　',
  '\u0000',
  '相談\u0000',
  '\ud800',
  '\udfff相談',
  '\u0007',
  '\u202e逆',
  '\ufeff',
  '\ufffe',
  '\u2028',
  '葛\u{e0100}𠮷髙',
  'e\u0301'.repeat(3_000),
  '👨‍👩‍👧‍👦'.repeat(500),
  'が'.normalize('NFD').repeat(500),
  'あ'.repeat(25_000),
  '%',
  '_',
  '\\',
  '%%%_\\',
  "'",
  '"; --',
  '#{7*7}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '$1',
  '?',
  ':name',
  '\\x00',
  '\\u0000',
  '\n\r\t',
  '-',
  '--',
  '0',
  '-1',
  '1e999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  'R8-',
  'R8-0',
  'R8-99999999999999999999',
  'R999-000001',
  'R0-000001',
  'r8‐000001',
  'Ｒ８－０００００１',
  '03',
  '0'.repeat(40),
  '+81',
  '０３－１２３４',
  '999999999999999999',
  '8700110005901',
  '8700110005902',
  '__proto__',
  'constructor',
  'toString',
  'ｱ',
  'ゝ',
  '㍿',
  '〒',
  'ﷺ'.repeat(200),
];
const IDS: readonly unknown[] = [
  '',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '{018f0000-0000-7000-8000-000000000000}',
  'urn:uuid:018f0000-0000-7000-8000-000000000000',
  '018F0000-0000-7000-8000-000000000000',
  '018f0000000070008000000000000000',
  '018f0000-0000-7000-8000-00000000000g',
  '018f0000-0000-7000-8000-000000000000\u0000',
  "018f0000-0000-7000-8000-000000000000' --",
  7,
  true,
  null,
  [],
  {},
];
const INSTANTS: readonly unknown[] = [
  '',
  'yesterday',
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-22T24:00:01Z',
  '2026-06-30T23:59:60Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '1582-10-10T00:00:00Z',
  '1867-01-01T00:00:00Z',
  '1868-01-25T00:00:00+09:00',
  '9999-12-31T23:59:59.999999999Z',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-20T00:00:00Z',
  '2026-11-22',
  '2026-11-22T00:00:00',
  '2026-11-22T00:00:00+99:99',
  0,
  -1,
  1e15,
  8.64e15,
  null,
  true,
  {},
  [],
];
const DAYS: readonly unknown[] = [
  '',
  '2026-02-30',
  '2026-00-00',
  '0000-01-01',
  '0001-01-01',
  '1868-01-01',
  '9999-12-31',
  '10000-01-01',
  '-0001-01-01',
  '2026-1-1',
  '20261122',
  '令和8年',
  '2026-11-22T00:00:00Z',
  '+275760-09-13',
  0,
  1e15,
  null,
  true,
  {},
  [],
];
const NUMBERS: readonly unknown[] = [
  0,
  -0,
  -1,
  1,
  1.5,
  100,
  101,
  10_000,
  10_001,
  2_147_483_647,
  2_147_483_648,
  -2_147_483_648,
  -2_147_483_649,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  2 ** 63,
  1e21,
  1e308,
  5e-324,
  -1e308,
  '1',
  '0x10',
  '',
  null,
  true,
  [],
  {},
];
const ODD: readonly (() => unknown)[] = [
  () => deep(6),
  () => deep(200),
  () => deep(3_000),
  prototype,
  () => Array.from({ length: 6_000 }, () => 'x'),
  () => ({ a: { b: { c: { d: {} } } } }),
  () => null,
  () => 0,
  () => true,
  () => [[]],
  () => [null],
  () => ({ length: 1e9 }),
  () => 'あ'.repeat(100_000),
  () => Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`k${n}`, n])),
];

export class Malformer {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = chance(seed);
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.#random() * values.length)];
    if (value === undefined) throw new Error('Nothing to pick from.');
    return value;
  }

  /** Something that is not, or hardly, of the type. */
  #value(type: GraphQLInputType): unknown {
    if (this.#random() < 0.2) return this.pick(ODD)();
    if (isNonNullType(type)) return this.#value(type.ofType);
    if (isListType(type)) return Array.from({ length: Math.floor(this.#random() * 4) }, () => this.#value(type.ofType));
    if (isInputObjectType(type))
      return { [this.pick(['__proto__', 'x', 'name', '\u0000', 'あ'.repeat(300)])]: this.pick(TEXTS) };
    if (isEnumType(type))
      return this.pick([...type.getValues().map((each) => each.name), '', 'NONE', '__proto__', 0, null]);
    const of: Readonly<Record<string, readonly unknown[]>> = {
      UUID: IDS,
      DateTimeISO: INSTANTS,
      LocalDate: DAYS,
      Int: NUMBERS,
      Float: NUMBERS,
    };
    return this.pick(of[type.name] ?? TEXTS);
  }

  /** The value with one to three of its places spoilt; places that it does not have are added. */
  spoil(type: GraphQLInputType, value: unknown): unknown {
    if (isNonNullType(type)) return this.spoil(type.ofType, value);
    if (!isInputObjectType(type) || this.#random() < 0.03) return this.#value(type);
    const spoilt: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
    const all = Object.values(type.getFields());
    const fields = all.filter((field) => all.length === 1 || field.name !== 'requestId' || this.#random() < 0.3);
    for (let count = 1 + Math.floor(this.#random() * 3); count > 0; count -= 1) {
      const field = this.pick(fields);
      const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
      spoilt[field.name] =
        isInputObjectType(inner) && this.#random() < 0.7
          ? this.spoil(inner, spoilt[field.name])
          : this.#value(field.type);
    }
    if (this.#random() < 0.05) spoilt[this.pick(['__proto__x', 'constructor', 'unknown', ''])] = 1;
    return spoilt;
  }
}
