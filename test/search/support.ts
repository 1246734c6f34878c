import type { Person } from '../support/kit.ts';

const SEARCH = `query ($text: String!, $page: PageInput) { search(text: $text, page: $page) {
  items { kind id title number subtitle snippet at status } pageInfo { hasNextPage } count { value capped } } }`;

export interface Hit {
  readonly kind: 'CASE' | 'INQUIRY' | 'COMPANY' | 'PLATE';
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly subtitle: string | null;
  readonly snippet: string | null;
  readonly at: string | null;
  readonly status: string | null;
}

export interface Hits {
  readonly items: Hit[];
  readonly pageInfo: { hasNextPage: boolean };
  readonly count: { value: number; capped: boolean };
}

export async function searchBy(by: Person, text: string, page: Record<string, unknown> = {}): Promise<Hits> {
  return (await by.ask<{ search: Hits }>(SEARCH, { text, page })).search;
}

export async function idsFound(by: Person, text: string): Promise<string[]> {
  const { items, count } = await searchBy(by, text);
  if (count.value !== items.length) throw new Error(`Counted ${count.value}, showed ${items.length}.`);
  return items.map((hit) => hit.id);
}
