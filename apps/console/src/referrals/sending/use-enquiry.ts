import { useState } from 'react';

export interface Enquiry {
  readonly anonymous: boolean;
  readonly setAnonymous: (anonymous: boolean) => void;
  /** Somebody has made sure that these very words tell nobody's name. */
  readonly confirmed: boolean;
  readonly confirm: (confirmed: boolean) => void;
  /** They wanted to go on: what is missing is said. */
  readonly tried: boolean;
  readonly setTried: (tried: boolean) => void;
  readonly complete: boolean;
}

/**
 * 匿名の照会: whether it is one, and whether its words were confirmed. Other words are confirmed anew: a tick speaks of what stood there.
 * @param words as they stand now
 */
export function useEnquiry(opened: { readonly anonymous: boolean } | undefined, words: string): Enquiry {
  const [anonymous, setAnonymous] = useState(opened?.anonymous ?? false);
  const [sure, setSure] = useState<string>();
  const [tried, setTried] = useState(false);
  const confirmed = anonymous && sure === words;
  return {
    anonymous,
    setAnonymous,
    confirmed,
    confirm: (on) => setSure(on ? words : undefined),
    tried,
    setTried,
    complete: confirmed && words.trim() !== '',
  };
}
