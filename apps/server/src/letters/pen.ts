import { type PrintedText, printable } from '@madoguchi/domain';
import LineBreaker from 'linebreak';
import type PDFDocument from 'pdfkit';
import { TYPEFACES, type Typeface, type Weight } from './typefaces.ts';

export interface Style {
  readonly weight: Weight;
  /** Points. */
  readonly size: number;
  readonly colour?: string;
}

/** Words in one style; several make up a text. */
export interface Words extends Style {
  readonly text: string;
}

/** Where a text may stand; points from the corner at the top left. */
export interface Margins {
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
}

interface SetLetter {
  readonly text: string;
  readonly form: string;
  readonly typeface: Typeface;
  readonly style: Style;
}

type Line = readonly SetLetter[];

const BLACK = '#000000';
const LINE_END = '\n';

/** Letters that are printed in one go. */
function runsOf(line: Line): SetLetter[][] {
  const runs: SetLetter[][] = [];
  let last: SetLetter | undefined;
  for (const letter of line) {
    if (last?.typeface === letter.typeface && last.form === letter.form && last.style === letter.style)
      runs.at(-1)?.push(letter);
    else runs.push([letter]);
    last = letter;
  }
  return runs;
}

const textOf = (letters: Line) => letters.map((letter) => letter.text).join('');

/** A line without the spaces at its end, which have no width where a line ends. */
function trimmed(line: Line): Line {
  const last = line.findLastIndex((letter) => letter.text.trim() !== '');
  return line.slice(0, last + 1);
}

/**
 * Sets text of more than one typeface: pdfkit itself breaks and measures lines in a single one. Lines end where UAX 14 lets
 * them, which holds 。 and 」 back from the head of a line; each letter is measured in the typeface that prints it.
 */
export class Pen {
  readonly doc: InstanceType<typeof PDFDocument>;
  readonly printed: PrintedText[] = [];
  readonly margins: Margins;
  y: number;
  readonly #widths = new Map<string, number>();
  readonly #registered = new Set<Typeface>();

  constructor(doc: InstanceType<typeof PDFDocument>, margins: Margins) {
    this.doc = doc;
    this.margins = margins;
    this.y = margins.top;
  }

  get width(): number {
    return this.doc.page.width - 2 * this.margins.side;
  }

  /** Points that are left on this page. */
  get room(): number {
    return this.doc.page.height - this.margins.bottom - this.y;
  }

  #set({ text, ...style }: Words): SetLetter[] {
    const typefaces = TYPEFACES[style.weight];
    const printed = printable(text, typefaces);
    this.printed.push(printed);
    return printed.letters.flatMap(({ text: letter, face, form }) => {
      const typeface = typefaces[face];
      return typeface === undefined ? [] : [{ text: letter, form, typeface, style }];
    });
  }

  /** Points. */
  #widthOf(letters: Line): number {
    return runsOf(letters).reduce((sum, run) => {
      const [first] = run;
      if (first === undefined) return sum;
      const text = textOf(run);
      const key = `${first.typeface.name}:${first.form}:${text}`;
      const width = this.#widths.get(key) ?? first.typeface.widthOf(text, first.form);
      this.#widths.set(key, width);
      return sum + width * first.style.size;
    }, 0);
  }

  #linesOf(letters: Line): Line[] {
    const lines: SetLetter[][] = [[]];
    let used = 0;
    const put = (word: Line) => {
      lines.at(-1)?.push(...word);
      used += this.#widthOf(word);
    };
    const turn = () => {
      lines.push([]);
      used = 0;
    };
    const fits = (word: Line) => used + this.#widthOf(trimmed(word)) <= this.width;
    let next = 0;
    const breaker = new LineBreaker(textOf(letters));
    for (let end = breaker.nextBreak(), at = 0; end !== null; end = breaker.nextBreak()) {
      const word: SetLetter[] = [];
      for (let letter = letters[next]; letter !== undefined && at < end.position; letter = letters[next]) {
        if (letter.text !== LINE_END) word.push(letter);
        at += letter.text.length;
        next += 1;
      }
      if (used > 0 && !fits(word)) turn();
      if (fits(word)) put(word);
      else
        for (const letter of word) {
          // Wider than a whole line, such as a long address: it is cut where the line is full.
          if (used > 0 && !fits([letter])) turn();
          put([letter]);
        }
      if (end.required && next < letters.length) turn();
    }
    return lines;
  }

  /** A typeface that no letter needs is not even read. */
  #register(typeface: Typeface): void {
    if (this.#registered.has(typeface)) return;
    this.doc.registerFont(typeface.name, typeface.bytes());
    this.#registered.add(typeface);
  }

  #draw(line: Line, x: number, baseline: number): void {
    let at = x;
    for (const run of runsOf(line)) {
      const [first] = run;
      if (first === undefined) continue;
      this.#register(first.typeface);
      this.doc
        .font(first.typeface.name)
        .fontSize(first.style.size)
        .fillColor(first.style.colour ?? BLACK)
        .text(textOf(run), at, baseline, {
          lineBreak: false,
          baseline: 'alphabetic',
          ...(first.form === '' ? {} : { features: [first.form as PDFKit.Mixins.OpenTypeFeatures] }),
        });
      at += this.#widthOf(run);
    }
  }

  /** From the top of a line to its baseline, by the usual typeface: another one must not push a line down. */
  #ascent(style: Style): number {
    return (TYPEFACES[style.weight][0]?.ascent() ?? 1) * style.size;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = this.margins.top;
  }

  /**
   * Writes on below what stands already, over as many pages as it takes.
   * @param options lineGap in points, after each line
   */
  write(
    words: Words | readonly Words[],
    options: { align?: 'left' | 'center' | 'right'; lineGap?: number } = {},
  ): void {
    const { align = 'left', lineGap = 0 } = options;
    const all = 'text' in words ? [words] : words;
    const size = Math.max(...all.map((each) => each.size));
    const ascent = Math.max(...all.map((each) => this.#ascent(each)));
    for (const line of this.#linesOf(all.flatMap((each) => this.#set(each)))) {
      if (this.room < size) this.newPage();
      const seen = trimmed(line);
      const left = this.width - this.#widthOf(seen);
      const indent = align === 'left' ? 0 : align === 'center' ? left / 2 : left;
      this.#draw(seen, this.margins.side + indent, this.y + ascent);
      this.y += size + lineGap;
    }
  }

  /**
   * One line at a place of its own, such as at the head or foot of a page; what does not fit ends in ….
   * @param y its top, in points
   */
  line(words: Words, y: number, place: { left?: number; width?: number; align?: 'left' | 'right' } = {}): void {
    const { left = this.margins.side, width = this.width, align = 'left' } = place;
    let letters: Line = this.#set(words);
    if (this.#widthOf(letters) > width) {
      const more = this.#set({ ...words, text: '…' });
      while (letters.length > 0 && this.#widthOf([...letters, ...more]) > width) letters = letters.slice(0, -1);
      letters = [...letters, ...more];
    }
    const indent = align === 'left' ? 0 : width - this.#widthOf(letters);
    this.#draw(letters, left + indent, y + this.#ascent(words));
  }

  /** How wide a line of words is, in points. */
  measure(words: Words): number {
    return this.#widthOf(this.#set(words));
  }
}
