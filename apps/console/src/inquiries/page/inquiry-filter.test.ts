import { describe, expect, it } from 'vitest';
import { everything, filterOf } from './inquiry-filter.ts';

describe('the filter of the inquiries', () => {
  it('is the desk in the top bar until something is chosen', () => {
    expect(filterOf(everything, 'd1', '2026-11-22')).toEqual({
      deskId: 'd1',
      mine: false,
      subject: null,
      from: null,
      to: null,
      caseless: false,
    });
  });
  it('takes dates as people write them and leaves out what it cannot read', () => {
    const choice = {
      ...everything,
      from: 'R8.11.1',
      to: '13月',
      subject: 'INDIVIDUAL',
      who: 'mine',
      caseless: true,
    } as const;
    expect(filterOf(choice, undefined, '2026-11-22')).toEqual({
      deskId: null,
      mine: true,
      subject: 'INDIVIDUAL',
      from: '2026-11-01',
      to: null,
      caseless: true,
    });
  });
});
