import { describe, expect, it } from 'vitest';
import { kindsTo, missingIn, OTHER_BODY, programmeFor, type Route } from './sending-route.ts';

const route = (changes: Partial<Route> = {}): Route => ({
  kind: 'GUIDANCE',
  placeKey: 'desk:square',
  deskId: 'square',
  bodyCode: null,
  bodyName: '',
  programmeId: 'line',
  ...changes,
});
const lines = [
  { id: 'women', code: '5-都-ア-1', actor: 'TMG' },
  { id: 'telework', code: '2-都-ア-6', actor: 'TMG' },
  { id: 'branch', code: '4-商-ウ-1', actor: 'TCCI' },
];

describe('where a referral goes', () => {
  it('a case is handed over within the organisation and steered outside of it, never the other way round', () => {
    expect(kindsTo({ organisation: 'TMG' }, 'TMG')).toEqual(['HANDOVER', 'CONSULT']);
    expect(kindsTo({ organisation: 'TCCI' }, 'TMG')).toEqual(['GUIDANCE', 'CONSULT']);
    expect(kindsTo({ organisation: null }, 'TMG')).toEqual(['EXTERNAL']);
  });

  it('the line that was pointed out goes before the line of the desk', () => {
    expect(programmeFor('TMG', 'working-women', ['telework'], lines)).toBe('telework');
    expect(programmeFor('TMG', 'working-women', ['branch'], lines)).toBe('women');
    expect(programmeFor('TCCI', 'tcci-katsushika', [], lines)).toBe('branch');
    expect(programmeFor('TMG', 'nowhere', [], lines)).toBe('');
  });

  it('a route that is whole may be drafted; one without place, line or name says what is missing', () => {
    expect(missingIn(route())).toBeUndefined();
    expect(missingIn(undefined)).toBe('place');
    expect(missingIn(route({ programmeId: '' }))).toBe('programme');
    expect(missingIn(route({ kind: 'CONSULT', programmeId: '' }))).toBeUndefined();
    expect(missingIn(route({ kind: 'EXTERNAL', placeKey: OTHER_BODY, deskId: null, bodyName: ' ' }))).toBe('bodyName');
  });
});
