import { graphemeLength } from '@madoguchi/domain/japanese-text';
import { styled } from '@mui/material/styles';
import type { HTMLInputAutoCompleteAttribute, KeyboardEventHandler, Ref } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { gray, red } from '../../theme/palette.ts';
import { useComposition } from '../keys/composition.ts';
import { Control, controlStyle, FieldFrame, type FieldProps } from './field-frame.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Hears the text only when nothing is being composed: for look-ups and autosave. */
  readonly onSettled?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement> | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'password' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'none' | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly placeholder?: string | undefined;
  readonly lang?: string | undefined;
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, onSettled, onBlur, onKeyDown, inputRef, type = 'text', ...rest } = props;
  const { inputMode, autoComplete = 'off', placeholder, lang, ...field } = rest;
  const composition = useComposition((settled) => onSettled?.(settled));
  return (
    <FieldFrame {...field}>
      {(control) => (
        <Control
          {...control}
          {...composition.props}
          name={field.name}
          ref={inputRef}
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete}
          placeholder={placeholder}
          lang={lang}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
      )}
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSettled?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement> | undefined;
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined;
  /** Rows at first; the box grows with the text. */
  readonly rows?: number | undefined;
  /** Counted in letters as people count them (graphemes). The text is never cut off. */
  readonly limit?: number | undefined;
  readonly placeholder?: string | undefined;
}

const Area = styled('textarea')({
  ...controlStyle,
  lineHeight: 1.7,
  resize: 'vertical',
  fieldSizing: 'content',
  maxHeight: '60vh',
});
const Counter = styled('p')({
  color: gray[600],
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  textAlign: 'end',
});

export function TextArea(props: TextAreaProps) {
  const t = useT();
  const { value, onChange, onSettled, onBlur, onKeyDown, inputRef, rows = 3, limit, placeholder, ...field } = props;
  const composition = useComposition((settled) => onSettled?.(settled));
  // Counting is left out as long as the text cannot be near its end: it costs time in long memos.
  const left = limit !== undefined && value.length > limit * 0.8 ? limit - graphemeLength(value) : undefined;
  return (
    <FieldFrame
      {...field}
      below={
        left !== undefined && (
          <Counter style={left < 0 ? { color: red[1000] } : {}} role="status">
            {left < 0 ? t('field.over', { count: -left }) : t('field.remaining', { count: left })}
          </Counter>
        )
      }
    >
      {(control) => (
        <Area
          {...control}
          {...composition.props}
          name={field.name}
          ref={inputRef}
          placeholder={placeholder}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          style={{ minHeight: `calc(${rows * 1.7}em + 0.875rem)` }}
        />
      )}
    </FieldFrame>
  );
}
