import { describe, expect, it } from 'vitest';
import { fileNameFor } from './attachment.ts';
import { disposableBefore } from './retention.ts';

describe('how long records are kept', () => {
  it.each([
    ['2026-03-31', 5, '2020-04-01'],
    ['2026-04-01', 5, '2021-04-01'],
    ['2026-11-22', 10, '2016-04-01'],
  ])('on %s, with %i years, what was closed before %s may go', (today, years, before) => {
    expect(disposableBefore(today, years)).toBe(before);
  });
});

describe('the name of a file', () => {
  it.each([
    ['見積.pdf', 'image/jpeg', '見積.jpg'],
    ['写真.JPEG', 'image/jpeg', '写真.jpeg'],
    ['..\\秘密/規程', 'application/pdf', '.._秘密_規程.pdf'],
    ['', 'text/plain', 'file.txt'],
  ] as const)('%s that is %s is called %s', (typed, type, name) => {
    expect(fileNameFor(typed, type)).toBe(name);
  });
});
