import type { InquiryFilter, InquirySubject } from '@madoguchi/contract';
import { parseJapaneseDate } from '@madoguchi/domain/japanese-date';
import type { Translate } from '../../i18n/provider.tsx';

/** What is chosen above the list. Kept in the memory of the page, never in the address. */
export interface InquiryChoice {
  readonly who: 'mine' | 'desk';
  readonly subject: InquirySubject | '';
  readonly from: string;
  readonly to: string;
  readonly caseless: boolean;
}

export const everything: InquiryChoice = { who: 'desk', subject: '', from: '', to: '', caseless: false };

const dateOf = (typed: string, today: string): string | null => {
  const parsed = parseJapaneseDate(typed, today);
  return 'date' in parsed ? parsed.date : null;
};

/** The choice in words, for what is taken out of the list. */
export function summaryOf(choice: InquiryChoice, t: Translate): string[] {
  return [
    t(choice.who === 'mine' ? 'inquiries.mine' : 'inquiries.allOfDesk'),
    ...(choice.subject === '' ? [] : [t(`dock.subjects.${choice.subject}`)]),
    ...(choice.from === '' && choice.to === '' ? [] : [`${choice.from}〜${choice.to}`]),
    ...(choice.caseless ? [t('inquiries.caseless')] : []),
  ];
}

/** A date that cannot be read filters nothing: its field says so. */
export function filterOf(choice: InquiryChoice, deskId: string | undefined, today: string): InquiryFilter {
  return {
    deskId: deskId ?? null,
    mine: choice.who === 'mine',
    subject: choice.subject === '' ? null : choice.subject,
    from: dateOf(choice.from, today),
    to: dateOf(choice.to, today),
    caseless: choice.caseless,
  };
}
