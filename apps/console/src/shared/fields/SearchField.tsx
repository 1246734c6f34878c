import Clear from '@mui/icons-material/Clear';
import Search from '@mui/icons-material/Search';
import { styled } from '@mui/material/styles';
import { type FormEvent, type Ref, useId, useRef, useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { blue, focusRing, gray, noRing, outline, white } from '../../theme/palette.ts';
import { isComposingKey, useComposition } from '../keys/composition.ts';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string | undefined;
  /** Runs on Enter or the button, and with '' when the words are cleared; never with half of a composition. */
  readonly onSearch: (text: string) => void;
  /** Also after each settled word, for look-ups in a small list. */
  readonly afterComposition?: boolean | undefined;
  readonly initial?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  /** The search of the whole house, a landmark of the page. */
  readonly landmark?: boolean | undefined;
}

const Form = styled('form')({
  display: 'flex',
  alignItems: 'stretch',
  minWidth: 0,
  border: `1px solid ${outline}`,
  borderRadius: '0.375rem',
  backgroundColor: white,
  '& input': {
    flex: '1 1 auto',
    minWidth: 0,
    width: '100%',
    minHeight: '2.375rem',
    padding: '0.25rem 0.25rem 0.25rem 0.75rem',
    border: 0,
    borderRadius: '0.375rem',
    backgroundColor: 'transparent',
    lineHeight: 1.5,
  },
  '& input::-webkit-search-cancel-button': { display: 'none' },
  '& input::placeholder': { color: gray[600], opacity: 1 },
  '& button': {
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '2.25rem',
    border: 0,
    borderRadius: '0.3125rem',
    backgroundColor: 'transparent',
    color: gray[700],
    cursor: 'pointer',
  },
  '& button[type="submit"]': { color: blue[900] },
  '& button:hover': { backgroundColor: gray[50] },
  '&:has(input:focus-visible)': { ...focusRing, zIndex: 1 },
  '& input:focus-visible': noRing,
  '& svg': { fontSize: '1.25rem' },
});

export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, onSearch, afterComposition, initial = '', inputRef, landmark } = props;
  const t = useT();
  const id = useId();
  const [text, setText] = useState(initial);
  const own = useRef<HTMLInputElement>(null);
  const composition = useComposition((settled) => {
    if (afterComposition) onSearch(settled.trim());
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!composition.isComposing()) onSearch(text.trim());
  };
  const attach = (element: HTMLInputElement | null) => {
    own.current = element;
    if (typeof inputRef === 'function') inputRef(element);
    else if (inputRef) inputRef.current = element;
  };
  return (
    <Form onSubmit={submit} role={landmark ? 'search' : undefined} autoComplete="off">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        {...composition.props}
        ref={attach}
        id={id}
        type="search"
        enterKeyHint="search"
        spellCheck={false}
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // The Enter that ends a composition chooses a word; it does not search.
          if (event.key === 'Enter' && isComposingKey(event)) event.preventDefault();
        }}
      />
      {text !== '' && (
        <button
          type="button"
          aria-label={t('field.clearSearch')}
          onClick={() => {
            setText('');
            onSearch('');
            own.current?.focus();
          }}
        >
          <Clear aria-hidden />
        </button>
      )}
      <button type="submit" aria-label={t('frame.searchStart')}>
        <Search aria-hidden />
      </button>
    </Form>
  );
}
