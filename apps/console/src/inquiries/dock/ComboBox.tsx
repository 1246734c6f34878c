import { styled } from '@mui/material/styles';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useState } from 'react';
import { Control, FieldFrame, type FieldProps } from '../../shared/fields/field-frame.tsx';
import { isComposingKey, useComposition } from '../../shared/keys/composition.ts';
import { gray } from '../../theme/palette.ts';
import { Options } from './Options.tsx';

interface Props<Item> extends FieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The text when nothing is being composed. */
  readonly onSettled: (text: string) => void;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  readonly renderItem: (item: Item, active: boolean) => ReactNode;
  readonly onChoose: (item: Item) => void;
  /** Enter without an item under the cursor. */
  readonly onEnter?: (() => void) | undefined;
  /** The items answer an older text: Enter must not take one of them. */
  readonly stale?: boolean | undefined;
  readonly listLabel: string;
  /** Stands at the end of the status line, as 「新しく登録」. */
  readonly action?: ReactNode;
  /** Said and shown below the box: what was found, or that nothing was. */
  readonly status?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly keyShortcuts?: string | undefined;
}

const Below = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '0 0.5rem',
});
const Status = styled('p')({ color: gray[600], fontSize: '0.8125rem', lineHeight: 1.5 });

/** A box with what it found below it, in the flow of the page: nothing is covered and nothing is cut off. */
export function ComboBox<Item>(props: Props<Item>) {
  const { text, onText, onSettled, items, itemKey, renderItem, onChoose, onEnter } = props;
  const { listLabel, status, placeholder, inputRef, keyShortcuts, action, stale = false, ...field } = props;
  const listId = useId();
  const [active, setActive] = useState(0);
  const [folded, setFolded] = useState(false);
  const composition = useComposition(onSettled);
  const identity = items.map(itemKey).join(' ');
  useEffect(() => setActive(0), [identity]);
  const open = !folded && items.length > 0;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposingKey(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const current = open ? items[active] : undefined;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && items.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (open) setActive((active + step + items.length) % items.length);
      setFolded(false);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (current !== undefined && !stale) onChoose(current);
      else onEnter?.();
    } else if (event.key === 'Escape' && open) {
      // Folds this list and not the dock behind it.
      event.preventDefault();
      event.stopPropagation();
      setFolded(true);
    }
  };

  return (
    <FieldFrame
      {...field}
      below={
        <>
          {open && (
            <Options
              id={listId}
              label={listLabel}
              items={items}
              itemKey={itemKey}
              renderItem={renderItem}
              active={active}
              onChoose={onChoose}
            />
          )}
          {(status !== undefined || action) && (
            <Below>
              <Status role="status">{status}</Status>
              {action}
            </Below>
          )}
        </>
      }
    >
      {(control) => (
        <Control
          {...control}
          {...composition.props}
          ref={inputRef}
          role="combobox"
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${listId}-${active}` : undefined}
          aria-keyshortcuts={keyShortcuts}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            setFolded(false);
            onText(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
      )}
    </FieldFrame>
  );
}
