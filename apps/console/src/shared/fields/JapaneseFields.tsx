import { parseCorporateNumber } from '@madoguchi/domain/corporate-number';
import { dateInTokyo, formatDate, parseJapaneseDate } from '@madoguchi/domain/japanese-date';
import { formatTelephone, parseTelephone } from '@madoguchi/domain/telephone';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { gray } from '../../theme/palette.ts';
import { useComposition } from '../keys/composition.ts';
import { Control, FieldFrame, type FieldProps } from './field-frame.tsx';

interface ParsedFieldProps<Value> extends FieldProps {
  /** What is stored; undefined while nothing, or nothing valid, is typed. */
  readonly value: Value | undefined;
  /** `typed` is what stands in the box, so that a form can tell "empty" from "wrong". */
  readonly onChange: (value: Value | undefined, typed: string) => void;
  readonly placeholder?: string | undefined;
}

const Echo = styled('p')({
  color: gray[700],
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  minHeight: '1.21875rem',
});

interface Reading {
  readonly value: string | undefined;
  /** What is wrong with it, said when the person leaves the field. */
  readonly error: string | undefined;
  readonly echo?: string | undefined;
}

interface ParsedProps extends ParsedFieldProps<string> {
  readonly read: (typed: string) => Reading;
  readonly show: (value: string) => string;
  readonly inputMode: 'numeric' | 'tel' | 'text';
  readonly withEcho?: boolean;
}

/** A text that is read into a stored form: typed freely, judged when the field is left, shown in its usual writing. */
function ParsedField(props: ParsedProps) {
  const { value, onChange, read, show, inputMode, withEcho, placeholder, error, ...field } = props;
  const [typed, setTyped] = useState(() => (value === undefined ? '' : show(value)));
  const [left, setLeft] = useState(true);
  const composition = useComposition((settled) =>
    onChange(settled.trim() === '' ? undefined : read(settled).value, settled),
  );
  const reading = typed.trim() === '' ? undefined : read(typed);
  // Set from outside, as by a draft or a cleared form.
  if (left && value !== reading?.value && (value !== undefined || reading?.value !== undefined)) {
    setTyped(value === undefined ? '' : show(value));
  }
  return (
    <FieldFrame
      {...field}
      error={error ?? (left ? reading?.error : undefined)}
      below={withEcho && <Echo aria-live="polite">{reading?.echo ?? ''}</Echo>}
    >
      {(control) => (
        <Control
          {...control}
          {...composition.props}
          name={field.name}
          inputMode={inputMode}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={typed}
          onFocus={() => setLeft(false)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (reading?.value !== undefined) setTyped(show(reading.value));
            setLeft(true);
          }}
        />
      )}
    </FieldFrame>
  );
}

/**
 * Takes 2026/11/22, 20261122, R8.11.22, 令和8年11月22日, 11/22, 今日 in any width and says back what it understood.
 * `value` is `YYYY-MM-DD`.
 */
export function DateField({ today, ...props }: ParsedFieldProps<string> & { readonly today?: string | undefined }) {
  const t = useT();
  const [locale] = useLocale();
  const base = today ?? dateInTokyo(new Date());
  return (
    <ParsedField
      {...props}
      inputMode="text"
      withEcho
      placeholder={props.placeholder ?? t('field.dateHint')}
      show={(value) => value.replaceAll('-', '/')}
      read={(typed) => {
        const parsed = parseJapaneseDate(typed, base);
        return 'date' in parsed
          ? {
              value: parsed.date,
              error: undefined,
              echo: formatDate(parsed.date, locale),
            }
          : { value: undefined, error: t('field.dateInvalid') };
      }}
    />
  );
}

/** Any width, any hyphen; stored as E.164, shown with hyphens. */
export function TelephoneField(props: ParsedFieldProps<string>) {
  const t = useT();
  return (
    <ParsedField
      {...props}
      inputMode="tel"
      show={formatTelephone}
      read={(typed) => {
        const parsed = parseTelephone(typed);
        return 'e164' in parsed
          ? { value: parsed.e164, error: undefined }
          : { value: undefined, error: t('field.telephoneInvalid') };
      }}
    />
  );
}

/** Thirteen digits pasted in any form, with their check digit. */
export function CorporateNumberField(props: ParsedFieldProps<string>) {
  const t = useT();
  return (
    <ParsedField
      {...props}
      inputMode="numeric"
      show={(value) => value}
      read={(typed) => {
        const parsed = parseCorporateNumber(typed);
        if ('value' in parsed) return { value: parsed.value, error: undefined };
        const digits = typed.normalize('NFKC').replaceAll(/\D/g, '').length;
        const error =
          parsed.error === 'LENGTH'
            ? t('field.corporateNumberLength', { count: digits })
            : t('field.corporateNumberInvalid');
        return { value: undefined, error };
      }}
    />
  );
}
