import { describe, expect, it } from 'vitest';
import { DomainError } from './errors.ts';
import { REFERRAL_MOVES } from './referral.ts';
import {
  findReason,
  givenReason,
  isReasonedMove,
  REASONED_MOVES,
  REFERRAL_REASONS,
  type ReasonedMove,
  reasonsFor,
} from './referral-reasons.ts';

/** What a person may choose, and who moves then where it is not the usual one of the move: design §3, once more by hand. */
const CHOICES: Readonly<Record<ReasonedMove, string>> = {
  DECLINE:
    'OUT_OF_SCOPE OUT_OF_AREA NOT_ELIGIBLE ANOTHER_DESK ALREADY_HELPED NO_CAPACITY APPLICATIONS_CLOSED CONFLICT_OF_INTEREST:SENDER_SUPERVISOR',
  RETURN: 'MISSING_FACTS CONSENT_UNCLEAR CLIENT_UNAWARE WRONG_PROGRAMME NEEDS_SUPERVISOR:SENDER_SUPERVISOR',
  WITHDRAW: 'CLIENT_CHANGED_MIND SOLVED_HERE WRONG_DESK NO_ANSWER',
  HAND_BACK:
    'CLIENT_DECLINED CLIENT_UNREACHABLE NOT_ELIGIBLE_AFTER_ALL NEEDS_OTHER_HELP CANNOT_CONTINUE:SENDER_SUPERVISOR',
  REQUEST_CANCELLATION: 'CLIENT_STOPPED NO_LONGER_NEEDED SENT_ELSEWHERE',
  REFUSE_CANCELLATION: 'WORK_IN_PROGRESS CLIENT_WANTS_IT',
  SUSPEND: '',
  MARK_IN_ERROR: 'WRONG_CASE WRONG_PERSON MADE_TWICE',
};
const USUALLY = {
  DECLINE: 'SENDER',
  RETURN: 'SENDER',
  WITHDRAW: 'NOBODY',
  HAND_BACK: 'SENDER',
  REQUEST_CANCELLATION: 'RECEIVER',
  REFUSE_CANCELLATION: 'RECEIVER',
  SUSPEND: 'SENDER',
  MARK_IN_ERROR: 'NOBODY',
} as const satisfies Record<ReasonedMove, string>;

const refusalOf = (act: () => unknown): DomainError | undefined => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  return undefined;
};
const codes = (is: (each: (typeof REFERRAL_REASONS)[number]) => boolean) =>
  REFERRAL_REASONS.filter(is).map((each) => each.code);

describe('the reasons of a referral', () => {
  it.each(REASONED_MOVES)('for %s a person chooses among these', (move) => {
    const offered = reasonsFor(move).map((each) =>
      each.next === USUALLY[move] ? each.code : `${each.code}:${each.next}`,
    );
    expect(offered.join(' ')).toBe(CHOICES[move]);
  });

  it('are asked for at these moves and at no other', () => {
    expect(REFERRAL_MOVES.filter(isReasonedMove).toSorted()).toEqual(Object.keys(CHOICES).toSorted());
  });

  it('last for what the desk will not do next time either, never for want of room', () => {
    expect(codes((each) => each.lasting === true)).toEqual([
      'OUT_OF_SCOPE',
      'OUT_OF_AREA',
      'NOT_ELIGIBLE',
      'ANOTHER_DESK',
      'CONFLICT_OF_INTEREST',
    ]);
  });

  it('need a word where the code alone tells the other side nothing', () => {
    const wordy = ['CONFLICT_OF_INTEREST', 'MISSING_FACTS', 'NEEDS_SUPERVISOR', 'CANNOT_CONTINUE'];
    expect(codes((each) => each.asksNote === true)).toEqual(wordy);
    for (const { move, code } of REASONED_MOVES.flatMap(reasonsFor))
      for (const note of [null, '', ' 　'])
        expect(refusalOf(() => givenReason(move, code, note))?.fields.map((each) => each.field)).toEqual(
          wordy.includes(code) ? ['note'] : undefined,
        );
    expect(givenReason('RETURN', 'MISSING_FACTS', '従業員数')).toBe(findReason('RETURN', 'MISSING_FACTS'));
  });

  it('are given by the house alone where a desk closed down or sharing ended', () => {
    expect(codes((each) => each.bySystem === true)).toEqual(['DESK_CLOSED', 'SHARING_ENDED']);
    expect(findReason('RETURN', 'DESK_CLOSED')?.next).toBe('SENDER_SUPERVISOR');
    expect(findReason('SUSPEND', 'SHARING_ENDED')?.next).toBe('SENDER');
    expect(findReason('SUSPEND', 'DESK_CLOSED')).toBeUndefined();
    for (const [move, code] of [
      ['RETURN', 'DESK_CLOSED'],
      ['SUSPEND', 'SHARING_ENDED'],
      ['DECLINE', 'MISSING_FACTS'],
    ] as const)
      expect(refusalOf(() => givenReason(move, code, '説明'))?.fields.map((each) => each.field)).toEqual(['reason']);
  });

  it('are refused in words that say what to do', () => {
    const said = (code: string) => refusalOf(() => givenReason('RETURN', code, null))?.fields[0]?.message;
    expect(said('UNKNOWN')).toEqual({ ja: '理由を選んでください。', en: 'Choose a reason.' });
    expect(said('MISSING_FACTS')).toEqual({
      ja: 'この理由には説明が必要です。',
      en: 'This reason needs a word of explanation.',
    });
  });

  it('have names of their own within a move, in both languages', () => {
    for (const move of REASONED_MOVES) {
      const labels = REFERRAL_REASONS.filter((each) => each.move === move).map((each) => each.label);
      for (const { ja, en } of labels) {
        expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]{2}/);
        expect(en).toMatch(/^[A-Z][a-z ]+[a-z]/);
      }
      expect(new Set(labels.flatMap((each) => [each.ja, each.en])).size).toBe(labels.length * 2);
    }
  });
});
