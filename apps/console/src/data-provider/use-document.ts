import type { TypedDocumentString } from '@madoguchi/contract';
import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { execute, operationName } from './client.ts';
import { hasCode } from './errors.ts';

/** Reading is repeated when the line was down or the house was busy; every other error is an answer. */
export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (tries, error) => tries < 2 && (hasCode(error, 'NETWORK') || hasCode(error, 'UNAVAILABLE')),
        // A change notice is a hint. A form must not be read anew under the person who fills it in.
        refetchOnWindowFocus: false,
        staleTime: 0,
        gcTime: 5 * 60_000,
      },
      mutations: { retry: false },
    },
  });
}

export interface DocumentOptions {
  readonly enabled?: boolean;
  /** Keeps the last page on screen while the next one is fetched. */
  readonly keepPrevious?: boolean;
  /** For what hardly ever changes, as the code lists. */
  readonly staleTime?: number;
}

/** Reads one typed document; the cache key is `[operation name, variables]`. */
export function useDocument<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: DocumentOptions = {},
) {
  return useQuery({
    queryKey: [operationName(document), variables],
    queryFn: ({ signal }) => execute(document, variables, { signal }),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(options.staleTime === undefined ? {} : { staleTime: options.staleTime }),
  });
}
