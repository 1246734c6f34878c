import type { ConsentItem } from '@madoguchi/contract';
import { describe, expect, it } from 'vitest';
import {
  consentsTo,
  differences,
  enquiryItemsOf,
  formOf,
  itemsOf,
  kindsIn,
  openKinds,
  PRESET,
} from './sending-items.ts';

const standing = [
  { id: 'who', kind: 'IDENTITY', content: '企業名：港精機', thirdPerson: false },
  { id: 'sum', kind: 'SUMMARY', content: '登用を進めたい', thirdPerson: false },
] as const;
const notes = [
  { id: 'n1', thirdPerson: false },
  { id: 'n2', thirdPerson: true },
];

describe('what is put into a referral', () => {
  it('the preset is who, how to reach them, and what is typed', () => {
    const items = itemsOf({ ...PRESET, typed: { ...PRESET.typed, SUMMARY: ' 要旨 ' } }, [], notes);
    expect(items.map(({ kind, body }) => [kind, body ?? null])).toEqual([
      ['IDENTITY', null],
      ['CONTACT', null],
      ['SUMMARY', '要旨'],
    ]);
    expect(itemsOf(PRESET, [], notes).map((each) => each.kind)).toEqual(['IDENTITY', 'CONTACT']);
  });

  it('an anonymous enquiry takes its words and nothing else that was chosen', () => {
    const chosen = {
      ...PRESET,
      typed: { SUMMARY: ' 質問 ', DISPATCH: '2回' },
      noteIds: ['n1'],
      files: [{ id: 'f', thirdPerson: false }],
    };
    expect(enquiryItemsOf(chosen, [])).toEqual([
      { kind: 'SUMMARY', body: '質問', itemId: null, thirdPerson: false, thirdPersonConsentId: null },
    ]);
    expect(enquiryItemsOf(chosen, standing).map(({ kind, itemId }) => [kind, itemId])).toEqual([['SUMMARY', 'sum']]);
  });

  it('a passage on somebody else goes with that person’s consent; other items do not name it', () => {
    const form = { ...PRESET, noteIds: ['n1', 'n2'], thirdPersonConsentId: 'theirs' };
    const found = itemsOf(form, [], notes).filter((each) => each.kind === 'NOTE');
    expect(found.map((each) => [each.noteId, each.thirdPerson, each.thirdPersonConsentId])).toEqual([
      ['n1', false, null],
      ['n2', true, 'theirs'],
    ]);
  });

  it('of a referral that came back only what is corrected is sent anew', () => {
    const form = formOf([], standing);
    expect(form).toMatchObject({ identity: false, contact: false, typed: { SUMMARY: '登用を進めたい' } });
    expect(itemsOf(form, standing, notes)).toEqual([]);
    const mended = { ...form, contact: true, typed: { ...form.typed, SUMMARY: '登用。従業員45人' } };
    const items = itemsOf(mended, standing, notes);
    expect(items.map(({ kind, itemId }) => [kind, itemId])).toEqual([
      ['CONTACT', null],
      ['SUMMARY', 'sum'],
    ]);
    expect(kindsIn(items, standing)).toEqual(['IDENTITY', 'SUMMARY', 'CONTACT']);
  });

  it('a draft comes back as it was left', () => {
    const form = {
      ...PRESET,
      contact: false,
      typed: { ...PRESET.typed, SUMMARY: '要旨' },
      thirdPerson: { ...PRESET.thirdPerson, SUMMARY: true },
      noteIds: ['n2'],
      files: [{ id: 'f1', thirdPerson: true }],
      thirdPersonConsentId: 'theirs',
    };
    const kept = itemsOf(form, [], notes).map((each) => ({
      kind: each.kind,
      body: each.body ?? null,
      noteId: each.noteId ?? null,
      attachmentId: each.attachmentId ?? null,
      itemId: each.itemId ?? null,
      thirdPerson: each.thirdPerson ?? false,
      thirdPersonConsentId: each.thirdPersonConsentId ?? null,
    }));
    expect(kept.at(-1)).toMatchObject({ kind: 'ATTACHMENT', body: null, thirdPersonConsentId: 'theirs' });
    expect(formOf(kept, [])).toEqual(form);
  });
});

describe('the consent that covers it', () => {
  const consent = (changes: object = {}) => ({
    id: 'k',
    status: 'IN_FORCE',
    toOrganisationId: 'tmg',
    toDeskId: null as string | null,
    items: ['IDENTITY', 'CONTACT', 'SUMMARY', 'OUTCOME'] as ConsentItem[],
    thirdPerson: false,
    ...changes,
  });
  const to = { organisationId: 'tmg', deskId: 'square' };

  it('reaches the desk that it names, and any desk where none has to be named', () => {
    const all = [consent(), consent({ id: 'named', toDeskId: 'square' }), consent({ id: 'x', toDeskId: 'other' })];
    expect(consentsTo(all, to, false).map((each) => each.id)).toEqual(['k', 'named']);
    expect(consentsTo(all, to, true).map((each) => each.id)).toEqual(['named']);
    expect(consentsTo([consent({ status: 'WITHDRAWN' })], to, false)).toEqual([]);
  });

  it('leaves open what it does not speak of', () => {
    expect(openKinds(['IDENTITY', 'NOTE'], [consent()])).toEqual(['NOTE']);
    expect(openKinds(['IDENTITY'], [consent({ thirdPerson: true })])).toEqual(['IDENTITY']);
  });
});

it('what changed since one looked is told row by row', () => {
  const row = (kind: ConsentItem, content: string) => ({ itemId: null, kind, content, thirdPerson: false });
  const before = [row('IDENTITY', '港精機'), row('NOTE', '一'), row('NOTE', '二'), row('CONTACT', '電話')];
  const after = [row('IDENTITY', '港精機'), row('NOTE', '二'), row('NOTE', '一（訂正）'), row('SUMMARY', '要旨')];
  const { rows, gone } = differences(before, after);
  expect(rows.map((each) => [each.change, each.before])).toEqual([
    ['SAME', undefined],
    ['SAME', undefined],
    ['CHANGED', '一'],
    ['NEW', undefined],
  ]);
  expect(gone.map((each) => each.kind)).toEqual(['CONTACT']);
});
