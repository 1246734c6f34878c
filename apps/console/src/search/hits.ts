import type { SearchQuery } from '@madoguchi/contract';
import { pathTo } from '../links.ts';

export type SearchHit = SearchQuery['search']['items'][number];

/** Where a hit is read; a plate is only a door. */
export function pathOfHit(hit: SearchHit): string | undefined {
  switch (hit.kind) {
    case 'CASE':
      return pathTo('cases', hit.id);
    case 'INQUIRY':
      return pathTo('inquiries', hit.id);
    case 'COMPANY':
      return pathTo('companies', hit.id);
    case 'PLATE':
      return undefined;
  }
}
