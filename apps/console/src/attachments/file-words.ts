import { FILE_TYPES, type FileType } from '@madoguchi/domain/attachment';

/** What a chooser of files offers: the endings that the house keeps. */
export const ACCEPTED = Object.values(FILE_TYPES)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');

const KINDS = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'text/plain': 'TEXT',
} as const satisfies Record<FileType, string>;

const isKnown = (type: string): type is FileType => Object.hasOwn(KINDS, type);

/** The kind by what the bytes said. */
export const kindOf = (mediaType: string): string => (isKnown(mediaType) ? KINDS[mediaType] : mediaType);

/** `320 B`, `18 KB`, `2.4 MB` */
export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
