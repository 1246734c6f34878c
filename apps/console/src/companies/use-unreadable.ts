import { useCallback, useState } from 'react';

/** Fields in which something stands that cannot be read: they say so themselves, and nothing is sent meanwhile. */
export function useUnreadable(): [boolean, (field: string, unreadable: boolean) => void] {
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set());
  const mark = useCallback((field: string, unreadable: boolean) => {
    setFields((now) => {
      if (now.has(field) === unreadable) return now;
      const next = new Set(now);
      if (unreadable) next.add(field);
      else next.delete(field);
      return next;
    });
  }, []);
  return [fields.size > 0, mark];
}
