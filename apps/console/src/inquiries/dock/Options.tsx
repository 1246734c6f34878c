import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { blue, hairline, outline, white } from '../../theme/palette.ts';

interface Props<Item> {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  readonly renderItem: (item: Item, active: boolean) => ReactNode;
  readonly active: number;
  readonly onChoose: (item: Item) => void;
}

const List = styled('div')({
  maxHeight: '15rem',
  overflowY: 'auto',
  padding: '0.25rem',
  border: `1px solid ${outline}`,
  borderRadius: '0.375rem',
  backgroundColor: white,
  '& [role="option"]': {
    padding: '0.3125rem 0.5rem',
    borderRadius: '0.25rem',
    fontSize: '0.875rem',
    lineHeight: 1.5,
    cursor: 'pointer',
  },
  '& [role="option"] + [role="option"]': { borderTop: `1px solid ${hairline}` },
  '& [data-active="true"]': { backgroundColor: blue[50], boxShadow: `inset 0.1875rem 0 0 ${blue[900]}` },
});

/** The listbox of a text box that keeps the focus and hears the keys; a mouse or a finger may choose as well. */
export function Options<Item>({ id, label, items, itemKey, renderItem, active, onChoose }: Props<Item>) {
  return (
    <List id={id} role="listbox" aria-label={label}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the text box keeps the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text box hears the keys of its list
        <div
          key={itemKey(item)}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          data-active={index === active}
          ref={(element) => {
            if (index === active) element?.scrollIntoView({ block: 'nearest' });
          }}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(item)}
        >
          {renderItem(item, index === active)}
        </div>
      ))}
    </List>
  );
}
