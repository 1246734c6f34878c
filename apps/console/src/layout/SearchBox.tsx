import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../i18n/provider.tsx';
import { SearchField } from '../shared/fields/SearchField.tsx';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { searchFor } from './search-state.ts';

/** The one box for everything; Ctrl+K brings the cursor here. */
export function SearchBox({ onFocusWanted }: { onFocusWanted?: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  useKey(commands.search, () => {
    onFocusWanted?.();
    // The row of the box may only now become visible on a small screen.
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.select();
    });
  });
  return (
    <SearchField
      inputRef={input}
      label={t('frame.searchLabel')}
      placeholder={t('frame.searchHint')}
      landmark
      onSearch={(text) => {
        if (text === '') return;
        searchFor(text);
        void navigate('/search');
      }}
    />
  );
}
