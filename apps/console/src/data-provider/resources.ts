import type { TypedDocumentString } from '@madoguchi/contract';
import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { execute } from './client.ts';

/** What every list of the server answers. */
export interface ServerPage<Row> {
  readonly items: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly count: { readonly value: number; readonly capped: boolean };
  /** What the reader may do with the list itself. */
  readonly actions?: readonly string[];
}

export interface PageRequest {
  readonly first: number;
  readonly offset: number;
}

type Row = RaRecord<string>;
type ListReader = (params: GetListParams, signal: AbortSignal | undefined) => Promise<ServerPage<Row>>;
type OneReader = (id: string, signal: AbortSignal | undefined) => Promise<Row>;

/** The reads that a feature registers for its resource. Writing is done by named commands alone. */
export interface ResourceReads {
  readonly list?: ListReader;
  readonly one?: OneReader;
}

const options = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal });

/** `listOf(CaseListDocument, (params, page) => ({ filter, page }), (data) => data.cases)` */
export function listOf<Result, Variables, Item extends Row>(
  document: TypedDocumentString<Result, Variables>,
  variables: (params: GetListParams, page: PageRequest) => Variables,
  select: (result: Result) => ServerPage<Item>,
): ListReader {
  return async (params, signal) => {
    const { page = 1, perPage = 25 } = params.pagination ?? {};
    return select(
      await execute(document, variables(params, { first: perPage, offset: (page - 1) * perPage }), options(signal)),
    );
  };
}

/** `oneOf(CaseDocument, (data) => data.case)` for a query of one record by `id`. */
export function oneOf<Result, Item extends Row>(
  document: TypedDocumentString<Result, { id: string }>,
  select: (result: Result) => Item,
): OneReader {
  return async (id, signal) => select(await execute(document, { id }, options(signal)));
}

function refuse(verb: string): never {
  throw new Error(`The console has no "${verb}": changes go through named commands (useCommand).`);
}

/** react-admin reads through this; it has no way to write. */
export function createDataProvider(reads: Readonly<Record<string, ResourceReads>>): DataProvider {
  const readOne = async (resource: string, id: string, signal: AbortSignal | undefined) => {
    const read = reads[resource]?.one ?? refuse(`getOne ${resource}`);
    return read(id, signal);
  };
  const provider = {
    async getList(resource: string, params: GetListParams & { signal?: AbortSignal }) {
      const read = reads[resource]?.list ?? refuse(`getList ${resource}`);
      const { page = 1 } = params.pagination ?? {};
      const { items, pageInfo, count, actions = [] } = await read(params, params.signal);
      return {
        data: [...items],
        total: count.value,
        pageInfo: {
          hasNextPage: pageInfo.hasNextPage,
          hasPreviousPage: page > 1,
        },
        meta: { capped: count.capped, actions },
      };
    },
    async getOne(resource: string, params: { id: string; signal?: AbortSignal }) {
      return { data: await readOne(resource, params.id, params.signal) };
    },
    async getMany(resource: string, params: { ids: string[]; signal?: AbortSignal }) {
      return {
        data: await Promise.all(params.ids.map((id) => readOne(resource, id, params.signal))),
      };
    },
    getManyReference: async () => refuse('getManyReference'),
    create: async () => refuse('create'),
    update: async () => refuse('update'),
    updateMany: async () => refuse('updateMany'),
    delete: async () => refuse('delete'),
    deleteMany: async () => refuse('deleteMany'),
    supportAbortSignal: true,
  };
  return provider as DataProvider;
}
