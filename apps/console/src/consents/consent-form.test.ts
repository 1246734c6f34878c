import { describe, expect, it } from 'vitest';
import {
  type ConsentCase,
  firstGap,
  inputOf,
  itemsBeyond,
  methodsOf,
  presetOf,
  withThirdPerson,
} from './consent-form.ts';
import type { ConsentBook } from './use-consents.ts';

const company: ConsentCase = {
  id: 'case',
  number: 'R8-000123',
  kind: 'COMPANY',
  sensitive: false,
  language: 'ja',
  deskId: 'desk',
  organisationId: 'tmg',
};
const book: ConsentBook = {
  caseId: 'case',
  canRecord: true,
  likelyGiver: '青山 花子',
  standardItems: ['IDENTITY', 'CONTACT', 'SUMMARY', 'OUTCOME'],
  methods: ['WRITING', 'WEB_FORM', 'FACE_TO_FACE', 'TELEPHONE', 'TELEPHONE_WITH_WITNESS'],
  mustNameDesk: false,
  defaultEndsOn: '2027-03-31',
  oneReferral: false,
  consents: [],
};
const strict: ConsentBook = { ...book, methods: ['WRITING', 'WEB_FORM', 'TELEPHONE_WITH_WITNESS'], mustNameDesk: true };
const options = { book, counterpartId: 'tcci', purpose: '継続' };

describe('the standard preset', () => {
  it('of a company leaves nothing open: one key records it', () => {
    const form = presetOf(company, options);
    expect(form).toMatchObject({ toOrganisationId: 'tcci', toDeskId: '', method: 'TELEPHONE', endsOn: '2027-03-31' });
    expect(firstGap(form, book, 'tmg')).toBe('confirm');
  });

  it('begins at what it cannot know: the giver, the desk, the second member of staff', () => {
    expect(firstGap(presetOf(company, { ...options, book: { ...book, likelyGiver: null } }), book, 'tmg')).toBe(
      'giverName',
    );
    const person: ConsentCase = { ...company, kind: 'INDIVIDUAL', sensitive: true };
    const form = presetOf(person, { ...options, book: strict });
    expect(form).toMatchObject({ capacity: 'PERSON', method: 'TELEPHONE_WITH_WITNESS' });
    expect(firstGap(form, strict, 'tmg')).toBe('toDeskId');
    expect(firstGap({ ...form, toDeskId: 'other' }, strict, 'tmg')).toBe('witnessId');
  });

  it('takes the destination of a referral as it is', () => {
    const form = presetOf(company, { ...options, to: { organisationId: 'tmg', deskId: 'work-style' } });
    expect([form.toOrganisationId, form.toDeskId]).toEqual(['tmg', 'work-style']);
  });
});

describe('the consent of a third person', () => {
  it('asks for a stricter method and another giver, and keeps what was typed', () => {
    const form = withThirdPerson(company, { ...presetOf(company, options), evidence: '棚3' }, true);
    expect(methodsOf(company, form)).toEqual(['WRITING', 'WEB_FORM', 'TELEPHONE_WITH_WITNESS']);
    expect(form).toMatchObject({ capacity: 'PERSON', method: 'TELEPHONE_WITH_WITNESS', evidence: '棚3' });
  });
});

it('what the wording does not name is read out after it', () => {
  const form = presetOf(company, options);
  expect(itemsBeyond(form, book.standardItems)).toEqual([]);
  expect(itemsBeyond({ items: ['IDENTITY', 'NOTE'] }, book.standardItems)).toEqual(['NOTE']);
});

it('sends a witness and a mandate only where they belong', () => {
  const form = { ...presetOf(company, options), witnessId: 'x', mandate: 'y' };
  const input = inputOf('case', form, { id: 'w', code: 'STANDARD', version: 1, language: 'ja', body: '' });
  expect(input).toMatchObject({ witnessId: null, mandate: null, wordingId: 'w' });
});
