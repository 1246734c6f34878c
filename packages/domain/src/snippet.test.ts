import { describe, expect, it } from 'vitest';
import { snippetAround } from './snippet.ts';

describe('words around a hit', () => {
  it('are the words as written, found in any way of writing', () => {
    const text = `${'前置き。'.repeat(20)}ハラスメント研修の相談。${'後書き。'.repeat(30)}`;
    const snippet = snippetAround(text, ['はらすめんと'], 40);
    expect(snippet).toContain('ハラスメント研修');
    expect(snippet.startsWith('…')).toBe(true);
    expect(snippet.endsWith('…')).toBe(true);
  });
  it('keep a rare letter whole and lines apart by a space', () => {
    expect(snippetAround('葛󠄀飾区の𠮷田さん\nから電話', ['吉田'])).toBe('葛󠄀飾区の𠮷田さん から電話');
  });
  it('are the beginning where the hit cannot be placed', () => {
    expect(snippetAround('㈱の話', ['株式会社青山'])).toBe('㈱の話');
    expect(snippetAround('', ['電話'])).toBe('');
  });
});
