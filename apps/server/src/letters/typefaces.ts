import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Face } from '@madoguchi/domain';
import { create, type Font } from 'fontkit';

const resolve = createRequire(import.meta.url).resolve;

/** Each named by its file, with its licence (OFL) beside it in the package. */
const FILES = {
  regular: [
    '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
    '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  ],
  bold: [
    '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
    '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
  ],
} as const;

export type Weight = keyof typeof FILES;

/** The features by which these typefaces bring older and other forms of a letter. */
const FORM_FEATURES = ['jp90', 'jp83', 'jp78', 'trad'];

/**
 * A typeface that npm brought, found from the sources as from the bundle. It is opened when it is first asked: most letters
 * need the usual one alone.
 */
export class Typeface implements Face {
  readonly name: string;
  readonly #file: string;
  #bytes: Buffer | undefined;
  #font: Font | undefined;
  #forms: Map<string, string | null> | undefined;

  constructor(name: string, file: string) {
    this.name = name;
    this.#file = file;
  }

  bytes(): Buffer {
    this.#bytes ??= readFileSync(resolve(this.#file));
    return this.#bytes;
  }

  #opened(): Font {
    this.#font ??= create(this.bytes());
    return this.#font;
  }

  has(codePoint: number): boolean {
    return this.#opened().hasGlyphForCodePoint(codePoint);
  }

  form(codePoint: number, selector: number): string | null {
    this.#forms ??= new Map();
    const key = `${codePoint}:${selector}`;
    const known = this.#forms.get(key);
    if (known !== undefined) return known;
    const found = this.#findForm(codePoint, selector);
    this.#forms.set(key, found);
    return found;
  }

  /** fontkit looks a form up only among those that are the usual one, so the table is read here and a feature brings the form. */
  #findForm(codePoint: number, selector: number): string | null {
    const font = this.#opened();
    for (const { table } of font.cmap.tables) {
      const asked = table.varSelectors?.toArray().find((each) => each.varSelector === selector);
      if (asked === undefined) continue;
      const usual = (asked.defaultUVS ?? []).some(
        (range) => codePoint >= range.startUnicodeValue && codePoint <= range.startUnicodeValue + range.additionalCount,
      );
      if (usual) return '';
      const glyph = (asked.nonDefaultUVS ?? []).find((each) => each.unicodeValue === codePoint)?.glyphID;
      if (glyph === undefined) continue;
      const letter = String.fromCodePoint(codePoint);
      return FORM_FEATURES.find((feature) => font.layout(letter, [feature]).glyphs[0]?.id === glyph) ?? null;
    }
    return null;
  }

  /** How wide a text is, in ems. @param form a feature, or '' */
  widthOf(text: string, form: string): number {
    const font = this.#opened();
    return font.layout(text, form === '' ? undefined : [form]).advanceWidth / font.unitsPerEm;
  }

  /** From the baseline to the top of a line, in ems. */
  ascent(): number {
    const font = this.#opened();
    return font.ascent / font.unitsPerEm;
  }
}

const facesOf = (weight: Weight) => FILES[weight].map((file, index) => new Typeface(`${weight}-${index}`, file));

/**
 * BIZ UDPGothic, and behind it Noto Sans JP with the kanji of names that the first lacks (𠮷 among them), in both weights.
 * Opened once for the whole process.
 */
export const TYPEFACES: Readonly<Record<Weight, readonly Typeface[]>> = {
  regular: facesOf('regular'),
  bold: facesOf('bold'),
};
