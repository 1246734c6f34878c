import { describe, expect, it } from 'vitest';
import { fileLine } from './attachment.ts';

describe('a file as the other end reads it', () => {
  it.each([
    [{ name: '規程案.pdf', mediaType: 'application/pdf', size: 1023 }, '規程案.pdf（PDF・1023 B）'],
    [{ name: '相談票.txt', mediaType: 'text/plain', size: 1025 }, '相談票.txt（TXT・2 KB）'],
    [{ name: '写真.jpg', mediaType: 'image/jpeg', size: 1_572_864 }, '写真.jpg（JPG・1.5 MB）'],
    [{ name: '何か', mediaType: 'application/x-unknown', size: 0 }, '何か（0 B）'],
  ])('%o', (file, line) => {
    expect(fileLine(file)).toBe(line);
  });
});
