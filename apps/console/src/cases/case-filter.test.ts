import { describe, expect, it } from 'vitest';
import { filterOf, WITH_US } from './case-filter.ts';

const all = { status: 'all', who: 'anybody', deskId: '', kind: '', topic: '' } as const;

describe('the choice above the case list', () => {
  it('asks for nothing that was not chosen', () => expect(filterOf(all)).toEqual({}));
  it('means every state but closed by "open"', () => {
    expect(filterOf({ ...all, status: 'open' })).toEqual({ openOnly: true });
    expect(filterOf({ ...all, status: 'ON_HOLD' })).toEqual({ status: ['ON_HOLD'] });
  });
  it('finds one’s own cases, and those that nobody has', () => {
    expect(filterOf({ ...all, who: 'me' })).toEqual({ mine: true });
    expect(filterOf({ ...all, who: 'nobody', deskId: 'd', kind: 'COMPANY', topic: 'T' })).toEqual({
      unassigned: true,
      deskId: 'd',
      kind: 'COMPANY',
      topic: 'T',
    });
  });
  it('finds the cases of other desks in which the own one takes part', () => {
    expect(filterOf({ ...all, deskId: WITH_US })).toEqual({ withUs: true });
  });
});
