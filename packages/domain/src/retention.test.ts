import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { fileNameFor } from './attachment.ts';
import {
  assertDisposalDecidable,
  assertMayHold,
  canDecideDisposal,
  DISPOSAL_STATUSES,
  type DisposalFacts,
  disposableBefore,
} from './retention.ts';

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

describe('a disposal by two people', () => {
  const at = (staffId: string, role: Role, deskId: string | null = 'desk'): Actor => ({
    staffId,
    kind: 'STAFF',
    memberships: [
      { role: 'COUNSELLOR', deskId: 'elsewhere', organisationId: 'tmg' },
      { role, deskId, organisationId: 'tmg' },
    ],
  });
  const of = (over: Partial<DisposalFacts> = {}): DisposalFacts => ({
    deskId: 'desk',
    status: 'PROPOSED',
    proposedById: 'proposer',
    ...over,
  });

  it.each([
    ['SUPERVISOR', 'desk', true],
    ['APPROVER', 'desk', true],
    ['COUNSELLOR', 'desk', false],
    ['SUPERVISOR', 'next', false],
    ['APPROVER', 'next', false],
    ['AUDITOR', null, false],
    ['MANAGER', null, false],
  ] as const)('%s at %s decides: %s', (role, deskId, decides) => {
    const actor = at('second', role, deskId);
    expect(canDecideDisposal(actor, of())).toBe(decides);
    if (decides) expect(() => assertDisposalDecidable(actor, of())).not.toThrow();
    else expect(() => assertDisposalDecidable(actor, of())).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });

  it('is never decided by whoever proposed it, nor twice', () => {
    const proposer = at('proposer', 'SUPERVISOR');
    expect(canDecideDisposal(proposer, of())).toBe(false);
    expect(() => assertDisposalDecidable(proposer, of())).toThrow(/提案した人/);
    for (const status of DISPOSAL_STATUSES)
      expect(canDecideDisposal(at('second', 'APPROVER'), of({ status })), status).toBe(status === 'PROPOSED');
    expect(() => assertDisposalDecidable(at('second', 'APPROVER'), of({ status: 'REJECTED' }))).toThrow(
      expect.objectContaining({ code: 'INVALID_TRANSITION' }),
    );
  });

  it('is held back by the owning desk’s supervisor alone', () => {
    expect(() => assertMayHold(at('a', 'SUPERVISOR'), 'desk')).not.toThrow();
    for (const actor of [at('a', 'APPROVER'), at('a', 'COUNSELLOR'), at('a', 'SUPERVISOR', 'next')])
      expect(() => assertMayHold(actor, 'desk')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });
});
