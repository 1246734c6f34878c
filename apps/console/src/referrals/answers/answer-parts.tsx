import { type ReasonedMove, reasonsFor } from '@madoguchi/domain/referral-reasons';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { ChoiceChips } from '../../shared/fields/ChoiceChips.tsx';
import type { ReferralTarget } from '../types.ts';
import type { ReferralAfter } from '../use-referral.ts';

/** What every answer to a referral takes. */
export interface AnswerProps {
  readonly target: ReferralTarget;
  readonly onClose: () => void;
  /** The answer stands. */
  readonly onDone: (after: ReferralAfter) => void;
}

interface ReasonFieldProps {
  readonly move: ReasonedMove;
  readonly value: string | undefined;
  readonly onChange: (code: string) => void;
  readonly error: string | undefined;
}

/** The reasons of the list; which one it is decides who moves next. */
export function ReasonField({ move, value, onChange, error }: ReasonFieldProps) {
  const t = useT();
  const [locale] = useLocale();
  return (
    <ChoiceChips
      label={t('referrals.reason')}
      required
      dense
      choices={reasonsFor(move).map(({ code, label }) => ({ value: code, label: label[locale] }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

/** Whether the reason that was chosen asks for a word of explanation. */
export const asksNote = (move: ReasonedMove, code: string | undefined) =>
  reasonsFor(move).find((each) => each.code === code)?.asksNote === true;
