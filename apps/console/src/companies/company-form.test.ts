import { describe, expect, it } from 'vitest';
import {
  changesOf,
  contactInput,
  EMPTY_COMPANY,
  faultsOf,
  formOf,
  mergedForm,
  NO_CONTACT,
  readNumber,
} from './company-form.ts';

const aoyama = { ...EMPTY_COMPANY, name: '株式会社青山製作所', kana: 'アオヤマセイサクショ', regularEmployees: '45' };

describe('a number in the form', () => {
  it('is read as people write it', () => {
    expect(readNumber('1,000')).toBe(1000);
    expect(readNumber('４５人')).toBe(45);
    expect(readNumber('300万円')).toBe(3_000_000);
    expect(readNumber('1億5000万')).toBe(150_000_000);
  });
  it('is nothing where it is no number', () => {
    for (const typed of ['', '約50', '-3', '一億']) expect(readNumber(typed)).toBeUndefined();
  });
});

describe('the company form', () => {
  it('asks for nothing but a name', () => {
    expect([...faultsOf(EMPTY_COMPANY)]).toEqual(['name']);
    expect(faultsOf(aoyama).size).toBe(0);
  });
  it('names the fields that it cannot send', () => {
    expect([...faultsOf({ ...aoyama, postalCode: '100-00', capitalYen: '多い' })]).toEqual([
      'postalCode',
      'capitalYen',
    ]);
  });
  it('sends only what was changed, in the form of the wire', () => {
    const mine = { ...aoyama, postalCode: '〒100-0005', capitalYen: '1000万', regularEmployees: '' };
    expect(changesOf(aoyama, mine)).toEqual({ postalCode: '1000005', capitalYen: 10_000_000, regularEmployees: null });
    expect(changesOf(aoyama, aoyama)).toEqual({});
  });
  it('shows what is stored and leaves the unknown empty', () => {
    const stored = {
      ...aoyama,
      corporateNumber: null,
      postalCode: '1000005',
      municipality: null,
      address: null,
      telephone: null,
      industry: null,
      capitalYen: null,
      regularEmployees: 45,
    };
    expect(formOf(stored)).toEqual({ ...aoyama, postalCode: '100-0005' });
  });
  it('keeps the side that was chosen for each field', () => {
    const theirs = { ...aoyama, address: '港区青山1-1', industry: 'E' };
    const mine = { ...aoyama, address: '港区青山2-2', telephone: '+81353211111' };
    expect(mergedForm(mine, theirs, { address: 'theirs', telephone: 'mine' })).toEqual({
      ...theirs,
      telephone: '+81353211111',
    });
  });
});

describe('a contact', () => {
  it('is sent only with a name, and without empty fields', () => {
    expect(contactInput({ ...NO_CONTACT, title: '総務部長' })).toBeUndefined();
    expect(contactInput({ ...NO_CONTACT, name: '見本 花子', kana: 'ミホン ハナコ' })).toEqual({
      name: '見本 花子',
      kana: 'ミホン ハナコ',
    });
  });
});
