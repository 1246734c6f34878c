import { badField } from '@madoguchi/domain';

export interface QueueCursor {
  readonly key: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @param of the list that gives it: the cursor of one list opens no other */
export function textOfCursor(of: string, key: string, id: string): string {
  return Buffer.from(JSON.stringify([of, key, id])).toString('base64url');
}

/** @throws DomainError BAD_USER_INPUT for a cursor that no page of this list gave */
export function parseCursor(text: string, of: string): QueueCursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 3) {
      const [list, key, id]: unknown[] = parts;
      if (
        list === of &&
        typeof key === 'string' &&
        !Number.isNaN(Date.parse(key)) &&
        typeof id === 'string' &&
        UUID.test(id)
      )
        return { key, id };
    }
  } catch {
    // Said below, in words.
  }
  throw badField(
    'page.after',
    '続きを表示できません。一覧を開き直してください。',
    'This cursor is not of this list. Please open it again.',
  );
}
