import { expect, it } from 'vitest';
import { DESK_READINGS } from './desk-readings.ts';
import { DESKS } from './desks.ts';

it('every desk can be looked up in hiragana, and nothing else can', () => {
  expect(Object.keys(DESK_READINGS).toSorted()).toEqual(DESKS.map((desk) => desk.code).toSorted());
  for (const kana of Object.values(DESK_READINGS)) expect(kana).toMatch(/^[ぁ-んー]+$/);
});
