import { LIMITS } from '@madoguchi/domain/limits';
import { type ReasonedMove, reasonsFor } from '@madoguchi/domain/referral-reasons';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { startHere, startInside } from '../../shared/feedback/dialog-parts.tsx';
import { ChoiceChips } from '../../shared/fields/ChoiceChips.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
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
  /** Whether it was tried to send: until then nothing is missing. */
  readonly tried: boolean;
  /** What the command answered, if it refused. */
  readonly refusal: unknown;
}

/** The reasons of the list, where the person begins; which one it is decides who moves next. */
export function ReasonField({ move, value, onChange, tried, refusal }: ReasonFieldProps) {
  const t = useT();
  const [locale] = useLocale();
  return (
    <div ref={startInside}>
      <ChoiceChips
        label={t('referrals.reason')}
        required
        dense
        choices={reasonsFor(move).map(({ code, label }) => ({ value: code, label: label[locale] }))}
        value={value}
        onChange={onChange}
        error={
          fieldMessage(refusal, 'reason') ?? (tried && value === undefined ? t('referrals.reasonMissing') : undefined)
        }
      />
    </div>
  );
}

interface NoteFieldProps {
  readonly value: string;
  readonly onChange: (note: string) => void;
  readonly tried: boolean;
  readonly refusal: unknown;
  /** The reason that was chosen asks for a word of explanation. */
  readonly required?: boolean;
  readonly rows?: number;
  /** The person begins here: there is no reason to choose. */
  readonly first?: boolean;
}

/** A free word beside the reason. */
export function NoteField({ value, onChange, tried, refusal, required = false, rows = 3, first }: NoteFieldProps) {
  const t = useT();
  const missing = tried && required && value.trim() === '';
  return (
    <TextArea
      inputRef={first === true ? startHere : undefined}
      label={t('referrals.note')}
      required={required}
      rows={rows}
      value={value}
      onChange={onChange}
      limit={LIMITS.reason}
      error={fieldMessage(refusal, 'note') ?? (missing ? t('referrals.noteMissing') : undefined)}
    />
  );
}

/** Whether the reason that was chosen asks for a word of explanation. */
export const asksNote = (move: ReasonedMove, code: string | undefined) =>
  reasonsFor(move).find((each) => each.code === code)?.asksNote === true;

/** The note as the command takes it: none rather than an empty one. */
export const noteOf = (note: string) => (note.trim() === '' ? {} : { note });
