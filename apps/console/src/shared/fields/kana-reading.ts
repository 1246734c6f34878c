import { isKana, katakanaOf } from '@madoguchi/domain/japanese-text';

export interface KanaState {
  readonly kana: string;
  /** The last pure kana of the composition under way: たなか, before it became 田中. */
  readonly reading: string;
  /** Changed by hand: from then on it is the person's own. */
  readonly edited: boolean;
}

export const noKana: KanaState = { kana: '', reading: '', edited: false };

/** Drops the letters of a half-typed syllable (たなk → たな). */
const withoutRomaji = (text: string) => text.replace(/[a-zａ-ｚ]+$/i, '');

/** One step of a composition, by the `data` of its events. */
export function composing(state: KanaState, data: string): KanaState {
  const reading = withoutRomaji(data);
  return reading !== '' && isKana(reading) ? { ...state, reading: katakanaOf(reading) } : state;
}

/** The end of a composition: its reading joins the kana, unless it was thrown away or the person writes the kana. */
export function composed(state: KanaState, data: string): KanaState {
  const reading = data === '' ? '' : state.reading;
  return {
    ...state,
    reading: '',
    kana: state.edited ? state.kana : state.kana + reading,
  };
}

/** The name field was emptied: its kana, and the person's own kana, begin anew. */
export const nameCleared = (): KanaState => noKana;

export const editedByHand = (kana: string): KanaState => ({
  kana,
  reading: '',
  edited: true,
});
