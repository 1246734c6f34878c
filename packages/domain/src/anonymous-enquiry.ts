import type { Bilingual, FieldError } from './errors.ts';
import { IDENTIFYING_LABELS, type Identifying, identifyingIn, type KnownIdentity } from './identifying-words.ts';
import type { ReferralKind } from './referral.ts';

/**
 * The kinds that can go without a name: another desk is asked, or a programme of the other organisation. A case is handed over with its
 * client, and a letter outside is the client's own to carry.
 */
export const ANONYMOUS_KINDS = ['CONSULT', 'GUIDANCE'] as const satisfies readonly ReferralKind[];

export function mayBeAnonymous(kind: ReferralKind): boolean {
  const kinds: readonly ReferralKind[] = ANONYMOUS_KINDS;
  return kinds.includes(kind);
}

/** What was found, in words that name its kind alone. */
export function identifyingWords(found: readonly Identifying[]): Bilingual {
  const [ja, en] = [
    found.map((each) => IDENTIFYING_LABELS[each].ja).join('、'),
    found.map((each) => IDENTIFYING_LABELS[each].en).join(', '),
  ];
  return {
    ja: `匿名の照会に、だれのことか分かる言葉（${ja}）が入っています。取り除いて、一般的な言い方にしてください。`,
    en: `An anonymous enquiry must not tell who it is about; it contains ${en}. Take that out and put it in general words.`,
  };
}

/** Why a text may not be said on an anonymous enquiry; empty where it may. @param field as the input names it */
export function anonymousWordErrors(field: string, text: string, known: KnownIdentity, question = false): FieldError[] {
  const found = identifyingIn(text, known, question);
  return found.length === 0 ? [] : [{ field, message: identifyingWords(found) }];
}

/** What is about to be put into an anonymous enquiry. */
export interface AnonymousItem {
  readonly kind: string;
  readonly content: string;
  readonly attachmentId: string | null;
  readonly thirdPerson: boolean;
}

/** Whether an item has a place in an anonymous enquiry: words of the desk alone, about nobody by name. */
export function isAnonymousItem(item: Pick<AnonymousItem, 'kind' | 'thirdPerson'>, by: 'SENDER' | 'RECEIVER'): boolean {
  return !item.thirdPerson && (item.kind === 'SUMMARY' || (by === 'RECEIVER' && item.kind === 'OUTCOME'));
}

/**
 * Why a draft cannot be an anonymous enquiry; empty where it can.
 * @param answers true where it answers a desk that asked for the case by its number: that desk would know which one it is
 */
export function anonymousDraftErrors(draft: {
  readonly kind: ReferralKind;
  readonly answers: boolean;
  readonly items: readonly Pick<AnonymousItem, 'kind' | 'thirdPerson'>[];
}): FieldError[] {
  const fields: FieldError[] = [];
  const add = (field: string, ja: string, en: string) => fields.push({ field, message: { ja, en } });
  if (!mayBeAnonymous(draft.kind))
    add('anonymous', '匿名にできるのは、連携と誘導だけです。', 'Only a consultation or guidance can be anonymous.');
  if (draft.answers)
    add(
      'anonymous',
      '案件を求めてきた窓口には、匿名では送れません。',
      'The desk that asks for this very case cannot be answered anonymously.',
    );
  fields.push(...foreignItems(draft.items, 'SENDER'));
  return fields;
}

function foreignItems(
  items: readonly Pick<AnonymousItem, 'kind' | 'thirdPerson'>[],
  by: 'SENDER' | 'RECEIVER',
): FieldError[] {
  if (items.every((each) => isAnonymousItem(each, by))) return [];
  return [
    {
      field: 'items',
      message: {
        ja: '匿名の照会では、要旨の言葉だけを伝えられます。名前などを伝えるには、同意を得て、取り下げるか中止してから新しく送ってください。',
        en: 'An anonymous enquiry carries words of a summary alone. To tell who it is, get consent, withdraw or cancel it, and send anew.',
      },
    },
  ];
}

/**
 * Why words may not cross on an anonymous enquiry now; empty where they may.
 * @param confirmed whether the person said that the words tell nobody's name
 */
export function anonymousEnquiryErrors(
  items: readonly AnonymousItem[],
  known: KnownIdentity,
  confirmed: boolean,
): FieldError[] {
  const foreign = foreignItems(items, 'SENDER');
  if (foreign.length > 0) return foreign;
  const words = items.map((each) => each.content).join('\n');
  const fields = anonymousWordErrors('summary', words, known, true);
  if (words.trim() === '')
    fields.push({
      field: 'summary',
      message: { ja: '照会の内容を入力してください。', en: 'Say what you want to ask.' },
    });
  if (!confirmed)
    fields.push({
      field: 'confirmsAnonymous',
      message: {
        ja: 'だれのことか分からない内容であることを確かめて、チェックしてください。',
        en: 'Check that the words tell nobody who it is about, and tick the box.',
      },
    });
  return fields;
}
