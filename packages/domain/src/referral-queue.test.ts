import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessCalendar } from './business-time.ts';
import { REFERRAL_STATUSES } from './referral.ts';
import { REFERRAL_CLOCK_KINDS } from './referral-clocks.ts';
import {
  businessDaysSince,
  LEFT_AFTER_DAYS,
  proposedNextAction,
  REFERRAL_STAGES,
  referralStage,
  referralTurn,
  STUCK_REASONS,
  type StuckFacts,
  stuckReasons,
} from './referral-queue.ts';
import { REFERRAL_MOVERS } from './referral-reasons.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

describe('how far a referral has come', () => {
  it.each([
    ['DRAFT', 'DRAFT'],
    ['SENT', 'SENT'],
    ['GIVEN', 'SENT'],
    ['RETURNED', 'RETURNED'],
    ['ACCEPTED', 'ACCEPTED'],
    ['CANCEL_REQUESTED', 'IN_WORK'],
    ['COMPLETED', 'ANSWERED'],
    ['HANDED_BACK', 'ANSWERED'],
    ['DECLINED', 'ANSWERED'],
    ['LOOP_CLOSED', 'CLOSED'],
    ['WITHDRAWN', 'STOPPED'],
    ['CANCELLED', 'STOPPED'],
    ['ENTERED_IN_ERROR', 'STOPPED'],
  ] as const)('%s is %s', (status, stage) => {
    expect(referralStage({ status, suspendedFrom: null, workedOn: false })).toBe(stage);
  });

  it('an accepted one is in work once the other side has sent a word, and no other state is', () => {
    for (const status of REFERRAL_STATUSES) {
      const stage = referralStage({ status, suspendedFrom: null, workedOn: true });
      expect(stage === 'IN_WORK', status).toBe(status === 'ACCEPTED' || status === 'CANCEL_REQUESTED');
      expect(REFERRAL_STAGES).toContain(stage);
    }
  });

  it('a suspension has come as far as the state that it left', () => {
    const from = (suspendedFrom: 'SENT' | 'ACCEPTED', workedOn = false) =>
      referralStage({ status: 'SUSPENDED', suspendedFrom, workedOn });
    expect([from('SENT'), from('ACCEPTED'), from('ACCEPTED', true)]).toEqual(['SENT', 'ACCEPTED', 'IN_WORK']);
  });
});

describe('whose move it is', () => {
  it('what is ours at one end is theirs at the other', () => {
    for (const mover of REFERRAL_MOVERS) {
      const [sender, receiver] = [referralTurn(mover, 'SENDER'), referralTurn(mover, 'RECEIVER')];
      if (mover === 'NOBODY') expect([sender, receiver]).toEqual(['NOBODY', 'NOBODY']);
      else expect(new Set([sender, receiver])).toEqual(new Set(['OURS', 'THEIRS']));
    }
    expect(referralTurn('SENDER_SUPERVISOR', 'SENDER')).toBe('OURS');
    expect(referralTurn('RECEIVER', 'SENDER')).toBe('THEIRS');
  });
});

describe('business days since', () => {
  const calendar: BusinessCalendar = {
    hours: [[], ...Array.from({ length: 5 }, () => [{ from: '09:00', to: '17:00' }]), []],
    holidays: new Set(['2026-11-23']),
    closedOnHolidays: true,
    closedAtYearEnd: true,
    extraClosed: new Set(),
    extraOpen: new Map(),
  };
  it.each([
    ['the same day', '2026-11-25T00:30:00Z', 0],
    ['yesterday', '2026-11-24T03:00:00Z', 1],
    ['the Friday before a long weekend', '2026-11-20T03:00:00Z', 2],
    ['later than now', '2026-11-26T03:00:00Z', 0],
  ])('%s', (_title, since, days) => {
    expect(businessDaysSince(new Date(since), NOW, calendar)).toBe(days);
  });
  it('are days of the week where a desk promises no time, and stop at four hundred', () => {
    expect(businessDaysSince(new Date('2026-11-20T03:00:00Z'), NOW, null)).toBe(5);
    expect(businessDaysSince(new Date('2020-01-01T00:00:00Z'), NOW, null)).toBe(400);
  });
});

describe('what is stuck', () => {
  const facts = (changes: Partial<StuckFacts>): StuckFacts => ({
    status: 'SENT',
    acknowledged: false,
    bounces: 0,
    statusSince: daysAgo(1),
    late: [],
    ...changes,
  });

  it.each<[string, Partial<StuckFacts>, string[]]>([
    ['sent and in time', {}, []],
    ['sent, unread and late', { late: ['REFERRAL_ACKNOWLEDGED'] }, ['UNREAD']],
    ['sent, read, its answer late', { acknowledged: true, late: ['REFERRAL_ANSWERED'] }, ['UNANSWERED']],
    [
      'sent, neither read nor answered',
      { late: ['REFERRAL_ACKNOWLEDGED', 'REFERRAL_ANSWERED'] },
      ['UNREAD', 'UNANSWERED'],
    ],
    ['accepted and silent', { status: 'ACCEPTED', late: ['INTERIM_WORD'] }, ['SILENT']],
    [
      'accepted, its outcome late',
      { status: 'ACCEPTED', late: ['INTERIM_WORD', 'OUTCOME_RETURNED'] },
      ['OUTCOME_LATE', 'SILENT'],
    ],
    [
      'a cancellation asked for, its outcome late',
      { status: 'CANCEL_REQUESTED', late: ['OUTCOME_RETURNED'] },
      ['OUTCOME_LATE'],
    ],
    ['bounced once', { status: 'DECLINED', bounces: 1 }, []],
    ['bounced twice', { status: 'RETURNED', bounces: 2 }, ['PING_PONG']],
    ['bounced twice and taken up since', { status: 'ACCEPTED', bounces: 2 }, []],
    ['answered, the client not told', { status: 'COMPLETED', late: ['LOOP_CLOSED'] }, ['CLIENT_NOT_TOLD']],
    ['returned today', { status: 'RETURNED', bounces: 1 }, []],
    [
      'returned and left',
      { status: 'RETURNED', bounces: 1, statusSince: daysAgo(LEFT_AFTER_DAYS.RETURNED) },
      ['RETURNED_LEFT'],
    ],
    [
      'a cancellation nobody answers',
      { status: 'CANCEL_REQUESTED', statusSince: daysAgo(LEFT_AFTER_DAYS.CANCEL_REQUESTED) },
      ['CANCELLATION_LEFT'],
    ],
    [
      'suspended and left',
      { status: 'SUSPENDED', statusSince: daysAgo(LEFT_AFTER_DAYS.SUSPENDED) },
      ['SUSPENDED_LEFT'],
    ],
    ['suspended this week', { status: 'SUSPENDED', statusSince: daysAgo(LEFT_AFTER_DAYS.SUSPENDED - 0.01) }, []],
  ])('%s', (_title, changes, reasons) => {
    expect(stuckReasons(facts(changes), NOW)).toEqual(reasons);
  });

  it('what has ended is never stuck by a clock of its work', () => {
    fc.assert(
      fc.property(fc.subarray([...REFERRAL_CLOCK_KINDS].filter((kind) => kind !== 'LOOP_CLOSED')), (late) => {
        for (const status of ['WITHDRAWN', 'CANCELLED', 'LOOP_CLOSED', 'ENTERED_IN_ERROR'] as const)
          expect(stuckReasons(facts({ status, late, bounces: 3, statusSince: daysAgo(90) }), NOW)).toEqual([]);
      }),
    );
  });

  it('every reason proposes a next action to either end, in both languages', () => {
    for (const reason of STUCK_REASONS) {
      for (const end of ['SENDER', 'RECEIVER'] as const) {
        const { ja, en } = proposedNextAction(reason, end);
        expect(ja.endsWith('。') && en.endsWith('.'), reason).toBe(true);
      }
    }
    expect(proposedNextAction('UNREAD', 'SENDER')).not.toEqual(proposedNextAction('UNREAD', 'RECEIVER'));
  });
});
