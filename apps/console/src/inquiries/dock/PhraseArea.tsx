import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import type { FieldProps } from '../../shared/fields/field-frame.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { isComposingKey } from '../../shared/keys/composition.ts';
import { Options } from './Options.tsx';
import { useSheet } from './sheet-context.ts';
import { insertPhrase, matchPhrases, type PhraseCall, phraseCallAt } from './stock-phrase.ts';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows: number;
  readonly limit: number;
  readonly placeholder?: string | undefined;
}

/** A memo in which `;;` or `；；` opens the desk's stock phrases; arrows and Enter put one in at the caret. */
export function PhraseArea({ value, onChange, rows, limit, placeholder, ...field }: Props) {
  const t = useT();
  const listId = useId();
  const { sheet, reference } = useSheet();
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>(undefined);
  const [call, setCall] = useState<PhraseCall>();
  const [active, setActive] = useState(0);
  const found = call === undefined ? [] : matchPhrases(reference.phrases(sheet.deskId), call.filter);
  const open = found.length > 0;

  useLayoutEffect(() => {
    if (caret.current === undefined || area.current === null) return;
    area.current.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  const settled = (text: string) => {
    const next = phraseCallAt(text, area.current?.selectionStart ?? text.length);
    if (next !== undefined && call === undefined) announce(t('dock.phrases'));
    setCall(next);
    setActive(0);
  };
  const insert = (phrase: (typeof found)[number] | undefined) => {
    if (phrase === undefined || call === undefined) return;
    const next = insertPhrase(value, call, phrase.body);
    caret.current = next.caret;
    setCall(undefined);
    onChange(next.text);
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || isComposingKey(event) || event.ctrlKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = (active + step + found.length) % found.length;
      setActive(next);
      announce(found[next]?.body ?? '');
    } else if (event.key === 'Enter' || event.key === 'Tab') insert(found[active]);
    else if (event.key === 'Escape') setCall(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <TextArea
        {...field}
        value={value}
        onChange={onChange}
        onSettled={settled}
        onBlur={() => setCall(undefined)}
        onKeyDown={onKeyDown}
        inputRef={area}
        rows={rows}
        limit={limit}
        placeholder={placeholder}
      />
      {open && (
        <Options
          id={listId}
          label={t('dock.phrases')}
          items={found}
          itemKey={(phrase) => phrase.id}
          renderItem={(phrase) => (
            <>
              <b>{phrase.trigger}</b>　{phrase.body}
            </>
          )}
          active={active}
          onChoose={insert}
        />
      )}
    </>
  );
}
