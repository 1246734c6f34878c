import { expect, it } from 'vitest';
import { ACCEPTED, kindOf, sizeOf } from './file-words.ts';

it('says sizes as people do', () => {
  expect([320, 18_432, 2_516_582].map(sizeOf)).toEqual(['320 B', '18 KB', '2.4 MB']);
});

it('names a kind, and leaves one of a later release as it is', () => {
  expect([kindOf('application/pdf'), kindOf('image/heic')]).toEqual(['PDF', 'image/heic']);
  expect(ACCEPTED).toContain('.xlsx');
});
