/** What people typed into an unsent sheet; the rest of it are choices and ids. */
const TYPED = ['callerText', 'callerName', 'callerKana', 'callbackTelephone', 'content', 'answer'] as const;

/** The words of a draft, line by line; a text that is no sheet is taken as it is. */
export function draftWords(content: string): string {
  try {
    const stored: unknown = JSON.parse(content);
    if (typeof stored !== 'object' || stored === null) return content;
    const said = TYPED.map((field): unknown => Reflect.get(stored, field));
    return said.filter((each): each is string => typeof each === 'string' && each !== '').join('\n');
  } catch {
    return content;
  }
}
