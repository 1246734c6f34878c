import {
  BOUNCES_THAT_CALL_A_SUPERVISOR,
  type EventCode,
  isBounce,
  LOOP_CLOSES_ITSELF_AFTER_DAYS,
  moveReferral,
  nextMover,
  type ReferralMove,
  type ReferralReason,
} from '@madoguchi/domain';
import type { Command } from '../run-command.ts';
import { assertAnonymousWords, fieldOfWord } from './anonymous-words.ts';
import type { ReferralEnds } from './guard-referral.ts';
import { recordOnReferral } from './record-on-referral.ts';
import { type ReferralRecord, ReferralWordEntity, type ReferralWordKind } from './referral.entity.ts';
import { turnReferralClocks } from './referral-clock.ts';
import { tellOtherEnd, tellSupervisors } from './tell-ends.ts';

const DAY_MS = 86_400_000;
/** States that nothing leaves, and those that wait for the client to be told. */
const ENDED = new Set(['WITHDRAWN', 'CANCELLED', 'LOOP_CLOSED', 'ENTERED_IN_ERROR']);
const ANSWERED = new Set(['COMPLETED', 'HANDED_BACK', 'DECLINED']);

/** What turning needs of a referral that the command has locked. */
export interface Turning {
  readonly referral: ReferralRecord;
  readonly ends: Pick<ReferralEnds, 'ownerDeskId' | 'bounces'>;
}

export interface Said {
  readonly side: 'SENDER' | 'RECEIVER';
  readonly reason?: ReferralReason;
  /** Why this end did it, where the other end hears of it without a reason; it stays in the words and the trail of this end. */
  readonly ownReason?: ReferralReason;
  /** Words that go with the move, for the other end. */
  readonly word?: { readonly kind: ReferralWordKind; readonly body: string };
  readonly codes?: Readonly<Record<string, string | number | boolean | null>>;
}

/** A word on the referral, in the name of the desk at this end. */
export async function sayWord(
  command: Command,
  { referral }: Pick<Turning, 'referral'>,
  said: Pick<Said, 'side' | 'reason' | 'ownReason' | 'word'>,
): Promise<void> {
  const { word, side } = said;
  const reason = said.ownReason ?? said.reason;
  if (word === undefined || (word.body === '' && reason === undefined)) return;
  const receiving = side === 'RECEIVER';
  const deskId = receiving ? referral.toDeskId : referral.fromDeskId;
  const organisationId = receiving ? referral.toOrganisationId : referral.fromOrganisationId;
  if (deskId === null || organisationId === null) return;
  await assertAnonymousWords(command, referral, side, fieldOfWord(word.kind), word.body);
  const { em, now, actor } = command;
  em.persist(
    em.create(ReferralWordEntity, {
      id: command.id(),
      referralId: referral.id,
      kind: word.kind,
      side,
      organisationId,
      deskId,
      authorId: actor.staffId,
      reasonCode: reason?.code ?? null,
      body: word.body,
      createdAt: now,
    }),
  );
}

/** The job that closes a loop which nobody closed; an answer that was told meanwhile is left alone. */
export function closeLoopLater(command: Command, referral: { readonly id: string }, at: Date): Promise<void> {
  return command.enqueue(
    'close-referral-loop',
    { referralId: referral.id },
    { key: `close-referral-loop:${referral.id}`, runAt: at },
  );
}

/**
 * One move of the life cycle, with everything that hangs on it: state, whose move it is, bounces, clocks, words, events. The
 * command has guarded it and writes already.
 */
export async function turnReferral(
  command: Command,
  guarded: Turning,
  move: ReferralMove,
  code: Extract<EventCode, `referral.${string}`>,
  said: Said,
): Promise<void> {
  const { referral, ends } = guarded;
  const { now } = command;
  const before = referral.status;
  referral.status = moveReferral(referral.kind, referral.status, move);
  const bounced = isBounce(move);
  if (bounced) referral.bounces = ends.bounces + 1;
  referral.whoseMove = nextMover(referral.status, said.reason ?? null, referral.bounces, bounced);
  if (referral.status !== before) {
    referral.statusSince = now;
    referral.reasonCode = said.reason?.code ?? null;
    if (ENDED.has(referral.status)) referral.endedAt = now;
  }
  if (ANSWERED.has(referral.status) && referral.status !== before) {
    referral.answeredAt = now;
    referral.loopClosesAt = new Date(now.getTime() + LOOP_CLOSES_ITSELF_AFTER_DAYS * DAY_MS);
    await closeLoopLater(command, referral, referral.loopClosesAt);
  }
  await sayWord(command, guarded, said);
  await turnReferralClocks(command, referral, move);
  await recordOnReferral(command, guarded, code, {
    side: said.side,
    codes: { ...(said.reason === undefined ? {} : { reason: said.reason.code }), ...said.codes },
    content: {
      ...(said.ownReason === undefined ? {} : { reasonCode: said.ownReason.code }),
      ...(said.word === undefined || said.word.body === '' ? {} : { reason: said.word.body }),
    },
  });
  // Of a draft nobody else has heard.
  if (before !== 'DRAFT' || move !== 'MARK_IN_ERROR') await tellOtherEnd(command, guarded, code, said.side);
  if (bounced && referral.bounces >= BOUNCES_THAT_CALL_A_SUPERVISOR)
    await tellSupervisors(command, referral, 'REFERRAL_BOUNCED_AGAIN');
}
