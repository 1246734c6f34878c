import type { FileType } from '@madoguchi/domain';

const startsWith = (bytes: Buffer, ...head: readonly number[]) => head.every((each, index) => bytes[index] === each);

const OFFICE = {
  'word/': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'xl/': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'ppt/': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const satisfies Record<string, FileType>;

const CENTRAL_ENTRY = 0x02014b50;
const CENTRAL_END = 0x06054b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const MOST_ENTRIES = 2_000;

/** The names in a ZIP by its central directory; undefined where that cannot be read. */
function namesInZip(bytes: Buffer): string[] | undefined {
  for (let end = bytes.length - END_BYTES; end >= Math.max(0, bytes.length - 65_557); end -= 1) {
    if (bytes.readUInt32LE(end) !== CENTRAL_END) continue;
    const names: string[] = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let left = Math.min(bytes.readUInt16LE(end + 10), MOST_ENTRIES); left > 0; left -= 1) {
      if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL_ENTRY) return undefined;
      const length = bytes.readUInt16LE(at + 28);
      names.push(bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + length));
      at += ENTRY_BYTES + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return names;
  }
  return undefined;
}

/** Office documents without macros: a document that could act on the reader's machine is none of ours. */
function officeType(bytes: Buffer): FileType | undefined {
  const names = namesInZip(bytes);
  if (names === undefined || !names.includes('[Content_Types].xml')) return undefined;
  if (names.some((name) => /vbaProject|activeX/i.test(name))) return undefined;
  const found = Object.entries(OFFICE).find(([folder]) => names.some((name) => name.startsWith(folder)));
  return found?.[1];
}

function isText(bytes: Buffer): boolean {
  // Text of this country comes in two codes.
  for (const code of ['utf-8', 'shift_jis']) {
    try {
      const text = new TextDecoder(code, { fatal: true }).decode(bytes);
      // Controls other than line ends and tabs are no text; markup could be taken for a page somewhere.
      const acts = [...text].some((letter) => letter < ' ' && !'\t\n\f\r'.includes(letter));
      return !acts && !/^\s*<[!?a-z]/i.test(text.replace(/^\ufeff/, ''));
    } catch {
      // Not in this code.
    }
  }
  return false;
}

/** What the bytes say they are, whatever the name says; undefined for everything that the house does not keep. */
export function fileTypeOf(bytes: Buffer): FileType | undefined {
  if (bytes.length === 0) return undefined;
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf';
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return officeType(bytes);
  return isText(bytes) ? 'text/plain' : undefined;
}
