/** What letters ask of fontkit, which brings no types. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    /** In the units of the typeface. */
    readonly advanceWidth: number;
  }
  export interface VariationSelector {
    readonly varSelector: number;
    readonly defaultUVS: readonly { readonly startUnicodeValue: number; readonly additionalCount: number }[] | null;
    readonly nonDefaultUVS: readonly { readonly unicodeValue: number; readonly glyphID: number }[] | null;
  }
  export interface CharacterMap {
    readonly version: number;
    readonly varSelectors?: { toArray(): readonly VariationSelector[] };
  }
  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly cmap: { readonly tables: readonly { readonly table: CharacterMap }[] };
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string, features?: readonly string[]): GlyphRun;
  }
  export function create(bytes: Uint8Array): Font;
}
