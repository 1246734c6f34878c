import {
  anonymousEnquiryErrors,
  anonymousWordErrors,
  badInput,
  type FieldError,
  isAnonymousItem,
  type KnownIdentity,
} from '@madoguchi/domain';
import type { Command } from '../run-command.ts';
import type { ComposedFrom, ComposedItem } from './compose-items.ts';
import { KNOWN_IDENTITY_JSON } from './known-identity.ts';
import type { ReferralRecord, ReferralWordKind } from './referral.entity.ts';

const KNOWN_SQL = `select (${KNOWN_IDENTITY_JSON('c')}) as known from app.cases c where c.id = ?::uuid`;

/** Where the inputs of the commands have the words that go with a move. */
const FIELDS = {
  DECLINE: 'note',
  RETURN: 'note',
  WITHDRAW: 'note',
  INTERIM: 'word',
  HAND_BACK: 'note',
  CANCELLATION: 'note',
  CANCELLATION_ANSWER: 'note',
  LOOP: 'note',
  ERROR: 'note',
} as const satisfies Record<ReferralWordKind, string>;
export const fieldOfWord = (kind: ReferralWordKind): string => FIELDS[kind];

/** Why an anonymous enquiry cannot go like this; nothing for every other referral. */
export function enquiryErrors(
  from: Pick<ComposedFrom, 'known'>,
  items: readonly ComposedItem[],
  confirmed: boolean,
): FieldError[] {
  return from.known === null ? [] : anonymousEnquiryErrors(items, from.known, confirmed);
}

/**
 * What is said on an anonymous enquiry tells nobody's name either. Each end is held to the names of its own case: the other's would be
 * told by the refusal.
 * @param field as the input of the command names the text
 * @throws DomainError BAD_USER_INPUT
 */
export async function assertAnonymousWords(
  command: Command,
  referral: Pick<ReferralRecord, 'anonymous' | 'fromCaseId' | 'toCaseId'>,
  side: 'SENDER' | 'RECEIVER',
  field: string,
  text: string,
): Promise<void> {
  const caseId = side === 'SENDER' ? referral.fromCaseId : referral.toCaseId;
  if (!referral.anonymous || caseId === null || text.trim() === '') return;
  const [row] = await command.em.execute<{ known: KnownIdentity }[]>(KNOWN_SQL, [caseId]);
  const errors = row === undefined ? [] : anonymousWordErrors(field, text, row.known);
  if (errors.length > 0) throw badInput(errors);
}

/** What the receiver adds to an anonymous enquiry: words, which name nobody. @throws DomainError BAD_USER_INPUT */
export async function assertReceiverAnonymous(
  command: Command,
  referral: Pick<ReferralRecord, 'anonymous' | 'fromCaseId' | 'toCaseId'>,
  items: readonly ComposedItem[],
): Promise<void> {
  if (!referral.anonymous) return;
  if (items.some((each) => each.attachmentId !== null || !isAnonymousItem(each, 'RECEIVER')))
    throw badInput([
      {
        field: 'items',
        message: {
          ja: '匿名の照会には、言葉だけで答えられます。',
          en: 'An anonymous enquiry is answered in words alone.',
        },
      },
    ]);
  const words = items.map((each) => each.content).join('\n');
  await assertAnonymousWords(command, referral, 'RECEIVER', 'items', words);
}
