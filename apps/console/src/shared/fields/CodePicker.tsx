import Close from '@mui/icons-material/Close';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { blue, focusRing, gray, hairline, noRing, outline, white } from '../../theme/palette.ts';
import { isComposingKey, useComposition } from '../keys/composition.ts';
import { type CodeOption, exactCode, keyOf, matchCodes } from './code-match.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';

export interface CodePickerProps extends FieldProps {
  readonly options: readonly CodeOption[];
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  /** Offered as buttons below the box, as the five topics that this desk uses most. */
  readonly suggestions?: readonly string[] | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly placeholder?: string | undefined;
  /** One code only: a second choice takes the place of the first. */
  readonly single?: boolean | undefined;
}

const Box = styled('div')({
  position: 'relative',
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem',
  alignItems: 'center',
  minHeight: '2.5rem',
  padding: '0.25rem 0.375rem',
  border: `1px solid ${outline}`,
  borderRadius: '0.375rem',
  backgroundColor: white,
  '& input': {
    flex: '1 1 6rem',
    minWidth: '4rem',
    minHeight: '1.875rem',
    padding: '0 0.25rem',
    border: 0,
    lineHeight: 1.5,
  },
  '& input::placeholder': { color: gray[600], opacity: 1 },
  '&:has(input:focus-visible)': { ...focusRing, zIndex: 1 },
  '& input:focus-visible': noRing,
});
const Picked = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.25rem',
  paddingInlineStart: '0.5rem',
  border: `1px solid ${blue[900]}`,
  borderRadius: '0.25rem',
  backgroundColor: blue[50],
  fontSize: '0.875rem',
  lineHeight: 1.5,
  '& b': { fontVariantNumeric: 'tabular-nums', color: blue[1000] },
  '& button': {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '1.625rem',
    height: '1.625rem',
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    cursor: 'pointer',
  },
  '& svg': { fontSize: '1rem' },
});
const List = styled('div')({
  position: 'absolute',
  insetInline: 0,
  top: 'calc(100% + 0.125rem)',
  zIndex: 15,
  maxHeight: '17rem',
  overflowY: 'auto',
  padding: '0.25rem',
  border: `1px solid ${outline}`,
  borderRadius: '0.375rem',
  backgroundColor: white,
  boxShadow: '0 0.25rem 1.25rem rgba(0, 0, 40, 0.16)',
  '& [role="option"]': {
    display: 'flex',
    gap: '0.625rem',
    minHeight: '2rem',
    padding: '0.25rem 0.5rem',
    borderRadius: '0.25rem',
    fontSize: '0.9375rem',
    lineHeight: 1.5,
    cursor: 'pointer',
  },
  '& [role="option"] + [role="option"]': { borderTop: `1px solid ${hairline}` },
  '& [role="option"][data-active="true"]': { backgroundColor: blue[900], color: white },
  '& [role="option"][aria-selected="true"]::after': {
    content: '"✓"',
    marginInlineStart: 'auto',
    fontWeight: 700,
  },
  '& b': { minWidth: '1.75rem', fontVariantNumeric: 'tabular-nums' },
});
const NoOptions = styled('p')({
  flex: '1 0 100%',
  paddingInline: '0.25rem',
  color: gray[600],
  fontSize: '0.875rem',
});
const Suggestions = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.375rem',
  '& button': {
    minHeight: '1.75rem',
    padding: '0 0.625rem',
    border: `1px dashed ${outline}`,
    borderRadius: '0.875rem',
    backgroundColor: white,
    fontSize: '0.8125rem',
    cursor: 'pointer',
  },
});

/** Several codes by two digits, kana or kanji; Backspace takes the last one off. A combobox with its listbox. */
export function CodePicker(props: CodePickerProps) {
  const { options, value, onChange, suggestions = [], inputRef, placeholder, single, ...field } = props;
  const t = useT();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const own = useRef<HTMLInputElement>(null);
  const byCode = (code: string) => options.find((option) => option.code === code);
  const found = matchCodes(options, typed);

  const toggle = (option: CodeOption) => {
    const has = value.includes(option.code);
    if (has) onChange(value.filter((code) => code !== option.code));
    else onChange(single ? [option.code] : [...value, option.code]);
    announce(t(has ? 'field.unpicked' : 'field.picked', { label: option.label }));
    setTyped('');
    setActive(-1);
    if (single) setOpen(false);
  };
  const settle = (text: string) => {
    const exact = exactCode(options, text);
    if (exact === undefined) return;
    if (value.includes(exact.code)) setTyped('');
    else toggle(exact);
    setOpen(false);
  };
  const composition = useComposition(settle);
  const show = (text: string) => {
    setTyped(text);
    setOpen(true);
    setActive(text === '' ? -1 : 0);
    if (!composition.isComposing()) settle(text);
  };
  const move = (step: number) => {
    setOpen(true);
    setActive((now) => (found.length === 0 ? -1 : (now + step + found.length) % found.length));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposingKey(event) || event.ctrlKey || event.altKey) return;
    const last = value.at(-1);
    const current = found[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && open && current !== undefined) {
      event.preventDefault();
      toggle(current);
      setOpen(false);
    } else if (event.key === 'Escape' && open) {
      // Folds the list and nothing behind it.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) {
      const option = byCode(last);
      if (option !== undefined) toggle(option);
    }
  };
  const attach = (element: HTMLInputElement | null) => {
    own.current = element;
    if (typeof inputRef === 'function') inputRef(element);
    else if (inputRef) inputRef.current = element;
  };
  const expanded = open && !field.disabled && found.length > 0;
  return (
    <FieldFrame
      {...field}
      below={
        suggestions.length > 0 && (
          <Suggestions>
            {suggestions.map((code) => {
              const option = byCode(code);
              return option === undefined || value.includes(code) ? null : (
                <button key={code} type="button" onClick={() => toggle(option)}>
                  {keyOf(option)} {option.label}
                </button>
              );
            })}
          </Suggestions>
        )
      }
    >
      {(control) => (
        <Box
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
          }}
        >
          {value.map((code) => {
            const option = byCode(code);
            const label = option?.label ?? code;
            return (
              <Picked key={code}>
                {option !== undefined && <b>{keyOf(option)}</b>}
                {label}
                <button
                  type="button"
                  disabled={control.disabled}
                  aria-label={t('field.removeLabel', { label })}
                  onClick={() => {
                    onChange(value.filter((entry) => entry !== code));
                    announce(t('field.unpicked', { label }));
                    own.current?.focus();
                  }}
                >
                  <Close aria-hidden />
                </button>
              </Picked>
            );
          })}
          <input
            {...control}
            onCompositionStart={composition.props.onCompositionStart}
            onCompositionEnd={composition.props.onCompositionEnd}
            ref={attach}
            role="combobox"
            aria-expanded={expanded}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={expanded && active >= 0 ? `${listId}-${active}` : undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={value.length === 0 ? placeholder : undefined}
            value={typed}
            onChange={(event) => show(event.target.value)}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
          />
          {expanded && (
            <List id={listId} role="listbox" aria-label={field.label} aria-multiselectable={!single}>
              {found.map((option, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox hears the keys of its listbox
                <div
                  key={option.code}
                  id={`${listId}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={value.includes(option.code)}
                  data-active={index === active}
                  ref={(element) => {
                    if (index === active) element?.scrollIntoView({ block: 'nearest' });
                  }}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => toggle(option)}
                >
                  <b>{keyOf(option)}</b>
                  {option.label}
                </div>
              ))}
            </List>
          )}
          {open && found.length === 0 && <NoOptions role="status">{t('field.noOptions')}</NoOptions>}
        </Box>
      )}
    </FieldFrame>
  );
}
