import { type Actor, supervises } from './actor.ts';
import { DomainError, forbidden } from './errors.ts';

/** Ten megabytes: a scanned form fits, a film does not (database.md §8). */
export const LARGEST_FILE_BYTES = 10_485_760;
export const LONGEST_FILE_NAME = 200;

/** What a desk is sent, by what the bytes say; everything else is refused. */
export const FILE_TYPES = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'text/plain': ['txt', 'csv'],
} as const satisfies Record<string, readonly string[]>;
export type FileType = keyof typeof FILE_TYPES;

/** A name that says what the bytes say: `見積.pdf` that is a picture becomes `見積.jpg`. */
export function fileNameFor(typed: string, type: FileType): string {
  // Controls, path separators and marks that turn the reading direction have no business in a name.
  const clean = typed.replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '_').trim();
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(clean)?.[1] ?? '';
  const stem = (ending === '' ? clean : clean.slice(0, -ending.length - 1)) || 'file';
  const endings: readonly string[] = FILE_TYPES[type];
  const kept = endings.includes(ending.toLowerCase()) ? ending.toLowerCase() : (endings[0] ?? 'bin');
  return `${[...stem].slice(0, LONGEST_FILE_NAME - 10).join('')}.${kept}`;
}

/** A file as an item of a referral names it. */
export interface NamedFile {
  readonly name: string;
  /** As found by its bytes. */
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** Name, kind and size in a line: what the other end reads of a file beside its bytes, frozen when it crosses. */
export function fileLine({ name, mediaType, size }: NamedFile): string {
  const type = Object.keys(FILE_TYPES).find((each): each is FileType => each === mediaType);
  const kind = type === undefined ? '' : `${FILE_TYPES[type][0].toUpperCase()}・`;
  return `${name}（${kind}${sizeOf(size)}）`;
}

export interface FileFacts {
  readonly deskId: string;
  readonly uploadedById: string;
  readonly removedAt: Date | null;
}

/** Whoever attached it, or a supervisor of the desk that did. */
export function canRemoveFile(actor: Actor, file: FileFacts): boolean {
  return file.removedAt === null && (file.uploadedById === actor.staffId || supervises(actor, file.deskId));
}

/** @throws DomainError INVALID_TRANSITION, FORBIDDEN */
export function assertFileRemovable(actor: Actor, file: FileFacts): void {
  if (file.removedAt !== null) {
    throw new DomainError('INVALID_TRANSITION', {
      ja: 'このファイルはすでに取り下げられています。',
      en: 'This file was already removed.',
    });
  }
  if (!canRemoveFile(actor, file)) throw forbidden();
}
