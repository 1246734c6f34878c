import { dateInTokyo, eraDate, LETTER_HEADINGS, letterTitle, missingGlyphNote, timeInTokyo } from '@madoguchi/domain';
import PDFDocument from 'pdfkit';
import type { Letter } from './letter.queries.ts';
import { Pen, type Style } from './pen.ts';

/** Points: 72 to the inch. */
const MM = 72 / 25.4;
const SIDE = 22 * MM;
const TOP = 30 * MM;
const BOTTOM = 24 * MM;
const HEAD = 13 * MM;
const GREY = '#4D4D4D';
const RULE = '#949494';

const BODY: Style = { weight: 'regular', size: 10.5 };
const PLAIN: Style = { weight: 'regular', size: 10 };
const SMALL: Style = { weight: 'regular', size: 9, colour: GREY };

function drawHead(pen: Pen, letter: Letter): void {
  const { doc } = pen;
  pen.line({ ...SMALL, text: letter.number }, HEAD);
  const mark = { weight: 'bold', size: 10, text: '取扱注意' } as const;
  const box = { width: pen.measure(mark) + 12, height: 17 };
  const left = doc.page.width - SIDE - box.width;
  doc
    .rect(left, HEAD - 4, box.width, box.height)
    .lineWidth(1)
    .stroke('#000000');
  pen.line(mark, HEAD, { left: left + 6 });
  doc
    .moveTo(SIDE, HEAD + 20)
    .lineTo(doc.page.width - SIDE, HEAD + 20)
    .lineWidth(0.5)
    .stroke(RULE);
}

function drawFoot(pen: Pen, letter: Letter, page: number, pages: number, now: Date): void {
  const at = pen.doc.page.height - 15 * MM;
  const style: Style = { weight: 'regular', size: 8, colour: GREY };
  const printed = `印刷 ${eraDate(dateInTokyo(now))} ${timeInTokyo(now)} ${letter.printedBy}`;
  pen.line({ ...style, text: printed }, at, { width: pen.width * 0.7 });
  pen.line({ ...style, text: `${page} / ${pages}` }, at, { align: 'right' });
}

function drawOpening(pen: Pen, letter: Letter, title: string): void {
  pen.write({ ...PLAIN, text: eraDate(dateInTokyo(new Date(letter.sentAt))) }, { align: 'right' });
  pen.write({ weight: 'bold', size: 20, text: title }, { align: 'center' });
  pen.y += 12;
  pen.write({ weight: 'regular', size: 11, text: `${letter.to.join('\n')}　御中` }, { lineGap: 4 });
  pen.y += 4.5;
  const from = [...letter.from, `担当　${letter.fromPerson}`].join('\n');
  pen.write({ ...PLAIN, text: from }, { align: 'right', lineGap: 3 });
  pen.y += 8;
  pen.write(
    {
      ...SMALL,
      text: 'この書面は、共有した記録だけを記載しています。宛先の外へ渡さず、不要になったときは復元できない形で廃棄してください。',
    },
    { lineGap: 2 },
  );
  pen.y += 7;
}

function drawItems(pen: Pen, letter: Letter): void {
  for (const item of letter.items) {
    // A heading does not stand alone at the foot of a page.
    if (pen.room < 16 * MM) pen.newPage();
    pen.write(
      [
        { weight: 'bold', size: 11.5, text: `■ ${LETTER_HEADINGS[item.kind]}` },
        { ...SMALL, size: 8.5, text: `　${eraDate(dateInTokyo(new Date(item.frozenAt)))}時点` },
      ],
      { lineGap: 4 },
    );
    pen.write({ ...BODY, text: item.content }, { lineGap: 4 });
    pen.y += 9.5;
  }
}

/**
 * The letter as A4 PDF, with its typefaces embedded as far as they are used. Long text flows over pages; each page carries the
 * number, 取扱注意, its count, and who printed it when.
 * @param now when it is printed
 */
export async function drawLetter(letter: Letter, now: Date): Promise<Buffer> {
  const title = letterTitle(letter.kind, letter.anonymous);
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
  const pen = new Pen(doc, { side: SIDE, top: TOP, bottom: BOTTOM });
  drawOpening(pen, letter, title);
  drawItems(pen, letter);
  // Whoever prints it stands at the foot of each page, and may have such a name too.
  pen.measure({ ...SMALL, text: letter.printedBy });
  const note = missingGlyphNote(pen.printed);
  if (note !== null) pen.write({ ...SMALL, text: note });
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    drawHead(pen, letter);
    drawFoot(pen, letter, page + 1, count, now);
  }
  doc.end();
  return ended;
}
