import {
  dateInTokyo,
  eraDate,
  LETTER_HEADINGS,
  LETTER_TITLES,
  missingGlyphNote,
  type PrintedText,
  printable,
  timeInTokyo,
} from '@madoguchi/domain';
import PDFDocument from 'pdfkit';
import type { Letter } from './letter.queries.ts';
import { letterFonts } from './letter-fonts.ts';

/** Points: 72 to the inch. */
const MM = 72 / 25.4;
const SIDE = 22 * MM;
const TOP = 30 * MM;
const BOTTOM = 24 * MM;
const HEAD = 13 * MM;
const GREY = '#4D4D4D';
const RULE = '#949494';

type Doc = InstanceType<typeof PDFDocument>;

/** Whether the typeface at hand has a letter: pdfkit itself would print an empty box without a word. */
function glyphsOf(doc: Doc): (codePoint: number) => boolean {
  const current: unknown = Reflect.get(doc, '_font');
  const font: unknown = typeof current === 'object' && current !== null ? Reflect.get(current, 'font') : undefined;
  const ask: unknown =
    typeof font === 'object' && font !== null ? Reflect.get(font, 'hasGlyphForCodePoint') : undefined;
  if (typeof ask !== 'function') throw new Error('The typeface does not say which letters it has.');
  return (codePoint) => ask.call(font, codePoint) === true;
}

/** Sets text, and remembers what could not be set. */
class Pen {
  readonly doc: Doc;
  readonly printed: PrintedText[] = [];
  #has: (codePoint: number) => boolean = () => true;

  constructor(doc: Doc) {
    this.doc = doc;
  }

  style(font: 'regular' | 'bold', size: number, colour = '#000000'): this {
    this.doc.font(font).fontSize(size).fillColor(colour);
    this.#has = glyphsOf(this.doc);
    return this;
  }

  set(text: string): string {
    const printed = printable(text, this.#has);
    this.printed.push(printed);
    return printed.text;
  }

  write(text: string, options: PDFKit.Mixins.TextOptions = {}): void {
    this.doc.text(this.set(text), options);
  }
}

function drawHead(pen: Pen, letter: Letter): void {
  const { doc } = pen;
  const width = doc.page.width - 2 * SIDE;
  pen.style('regular', 9, GREY);
  doc.text(pen.set(letter.number), SIDE, HEAD, { width, lineBreak: false });
  pen.style('bold', 10);
  const mark = '取扱注意';
  const box = { width: doc.widthOfString(mark) + 12, height: 17 };
  const left = doc.page.width - SIDE - box.width;
  doc
    .rect(left, HEAD - 4, box.width, box.height)
    .lineWidth(1)
    .stroke('#000000');
  doc.text(mark, left + 6, HEAD, { lineBreak: false });
  doc
    .moveTo(SIDE, HEAD + 20)
    .lineTo(doc.page.width - SIDE, HEAD + 20)
    .lineWidth(0.5)
    .stroke(RULE);
}

function drawFoot(pen: Pen, letter: Letter, page: number, pages: number, now: Date): void {
  const { doc } = pen;
  const width = doc.page.width - 2 * SIDE;
  const at = doc.page.height - 15 * MM;
  // Below the text there is no room for lines: without this each line of the foot would open a page.
  doc.page.margins.bottom = 0;
  pen.style('regular', 8, GREY);
  const printed = `印刷 ${eraDate(dateInTokyo(now))} ${timeInTokyo(now)} ${letter.printedBy}`;
  doc.text(pen.set(printed), SIDE, at, { width: width * 0.7, height: 11, ellipsis: true, lineBreak: false });
  doc.text(`${page} / ${pages}`, SIDE, at, { width, align: 'right', lineBreak: false });
}

function drawOpening(pen: Pen, letter: Letter, title: string): void {
  const { doc } = pen;
  pen.style('regular', 10).write(eraDate(dateInTokyo(new Date(letter.sentAt))), { align: 'right' });
  pen.style('bold', 20).write(title, { align: 'center' });
  doc.moveDown(0.6);
  pen.style('regular', 11).write(`${letter.to.join('\n')}　御中`, { lineGap: 4 });
  doc.moveDown(0.4);
  pen
    .style('regular', 10)
    .write([...letter.from, `担当　${letter.fromPerson}`].join('\n'), { align: 'right', lineGap: 3 });
  doc.moveDown(0.8);
  pen
    .style('regular', 9, GREY)
    .write(
      'この書面は、共有した記録だけを記載しています。宛先の外へ渡さず、不要になったときは復元できない形で廃棄してください。',
    );
  doc.moveDown(0.8);
}

function drawItems(pen: Pen, letter: Letter): void {
  const { doc } = pen;
  for (const item of letter.items) {
    // A heading does not stand alone at the foot of a page.
    if (doc.y > doc.page.height - BOTTOM - 16 * MM) doc.addPage();
    pen.style('bold', 11.5).write(`■ ${LETTER_HEADINGS[item.kind]}`, { continued: true });
    pen.style('regular', 8.5, GREY).write(`　${eraDate(dateInTokyo(new Date(item.frozenAt)))}時点`);
    // The smaller letters after the heading would draw the text up to it.
    doc.y += 7;
    pen.style('regular', 10.5).write(item.content, { lineGap: 4 });
    doc.moveDown(0.9);
  }
}

/**
 * The letter as A4 PDF, with the typeface embedded as far as it is used. Long text flows over pages; each page carries the
 * number, 取扱注意, its count, and who printed it when.
 * @param now when it is printed
 */
export async function drawLetter(letter: Letter, now: Date): Promise<Buffer> {
  const title = LETTER_TITLES[letter.kind];
  if (title === null) throw new Error('There is no letter of this kind.');
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: TOP, bottom: BOTTOM, left: SIDE, right: SIDE },
    bufferPages: true,
    lang: 'ja-JP',
    displayTitle: true,
    info: { Title: `${title} ${letter.number}`, Producer: '窓口', Creator: '窓口', CreationDate: now },
  });
  const parts: Buffer[] = [];
  const ended = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
  const { regular, bold } = letterFonts();
  doc.registerFont('regular', regular);
  doc.registerFont('bold', bold);
  const pen = new Pen(doc);
  drawOpening(pen, letter, title);
  drawItems(pen, letter);
  const note = missingGlyphNote(pen.printed);
  if (note !== null) pen.style('regular', 9, GREY).write(note);
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    drawHead(pen, letter);
    drawFoot(pen, letter, page + 1, count, now);
  }
  doc.end();
  return ended;
}
