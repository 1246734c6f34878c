import { csvRow, type ExportEncoding, UNFIT_LETTER } from '@madoguchi/domain';
import Encoding from 'encoding-japanese';
import type { UnfitLetter } from './export.type.ts';

const MOST_ROWS_NAMED = 20;
/** Between so many rows others are answered. */
const ROWS_AT_ONCE = 500;
const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

function cp932(text: string): number[] | undefined {
  try {
    return Encoding.convert(text, { to: 'SJIS', from: 'UNICODE', type: 'array', fallback: 'error' });
  } catch {
    return undefined;
  }
}

/** CP932 of a text, letter by letter; a letter in two parts is tried in one (か + ゙ → が), and else told to `unfit`. */
function cp932ByLetter(text: string, unfit: (letter: string) => void): number[] {
  const bytes: number[] = [];
  for (const { segment } of letters.segment(text)) {
    let fitting = cp932(segment) ?? cp932(segment.normalize('NFC'));
    if (fitting === undefined) {
      unfit(segment);
      fitting = cp932(UNFIT_LETTER) ?? [];
    }
    bytes.push(...fitting);
  }
  return bytes;
}

export interface EncodedFile {
  readonly bytes: Buffer;
  /** In the order in which they come. */
  readonly unfit: UnfitLetter[];
}

/**
 * The bytes of a file: UTF-8 with BOM, or CP932 with 〓 for what does not fit.
 * @param rows heading first; cells as they are, neutralised and quoted here
 */
export async function encodeCsv(rows: readonly (readonly string[])[], encoding: ExportEncoding): Promise<EncodedFile> {
  const parts: Buffer[] = encoding === 'UTF_8' ? [Buffer.from('\ufeff')] : [];
  const unfit = new Map<string, { count: number; rows: number[] }>();
  for (const [index, row] of rows.entries()) {
    const text = csvRow(row);
    if (encoding === 'UTF_8') parts.push(Buffer.from(text));
    else {
      const note = (letter: string) => {
        const known = unfit.get(letter) ?? { count: 0, rows: [] };
        known.count += 1;
        if (known.rows.length < MOST_ROWS_NAMED && known.rows.at(-1) !== index + 1) known.rows.push(index + 1);
        unfit.set(letter, known);
      };
      parts.push(Buffer.from(cp932(text) ?? cp932ByLetter(text, note)));
    }
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await new Promise((resolve) => setImmediate(resolve));
  }
  return { bytes: Buffer.concat(parts), unfit: [...unfit].map(([letter, found]) => ({ letter, ...found })) };
}
